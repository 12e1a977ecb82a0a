# BASELINE
cause-flat_feet = Flat feet / low arch
    .about = Flat feet / low arch.
    .apart = See the reasons for and against.
    .next = foot posture check, podiatry if painful.
