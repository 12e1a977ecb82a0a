# BASELINE
cause-pulmonary_embolism = Pulmonary embolism
    .about = Pulmonary embolism.
    .apart = See the reasons for and against.
    .next = emergency department; Wells score, D-dimer or CT angiography.
