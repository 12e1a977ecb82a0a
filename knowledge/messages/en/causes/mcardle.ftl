# BASELINE
cause-mcardle = McArdle disease (GSD V)
    .about = McArdle disease (GSD V).
    .apart = See the reasons for and against.
    .next = CK at rest, PYGM gene, exercise test.
