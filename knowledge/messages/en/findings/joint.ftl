# BASELINE

finding-joint_swelling = Swollen joints?
    .short = yes to “swollen joints”
    .why = It helps to tell the possible reasons apart.
    .not = no to “swollen joints”

finding-morning_stiff_30 = Stiff in the morning for over 30 minutes?
    .short = yes to “stiff in the morning for over 30 minutes”
    .why = It helps to tell the possible reasons apart.
    .not = no to “stiff in the morning for over 30 minutes”

finding-bone_pain_wide = Bone pain in many places (ribs, hips, shins)?
    .short = yes to “bone pain in many places (ribs, hips, shins)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “bone pain in many places (ribs, hips, shins)”

finding-waddling_walk = Waddling walk?
    .short = yes to “waddling walk”
    .why = It helps to tell the possible reasons apart.
    .not = no to “waddling walk”

finding-bent_legs = Bent or bowed leg bones?
    .short = yes to “bent or bowed leg bones”
    .why = It helps to tell the possible reasons apart.
    .not = no to “bent or bowed leg bones”

