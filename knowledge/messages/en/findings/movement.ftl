# BASELINE

finding-suppressible = Can you hold the movement back for a while, with an urge building up?
    .short = yes to “can you hold the movement back for a while, with an urge building up”
    .why = It helps to tell the possible reasons apart.
    .not = no to “can you hold the movement back for a while, with an urge building up”

finding-twisted_posture = Does the foot or limb twist into an odd held position?
    .short = yes to “does the foot or limb twist into an odd held position”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does the foot or limb twist into an odd held position”

finding-task_triggered = Does it come only with a particular action such as writing or walking?
    .short = yes to “does it come only with a particular action such as writing or walking”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it come only with a particular action such as writing or walking”

finding-flowing_movements = Are there irregular flowing, dance-like movements?
    .short = yes to “are there irregular flowing, dance-like movements”
    .why = It helps to tell the possible reasons apart.
    .not = no to “are there irregular flowing, dance-like movements”

finding-grip_release_slow = Do the muscles release slowly after a firm grip, easing with repeats?
    .short = yes to “do the muscles release slowly after a firm grip, easing with repeats”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do the muscles release slowly after a firm grip, easing with repeats”

finding-variable_distractible = Does it change or stop when attention is elsewhere?
    .short = yes to “does it change or stop when attention is elsewhere”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it change or stop when attention is elsewhere”

finding-toes_writhe = Do the toes move slowly by themselves?
    .short = yes to “do the toes move slowly by themselves”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do the toes move slowly by themselves”

