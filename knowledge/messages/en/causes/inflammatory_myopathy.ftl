# BASELINE
cause-inflammatory_myopathy = Inflammatory or other acquired myopathy
    .about = Inflammatory or other acquired myopathy.
    .apart = See the reasons for and against.
    .next = CK, TSH, myositis antibodies, EMG/MRI.
