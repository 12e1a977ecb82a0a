finding-thirst = Are you very thirsty, or is your mouth dry?
    .short = you are very thirsty or your mouth is dry
    .not = you are not unusually thirsty
    .why = Thirst shows that water is missing, or that sugar or sodium in the blood is high.

finding-dark_conc_urine = Is your urine scant and dark yellow?
    .short = you pass little and dark yellow urine
    .not = your urine is pale and not scant
    .why = Little, dark yellow urine is a simple sign of too little fluid. Brown like tea or cola would be something else and more serious.

finding-postural_dizzy = Do you get dizzy when you stand up?
    .short = you get dizzy when you stand up
    .not = you do not get dizzy on standing
    .why = Dizziness on standing shows low pressure, from lost fluid, tablets, weak adrenal glands or a serious infection.

finding-sweating_heat = In the last day, have you sweated heavily or worked in the heat?
    .short = you sweated heavily or worked in the heat in the last day
    .not = you did not sweat heavily or work in the heat
    .why = With sweat the body loses water and salt. Heavy sweating without heat or work can come from a medicine or a poison.

finding-hot_confused = In the heat, is the person very hot and also confused, faint or stumbling?
    .short = the person is very hot and confused, faint or stumbling
    .not = the person is not hot and confused
    .why = Very hot with a troubled mind is heat stroke until proved otherwise, and every minute of cooling counts.

finding-drinks_little = Do you drink very little?
    .short = you drink very little
    .not = you drink enough
    .why = Too little fluid is easily put right. Tell your team first if your heart or kidneys limit what you may drink.

finding-drinks_much_water = Do you drink a great deal of plain water, more than 4 litres a day?
    .short = you drink more than 4 litres of plain water a day
    .not = you do not drink more than 4 litres of water a day
    .why = Very much water thins the sodium in the blood. This can cause cramps, headache and confusion, and more water makes it worse.

finding-many_electrolyte_drinks = Do you have many sports or electrolyte drinks in one day?
    .short = you have many sports or electrolyte drinks in one day
    .not = you do not have many sports drinks in one day
    .why = Sports drinks are mostly water and do not shield from low sodium if you drink far beyond thirst.

finding-diarrhoea_3d = Have you had diarrhoea in the last 3 days?
    .short = you had diarrhoea in the last 3 days
    .not = you had no diarrhoea in the last 3 days
    .why = Diarrhoea takes water, potassium and magnesium with it, and cramps may follow a day later.

finding-vomiting_3d = Have you vomited in the last 3 days?
    .short = you vomited in the last 3 days
    .not = you did not vomit in the last 3 days
    .why = Vomiting loses acid, water and potassium. With a fever, heat, pregnancy or a new medicine it changes how soon you should be seen.

finding-night_urine = Do you get up twice or more in the night to pass urine?
    .short = you get up twice or more at night to pass urine
    .not = you do not get up twice or more at night to pass urine
    .why = Getting up at night can come from heart, kidneys, sugar or hormones, and it is also a moment when cramps strike.

finding-swelling_face = Has your face swollen suddenly?
    .short = your face has swollen suddenly
    .not = your face has not swollen
    .why = A face that swells within minutes after a bite, a food or a medicine can be a severe allergy. In pregnancy it can warn of pre-eclampsia (a blood pressure illness).

finding-swelling_hands = Are your hands or fingers swollen?
    .short = your hands or fingers are swollen
    .not = your hands and fingers are not swollen
    .why = Rings that no longer fit are common late in pregnancy. When it comes on suddenly, blood pressure needs checking the same day.

finding-collapse_heat = Did the person collapse or faint in the heat?
    .short = the person collapsed or fainted in the heat
    .not = nobody collapsed or fainted in the heat
    .why = Collapse in the heat can be heat stroke. Cooling starts at once while help is on its way.

finding-not_cooler_after_30min = After 30 minutes of rest, cooling and drinking, does the person still feel unwell?
    .short = the person is still unwell after 30 minutes of cooling
    .not = the person feels better within 30 minutes of cooling
    .why = Heat exhaustion should ease within half an hour. If it does not, it may be turning into heat stroke.
