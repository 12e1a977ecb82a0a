# BASELINE
cause-spasticity = Spasticity (stroke, MS, spinal cord disease)
    .about = Spasticity (stroke, MS, spinal cord disease).
    .apart = See the reasons for and against.
    .next = neurological examination, MRI if new.
