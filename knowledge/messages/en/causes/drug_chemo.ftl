# BASELINE
cause-drug_chemo = Neurotoxic chemotherapy or imatinib
    .about = Neurotoxic chemotherapy or imatinib.
    .apart = See the reasons for and against.
    .next = Ca, Mg, K, neuropathy check; oncology team.
