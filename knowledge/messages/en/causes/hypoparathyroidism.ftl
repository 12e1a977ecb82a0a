# BASELINE
cause-hypoparathyroidism = Hypoparathyroidism
    .about = Hypoparathyroidism.
    .apart = See the reasons for and against.
    .next = Ca, Mg, phosphate, PTH, 25-OH-D, ECG.
