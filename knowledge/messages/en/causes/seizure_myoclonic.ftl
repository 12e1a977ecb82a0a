# BASELINE
cause-seizure_myoclonic = Myoclonic epileptic seizure
    .about = Myoclonic epileptic seizure.
    .apart = See the reasons for and against.
    .next = neurology, EEG.
