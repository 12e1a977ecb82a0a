# BASELINE
cause-drug_laba = Long-acting beta-2 agonist
    .about = Long-acting beta-2 agonist.
    .apart = See the reasons for and against.
    .next = inhaler review, K.
