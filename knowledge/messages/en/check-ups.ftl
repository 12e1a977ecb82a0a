# Check-ups: what each is called, why it makes sense, and what to ask there.

# For most people.

check-up-blood_pressure = Blood pressure check
    .why = High blood pressure is seldom felt; found early it can be treated, and with your cramps in mind. Healthy people are asked to come less often in some countries.
    .ask-1 = What is my blood pressure today, and when should I come again?
    .ask-2 = Should I measure it at home for a while?
    .ask-3 = If I need tablets: is there a kind that is less linked with cramps?

check-up-health_check_40_74 = General health check
    .why = It looks for early signs of trouble with heart, kidneys, sugar and arteries, some of which can also be felt in the legs. In England it comes every five years; other countries differ.
    .ask-1 = I get leg cramps. Does anything you see today point to a reason?
    .ask-2 = Are my kidneys and my blood sugar all right?
    .ask-3 = What is my risk for heart and arteries, and what would lower it most?

check-up-medicines_review = Review of all your medicines
    .why = Over the years a list of medicines grows, and some of them can bring on cramps. Keep taking them all until you have talked it through.
    .ask-1 = Which of my medicines can bring on cramps?
    .ask-2 = Is every one of them still right for me, and at the right time of day?
    .ask-3 = Do any of them work against each other, or against what I buy myself?
    .ask-4 = Do any of them need a blood test that I have not had?

check-up-falls = Balance and falls check
    .why = A cramp at night can make you jump up and fall. A short check finds out how steady you are and what would make you safer.
    .ask-1 = I have fallen, or nearly fallen. What could be behind it?
    .ask-2 = Can somebody show me exercises for strength and balance?
    .ask-3 = Do any of my medicines make me unsteady?
    .ask-4 = Does my blood pressure drop when I stand up?

check-up-child_health = Child's yearly check-up
    .why = Growth, walking and tiredness are seen best over time, and leg pains at night are common in children and mostly harmless. Pain in one leg only, a limp or fever should be looked at sooner.
    .ask-1 = Is my child growing as expected?
    .ask-2 = Here is when and where the legs hurt. Does that fit growing pains?
    .ask-3 = Does my child need vitamin D, and if so, from what?

check-up-alcohol = Talk about alcohol
    .why = Alcohol can harm nerves, muscles, liver and salts, and you can talk about it without being blamed. If you drink every day, get help before you cut down: stopping all at once can be dangerous.
    .ask-1 = How does what I drink affect my legs and my sleep?
    .ask-2 = Should my liver and my salts be checked?
    .ask-3 = What help is there if I want to drink less, and how do I do it safely?


# Blood pressure and heart.

check-up-blood_pressure_high = High blood pressure review
    .why = It shows whether the treatment still fits you; some guidance says every six months. Some blood pressure tablets are linked with cramps or swollen legs, and often there is another choice.
    .ask-1 = Is my blood pressure where it should be?
    .ask-2 = Could one of my blood pressure tablets have to do with my cramps?
    .ask-3 = Have my kidneys and salts been checked this year?

check-up-blood_pressure_uncontrolled = Blood pressure that is still too high
    .why = Until the numbers are right it takes short steps, about a month apart. A very bad headache, trouble seeing, weakness on one side or chest pain cannot wait: get help at once.
    .ask-1 = How far am I from my target?
    .ask-2 = What is the next step, and when do we look again?
    .ask-3 = Which reading at home means that I should call?

check-up-heart_failure = Heart failure review
    .why = Water tablets help the heart and can shift salts, and the review keeps both in balance. If you get more breathless or gain weight within days, call your team now and do not wait for it.
    .ask-1 = Are my salts and kidneys all right with these tablets?
    .ask-2 = I get cramps. Can we look at my water tablet together?
    .ask-3 = Which gain in weight means that I should call you?
    .ask-4 = How much should I drink, and how much salt is right?

