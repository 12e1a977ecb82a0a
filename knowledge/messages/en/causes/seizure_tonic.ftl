# BASELINE
cause-seizure_tonic = Tonic epileptic seizure
    .about = Tonic epileptic seizure.
    .apart = See the reasons for and against.
    .next = first seizure: emergency assessment, glucose, ECG, EEG.
