# BASELINE
cause-insect_bite_envenomation = Widow spider or other neurotoxic bite
    .about = Widow spider or other neurotoxic bite.
    .apart = See the reasons for and against.
    .next = emergency department, analgesia, antivenom advice.
