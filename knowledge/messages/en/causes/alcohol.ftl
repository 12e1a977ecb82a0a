# BASELINE
cause-alcohol = Alcohol use (regular or heavy)
    .about = Alcohol use (regular or heavy).
    .apart = See the reasons for and against.
    .next = AUDIT-C, LFT, Mg, K, CK if weak.
