# BASELINE
cause-vitamin_c_deficiency = Vitamin C deficiency (scurvy)
    .about = Vitamin C deficiency (scurvy).
    .apart = See the reasons for and against.
    .next = vitamin C level, FBC, diet history.
