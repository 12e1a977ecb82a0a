# BASELINE
cause-drug_statin = Statin (as exposure)
    .about = Statin (as exposure).
    .apart = See the reasons for and against.
    .next = CK only if pain persists, weak or dark urine.
