# BASELINE

finding-relief_stretch = Does pulling your toes towards your shin or stretching the muscle stop it?
    .short = yes to “does pulling your toes towards your shin or stretching the muscle stop it”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does pulling your toes towards your shin or stretching the muscle stop it”

finding-relief_standing_still = When it comes on walking, does it go within 10 minutes of standing still?
    .short = yes to “when it comes on walking, does it go within 10 minutes of standing still”
    .why = It helps to tell the possible reasons apart.
    .not = no to “when it comes on walking, does it go within 10 minutes of standing still”

finding-no_pain_seated = Is it completely gone whenever you are sitting?
    .short = yes to “is it completely gone whenever you are sitting”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it completely gone whenever you are sitting”

finding-relief_cold_floor = Does standing on a cold floor ease it?
    .short = yes to “does standing on a cold floor ease it”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does standing on a cold floor ease it”

finding-relief_movement = Does moving the leg, getting up or walking about ease it?
    .short = yes to “does moving the leg, getting up or walking about ease it”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does moving the leg, getting up or walking about ease it”

finding-relief_rubbing = Does rubbing or massage ease it?
    .short = yes to “does rubbing or massage ease it”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does rubbing or massage ease it”

finding-relief_warmth = Does warmth ease it?
    .short = yes to “does warmth ease it”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does warmth ease it”

finding-relief_leg_raised = Does raising the leg ease it?
    .short = yes to “does raising the leg ease it”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does raising the leg ease it”

finding-relief_compression = Do compression stockings ease it?
    .short = yes to “do compression stockings ease it”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do compression stockings ease it”

finding-relief_salty_food_drink = Does salty food or drink ease it?
    .short = yes to “does salty food or drink ease it”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does salty food or drink ease it”

finding-relief_cooling_rest = Does cooling down and resting ease it?
    .short = yes to “does cooling down and resting ease it”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does cooling down and resting ease it”

finding-relief_slowing_down = Does slowing down, without stopping, ease it?
    .short = yes to “does slowing down, without stopping, ease it”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does slowing down, without stopping, ease it”

finding-relief_sitting = Does sitting down ease it?
    .short = yes to “does sitting down ease it”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does sitting down ease it”

finding-relief_leaning_forward = Does bending or leaning forward (on a trolley) ease it?
    .short = yes to “does bending or leaning forward (on a trolley) ease it”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does bending or leaning forward (on a trolley) ease it”

finding-cycling_no_trouble = Can you cycle without trouble though walking brings it on?
    .short = yes to “can you cycle without trouble though walking brings it on”
    .why = It helps to tell the possible reasons apart.
    .not = no to “can you cycle without trouble though walking brings it on”

finding-painkillers_no_effect = Have painkillers had no effect at all?
    .short = yes to “have painkillers had no effect at all”
    .why = It helps to tell the possible reasons apart.
    .not = no to “have painkillers had no effect at all”

finding-relief_leg_hanging = Does hanging the leg over the side of the bed ease it?
    .short = yes to “does hanging the leg over the side of the bed ease it”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does hanging the leg over the side of the bed ease it”

finding-relief_sugar = Does sugar or food ease it?
    .short = yes to “does sugar or food ease it”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does sugar or food ease it”

