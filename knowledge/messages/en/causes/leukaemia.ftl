# BASELINE
cause-leukaemia = Leukaemia or other blood cancer
    .about = Leukaemia or other blood cancer.
    .apart = See the reasons for and against.
    .next = FBC and film the same day.
