# BASELINE
cause-choreoathetosis = Chorea or choreoathetosis
    .about = Chorea or choreoathetosis.
    .apart = See the reasons for and against.
    .next = neurology, TSH, pregnancy test, medicines.
