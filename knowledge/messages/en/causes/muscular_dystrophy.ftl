# BASELINE
cause-muscular_dystrophy = Muscular dystrophy (incl. Becker)
    .about = Muscular dystrophy (incl. Becker).
    .apart = See the reasons for and against.
    .next = CK, genetics, ECG.
