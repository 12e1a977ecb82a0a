# BASELINE
cause-drug_ccb = Calcium-channel blocker
    .about = Calcium-channel blocker.
    .apart = See the reasons for and against.
    .next = medicines review.
