# BASELINE
cause-drug_calcineurin = Ciclosporin or tacrolimus
    .about = Ciclosporin or tacrolimus.
    .apart = See the reasons for and against.
    .next = Mg, K, drug level; transplant team.
