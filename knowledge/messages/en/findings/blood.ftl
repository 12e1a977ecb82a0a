# BASELINE

finding-paleness = Unusually pale skin?
    .short = yes to “unusually pale skin”
    .why = It helps to tell the possible reasons apart.
    .not = no to “unusually pale skin”

finding-bruises_unexplained = Bruises without a reason?
    .short = yes to “bruises without a reason”
    .why = It helps to tell the possible reasons apart.
    .not = no to “bruises without a reason”

finding-bleeding_gums_nose = Bleeding gums or nose?
    .short = yes to “bleeding gums or nose”
    .why = It helps to tell the possible reasons apart.
    .not = no to “bleeding gums or nose”

finding-pinpoint_spots = Pinpoint red or purple spots on the skin?
    .short = yes to “pinpoint red or purple spots on the skin”
    .why = It helps to tell the possible reasons apart.
    .not = no to “pinpoint red or purple spots on the skin”

finding-blood_in_urine = Visible blood in the urine?
    .short = yes to “visible blood in the urine”
    .why = It helps to tell the possible reasons apart.
    .not = no to “visible blood in the urine”

finding-slow_healing = Wounds that heal slowly?
    .short = yes to “wounds that heal slowly”
    .why = It helps to tell the possible reasons apart.
    .not = no to “wounds that heal slowly”

finding-frequent_infections = Often ill with infections?
    .short = yes to “often ill with infections”
    .why = It helps to tell the possible reasons apart.
    .not = no to “often ill with infections”

finding-night_sweats = Drenching night sweats?
    .short = yes to “drenching night sweats”
    .why = It helps to tell the possible reasons apart.
    .not = no to “drenching night sweats”

finding-gut_bleeding = Black tarry stools, or vomiting blood?
    .short = yes to “black tarry stools, or vomiting blood”
    .why = It helps to tell the possible reasons apart.
    .not = no to “black tarry stools, or vomiting blood”

