# BASELINE
cause-drug_loop = Loop diuretic
    .about = Loop diuretic.
    .apart = See the reasons for and against.
    .next = U&E, Mg; prescriber review.
