# BASELINE
cause-hypocalcaemia = Low calcium
    .about = Low calcium.
    .apart = See the reasons for and against.
    .next = adjusted and ionised Ca, Mg, phosphate, PTH, 25-OH-D, ECG.
