# BASELINE
cause-ckd = Chronic kidney disease (not dialysed)
    .about = Chronic kidney disease (not dialysed).
    .apart = See the reasons for and against.
    .next = U&E, eGFR, K, Mg, Ca, phosphate, PTH.
