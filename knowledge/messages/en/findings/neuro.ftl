finding-numb_tingle_legs = Do you have numbness, tingling or burning in your legs or feet?
    .short = there is numbness, tingling or burning in the legs or feet
    .not = there is no numbness, tingling or burning in the legs
    .why = Ordinary cramp does not change feeling. Numbness or tingling points to a nerve, to body salts or to the blood supply.

finding-stocking_numb = Is the numbness in both feet, up to a line like the top of a sock?
    .short = both feet are numb like a sock
    .not = the numbness is not in both feet like a sock
    .why = The longest nerves suffer first, so a sock pattern suggests worn nerves, for example from diabetes, alcohol or low vitamin B12.

finding-back_pain_radiating = Does pain shoot from the back or buttock down the leg?
    .short = pain shoots from the back or buttock down the leg
    .not = no pain shoots down from the back
    .why = Pain that runs down the leg fits a pinched nerve in the back (sciatica), which can also make the calf cramp.

finding-bilateral_buttock_leg = Do both buttocks or both legs hurt when you stand or walk?
    .short = both buttocks or legs hurt on standing or walking
    .not = the pain is not in both buttocks or legs
    .why = Pain on both sides when upright suggests a tight space for the nerves in the lower back more than narrowed arteries.

finding-neurogenic_claudication = Does leg pain come on standing or walking, and go when you sit down?
    .short = leg pain comes when you are upright and goes when you sit
    .not = leg pain does not follow standing and sitting in this way
    .why = This pattern comes from your other answers. It helps to tell nerves squeezed in the back from arteries, where standing still is enough to ease the pain.

finding-leg_weakness = Is the leg weak, and not only sore?
    .short = the leg is weak
    .not = the leg is sore at most, not weak
    .why = A sore leg still does what you ask, a weak one does not. True weakness always needs to be looked at by a doctor.

finding-foot_drop = Does your foot slap on the floor or drag as you walk?
    .short = the foot slaps or drags
    .not = the foot does not slap or drag
    .why = A foot that you cannot lift points to a nerve in the leg, the back or, rarely, further up. If it is new, it should be seen quickly.

finding-muscle_wasting = Is any muscle getting thinner?
    .short = a muscle is getting thinner
    .not = no muscle is getting thinner
    .why = Thinning means that a muscle has lost its nerve supply or has not been used. Cramp alone never thins a muscle.

finding-widespread_twitching = Do muscles twitch in many places, such as arms, trunk, legs or tongue?
    .short = muscles twitch in many places
    .not = muscles do not twitch in many places
    .why = Twitching in many places mostly comes from harmless, over-excited nerves. With weakness or thinning it should be examined.

finding-local_twitching = Do your legs twitch at times?
    .short = your legs twitch at times
    .not = your legs do not twitch
    .why = Small twitches in the calves are common and mostly harmless. They suggest touchy nerve endings, which also cramp easily.

finding-rising_weakness_days = Has weakness climbed up from your feet over a few days?
    .short = weakness has climbed up from the feet over days
    .not = no weakness has climbed up from the feet
    .why = Weakness that climbs can reach the breathing muscles (Guillain-Barré syndrome). It is an emergency even without pain.

finding-sole_burning = Does the sole of the foot burn or tingle, worse when you stand or at night?
    .short = the sole burns or tingles, worse on standing or at night
    .not = the sole does not burn or tingle
    .why = A burning sole suggests a nerve: one trapped at the inner ankle if it is one foot, worn nerves if it is both.

finding-saddle_numb = Is the skin numb round your bottom or between your legs?
    .short = the skin is numb round the bottom or between the legs
    .not = the skin there feels normal
    .why = Numbness where a saddle would touch can mean that the nerves at the base of the spine are being crushed. Hours count, so it is an emergency.

finding-bladder_bowel_new = Do you have new trouble holding or passing urine or stool?
    .short = there is new trouble with bladder or bowel
    .not = bladder and bowel work as usual
    .why = With back pain or weak or numb legs, this can be the spinal cord or the nerves below it. It needs a hospital now.

finding-slurred_speech = Is your speech slurred?
    .short = your speech is slurred
    .not = your speech is clear
    .why = Slurred speech does not belong to leg cramp. If it is sudden, it may be a stroke and you should call an ambulance; if it came slowly, the nerves need checking soon.

finding-swallow_trouble = Do you have trouble swallowing?
    .short = swallowing is hard
    .not = swallowing is easy
    .why = Trouble swallowing together with spasms or weakness can come from nerves, muscles or, after a wound, tetanus.

finding-rise_chair_trouble = Is it hard to get up from a chair or to climb stairs because your legs are weak?
    .short = getting up or climbing stairs is hard
    .not = getting up and climbing stairs are easy
    .why = These movements need the big hip and thigh muscles. Weakness there points to the muscles themselves, or to hormones, salts or medicines.

finding-lift_arms_trouble = Is it hard to lift your arms, for example to comb your hair?
    .short = lifting your arms is hard
    .not = lifting your arms is easy
    .why = If shoulders as well as legs are affected, an illness of muscle, an inflammation or a nerve illness is more likely than a leg problem.

finding-tremor_hands = Do your hands shake?
    .short = your hands shake
    .not = your hands do not shake
    .why = Shaking hands with cramps can come from the thyroid, low sugar, Parkinson's or medicines such as lithium.

