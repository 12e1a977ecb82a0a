# BASELINE

finding-side = Is it one leg, both legs together, or sometimes one and sometimes the other?
    .short = yes to “is it one leg, both legs together, or sometimes one and sometimes the other”
    .why = It helps to tell the possible reasons apart.
    .choice-one_leg = is it one leg, both legs together, or sometimes one and sometimes the other: one leg
    .choice-either_leg_varies = is it one leg, both legs together, or sometimes one and sometimes the other: either leg varies
    .choice-both_same_time = is it one leg, both legs together, or sometimes one and sometimes the other: both same time

finding-place_calf = Is it in the calf?
    .short = yes to “is it in the calf”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it in the calf”

finding-place_foot = Is it in the foot (arch, sole or top)?
    .short = yes to “is it in the foot (arch, sole or top)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it in the foot (arch, sole or top)”

finding-place_toes = Is it in the toes?
    .short = yes to “is it in the toes”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it in the toes”

finding-place_thigh_front = Is it in the front of the thigh?
    .short = yes to “is it in the front of the thigh”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it in the front of the thigh”

finding-place_thigh_back = Is it in the back of the thigh (hamstring)?
    .short = yes to “is it in the back of the thigh (hamstring)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it in the back of the thigh (hamstring)”

finding-place_shin = Is it in the shin?
    .short = yes to “is it in the shin”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it in the shin”

finding-place_whole_leg = Does it take the whole leg?
    .short = yes to “does it take the whole leg”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it take the whole leg”

finding-place_hands = Is it in the hands, fingers or arms as well or instead?
    .short = yes to “is it in the hands, fingers or arms as well or instead”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it in the hands, fingers or arms as well or instead”

finding-place_elsewhere = Is it anywhere else (buttock, hip, face, jaw, neck, belly, back or a joint)?
    .short = yes to “is it anywhere else (buttock, hip, face, jaw, neck, belly, back or a joint)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it anywhere else (buttock, hip, face, jaw, neck, belly, back or a joint)”

finding-place_spreads = Does it spread from one place to the next?
    .short = yes to “does it spread from one place to the next”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it spread from one place to the next”

finding-place_buttock = Is it in the buttock?
    .short = yes to “is it in the buttock”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it in the buttock”

finding-place_face_jaw_neck = Is it in the face, jaw or neck?
    .short = yes to “is it in the face, jaw or neck”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it in the face, jaw or neck”

finding-place_trunk = Is it in the belly, chest or back?
    .short = yes to “is it in the belly, chest or back”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it in the belly, chest or back”

finding-place_joint = Is it in a joint (hip, knee or ankle)?
    .short = yes to “is it in a joint (hip, knee or ankle)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it in a joint (hip, knee or ankle)”

