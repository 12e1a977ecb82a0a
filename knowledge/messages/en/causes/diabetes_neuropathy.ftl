# BASELINE
cause-diabetes_neuropathy = Diabetes with or without neuropathy
    .about = Diabetes with or without neuropathy.
    .apart = See the reasons for and against.
    .next = HbA1c, foot check, monofilament, vibration, U&E, B12 if on metformin.
