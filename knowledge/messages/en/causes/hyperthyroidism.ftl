# BASELINE
cause-hyperthyroidism = Overactive thyroid
    .about = Overactive thyroid.
    .apart = See the reasons for and against.
    .next = TSH, free T4/T3, K.
