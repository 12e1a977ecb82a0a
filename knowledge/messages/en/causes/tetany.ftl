# BASELINE
cause-tetany = Tetany (low Ca/Mg or alkalosis)
    .about = Tetany (low Ca/Mg or alkalosis).
    .apart = See the reasons for and against.
    .next = ionised Ca, Mg, K, blood gas, ECG.
