finding-fever = Is your temperature 38 °C (100.4 °F) or more?
    .short = your temperature is 38 °C or more
    .not = your temperature is below 38 °C
    .why = A fever means infection or overheating. With a stiff neck, a hot joint or skin that hurts more and more it becomes urgent.

finding-recent_flu_child = Has the child had a flu-like illness in the last week?
    .short = the child had a flu-like illness in the last week
    .not = the child had no flu-like illness in the last week
    .why = After flu, some children get very sore calves for a few days. It mostly passes, but dark urine or weakness needs help.

finding-jaw_stiff = Is your jaw stiff, or is it hard to open your mouth?
    .short = your jaw is stiff or hard to open
    .not = your jaw opens freely
    .why = A jaw that locks can be the first sign of tetanus, which needs an ambulance. Some medicines for sickness or the mind can do it too.

finding-dirty_wound_unvaccinated = Have you had a dirty wound, with no tetanus jab in the last 10 years?
    .short = you had a dirty wound and no tetanus jab in 10 years
    .not = you had no dirty wound, or your tetanus jab is up to date
    .why = Tetanus germs live in soil. A jab in time prevents the illness, even some days after the wound.

finding-neck_trunk_rigid = Are your back, belly or neck rigid like a board?
    .short = your back, belly or neck is rigid
    .not = your back, belly and neck are not rigid
    .why = Muscles that stay rigid between spasms suggest tetanus, a spider bite or a poison, not an ordinary cramp.

finding-single_joint_hot = Is one joint hot, swollen and too sore to move?
    .short = one joint is hot, swollen and too sore to move
    .not = no joint is hot, swollen and too sore to move
    .why = A joint like this may be infected and can be ruined within days. With a fever it is an emergency.

finding-skin_spreading_pain = Is redness or a purple patch on the skin spreading fast, with blisters or crackling under the skin?
    .short = redness or a purple patch on the skin is spreading fast, or there are blisters or crackling
    .not = nothing on the skin is spreading fast, blistering or crackling
    .why = An infection deep under the skin spreads by the hour and hurts more than it looks. Minutes count.

finding-cold_hands_feet_fever = With the fever, are the hands and feet cold, or is the skin pale and blotchy?
    .short = hands and feet are cold or the skin is blotchy with the fever
    .not = hands, feet and skin are not cold or blotchy with a fever
    .why = Cold limbs and leg pain in a feverish child can come hours before other signs of blood poisoning (sepsis).

finding-recent_infection_weeks = Have you had a stomach upset or a chest infection in the last 6 weeks?
    .short = you had a stomach or chest infection in the last 6 weeks
    .not = you had no stomach or chest infection in the last 6 weeks
    .why = Some weeks after an infection the body can, rarely, turn on its own nerves (Guillain-Barré syndrome), with weakness that climbs from the legs.

finding-temperature_band = What was the highest temperature measured?
    .short = the highest temperature measured
    .why = The height of a fever helps to tell a slight infection from a serious one. In heat, 40 °C or more is a danger in itself.
    .choice-under_37_5 = the highest temperature was under 37.5 °C
    .choice-t37_5_37_9 = the highest temperature was 37.5 to 37.9 °C
    .choice-t38_39_9 = the highest temperature was 38 to 39.9 °C
    .choice-t40_plus = the highest temperature was 40 °C or more

finding-shivering = Do you shiver or shake with chills?
    .short = you shiver or shake with chills
    .not = you do not shiver or shake with chills
    .why = Shaking chills mean that the temperature is rising fast, as with germs in the blood. They can also look like jerking.

finding-neck_stiff = Is your neck so stiff that the chin will not go down to the chest?
    .short = your neck is stiff and the chin will not go to the chest
    .not = the chin goes down to the chest freely
    .why = A stiff neck with a fever can be meningitis, an infection round the brain, and an ambulance is called.

finding-rash_not_fading = Press a clear glass on the rash: do the spots stay visible?
    .short = there is a rash that does not fade under a glass
    .not = there is no rash that stays visible under a glass
    .why = Spots that do not fade are bleeding in the skin. With a fever they can mean blood poisoning, and waiting is dangerous.

finding-skin_rash = Is there any other new rash?
    .short = there is a new rash
    .not = there is no new rash
    .why = Rashes go with infections, medicine reactions, some muscle illnesses and lack of vitamin C, so the look and the timing help.

finding-blistering_skin = Is the skin blistering, peeling or burning badly, or are there new sores in the mouth?
    .short = the skin is blistering, peeling or burning badly, or there are new mouth sores
    .not = the skin is not blistering or peeling and there are no new mouth sores
    .why = After a new medicine this can be the start of a severe skin reaction. After a rub it can be a burn.

finding-wound_3w = In the last 3 weeks, have you had any cut, burn, bite or puncture, even a small one?
    .short = you had a cut, burn, bite or puncture in the last 3 weeks
    .not = you had no cut, burn, bite or puncture in the last 3 weeks
    .why = Tetanus mostly shows 3 to 21 days after a wound, often one that was small and already forgotten.
