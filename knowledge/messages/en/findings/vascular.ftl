# BASELINE

finding-leg_swelling_one = Is one leg swollen compared with the other?
    .short = yes to “is one leg swollen compared with the other”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is one leg swollen compared with the other”

finding-calf_diff_3cm = Is one calf 3 cm or more bigger round than the other (measured 10 cm below the knee bump)?
    .short = yes to “is one calf 3 cm or more bigger round than the other (measured 10 cm below the knee bump)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is one calf 3 cm or more bigger round than the other (measured 10 cm below the knee bump)”

finding-entire_leg_swollen = Is the whole leg swollen?
    .short = yes to “is the whole leg swollen”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is the whole leg swollen”

finding-pitting_oedema_one = Does pressing leave a dent on the painful leg only?
    .short = yes to “does pressing leave a dent on the painful leg only”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does pressing leave a dent on the painful leg only”

finding-deep_vein_tender = Is there tenderness along the inner thigh or back of the calf?
    .short = yes to “is there tenderness along the inner thigh or back of the calf”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is there tenderness along the inner thigh or back of the calf”

finding-collateral_veins = Are there new non-varicose surface veins?
    .short = yes to “are there new non-varicose surface veins”
    .why = It helps to tell the possible reasons apart.
    .not = no to “are there new non-varicose surface veins”

finding-wells_high = Wells DVT score 3 or more (derived)?
    .short = yes to “wells DVT score 3 or more (derived)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “wells DVT score 3 or more (derived)”

finding-wells_low = Wells DVT score 0 or less (derived)?
    .short = yes to “wells DVT score 0 or less (derived)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “wells DVT score 0 or less (derived)”

finding-pallor_cold = Is the leg pale, mottled or much colder than the other?
    .short = yes to “is the leg pale, mottled or much colder than the other”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is the leg pale, mottled or much colder than the other”

finding-pulse_absent = Is the foot pulse missing (if you can check)?
    .short = yes to “is the foot pulse missing (if you can check)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is the foot pulse missing (if you can check)”

finding-skin_discoloured = Is the skin discoloured or blue-red?
    .short = yes to “is the skin discoloured or blue-red”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is the skin discoloured or blue-red”

finding-foot_ulcer = Any foot sore or wound that will not heal?
    .short = yes to “any foot sore or wound that will not heal”
    .why = It helps to tell the possible reasons apart.
    .not = no to “any foot sore or wound that will not heal”

finding-varicosities = Do you have varicose veins?
    .short = yes to “do you have varicose veins”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do you have varicose veins”

finding-ankle_oedema_both = Are both ankles swollen by evening?
    .short = yes to “are both ankles swollen by evening”
    .why = It helps to tell the possible reasons apart.
    .not = no to “are both ankles swollen by evening”

finding-leg_heaviness = Do your legs feel heavy or achy by evening?
    .short = yes to “do your legs feel heavy or achy by evening”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do your legs feel heavy or achy by evening”

finding-fainted = Did you faint or nearly faint?
    .short = yes to “did you faint or nearly faint”
    .why = It helps to tell the possible reasons apart.
    .not = no to “did you faint or nearly faint”

finding-foot_rest_pain = Is there constant pain in the foot at rest?
    .short = yes to “is there constant pain in the foot at rest”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is there constant pain in the foot at rest”

finding-worse_leg_raised = Is it worse with the leg raised or flat in bed?
    .short = yes to “is it worse with the leg raised or flat in bed”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it worse with the leg raised or flat in bed”

finding-breathless_new = New breathlessness?
    .short = yes to “new breathlessness”
    .why = It helps to tell the possible reasons apart.
    .not = no to “new breathlessness”

finding-chest_pain_new = New chest pain?
    .short = yes to “new chest pain”
    .why = It helps to tell the possible reasons apart.
    .not = no to “new chest pain”

finding-coughing_blood = Coughing up blood?
    .short = yes to “coughing up blood”
    .why = It helps to tell the possible reasons apart.
    .not = no to “coughing up blood”

finding-leg_warm = Is one leg warm to the touch?
    .short = yes to “is one leg warm to the touch”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is one leg warm to the touch”

finding-leg_red = Is there redness of the skin on the leg?
    .short = yes to “is there redness of the skin on the leg”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is there redness of the skin on the leg”

finding-cannot_move_foot = Can you no longer move the foot?
    .short = yes to “can you no longer move the foot”
    .why = It helps to tell the possible reasons apart.
    .not = no to “can you no longer move the foot”

finding-cannot_feel_foot = Can you no longer feel the foot?
    .short = yes to “can you no longer feel the foot”
    .why = It helps to tell the possible reasons apart.
    .not = no to “can you no longer feel the foot”

finding-black_toe = Has a toe or a patch of the foot turned black?
    .short = yes to “has a toe or a patch of the foot turned black”
    .why = It helps to tell the possible reasons apart.
    .not = no to “has a toe or a patch of the foot turned black”

finding-clot_suspected = Do you, or somebody who examined you, suspect a blood clot in the leg?
    .short = yes to “do you, or somebody who examined you, suspect a blood clot in the leg”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do you, or somebody who examined you, suspect a blood clot in the leg”

