# BASELINE
cause-vitamin_d_deficiency = Vitamin D deficiency
    .about = Vitamin D deficiency.
    .apart = See the reasons for and against.
    .next = 25-OH-D, Ca, PTH, ALP.
