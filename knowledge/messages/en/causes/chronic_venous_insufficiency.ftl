# BASELINE
cause-chronic_venous_insufficiency = Chronic venous insufficiency
    .about = Chronic venous insufficiency.
    .apart = See the reasons for and against.
    .next = leg examination, duplex if skin change.
