# BASELINE
cause-family_history = Family history of cramps
    .about = Family history of cramps.
    .apart = See the reasons for and against.
    .next = none.
