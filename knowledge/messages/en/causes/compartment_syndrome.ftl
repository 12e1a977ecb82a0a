# BASELINE
cause-compartment_syndrome = Acute compartment syndrome
    .about = Acute compartment syndrome.
    .apart = See the reasons for and against.
    .next = surgical review, compartment pressure.
