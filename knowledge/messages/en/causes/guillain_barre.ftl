# BASELINE
cause-guillain_barre = Guillain-Barre syndrome
    .about = Guillain-Barre syndrome.
    .apart = See the reasons for and against.
    .next = emergency neurology; vital capacity, lumbar puncture.
