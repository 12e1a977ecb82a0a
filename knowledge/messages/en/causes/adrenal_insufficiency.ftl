# BASELINE
cause-adrenal_insufficiency = Adrenal insufficiency (Addison)
    .about = Adrenal insufficiency (Addison).
    .apart = See the reasons for and against.
    .next = Na, K, glucose, 9 am cortisol.
