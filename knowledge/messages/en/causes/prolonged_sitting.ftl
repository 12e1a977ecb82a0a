# BASELINE
cause-prolonged_sitting = Prolonged sitting or awkward position
    .about = Prolonged sitting or awkward position.
    .apart = See the reasons for and against.
    .next = none.
