# BASELINE
cause-seizure_focal = Focal motor epileptic seizure (incl. leg)
    .about = Focal motor epileptic seizure (incl. leg).
    .apart = See the reasons for and against.
    .next = neurology, EEG, MRI.
