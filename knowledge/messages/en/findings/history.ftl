finding-neck_surgery = Have you ever had an operation on the thyroid or the neck?
    .short = you have had thyroid or neck surgery
    .not = you have had no thyroid or neck surgery
    .why = The tiny glands that guard calcium lie behind the thyroid and can be hurt in surgery. Cramps may follow, sometimes years later.

finding-recent_surgery_immobile = In the last 4 weeks, did you have an operation or bed rest, or could you not move about for 3 days or more?
    .short = you had an operation, bed rest or 3 still days in the last 4 weeks
    .not = you had no operation or bed rest in the last 4 weeks
    .why = Blood that stands still clots more easily. This answer counts in the score that doctors use for a clot in the leg.

finding-active_cancer = Have you had cancer, or treatment for it, in the last 6 months?
    .short = you had active cancer in the last 6 months
    .not = you had no active cancer in the last 6 months
    .why = Cancer makes clots more likely, and some treatments irritate nerves and lower magnesium.

finding-prior_dvt = Have you had a clot in a leg vein or in the lung before?
    .short = you have had a clot in the leg or lung before
    .not = you have never had a clot in the leg or lung
    .why = Someone who has had one clot is more likely to have another, so a sore leg is checked sooner.

finding-long_travel = Did you travel for more than 4 hours at a stretch in the last 4 weeks?
    .short = you travelled for more than 4 hours in the last 4 weeks
    .not = you made no long journey in the last 4 weeks
    .why = Hours of sitting with bent knees slow the blood in the legs. A clot can still show weeks after the journey.

finding-atrial_fibrillation = Do you have atrial fibrillation, an irregular heartbeat?
    .short = you have atrial fibrillation
    .not = you have no atrial fibrillation
    .why = With this rhythm a clot can form in the heart and shut a leg artery. The leg then turns cold and pale, and minutes matter.

finding-trimester = Are you pregnant, or did you give birth in the last 6 weeks?
    .short = whether you are pregnant, and how far along
    .why = Cramps are common in the later months of pregnancy. Clots and blood pressure trouble are more common then too, also in the weeks after birth.
    .choice-not_pregnant = you are not pregnant and have not just given birth
    .choice-first = you are in the first three months of pregnancy
    .choice-second = you are in the middle three months of pregnancy
    .choice-third = you are in the last three months of pregnancy
    .choice-postpartum = you gave birth in the last 6 weeks

finding-family_cramps = Do close relatives get cramps too?
    .short = close relatives get cramps too
    .not = no close relative is known to get cramps
    .why = A leaning to cramp runs in families. Usually this is harmless, and now and then an inherited muscle or nerve trait is behind it.

finding-hx_diabetes = Do you have diabetes?
    .short = you have diabetes
    .not = you have no known diabetes
    .why = Diabetes can harm nerves and arteries in the legs, and its treatment can drop the sugar at night. Both bring cramps.

finding-hx_ckd = Do you have kidney disease?
    .short = you have kidney disease
    .not = you have no known kidney disease
    .why = Weak kidneys let potassium, phosphate and calcium drift, and some remedies are then unsafe, magnesium and potassium among them.

finding-hx_dialysis = Are you on dialysis?
    .short = you are on dialysis
    .not = you are not on dialysis
    .why = Cramp during dialysis has its own causes and its own answers, which the dialysis team can set.

finding-during_dialysis = Does it come during dialysis or just after it?
    .short = it comes during dialysis or just after
    .not = it does not come during or just after dialysis
    .why = Then water or salts were probably drawn off fast. The staff can change the session, so tell them straight away.

finding-hx_cirrhosis = Do you have cirrhosis or another liver disease?
    .short = you have cirrhosis or another liver disease
    .not = you have no known liver disease
    .why = Most people with cirrhosis get cramps. Confusion, bleeding or a fever in liver disease is an emergency.

finding-hx_pad = Have you been told that your leg arteries are narrowed?
    .short = your leg arteries are known to be narrowed
    .not = your leg arteries are not known to be narrowed
    .why = Narrowed arteries give pain on walking, and tight stockings or heat can harm such a leg.

