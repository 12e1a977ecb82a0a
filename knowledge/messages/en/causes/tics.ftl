# BASELINE
cause-tics = Tics
    .about = Tics.
    .apart = See the reasons for and against.
    .next = none.
