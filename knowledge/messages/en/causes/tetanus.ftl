# BASELINE
cause-tetanus = Tetanus
    .about = Tetanus.
    .apart = See the reasons for and against.
    .next = clinical; immunoglobulin, vaccine, ICU.