finding-hx_htn = Do you have high blood pressure?
    .short = you have high blood pressure
    .not = you have no known high blood pressure
    .why = The pressure itself seldom cramps, but water tablets for it may, and with low potassium a gland can be the cause of both.

finding-hx_arthritis = Do you have arthritis?
    .short = you have arthritis
    .not = you have no known arthritis
    .why = A sore joint puts the muscles round it on guard. A swollen knee can also burst a cyst into the calf.

finding-hx_hypothyroid = Do you have an underactive thyroid?
    .short = you have an underactive thyroid
    .not = you have no known underactive thyroid
    .why = If the thyroid tablets no longer fit, muscles become stiff, sore and prone to cramp. One blood test shows it.

finding-hx_epilepsy = Do you have epilepsy?
    .short = you have epilepsy
    .not = you have no known epilepsy
    .why = Stiffening or jerking may then be a seizure, and your own care plan says when an ambulance is needed.

finding-hx_parkinson = Do you have Parkinson's disease?
    .short = you have Parkinson's disease
    .not = you have no known Parkinson's disease
    .why = In Parkinson's disease a foot can cramp and curl when the medicine wears off, often in the early morning.

finding-hx_coronary = Do you have angina, or have you had a heart attack?
    .short = you have angina or have had a heart attack
    .not = you have no known angina or heart attack
    .why = Narrowed heart arteries often go with narrowed leg arteries, and heart medicines can cramp muscles.

finding-relatives_muscle_nerve = Does a close relative have a muscle or nerve disease?
    .short = a close relative has a muscle or nerve disease
    .not = no close relative is known to have a muscle or nerve disease
    .why = Several muscle and nerve illnesses are inherited, and cramp may be their first and only sign for years.

finding-sickle_known = Do you have sickle cell disease?
    .short = you have sickle cell disease
    .not = you have no known sickle cell disease
    .why = Sudden strong pain in the legs can then be a sickle crisis, which needs fluids, pain relief and your own plan, not cramp care.

finding-hx_bariatric = Have you had surgery for weight loss, or on the stomach or bowel?
    .short = you have had stomach, bowel or weight-loss surgery
    .not = you have had no stomach, bowel or weight-loss surgery
    .why = After such surgery the body takes up less vitamin D, B12, calcium, iron and magnesium, sometimes for life.

finding-breastfeeding = Are you breastfeeding now?
    .short = you are breastfeeding
    .not = you are not breastfeeding
    .why = Milk takes calcium and vitamin D from the mother. It also matters for which remedies are safe.

finding-kidney_stones = Have you ever had kidney stones?
    .short = you have had kidney stones
    .not = you have never had kidney stones
    .why = Stones can come from kidneys that lose acid balance and salts, or from a calcium that is out of order.

finding-long_illness_bedrest = In the past year, were you ill or in bed for long, or was a leg in plaster?
    .short = you had a long illness, bed rest or a plaster within the past year
    .not = you had no long illness, bed rest or plaster in the past year
    .why = Muscles shrink and shorten when they rest for weeks, and weak, short muscles cramp more easily.

finding-age_band = How old is the person with the complaint?
    .short = the age of the person
    .why = Babies, children and older people cramp for different reasons, and some advice is only safe for some ages.
    .choice-under_1 = the person is under 1 year old
    .choice-1_4 = the person is 1 to 4 years old
    .choice-5_9 = the person is 5 to 9 years old
    .choice-10_17 = the person is 10 to 17 years old
    .choice-18_39 = the person is 18 to 39 years old
    .choice-40_59 = the person is 40 to 59 years old
    .choice-60_79 = the person is 60 to 79 years old
    .choice-80_plus = the person is 80 or older

finding-sex = Which sex was recorded at birth?
    .short = the sex recorded at birth
    .why = Older women report night cramps more often than men, while some muscle illnesses show mainly in boys. Normal blood values differ too.
    .choice-female = the sex recorded at birth is female
    .choice-male = the sex recorded at birth is male

