# BASELINE
cause-hypokalaemia = Low potassium
    .about = Low potassium.
    .apart = See the reasons for and against.
    .next = K, Mg, U&E, bicarbonate, ECG; cause.
