# BASELINE
cause-drug_targeted_cancer = Targeted cancer medicine other than imatinib (hedgehog, BRAF/MEK or proteasome inhibitor)
    .about = Targeted cancer medicine other than imatinib (hedgehog, BRAF/MEK or proteasome inhibitor).
    .apart = See the reasons for and against.
    .next = CK, Ca, Mg, K; oncology team.
