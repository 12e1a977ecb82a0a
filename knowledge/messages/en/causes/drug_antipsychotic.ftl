# BASELINE
cause-drug_antipsychotic = Antipsychotic or metoclopramide (acute dystonia)
    .about = Antipsychotic or metoclopramide (acute dystonia).
    .apart = See the reasons for and against.
    .next = prescriber review.
