# BASELINE
cause-popliteal_entrapment = Popliteal artery entrapment
    .about = Popliteal artery entrapment.
    .apart = See the reasons for and against.
    .next = pulses and ABI with the foot held down, duplex or MR angiography.