finding-slow_movements = Have your movements become slow?
    .short = your movements have become slow
    .not = your movements are as quick as before
    .why = Slowness with stiffness or foot cramps can be Parkinson's or the effect of a medicine, and an underactive thyroid slows people too.

finding-small_writing = Has your handwriting become smaller?
    .short = your handwriting has become smaller
    .not = your handwriting has not changed
    .why = Shrinking handwriting is an early and rather particular sign of Parkinson's, which can cramp the foot in the morning.

finding-smell_lost = Have you lost your sense of smell?
    .short = you have lost your sense of smell
    .not = you can smell as before
    .why = A fading sense of smell can come years before Parkinson's. Colds and viruses are far more common reasons, so it only counts with other signs.

finding-falls_unsteady = Have you had falls, or do you feel unsteady on your feet?
    .short = you fall or feel unsteady
    .not = you feel steady on your feet
    .why = Unsteadiness suggests nerves, spine, salts or a medicine. It also matters for safety when you get up with a cramp at night.

finding-double_vision = Do you see double?
    .short = you see double
    .not = you do not see double
    .why = Double vision shows that eye muscles or their nerves are involved too, which a leg problem cannot explain. New double vision needs a doctor the same day.

finding-drooping_lids = Do your eyelids droop?
    .short = your eyelids droop
    .not = your eyelids do not droop
    .why = Drooping lids go with some muscle diseases and with tired nerve-to-muscle signals. If they come on suddenly, get help the same day.

finding-numb_hands = Are your hands numb or tingling?
    .short = your hands are numb or tingle
    .not = your hands feel normal
    .why = Tingling hands with cramps suggest low calcium, fast breathing or worn nerves and not a trouble of the leg alone.

finding-numb_sole_only = Is only the sole or the toes of one foot numb or burning?
    .short = only the sole or toes of one foot are numb or burning
    .not = the numbness is not limited to one sole
    .why = One sole alone points to a single trapped nerve at the inner ankle (tarsal tunnel), and not to nerve damage all over.

finding-numb_level_trunk = Has feeling changed below a line across your chest or belly?
    .short = feeling has changed below a line on the trunk
    .not = there is no such line on the trunk
    .why = A level below which feeling changes can mean pressure on the spinal cord. It needs an emergency scan.

finding-twitch_one_muscle = Does one muscle twitch nearly all the time?
    .short = one muscle twitches nearly all the time
    .not = no single muscle twitches all the time
    .why = A lone twitching muscle, such as an eyelid or a calf, is mostly harmless. If that muscle is also weak, it should be tested.

finding-band_pain_trunk = Is there a tight, band-like pain round your chest or belly?
    .short = there is a band-like pain round the trunk
    .not = there is no band-like pain round the trunk
    .why = A feeling of a tight belt can come from a nerve or the spinal cord in the back. With weak legs it is an emergency.

finding-back_pain_lying_cough = Is back pain worse when you lie down or cough?
    .short = back pain is worse on lying down or coughing
    .not = back pain does not worsen on lying down or coughing
    .why = Coughing raises the pressure on a pinched nerve. Pain that worsens on lying down is less usual and makes us look harder at the spine.

finding-severe_headache = Do you have a new, severe headache?
    .short = you have a new, severe headache
    .not = you have no new, severe headache
    .why = A new, severe headache changes everything: in pregnancy, after heat, or with fever or a stiff neck it can mean danger to the brain.

finding-vision_disturbed = Is your sight blurred, or do you see flashing lights?
    .short = your sight is blurred or you see flashing lights
    .not = your sight is as usual
    .why = In later pregnancy or just after birth this can be pre-eclampsia. On quinine it can mean that the medicine is harming you.

finding-both_legs_weak = Are both legs weak?
    .short = both legs are weak
    .not = both legs are not weak
    .why = Two weak legs point to the spine, the nerves, the muscles or the salts. If this is new, or comes with back pain or numbness, it is an emergency.

finding-hearing_change = Do you have new ringing in your ears, or has your hearing got worse?
    .short = there is new ringing in the ears or worse hearing
    .not = your hearing has not changed
    .why = Ringing ears are an early warning sign of quinine, and some water tablets and chemotherapy affect hearing too.

finding-sexual_change = This is a private question: have you newly lost feeling or function in sex?
    .short = there is a new loss of feeling or function in sex
    .not = there is no such change
    .why = Your answer stays on this device. With back or leg pain, this can be an early sign of crushed nerves in the lower back, and acting early protects them.

finding-weakness_new_4w = Has an arm or leg become weak within the last 4 weeks, and is it getting weaker?
    .short = a limb has become weak in the last 4 weeks and is getting weaker
    .not = no limb has become weak in the last 4 weeks
    .why = Weakness that grows over days or weeks can come from the spinal cord or the nerves, and treatment works best early. It needs to be seen now.

finding-stroke_signs = Has one side of the face dropped, an arm gone weak or speech become slurred, all of a sudden?
    .short = one side of the face has dropped, an arm has gone weak, or speech is slurred, all of a sudden
    .not = face, arms and speech are as usual
    .why = These are the signs of a stroke. A leg that suddenly fails can be part of it and be taken for a cramp.
