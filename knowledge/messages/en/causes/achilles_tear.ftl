# BASELINE
cause-achilles_tear = Achilles tendon rupture
    .about = Achilles tendon rupture.
    .apart = See the reasons for and against.
    .next = calf-squeeze test, ultrasound; same-day orthopaedics.
