# BASELINE
cause-cirrhosis = Cirrhosis
    .about = Cirrhosis.
    .apart = See the reasons for and against.
    .next = LFT, albumin, INR, U&E, Mg, ultrasound.
