# BASELINE
cause-muscle_deconditioning = Deconditioned or wasted muscle (after illness, surgery or plaster)
    .about = Deconditioned or wasted muscle (after illness, surgery or plaster).
    .apart = See the reasons for and against.
    .next = strength testing.
