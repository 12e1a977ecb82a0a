finding-standing_job = Do you stand for most of the working day?
    .short = you stand for most of the working day
    .not = you do not stand for most of the working day
    .why = Long hours of standing tire the calf muscles and let blood pool in the leg veins. Both can bring cramps and heavy legs in the evening.

finding-flat_feet = Do you have flat feet, with little or no arch?
    .short = you have flat feet
    .not = your feet are not flat
    .why = Flat feet can make the foot and calf muscles work harder. They can also pull on the nerve at the inner ankle.

finding-bmi_ge30 = Is your body mass index (BMI), which compares weight with height, 30 or more?
    .short = your BMI is 30 or more
    .not = your BMI is below 30
    .why = More weight means more load on calves and veins. It also goes more often with diabetes and broken sleep, which can add to cramps.

finding-sedentary = Do you get little or no exercise in a usual week?
    .short = you get little or no exercise
    .not = you get some exercise
    .why = Muscles that are seldom used become short and tire quickly. Knowing this helps us choose steps that are gentle enough to start with.

finding-smoker = Do you smoke at present?
    .short = you smoke
    .not = you do not smoke
    .why = Smoking narrows the leg arteries over the years. Poor blood flow can hurt in the calf on walking and pass for cramp.

finding-strict_diet = Are you on a strict diet, or eating very little at the moment?
    .short = you are on a strict diet or eat very little
    .not = you eat your usual amount
    .why = Too little food can leave the body short of salts and vitamins that muscles need to let go.

finding-new_exercise = Have you started new or harder exercise this week?
    .short = you started new or harder exercise this week
    .not = your exercise is the same as usual
    .why = Unused muscles cramp and ache more after new effort. This often settles as the body gets used to it.

finding-alcohol_band = How much alcohol do you drink in a usual week?
    .short = how much alcohol you drink
    .why = Alcohol makes the body lose water and magnesium and, in larger amounts over years, can harm nerves and muscles. Studies link it with night cramps.
    .choice-none = you drink no alcohol
    .choice-low = you drink up to 14 UK units a week (about 6 pints of ordinary beer)
    .choice-above_low_risk = you drink more than 14 units a week, but no more than 35 (women) or 50 (men)
    .choice-heavy = you drink more than 35 units a week (women) or 50 (men)

finding-after_alcohol = Does it come on the nights after you drink alcohol?
    .short = it comes on nights after you drink alcohol
    .not = it does not follow the nights when you drink
    .why = If the cramps follow the drinks, alcohol may be part of the reason. You can check this yourself by comparing nights.

finding-stress_event = Did it follow a fright, a row, exam stress or a spell of fast, deep breathing?
    .short = it followed a fright, strong stress or fast breathing
    .not = it did not follow stress or fast breathing
    .why = Fast breathing changes the balance of the blood for a short time. This can cause tingling and cramped hands or feet that pass when breathing calms.

finding-low_salt_diet = Do you follow a low-salt diet?
    .short = you follow a low-salt diet
    .not = you do not follow a low-salt diet
    .why = Very little salt, above all with heavy sweating or water tablets, can leave too little sodium for the muscles. It is also often advised for the heart, liver or kidneys, so please do not change it on your own.

finding-low_carb_diet = Do you follow a low-carbohydrate or keto diet?
    .short = you follow a low-carbohydrate or keto diet
    .not = you do not follow a low-carbohydrate diet
    .why = In the first weeks of such a diet the body loses extra water and salt, and cramps are often reported then.

finding-fasting_now = Are you fasting at the moment?
    .short = you are fasting at the moment
    .not = you are not fasting
    .why = Hours without food or drink can bring dryness, low sugar and low salts. If you take medicine for diabetes, fasting needs a plan with your team.

finding-self_vomiting = Some people make themselves sick to keep their weight down. Has this been so for you lately?
    .short = you have made yourself sick to keep your weight down
    .not = you do not make yourself sick
    .why = We ask everybody, and nobody is judged. Vomiting can drop potassium, which cramps muscles and can upset the heartbeat.

finding-laxative_overuse = Do you take laxatives (medicine to open the bowels) on most days, or to lose weight?
    .short = you take laxatives on most days or to lose weight
    .not = you do not take laxatives often
    .why = Frequent laxatives wash potassium and magnesium out of the body. A simple blood test can show whether this has happened.

finding-diuretic_misuse = Some people take water tablets to lose weight. Has this been so for you?
    .short = you take water tablets to lose weight
    .not = you do not take water tablets to lose weight
    .why = Water tablets remove salts as well as water. Without blood tests the loss can grow large enough to affect muscles and heart, so it is worth telling a doctor in confidence.

