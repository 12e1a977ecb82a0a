# BASELINE
cause-arthritis = Arthritis (osteo- or rheumatoid)
    .about = Arthritis (osteo- or rheumatoid).
    .apart = See the reasons for and against.
    .next = joint examination.
