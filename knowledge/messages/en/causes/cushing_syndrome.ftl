# BASELINE
cause-cushing_syndrome = Cushing syndrome
    .about = Cushing syndrome.
    .apart = See the reasons for and against.
    .next = overnight dexamethasone test or late-night cortisol, glucose, K.
