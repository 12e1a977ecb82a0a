# BASELINE
cause-heart_failure = Heart failure
    .about = Heart failure.
    .apart = See the reasons for and against.
    .next = U&E, Mg, medicines review.
