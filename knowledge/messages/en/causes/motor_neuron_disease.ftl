# BASELINE
cause-motor_neuron_disease = Motor neuron disease (ALS)
    .about = Motor neuron disease (ALS).
    .apart = See the reasons for and against.
    .next = neurology referral, EMG, CK.
