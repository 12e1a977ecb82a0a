finding-child_normal_morning = Is the child completely well again the next morning?
    .short = the child is completely well the next morning
    .not = the child is not completely well the next morning
    .why = A child who runs about happily in the morning most likely has growing pains or plain night cramp.

finding-child_limp = Is the child limping?
    .short = the child is limping
    .not = the child is not limping
    .why = Growing pains and cramp do not make a child limp. A limp points to a joint, a bone, the hip or the muscle, and should be looked at.

finding-child_morning_pain = Is the child still in pain in the morning?
    .short = the child is still in pain in the morning
    .not = the child is free of pain in the morning
    .why = Harmless night pains are gone by breakfast. Pain that stays can come from the muscle, a joint or a bone.

finding-child_hip_knee_pain = Does the child or teenager have pain in the hip or the knee?
    .short = the child has pain in the hip or knee
    .not = the child has no pain in the hip or knee
    .why = In older children the top of the thigh bone can slip at the hip, and this is often felt only in the knee. It must not be missed.

finding-refuses_weight = Does the child refuse to put weight on the leg?
    .short = the child refuses to put weight on the leg
    .not = the child puts weight on the leg
    .why = A child who will not stand on a leg needs to be seen the same day, because a joint infection or a broken bone is possible.

finding-skills_lost = Has the child lost skills, such as sitting, walking or words, or stopped learning new ones?
    .short = the child has lost skills or stopped developing
    .not = the child keeps gaining skills
    .why = Losing skills is never part of cramp. Together with spasms or jerks it points to the brain or the muscles and needs a doctor soon.

finding-growth_spurt = Is the child growing very fast just now?
    .short = the child is in a growth spurt
    .not = the child is not in a growth spurt
    .why = Fast growth stretches the leg muscles, uses up vitamin D, and is also the time when a hip can slip.

finding-baby_no_vitamin_d = Is this a baby or small child who gets no vitamin D drops or formula milk?
    .short = the child gets no vitamin D drops or formula milk
    .not = the child gets vitamin D
    .why = Breast milk holds little vitamin D. Too little of it can lower a baby's calcium, and this can bring spasms or fits.

finding-late_walker = Was walking learned late, after 18 months of age?
    .short = walking was learned late, after 18 months
    .not = walking was learned before 18 months
    .why = Late walking can be an early trace of weak muscles, soft bones or stiffness that comes from the brain.

finding-climbs_up_legs = To get up from the floor, does the child push up with the hands on their own legs?
    .short = the child climbs up the legs with the hands to stand
    .not = the child stands up without climbing up the legs
    .why = Pushing up in this way shows weak hip and thigh muscles, which tells a muscle illness from simple cramp.

finding-earlier_tics = Are there tics now, or were there in the past, such as blinking, sniffing or shrugging?
    .short = there are tics now or were earlier
    .not = there have never been tics
    .why = Tics are quick movements that can be held back for a moment. Someone who has had them may simply have a new one.

finding-known_simple_febrile = Has the child had short fits with a fever before, which a doctor has looked into?
    .short = the child has had short fever fits before and a doctor knows of them
    .not = the child has had no such fever fits before
    .why = A first fit always needs an ambulance. If doctors already know the fever fits and this one was short, a same-day check may be enough.

finding-high_risk_baby = Was the baby born early or under 1.5 kg, or were you told of a brain bleed, brain damage or an infection in the womb?
    .short = the baby was born early or very small, or had a brain bleed, brain damage or an infection in the womb
    .not = the baby was not born early or very small and had no brain trouble
    .why = New jerks in such a baby are more likely to be fits, and an ambulance is called sooner.
