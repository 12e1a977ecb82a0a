# BASELINE
cause-drug_saba = Short-acting beta-2 agonist (reliever inhaler)
    .about = Short-acting beta-2 agonist (reliever inhaler).
    .apart = See the reasons for and against.
    .next = inhaler review; K if heavy use.
