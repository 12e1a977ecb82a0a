# BASELINE
cause-hypertension = High blood pressure
    .about = High blood pressure.
    .apart = See the reasons for and against.
    .next = BP, diuretic review.