finding-leg_in_cast = Is the leg in a plaster or a brace now?
    .short = the leg is in a plaster or brace
    .not = the leg is not in a plaster or brace
    .why = Under a tight plaster, pressure can build up and starve the muscle. Growing pain there means getting help at once. A resting leg can also form a clot.

finding-leg_paralysed = Is the leg paralysed?
    .short = the leg is paralysed
    .not = the leg is not paralysed
    .why = A paralysed leg may have spasms from the nerves, and it forms clots more easily. If the paralysis is new, call an ambulance.

finding-relatives_foot_shape = Do relatives have the same foot shape as you, or thin lower legs?
    .short = relatives have the same foot shape or thin lower legs
    .not = relatives do not share your foot shape or thin lower legs
    .why = High arches, hammer toes and thin shins that run in a family suggest an inherited nerve condition (Charcot-Marie-Tooth).

finding-darker_skin = Do you have naturally brown or black skin?
    .short = you have naturally darker skin
    .not = you have naturally lighter skin
    .why = We ask only because of vitamin D: darker skin needs more sunshine to make it, which can run short in northern countries.

finding-bp_high_young = Was your blood pressure found to be high before you were 40?
    .short = high blood pressure was found before you were 40
    .not = high blood pressure was not found before you were 40
    .why = Raised pressure at a young age is more likely to have a cause that can be treated, such as a hormone that also lowers potassium.

finding-bp_three_medicines = Do you need three or more medicines for your blood pressure?
    .short = you need three or more blood pressure medicines
    .not = you do not need three or more blood pressure medicines
    .why = Pressure that resists three medicines may come from the adrenal glands (too much aldosterone), and several tablets together can shift salts.

finding-yellow_eyes = Are your eyes or your skin yellow?
    .short = your eyes or skin are yellow
    .not = your eyes and skin are not yellow
    .why = Yellow eyes show that the liver is struggling or that blood cells are breaking down. Either should be looked at soon.

finding-swollen_belly = Is your belly swollen with fluid?
    .short = your belly is swollen with fluid
    .not = your belly is not swollen with fluid
    .why = Fluid in the belly goes with advanced liver disease or a weak heart. The tablets and draining used for it can bring cramps.

finding-loose_stools_months = Have your stools been loose or greasy for months?
    .short = your stools have been loose or greasy for months
    .not = your stools have not been loose for months
    .why = Then food, fat and the vitamins in it may pass through unused, and magnesium and calcium with them.

finding-hx_coeliac_bowel = Do you have coeliac disease, Crohn's disease or ulcerative colitis?
    .short = you have coeliac or inflammatory bowel disease
    .not = you have no known coeliac or inflammatory bowel disease
    .why = An inflamed bowel takes up less calcium, magnesium, iron and B12, even when it gives little trouble.

finding-heavy_periods = Are your periods heavy?
    .short = your periods are heavy
    .not = your periods are not heavy
    .why = Heavy periods are a frequent reason for low iron in younger women, and low iron feeds restless legs.

finding-pregnancy_weeks_band = If you are pregnant, how many weeks?
    .short = how many weeks pregnant you are
    .why = From 20 weeks on, and for some weeks after birth, headache, swelling or changes in sight can mean pre-eclampsia, a blood pressure illness of pregnancy.
    .choice-not_pregnant = you are not pregnant
    .choice-under_20 = you are less than 20 weeks pregnant
    .choice-w20_36 = you are 20 to 36 weeks pregnant
    .choice-w37_plus = you are 37 weeks pregnant or more
    .choice-postpartum = you gave birth in the last 6 weeks

finding-could_be_pregnant = Could you be pregnant?
    .short = you could be pregnant
    .not = you could not be pregnant
    .why = Several remedies and tests are not safe in pregnancy, quinine above all. A simple test can settle it.

finding-surgery_plaster_1_6m = Did you have an operation, a plaster or a brace 1 to 6 months ago?
    .short = you had an operation, plaster or brace 1 to 6 months ago
    .not = you had no operation, plaster or brace 1 to 6 months ago
    .why = The muscle may still be weak from that time. Some risk of a clot also lasts for about three months after surgery.

