# BASELINE
cause-drug_corticosteroid = Oral or injected corticosteroid
    .about = Oral or injected corticosteroid.
    .apart = See the reasons for and against.
    .next = K, glucose; never stop suddenly.
