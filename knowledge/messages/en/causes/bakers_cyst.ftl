# BASELINE
cause-bakers_cyst = Baker's cyst (intact or ruptured)
    .about = Baker's cyst (intact or ruptured).
    .apart = See the reasons for and against.
    .next = ultrasound; exclude DVT.