check-up-arteries_of_the_legs = Leg arteries review
    .why = Pain on walking from narrow arteries is easily taken for cramp, and the review looks at feet, pulses, blood pressure and cholesterol. A leg that turns cold, pale or numb needs help at once, a new sore within a day.
    .ask-1 = Please look at my feet and feel the pulses.
    .ask-2 = Is this pain from my arteries, or are these cramps?
    .ask-3 = Can I join a walking programme?
    .ask-4 = Am I on all that protects heart and arteries?

check-up-veins_of_the_legs = Leg veins check
    .why = Tired veins make legs heavy and can come with cramps at night; stockings, if you wear them, have to fit, and they wear out. One leg suddenly swollen, warm or painful needs help today.
    .ask-1 = Do my veins have to do with my cramps?
    .ask-2 = Are stockings right for me, and do mine still fit?
    .ask-3 = Should the blood flow to my feet be checked before I wear them?
    .ask-4 = Would treating the veins help me?


# Sugar.

check-up-hba1c = Long-term blood sugar (HbA1c)
    .why = High sugar over months harms nerves and takes water from the body, and both can show as cramps. After a change of treatment, in children and often with type 1 it is measured sooner.
    .ask-1 = What is my value, and what is my target?
    .ask-2 = Could swings of my sugar have to do with my cramps?
    .ask-3 = When is the next test due?

check-up-diabetes_review = Yearly diabetes review with feet and kidneys
    .why = Nerves and blood flow of the feet, the kidneys and the eyes are looked at. Numb or burning feet and cramps often go together, and the earlier it is seen, the more can be done.
    .ask-1 = Please check feeling and pulses in my feet.
    .ask-2 = What do my blood and urine say about my kidneys?
    .ask-3 = Are my cramps part of nerve trouble?
    .ask-4 = When are my eyes due?

check-up-diabetes_feet = Foot check when feet are at risk
    .why = With numb feet or weak blood flow a small sore can grow unseen, so such feet are looked at every few months. A new sore, redness, warmth or swelling should be seen within a day.
    .ask-1 = What is the risk of my feet now?
    .ask-2 = Are my shoes all right?
    .ask-3 = Whom do I call, and how, if I find a sore?

check-up-vitamin_b12_metformin = Vitamin B12 with metformin
    .why = Taken for years, metformin can lower vitamin B12, and too little of it can harm nerves in the legs. It is easy to treat while you keep taking metformin.
    .ask-1 = When was my vitamin B12 last measured?
    .ask-2 = I have cramps, tingling or numb feet. Could low B12 play a part?
    .ask-3 = Do my other medicines or what I eat make it more likely?


# Kidneys and salts.

check-up-kidney_blood_test = Kidney and salts blood test
    .why = These tablets protect heart and kidneys and can raise potassium. A yearly test keeps them safe; with heart failure or weak kidneys it is done more often.
    .ask-1 = Are my potassium and kidneys as they should be?
    .ask-2 = I get cramps. Can that come from my salts?
    .ask-3 = What should I do with my tablets when I vomit or have diarrhoea?

check-up-water_tablet_blood_test = Salts blood test with water tablets
    .why = Water tablets wash out salts, and low potassium, sodium or magnesium can bring on cramps. Keep taking them until you have spoken; with some of them once a year is enough.
    .ask-1 = Are my potassium, sodium and magnesium all right?
    .ask-2 = Can my water tablet be the reason for my cramps, and is there another way?
    .ask-3 = Do I need more tests in hot weather or when I am ill?

check-up-potassium_blood_test = Potassium test with spironolactone and its like
    .why = These tablets hold potassium back, and too much of it is not felt until late. Every three to six months is usual once things are steady.
    .ask-1 = Is my potassium safe?
    .ask-2 = Which salt substitutes and painkillers should I leave out?
    .ask-3 = I get cramps. Should other salts be looked at too?
    .ask-4 = What should I do when I vomit or have diarrhoea?

