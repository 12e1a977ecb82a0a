# BASELINE
cause-pad = Peripheral artery disease / intermittent claudication
    .about = Peripheral artery disease / intermittent claudication.
    .apart = See the reasons for and against.
    .next = ABI, pulses, cardiovascular risk.
