# BASELINE
cause-exercise_associated = Exercise-associated muscle cramp (EAMC)
    .about = Exercise-associated muscle cramp (EAMC).
    .apart = See the reasons for and against.
    .next = none; CK, U&E, temperature if severe or spreading.
