# BASELINE
cause-drug_antiresorptive = Bisphosphonate or denosumab (via low calcium)
    .about = Bisphosphonate or denosumab (via low calcium).
    .apart = See the reasons for and against.
    .next = Ca, 25-OH-D, eGFR.