check-up-kidney_review = Yearly kidney check
    .why = Blood and urine show whether the kidneys hold steady. They also decide which remedies for cramps are safe for you.
    .ask-1 = What stage are my kidneys at, and has it changed?
    .ask-2 = Was my urine tested for protein?
    .ask-3 = Which remedies and painkillers should I leave out?

check-up-kidney_review_stage_3 = Kidney check, stage 3
    .why = Once or twice a year is usual, depending on blood and urine. Salts that the kidneys hold or lose can be felt in the muscles.
    .ask-1 = Are my kidneys steady, and how often should I be tested?
    .ask-2 = Are my potassium, calcium and phosphate all right?
    .ask-3 = Could my cramps have to do with my kidneys?
    .ask-4 = Do my medicines still fit my kidneys?

check-up-kidney_review_stage_4_5 = Kidney check, stage 4 or 5
    .why = With weak kidneys salts shift more easily and cramps are common, so your team may want to see you even more often. Sudden weakness, a fluttering heart or no urine cannot wait: get help at once.
    .ask-1 = Are my potassium, calcium and phosphate safe?
    .ask-2 = What may I take for cramps, and what not?
    .ask-3 = What should I eat and drink less of?
    .ask-4 = When should we talk about what comes next?

check-up-dialysis_bloods = Monthly dialysis blood tests
    .why = Cramps are common on dialysis and often have to do with how much water is taken off, so these numbers and your target weight are the place to start. Tell the team about cramps and still come to every session.
    .ask-1 = I cramp during or after dialysis. Is my target weight still right?
    .ask-2 = Can less water be taken off at a time?
    .ask-3 = Are my potassium, calcium and phosphate all right?
    .ask-4 = What may I take for the cramps?


# Other medicines that are watched.

check-up-lithium_blood_test = Lithium level, with kidneys, thyroid and calcium
    .why = The level is measured every three to six months, kidneys, thyroid and calcium every six, and each of them can be felt in the muscles. Strong shaking, vomiting, slurred speech or confusion need help at once.
    .ask-1 = Is my lithium level right?
    .ask-2 = When were my kidneys, thyroid and calcium last checked?
    .ask-3 = I get cramps. Could lithium, calcium or my thyroid be behind it?
    .ask-4 = Which painkillers and water tablets do not go with lithium?

check-up-ppi_magnesium = Magnesium with long use of acid tablets
    .why = After months or years these stomach tablets can, rarely, lower magnesium, and that can cause cramps. It matters most with water tablets or digoxin; how often to test is not laid down.
    .ask-1 = Have I ever had my magnesium measured?
    .ask-2 = Do I still need this tablet every day?
    .ask-3 = I also take a water tablet. Does that change how often I should be tested?

check-up-statin_review = Statin review
    .why = Muscle pain is worth telling even if the statin is often not the cause; the muscle test (CK) is for people with such pain or weakness. Keep taking the statin until you have spoken, but with brown urine and strong muscle pain get help today.
    .ask-1 = Could my muscle trouble come from the statin, and should CK be measured?
    .ask-2 = Have my liver tests of the first year been done?
    .ask-3 = Does anything else that I take push up the statin?
    .ask-4 = Is there another statin or another way for me?

check-up-denosumab_calcium = Calcium before each denosumab injection
    .why = The injection can lower calcium, and low calcium can cause cramps and tingling, mostly within two weeks; please do not put it off on your own. Strong spasms, tingling round the mouth or a fit need help at once.
    .ask-1 = Has my calcium been checked before this injection?
    .ask-2 = Do I get enough calcium and vitamin D?
    .ask-3 = Do I need another test two weeks after it?
    .ask-4 = When exactly is the next injection due?


# Glands, liver, bowel and nerves.

