# BASELINE

finding-fever = Temperature 38 C or more?
    .short = yes to “temperature 38 C or more”
    .why = It helps to tell the possible reasons apart.
    .not = no to “temperature 38 C or more”

finding-recent_flu_child = Child with flu-like illness in the last week?
    .short = yes to “child with flu-like illness in the last week”
    .why = It helps to tell the possible reasons apart.
    .not = no to “child with flu-like illness in the last week”

finding-jaw_stiff = Stiff jaw, trouble opening the mouth?
    .short = yes to “stiff jaw, trouble opening the mouth”
    .why = It helps to tell the possible reasons apart.
    .not = no to “stiff jaw, trouble opening the mouth”

finding-dirty_wound_unvaccinated = Dirty wound and no tetanus jab in 10 years?
    .short = yes to “dirty wound and no tetanus jab in 10 years”
    .why = It helps to tell the possible reasons apart.
    .not = no to “dirty wound and no tetanus jab in 10 years”

finding-neck_trunk_rigid = Rigid back, belly or neck?
    .short = yes to “rigid back, belly or neck”
    .why = It helps to tell the possible reasons apart.
    .not = no to “rigid back, belly or neck”

finding-single_joint_hot = Is one joint hot, swollen and too sore to move?
    .short = yes to “is one joint hot, swollen and too sore to move”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is one joint hot, swollen and too sore to move”

finding-skin_spreading_pain = Skin redness or purple patch spreading fast, blisters, or crackling under the skin?
    .short = yes to “skin redness or purple patch spreading fast, blisters, or crackling under the skin”
    .why = It helps to tell the possible reasons apart.
    .not = no to “skin redness or purple patch spreading fast, blisters, or crackling under the skin”

finding-cold_hands_feet_fever = Fever with cold hands and feet, or pale, blotchy skin?
    .short = yes to “fever with cold hands and feet, or pale, blotchy skin”
    .why = It helps to tell the possible reasons apart.
    .not = no to “fever with cold hands and feet, or pale, blotchy skin”

finding-recent_infection_weeks = A stomach upset or chest infection in the last 6 weeks?
    .short = yes to “a stomach upset or chest infection in the last 6 weeks”
    .why = It helps to tell the possible reasons apart.
    .not = no to “a stomach upset or chest infection in the last 6 weeks”

finding-temperature_band = What is the highest temperature measured?
    .short = yes to “what is the highest temperature measured”
    .why = It helps to tell the possible reasons apart.
    .choice-under_37_5 = what is the highest temperature measured: under 37 5
    .choice-t37_5_37_9 = what is the highest temperature measured: t37 5 37 9
    .choice-t38_39_9 = what is the highest temperature measured: t38 39 9
    .choice-t40_plus = what is the highest temperature measured: t40 plus

finding-shivering = Shivering or shaking chills?
    .short = yes to “shivering or shaking chills”
    .why = It helps to tell the possible reasons apart.
    .not = no to “shivering or shaking chills”

finding-neck_stiff = Stiff neck, chin will not go to the chest?
    .short = yes to “stiff neck, chin will not go to the chest”
    .why = It helps to tell the possible reasons apart.
    .not = no to “stiff neck, chin will not go to the chest”

finding-rash_not_fading = A rash that does not fade under a glass?
    .short = yes to “a rash that does not fade under a glass”
    .why = It helps to tell the possible reasons apart.
    .not = no to “a rash that does not fade under a glass”

finding-skin_rash = Any other new rash?
    .short = yes to “any other new rash”
    .why = It helps to tell the possible reasons apart.
    .not = no to “any other new rash”

finding-blistering_skin = Is the skin blistering, peeling or burning badly, or are there new sores in the mouth?
    .short = yes to “is the skin blistering, peeling or burning badly, or are there new sores in the mouth”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is the skin blistering, peeling or burning badly, or are there new sores in the mouth”

finding-wound_3w = Any cut, burn, bite or puncture in the last 3 weeks?
    .short = yes to “any cut, burn, bite or puncture in the last 3 weeks”
    .why = It helps to tell the possible reasons apart.
    .not = no to “any cut, burn, bite or puncture in the last 3 weeks”

