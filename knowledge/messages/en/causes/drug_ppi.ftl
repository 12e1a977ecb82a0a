# BASELINE
cause-drug_ppi = Proton-pump inhibitor (via low magnesium)
    .about = Proton-pump inhibitor (via low magnesium).
    .apart = See the reasons for and against.
    .next = Mg if use over 1 year.
