# BASELINE
cause-b_vitamin_deficiency = Vitamin B1, B6 or B12 deficiency
    .about = Vitamin B1, B6 or B12 deficiency.
    .apart = See the reasons for and against.
    .next = B12, folate, FBC; neuropathy work-up.
