finding-pop_snap = Did you feel a sudden pop, a snap or a kick?
    .short = there was a sudden pop, snap or kick
    .not = there was no pop, snap or kick
    .why = A snap speaks for a torn muscle or tendon. Then stretching is wrong and the leg needs rest.

finding-bruise_calf = Is there bruising at the calf or the ankle?
    .short = there is bruising at the calf or ankle
    .not = there is no bruising at the calf or ankle
    .why = A bruise shows that something has bled: a torn muscle, a burst cyst behind the knee or a broken bone. A very hard cramp leaves one only rarely.

finding-cannot_tiptoe = Have you lost the strength to rise on tiptoe on that leg?
    .short = you can no longer rise on tiptoe on that leg
    .not = you can rise on tiptoe on that leg
    .why = After a cramp you can still push up, though it may be sore. If you cannot, the tendon, the muscle or a nerve may be damaged.

finding-pain_out_of_proportion = Is the pain constant, growing and far worse than you would expect?
    .short = the pain is constant, growing and far worse than expected
    .not = the pain is not growing beyond what you would expect
    .why = Pain that keeps growing is a warning of pressure in the muscle, a blocked artery or a deep infection. Each of them is an emergency.

finding-pain_passive_stretch = If the muscle is stretched gently, does it hurt far more?
    .short = gentle stretching makes it far more painful
    .not = gentle stretching does not make it far more painful
    .why = Stretching frees a cramp. If it makes the pain much worse, think of a tear, a clot or pressure in the muscle, and leave stretching alone.

finding-tense_hard_leg = Is the leg tight, hard as wood and swollen all the time?
    .short = the leg is hard as wood and swollen all the time
    .not = the leg is not hard and swollen all the time
    .why = A cramp is hard for minutes and then lets go. A leg that stays hard and swollen may have too much pressure inside, which can kill muscle.

finding-behind_knee_lump = Is there a lump or fullness behind the knee?
    .short = there is a lump or fullness behind the knee
    .not = there is no lump behind the knee
    .why = A lump there is often a Baker's cyst (a bag of joint fluid). When it bursts, the calf swells and looks just as with a clot.

finding-sore_24_72h = Did the ache begin 1 to 3 days after exercise you are not used to?
    .short = the ache began 1 to 3 days after unusual exercise
    .not = the ache did not begin in the days after unusual exercise
    .why = This delay is typical of plain muscle soreness, which needs nothing but time and easy movement.

finding-bone_tender = Is there one very tender spot on the bone?
    .short = one spot on the bone is very tender
    .not = no spot on the bone is very tender
    .why = One sore point on a bone suggests a hairline break from overuse or, less often, an infection or growth in the bone.

finding-night_bone_pain = Is there a deep bone pain at night that stretching does not touch?
    .short = there is deep bone pain at night that stretching does not touch
    .not = there is no deep bone pain at night
    .why = Cramp sits in a muscle and answers to stretching. Bone pain in the night needs a doctor and a blood test or an X-ray.

finding-hip_turn_limited = In the child or teenager, is it painful or hard to turn the hip inward?
    .short = turning the hip inward is painful or limited
    .not = the hip turns inward freely
    .why = Loss of this movement is an early sign of a slipped or inflamed hip, even when only the knee hurts.

finding-injury_blow_fall = Was there a recent blow, fall or broken bone in the leg?
    .short = there was a recent blow, fall or broken bone in the leg
    .not = there was no recent blow, fall or broken bone
    .why = An injury puts fractures, bleeding into the muscle and clots on the list, and these come before cramp.

finding-crush_long_lie = Was the limb crushed, or did you lie on it for hours?
    .short = the limb was crushed or lain on for hours
    .not = the limb was neither crushed nor lain on for hours
    .why = Squeezed muscle breaks down and floods the blood with potassium and muscle dye. This is an emergency even if the leg looks well.
