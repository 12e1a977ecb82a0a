# BASELINE
cause-seizure_tonic_clonic = Tonic-clonic (convulsive) seizure
    .about = Tonic-clonic (convulsive) seizure.
    .apart = See the reasons for and against.
    .next = time it; ambulance at 5 min; glucose, ECG, EEG, imaging.
