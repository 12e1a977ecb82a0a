# BASELINE
cause-restless_legs = Restless legs syndrome
    .about = Restless legs syndrome.
    .apart = See the reasons for and against.
    .next = ferritin, transferrin saturation, U&E, medicines review.
