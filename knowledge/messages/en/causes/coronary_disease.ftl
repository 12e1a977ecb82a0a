# BASELINE
cause-coronary_disease = Coronary artery disease
    .about = Coronary artery disease.
    .apart = See the reasons for and against.
    .next = medicines review.
