# BASELINE
cause-hyperkalaemia = High potassium
    .about = High potassium.
    .apart = See the reasons for and against.
    .next = K, U&E, ECG at once.
