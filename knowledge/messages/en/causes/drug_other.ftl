# BASELINE
cause-drug_other = Other medicines (see drugs.csv)
    .about = Other medicines (see drugs.csv).
    .apart = See the reasons for and against.
    .next = medicines review.
