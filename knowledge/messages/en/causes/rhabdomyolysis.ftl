# BASELINE
cause-rhabdomyolysis = Rhabdomyolysis
    .about = Rhabdomyolysis.
    .apart = See the reasons for and against.
    .next = CK, U&E, urine dip, ECG, fluids.
