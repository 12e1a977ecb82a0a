# BASELINE
cause-hypothyroidism = Underactive thyroid
    .about = Underactive thyroid.
    .apart = See the reasons for and against.
    .next = TSH, free T4, CK.