finding-caffeine_energy = Do you have more than 4 cups of coffee or strong tea a day, or energy drinks?
    .short = you have more than 4 cups of coffee or tea a day, or energy drinks
    .not = you have little caffeine
    .why = Much caffeine can make muscles twitch and sleep lighter. Its link with true cramp is weak, so cutting down is only a thing to try.

finding-creatine_supplements = Do you take creatine or other sports supplements?
    .short = you take creatine or other sports supplements
    .not = you take no sports supplements
    .why = These often go with hard training, which can bring cramps, muscle pressure in the shin or, rarely, muscle breakdown. Some products also hold stimulants.

finding-recreational_drugs = Have you used any recreational drugs lately, such as ecstasy, cocaine or others?
    .short = you used recreational drugs lately
    .not = you used no recreational drugs
    .why = Your answer stays on this device and nobody is judged. Some drugs can overheat the body, cause fits or break down muscle, and that needs help fast.

finding-tonic_water = Do you drink tonic water because of the cramps?
    .short = you drink tonic water for the cramps
    .not = you do not drink tonic water for the cramps
    .why = Tonic water holds a little quinine. Rarely, somebody reacts badly even to that, and it adds to quinine tablets and mixes poorly with some heart medicines.

finding-liquorice = Do you often eat liquorice, or drink liquorice tea?
    .short = you often have liquorice
    .not = you seldom or never have liquorice
    .why = Real liquorice in larger amounts can lower potassium and raise blood pressure. Low potassium makes muscles weak and crampy.

finding-vegan_diet = Do you eat a vegan diet without taking vitamin B12?
    .short = you eat a vegan diet without vitamin B12
    .not = you eat animal foods or take vitamin B12
    .why = Plants hold almost no vitamin B12. Low B12 can harm nerves slowly, with numb feet and cramps, and a blood test finds it.

finding-little_dairy = Do you have hardly any dairy or other calcium-rich foods?
    .short = you have hardly any calcium-rich foods
    .not = you have calcium-rich foods most days
    .why = A long-lasting lack of calcium, mostly together with low vitamin D, can cause tingling, cramps and sore bones.

finding-little_sun = Do you get little sun, or is your skin covered whenever you are outdoors?
    .short = you get little sun on your skin
    .not = your skin gets some sun
    .why = Skin makes vitamin D from sunlight. Low vitamin D can bring muscle aches, weakness and, through low calcium, cramps.

finding-poor_fruit_veg = Do you eat hardly any fruit or vegetables?
    .short = you eat hardly any fruit or vegetables
    .not = you eat fruit or vegetables most days
    .why = Fruit and vegetables bring potassium, magnesium and vitamin C. A real lack of vitamin C is rare, but it can make legs ache and bruise.

finding-sit_most_day = Do you sit for most of the day?
    .short = you sit for most of the day
    .not = you do not sit for most of the day
    .why = Long sitting shortens calves and hamstrings and slows the blood in the veins. Short walks in between may be all it takes.

finding-cross_legs_squat = Do you often sit cross-legged, kneel or squat?
    .short = you often sit cross-legged, kneel or squat
    .not = you seldom sit cross-legged, kneel or squat
    .why = These positions can press on nerves and vessels and hold muscles short. They can also strain a fluid-filled swelling behind the knee.

finding-cold_legs_bed = Do your legs feel cold in bed?
    .short = your legs feel cold in bed
    .not = your legs are not cold in bed
    .why = Cold muscles may cramp more easily. Legs that are always cold can also point to the arteries, the nerves or the thyroid.

finding-heavy_stress = Are you under heavy stress at the moment?
    .short = you are under heavy stress
    .not = you are not under heavy stress
    .why = Stress tenses muscles, lightens sleep and can make twitches more noticeable. It may make any cramp harder to bear.

finding-sleeps_badly = Do you sleep badly for reasons other than the cramp?
    .short = you sleep badly for other reasons too
    .not = apart from the cramp you sleep well
    .why = If sleep is poor anyway, it may need care of its own. Light sleep also makes you notice more cramps.

finding-weak_toes_ankles = Are your toes or ankles weak, for example when you stand on tiptoe or on your heels?
    .short = your toes or ankles are weak
    .not = your toes and ankles are strong
    .why = Weak feet may only want exercise, but weakness that is new or growing can come from a nerve and should be looked at.

finding-tight_calves_hamstrings = Are your calves or the backs of your thighs very tight?
    .short = your calves or the backs of your thighs are very tight
    .not = your calves and thighs are not tight
    .why = Short, tight muscles may cramp more readily, and this is something gentle daily stretching can change over weeks.
