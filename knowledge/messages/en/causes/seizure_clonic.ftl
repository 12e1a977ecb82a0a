# BASELINE
cause-seizure_clonic = Clonic epileptic seizure
    .about = Clonic epileptic seizure.
    .apart = See the reasons for and against.
    .next = as above.
