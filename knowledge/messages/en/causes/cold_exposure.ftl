# BASELINE
cause-cold_exposure = Cold exposure / cold legs in bed
    .about = Cold exposure / cold legs in bed.
    .apart = See the reasons for and against.
    .next = none.
