# BASELINE
cause-strict_dieting = Strict dieting or eating disorder
    .about = Strict dieting or eating disorder.
    .apart = See the reasons for and against.
    .next = Mg, K, phosphate, glucose, ECG if underweight.
