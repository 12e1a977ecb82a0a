# BASELINE
cause-prolonged_standing = Prolonged standing at work
    .about = Prolonged standing at work.
    .apart = See the reasons for and against.
    .next = none.
