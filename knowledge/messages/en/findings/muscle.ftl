finding-second_wind = Does muscle pain come in the first minutes of exercise, then ease after a short rest so that you can carry on?
    .short = pain comes early in exercise and then gives way to a second wind
    .not = there is no second wind after early pain
    .why = This “second wind” is very typical of McArdle disease, in which muscle cannot use its stored sugar.

finding-exercise_lock = Do muscles lock within minutes of hard exercise and stay locked, even when you try to straighten them?
    .short = muscles lock within minutes of hard exercise
    .not = muscles do not lock within minutes of exercise
    .why = A locked muscle that will not let go can mean that it has run out of fuel. Forcing it could harm it, so the cause should be found.

finding-dark_cola_urine = Is your urine brown, red or the colour of cola?
    .short = your urine is brown, red or cola-coloured
    .not = your urine has its usual colour
    .why = Dark urine with muscle pain can mean that muscle is breaking down and harming the kidneys. That needs a hospital at once.

finding-stiff_then_eases = Are your muscles stiff on the first movements after rest, and looser as you go on?
    .short = your muscles start stiff and loosen as you move
    .not = your muscles do not loosen with movement
    .why = Stiffness that warms up fits myotonia, worn joints or sore muscles. A cramp seizes one muscle and then lets it go.

finding-cold_triggered_stiff = Does cold make the muscles of your hands, face or legs stiffen or lock?
    .short = cold makes your muscles stiffen or lock
    .not = cold does not make your muscles lock
    .why = Locking in the cold is a clue to some inherited muscle conditions, and to nerves made touchy by oxaliplatin chemotherapy.

finding-big_calves = Are your calves unusually big for the rest of your body?
    .short = your calves are unusually big
    .not = your calves match the rest of your body
    .why = Big calves with cramps or weakness can be a sign of an inherited muscle disease, though in sporty people they are often just strong.

finding-weak_attacks_hours = Do you have attacks of weakness that last for hours, often after rest or a big meal, with normal strength in between?
    .short = you have attacks of weakness that last for hours
    .not = you have no attacks of weakness that last for hours
    .why = Such attacks can come from potassium shifting in and out of muscle. A blood test during an attack is the most useful one.

finding-shoulder_hip_stiff = Are both shoulders or both hips stiff for more than 45 minutes in the morning?
    .short = both shoulders or hips are stiff for over 45 minutes in the morning
    .not = there is no long morning stiffness of shoulders or hips
    .why = Over the age of 50 this can be polymyalgia rheumatica, an inflammation that responds to treatment. With headache or trouble seeing it is urgent.

finding-loose_joints = Are your joints unusually bendy, so that they bend further than other people's?
    .short = your joints are unusually bendy
    .not = your joints are not unusually bendy
    .why = With loose joints the muscles work harder to hold you steady, and they may ache and cramp in the evening.

finding-weak_attacks_recover = Do you have spells of weakness from which you recover fully?
    .short = you have spells of weakness and recover fully
    .not = you have no spells of weakness
    .why = Weakness that comes and goes has other reasons than weakness that stays, such as muscle fuel, salts or the nervous system.

finding-tires_since_childhood = Have you tired early in exercise ever since childhood, so that sport was always hard?
    .short = you have tired early in exercise since childhood
    .not = you could do sport as a child
    .why = A lifelong pattern suggests something inherited in muscle or nerve. It was never a lack of effort.

finding-high_arches = Have you had high arches in your feet since you were young?
    .short = you have had high arches since you were young
    .not = you do not have high arches
    .why = High arches from a young age can be a quiet sign of an inherited nerve condition, Charcot-Marie-Tooth disease.

finding-hammer_toes = Are some of your toes bent like a hammer or a claw?
    .short = some toes are bent like a hammer or claw
    .not = your toes are straight
    .why = Bent toes can come from shoes, but also from weak small foot muscles when a nerve is not working well.
