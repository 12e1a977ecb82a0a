# BASELINE
cause-sedentary = Sedentary life
    .about = Sedentary life.
    .apart = See the reasons for and against.
    .next = none.
