# BASELINE
cause-serotonin_syndrome = Serotonin syndrome
    .about = Serotonin syndrome.
    .apart = See the reasons for and against.
    .next = emergency department; list of medicines and drugs.
