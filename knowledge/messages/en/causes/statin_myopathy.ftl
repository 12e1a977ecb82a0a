# BASELINE
cause-statin_myopathy = Statin-associated muscle symptoms
    .about = Statin-associated muscle symptoms.
    .apart = See the reasons for and against.
    .next = CK, TSH, vitamin D; do not stop without prescriber.
