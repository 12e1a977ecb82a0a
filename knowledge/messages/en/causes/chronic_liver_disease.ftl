# BASELINE
cause-chronic_liver_disease = Chronic liver disease without cirrhosis
    .about = Chronic liver disease without cirrhosis.
    .apart = See the reasons for and against.
    .next = LFT, fibrosis score.
