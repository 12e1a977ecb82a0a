# BASELINE
cause-superficial_thrombophlebitis = Superficial vein thrombosis
    .about = Superficial vein thrombosis.
    .apart = See the reasons for and against.
    .next = duplex.
