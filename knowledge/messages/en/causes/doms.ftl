# BASELINE
cause-doms = Delayed-onset muscle soreness after unaccustomed exercise
    .about = Delayed-onset muscle soreness after unaccustomed exercise.
    .apart = See the reasons for and against.
    .next = none; CK only with dark urine, swelling or weakness.
