# BASELINE
cause-drug_thiazide = Thiazide-like diuretic
    .about = Thiazide-like diuretic.
    .apart = See the reasons for and against.
    .next = U&E, Mg, Na; prescriber review.
