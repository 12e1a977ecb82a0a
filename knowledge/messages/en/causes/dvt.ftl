# BASELINE
cause-dvt = Deep vein thrombosis
    .about = Deep vein thrombosis.
    .apart = See the reasons for and against.
    .next = Wells score, D-dimer or compression ultrasound the same day.
