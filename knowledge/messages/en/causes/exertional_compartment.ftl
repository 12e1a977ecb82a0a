# BASELINE
cause-exertional_compartment = Chronic exertional compartment syndrome
    .about = Chronic exertional compartment syndrome.
    .apart = See the reasons for and against.
    .next = compartment pressure after exercise.
