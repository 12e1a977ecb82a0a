# BASELINE
cause-metabolic_myopathy = Metabolic myopathy (other than McArdle)
    .about = Metabolic myopathy (other than McArdle).
    .apart = See the reasons for and against.
    .next = CK, forearm exercise test, acylcarnitines, genetics.
