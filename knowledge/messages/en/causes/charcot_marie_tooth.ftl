# BASELINE
cause-charcot_marie_tooth = Charcot-Marie-Tooth disease (hereditary neuropathy)
    .about = Charcot-Marie-Tooth disease (hereditary neuropathy).
    .apart = See the reasons for and against.
    .next = nerve conduction, genetics.
