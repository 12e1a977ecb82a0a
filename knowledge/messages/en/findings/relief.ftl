finding-relief_stretch = Does it stop when you pull your toes towards your shin or stretch the muscle?
    .short = stretching the muscle stops it
    .not = stretching does not stop it
    .why = Ordinary cramp gives way to a stretch. Please do not test this by pulling hard if the leg is swollen or was injured.

finding-relief_standing_still = When it comes on walking, does it go within 10 minutes of standing still?
    .short = it goes within 10 minutes of standing still
    .not = standing still does not take it away
    .why = Pain from narrowed leg arteries fades while you simply stand. Pain from the back usually wants you to sit or bend.

finding-no_pain_seated = Is it completely gone whenever you sit?
    .short = it is completely gone whenever you sit
    .not = it is not always gone when you sit
    .why = Sitting opens the space round the nerves in the lower back. Pain that never comes while you sit fits a narrowed spinal canal.

finding-relief_cold_floor = Does standing on a cold floor ease it?
    .short = standing on a cold floor eases it
    .not = a cold floor does not ease it
    .why = Many people find that this helps a cramp or restless legs, mostly because standing stretches the calf. A leg that is itself newly cold and pale is another matter and an emergency.

finding-relief_movement = Does it ease when you move the leg, get up or walk about?
    .short = moving or walking about eases it
    .not = moving does not ease it
    .why = Cramp and restless legs both ease with movement. Pain from a tear, a clot or an artery does not, or gets worse.

finding-relief_rubbing = Has rubbing the muscle eased it?
    .short = rubbing has eased it
    .not = rubbing does not ease it
    .why = Cramps and growing pains often ease with rubbing. Please do not rub a leg that is swollen, red, injured or sore all the time.

finding-relief_warmth = Does warmth ease it?
    .short = warmth eases it
    .not = warmth does not ease it
    .why = Warmth loosens tired or cold muscles and stiff joints. If it changes nothing, the muscle may not be the source.

finding-relief_leg_raised = Does it ease when you put the leg up?
    .short = putting the leg up eases it
    .not = putting the leg up does not ease it
    .why = Legs heavy from tired veins feel better raised. Legs short of blood feel worse.

finding-relief_compression = If you wear compression stockings, do they ease it?
    .short = compression stockings ease it
    .not = compression stockings do not ease it
    .why = Relief from stockings points to the veins. They are not safe with blocked arteries, so please do not try them just for this question.

finding-relief_salty_food_drink = Does salty food or a salty drink ease it?
    .short = salty food or drink eases it
    .not = salty food or drink does not ease it
    .why = If salt helps, loss of salt through sweat, illness, water tablets or a gland problem may be behind the cramps.

finding-relief_cooling_rest = Does it ease when you cool down and rest?
    .short = cooling down and resting eases it
    .not = cooling down and resting does not ease it
    .why = Heat and effort cramps settle with rest in a cool place. If you stay unwell after 30 minutes of cooling, that is a warning sign.

finding-relief_slowing_down = Does slowing down ease it, without your having to stop?
    .short = slowing down eases it
    .not = slowing down does not ease it
    .why = A muscle that asks for more fuel or blood than it gets calms as soon as you ask less of it.

finding-relief_sitting = Does sitting down ease it?
    .short = sitting down eases it
    .not = sitting down does not ease it
    .why = We compare this with standing still. If only sitting helps, the back is more likely than the arteries.

finding-relief_leaning_forward = Does it ease when you bend forward, for example over a shopping trolley?
    .short = bending forward eases it
    .not = bending forward does not ease it
    .why = Bending forward gives the nerves of the lower back more room. It makes no difference to a narrowed artery.

finding-cycling_no_trouble = Can you cycle without trouble although walking brings it on?
    .short = you can cycle without trouble
    .not = cycling brings it on as well
    .why = On a bicycle you sit bent forward, so the back nerves have room while the calves still work. This sorts spine from arteries rather well.

finding-painkillers_no_effect = Have painkillers had no effect at all?
    .short = painkillers have had no effect at all
    .not = painkillers help, or you have not tried any
    .why = Cramp is over before a tablet can work. For a constant severe pain, no relief at all can mean pressure in the muscle or lost blood supply.

finding-relief_leg_hanging = Does it ease when you hang the leg over the side of the bed?
    .short = hanging the leg down eases it
    .not = hanging the leg down does not ease it
    .why = Hanging the leg down lets gravity help the blood into the foot. If you need this at night, the arteries should be examined quickly.

finding-relief_sugar = Does sugar or food ease it?
    .short = sugar or food eases it
    .not = sugar or food does not ease it
    .why = Relief within minutes points to low blood sugar, or to muscles that cannot use their own sugar store.
