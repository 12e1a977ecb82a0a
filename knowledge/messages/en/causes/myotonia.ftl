# BASELINE
cause-myotonia = Myotonia (congenita or dystrophica)
    .about = Myotonia (congenita or dystrophica).
    .apart = See the reasons for and against.
    .next = CK, EMG, genetics, ECG.
