finding-side = Is it one leg, both legs together, or sometimes one and sometimes the other?
    .short = which leg it takes
    .why = Ordinary cramp often changes legs. If it is always the same one, we also think of a vein, an artery, a nerve or an old injury in that leg.
    .choice-one_leg = always the same leg
    .choice-either_leg_varies = sometimes one leg, sometimes the other
    .choice-both_same_time = both legs at the same time

finding-leg_trouble = Does a leg cramp or hurt?
    .short = a leg cramps or hurts
    .not = no leg cramps or hurts
    .why = It was read from your words, which name no part of the leg. Rules about danger need to know that a leg is concerned.

finding-place_calf = Is it in the calf, the muscle at the back of the lower leg?
    .short = it is in the calf
    .not = it is not in the calf
    .why = The calf is the usual place for a leg cramp, and also the place where a clot or a torn muscle can feel like one.

finding-place_foot = Is it in the foot: the arch, the sole or the top?
    .short = it is in the foot
    .not = it is not in the foot
    .why = Cramp in the foot is common. Shoes, nerves and circulation can show there too.

finding-place_toes = Is it in the toes?
    .short = it is in the toes
    .not = it is not in the toes
    .why = Toes often join in with a foot cramp. Toes that lock or twist can have other reasons.

finding-place_thigh_front = Is it in the front, inner or outer thigh?
    .short = it is in the front or side of the thigh
    .not = it is not in the front or side of the thigh
    .why = Thigh cramps are less usual than calf cramps, so the place helps to tell the reasons apart.

finding-place_thigh_back = Is it in the hamstring, the back of the thigh?
    .short = it is in the back of the thigh
    .not = it is not in the back of the thigh
    .why = The hamstring often cramps in sport or in bed. A nerve from the back can also hurt there.

finding-place_shin = Is it in the shin, the front of the lower leg?
    .short = it is in the shin
    .not = it is not in the shin
    .why = Pain at the shin can be cramp, but also overuse, the bone, or pressure building up in the muscle.

finding-place_whole_leg = Does it take the whole leg?
    .short = it takes the whole leg
    .not = it does not take the whole leg
    .why = A cramp usually takes one muscle. When the whole leg hurts or stiffens, nerves, veins and other reasons come in.

finding-place_hands = Is it in the hands, fingers or arms as well, or instead?
    .short = it is in the hands, fingers or arms too
    .not = it is not in the hands, fingers or arms
    .why = When hands cramp too, we think more of body salts, medicines, the liver or the thyroid than of the leg alone.

finding-place_elsewhere = Is it anywhere else: buttock, hip, face, jaw, neck, belly, back or a joint?
    .short = it is in another place too, such as the buttock, face, neck, belly, back or a joint
    .not = it is nowhere else
    .why = Cramps outside the legs point to reasons that affect the whole body, and some of these should be checked sooner.

finding-place_spreads = Does it spread from one place to the next during one attack?
    .short = it spreads from one place to the next
    .not = it does not spread
    .why = Most cramps stay in one muscle. Pain or jerks that travel along the leg can come from a nerve or, rarely, from the brain.

finding-place_buttock = Is it in the buttock?
    .short = it is in the buttock
    .not = it is not in the buttock
    .why = Buttock pain can come from the back, the hip or the arteries higher up.

finding-place_face_jaw_neck = Is it in the face, jaw or neck?
    .short = it is in the face, jaw or neck
    .not = it is not in the face, jaw or neck
    .why = Spasm in the face, jaw or neck is not a leg cramp. It can come from a medicine, low calcium or, rarely, something urgent.

finding-place_trunk = Is it in the belly, chest or back?
    .short = it is in the belly, chest or back
    .not = it is not in the belly, chest or back
    .why = Spasm in the trunk muscles has its own list of reasons, and some of them need care soon.

finding-place_joint = Is it in a joint: hip, knee or ankle?
    .short = it is in a joint
    .not = it is not in a joint
    .why = Pain in a joint is not muscle cramp, so it leads us to other questions.
finding-places_count = In how many places of the body does it come?
    .short = in how many places it comes
    .why = One place suggests something local. Three or more suggest body salts, medicines, nerves or the whole muscle system.
    .choice-one = it comes in one place
    .choice-two = it comes in two places
    .choice-three_plus = it comes in three or more places