finding-hx_stroke = Have you had a stroke?
    .short = you have had a stroke
    .not = you have had no stroke
    .why = After a stroke, the muscles of the weak side can tighten by themselves (spasticity), and fits can start there too.

finding-hx_ms = Do you have multiple sclerosis?
    .short = you have multiple sclerosis
    .not = you have no known multiple sclerosis
    .why = Stiffness and sudden spasms in multiple sclerosis start in the spinal cord and are treated otherwise than cramp.

finding-hx_spine_disease = Do you have a known trouble of the spine, such as a slipped disc, a narrow canal or a damaged cord?
    .short = you have a known spinal disease
    .not = you have no known spinal disease
    .why = Nerves pinched in the back can hurt or cramp only in the leg. Numbness in the seat or a bladder that fails would be an emergency.

finding-hx_heart_failure = Do you have heart failure?
    .short = you have heart failure
    .not = you have no known heart failure
    .why = The water tablets used for it wash out potassium and magnesium. It also limits how much you may drink and salt.

finding-hx_lung_disease = Do you have asthma or COPD (chronic bronchitis or emphysema)?
    .short = you have asthma or COPD
    .not = you have no known asthma or COPD
    .why = The inhalers and steroid courses used for lung disease can bring cramps and lower potassium.

finding-hx_osteoporosis = Do you have osteoporosis, or thin bones?
    .short = you have osteoporosis
    .not = you have no known osteoporosis
    .why = Thin bones break more easily, and some of the medicines for them lower calcium for a time.

finding-hx_gout = Do you have gout?
    .short = you have gout
    .not = you have no known gout
    .why = Gout makes a single joint hot and sore, often the big toe. Water tablets and weak kidneys, which also cramp, go along with it.

finding-hx_dementia = Does the person have dementia?
    .short = the person has dementia
    .not = there is no known dementia
    .why = Some memory medicines can cause cramps, and a person with dementia may forget to drink or be unable to say where it hurts.

finding-hx_bleeding_disorder = Do you have a bleeding disorder, such as haemophilia?
    .short = you have a bleeding disorder
    .not = you have no known bleeding disorder
    .why = Bleeding inside a muscle can feel like a cramp and press on nerves and vessels. This needs treatment fast.

finding-hx_pregnancy_bp = Have you had high blood pressure in a pregnancy, now or before?
    .short = you have had high blood pressure in a pregnancy
    .not = you have never had high blood pressure in a pregnancy
    .why = Someone who had it once may have it again, so warning signs of pre-eclampsia are taken more seriously.

finding-rel_clots = Have close relatives had clots in a leg or lung?
    .short = close relatives have had clots
    .not = no close relative is known to have had a clot
    .why = Blood that clots easily can be inherited, which makes a clot in a sore leg a little more likely.

finding-rel_thyroid = Does thyroid disease run in your close family?
    .short = close relatives have thyroid disease
    .not = no close relative is known to have thyroid disease
    .why = Thyroid illness often runs in families, and with it other glands that can upset calcium or salts.

finding-rel_kidney_salt = Does a relative have low potassium, or kidneys that lose salts?
    .short = a relative has low potassium or kidneys that lose salts
    .not = no relative is known to have low potassium or kidneys that lose salts
    .why = There are inherited kidney conditions, such as Gitelman syndrome, that lower potassium and magnesium from youth on.

finding-blood_tests_normal = Were your recent blood tests all normal?
    .short = your recent blood tests were all normal
    .not = some recent blood tests were not normal
    .why = Normal results make salts, thyroid and kidneys less likely. They say little if we do not know what was tested.

finding-missed_session = Was a dialysis session missed or cut short?
    .short = a dialysis session was missed or cut short
    .not = no dialysis session was missed or cut short
    .why = Without dialysis potassium climbs. With weakness or a fluttering heart that is an emergency.

finding-pain_under_ribs = Do you have pain just below the ribs?
    .short = you have pain just below the ribs
    .not = you have no pain just below the ribs
    .why = In pregnancy and the weeks after birth, this pain can come from the liver in pre-eclampsia, and needs a call the same day.