check-up-thyroid_blood_test = Yearly thyroid blood test
    .why = Too little thyroid hormone makes muscles slow, stiff and prone to cramps; too much makes them weak. After a change of dose the test comes sooner.
    .ask-1 = Is my thyroid value in range?
    .ask-2 = I get cramps. Could my dose have to do with it?
    .ask-3 = Do I take the tablet at the right time, away from calcium and iron?

check-up-hypoparathyroidism = Calcium check with underactive parathyroids
    .why = Calcium that drifts down is felt as cramps and tingling, and calcium that is too high harms the kidneys; every three to six months is usual. Strong spasms, trouble breathing or a fit need help at once.
    .ask-1 = Is my calcium in my target range?
    .ask-2 = Are magnesium, phosphate and kidneys all right?
    .ask-3 = What should I do first when tingling or cramps come?

check-up-cirrhosis = Liver review with ultrasound
    .why = Cramps are very common with cirrhosis, and blood tests, ultrasound, weight, salt and water tablets are looked at together. Black stools, vomited blood, confusion or fever need help at once.
    .ask-1 = When is my next ultrasound?
    .ask-2 = I get cramps. What can I take that is safe for my liver?
    .ask-3 = How much salt may I eat, and which gain in weight should I report?
    .ask-4 = Are my salts all right with the water tablets?

check-up-coeliac = Yearly coeliac review
    .why = If the bowel takes up too little, iron, vitamins, calcium or magnesium can run low. The review looks at weight, symptoms and diet.
    .ask-1 = Is my bowel healing on this diet?
    .ask-2 = Do I need blood tests for iron, B12, folate, vitamin D, calcium and magnesium?
    .ask-3 = Could I see a dietitian?

check-up-bariatric_bloods = Yearly blood tests after weight-loss surgery
    .why = After such surgery vitamins and minerals can run low for life, and some of that is felt as cramps or tingling; in the first year tests come at three, six and twelve months. Vomiting that goes on needs help within a day.
    .ask-1 = Have all my vitamins and minerals been checked, with magnesium and vitamin D?
    .ask-2 = Are my supplements still right?
    .ask-3 = I get cramps or tingling. Which of these values could explain it?

check-up-epilepsy = Yearly epilepsy review
    .why = It looks at seizures, medicines and how you are; some jerks at night are taken for cramps and the other way round. Never leave out your epilepsy medicine on your own.
    .ask-1 = Could what happens to my legs at night be a seizure and not a cramp?
    .ask-2 = Should vitamin D, calcium or sodium be checked with my medicine?
    .ask-3 = Do remedies that I want to try for cramps go with my epilepsy medicine?


# Pregnancy and after.

check-up-antenatal_visit = Antenatal visits
    .why = Leg cramps are common in pregnancy, and at each visit blood pressure and urine are checked; go by your own plan, for visits come closer together towards the end. One leg swollen and painful, a bad headache, trouble seeing or bleeding: call at once.
    .ask-1 = I get leg cramps. What is safe for me to do?
    .ask-2 = Are my blood pressure, urine and iron all right?
    .ask-3 = How do I tell a clot from a cramp, and whom do I call then?
    .ask-4 = When is my next visit?

check-up-blood_pressure_pregnancy = Blood pressure in pregnancy
    .why = With raised blood pressure or a higher risk it is measured more often, up to every week; your team sets the dates. Bad headache, trouble seeing, pain under the ribs or sudden swelling: call at once.
    .ask-1 = How often should my blood pressure be measured, and can I do it at home?
    .ask-2 = At which number should I call, and whom?
    .ask-3 = Are my tablets the right ones in pregnancy?

check-up-after_birth_visit = Visit six to eight weeks after birth
    .why = It is there for your body and your mood. Clots are more common in these weeks: one leg swollen, warm or painful needs help today, not at this visit.
    .ask-1 = My legs have cramped since the birth. What could be behind it?
    .ask-2 = Should my iron, thyroid or blood pressure be checked?
    .ask-3 = What may I take while I breastfeed?
    .ask-4 = I feel low. Who can help me?
