# BASELINE
cause-drug_k_sparing = Potassium-sparing diuretic
    .about = Potassium-sparing diuretic.
    .apart = See the reasons for and against.
    .next = U&E; prescriber review.
