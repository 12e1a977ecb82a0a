# BASELINE
cause-periodic_paralysis = Periodic paralysis (low-potassium, high-potassium or thyrotoxic)
    .about = Periodic paralysis (low-potassium, high-potassium or thyrotoxic).
    .apart = See the reasons for and against.
    .next = K during an attack, TSH, ECG.
