# BASELINE
cause-meningitis_sepsis = Meningitis or sepsis
    .about = Meningitis or sepsis.
    .apart = See the reasons for and against.
    .next = emergency department; blood cultures, lactate.
