# BASELINE

finding-leg_bruit = Bruit over groin or knee artery (clinician)?
    .short = yes to “bruit over groin or knee artery (clinician)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “bruit over groin or knee artery (clinician)”

finding-vibration_reduced = Vibration sense reduced at the toes (clinician)?
    .short = yes to “vibration sense reduced at the toes (clinician)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “vibration sense reduced at the toes (clinician)”

finding-monofilament_fail = 10 g monofilament not felt (clinician)?
    .short = yes to “10 g monofilament not felt (clinician)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “10 g monofilament not felt (clinician)”

finding-slr_positive = Straight-leg raise brings on the leg pain?
    .short = yes to “straight-leg raise brings on the leg pain”
    .why = It helps to tell the possible reasons apart.
    .not = no to “straight-leg raise brings on the leg pain”

finding-wide_gait = Wide-based walk (clinician)?
    .short = yes to “wide-based walk (clinician)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “wide-based walk (clinician)”

finding-brisk_reflexes_spastic = Stiff legs or very brisk reflexes (clinician)?
    .short = yes to “stiff legs or very brisk reflexes (clinician)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “stiff legs or very brisk reflexes (clinician)”

finding-calf_squeeze_no_move = Squeezing the calf does not move the foot (clinician)?
    .short = yes to “squeezing the calf does not move the foot (clinician)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “squeezing the calf does not move the foot (clinician)”

finding-chvostek = Chvostek sign (clinician)?
    .short = yes to “chvostek sign (clinician)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “chvostek sign (clinician)”

finding-trousseau = Trousseau sign (clinician)?
    .short = yes to “trousseau sign (clinician)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “trousseau sign (clinician)”

finding-dry_axilla = Dry armpits (clinician)?
    .short = yes to “dry armpits (clinician)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “dry armpits (clinician)”

finding-moist_mouth = Moist mouth and tongue (clinician)?
    .short = yes to “moist mouth and tongue (clinician)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “moist mouth and tongue (clinician)”

finding-percussion_mound = Does a tap on the muscle leave a dip or lump for seconds (clinician)?
    .short = yes to “does a tap on the muscle leave a dip or lump for seconds (clinician)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does a tap on the muscle leave a dip or lump for seconds (clinician)”

