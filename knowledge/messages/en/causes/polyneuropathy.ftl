# BASELINE
cause-polyneuropathy = Peripheral polyneuropathy (any cause)
    .about = Peripheral polyneuropathy (any cause).
    .apart = See the reasons for and against.
    .next = glucose/HbA1c, B12, TSH, protein electrophoresis, U&E, alcohol; nerve conduction.
