# BASELINE

finding-neck_surgery = Past thyroid or neck surgery?
    .short = yes to “past thyroid or neck surgery”
    .why = It helps to tell the possible reasons apart.
    .not = no to “past thyroid or neck surgery”

finding-recent_surgery_immobile = Surgery, bed rest or immobile 3+ days in the last 4 weeks?
    .short = yes to “surgery, bed rest or immobile 3+ days in the last 4 weeks”
    .why = It helps to tell the possible reasons apart.
    .not = no to “surgery, bed rest or immobile 3+ days in the last 4 weeks”

finding-active_cancer = Active cancer in the last 6 months?
    .short = yes to “active cancer in the last 6 months”
    .why = It helps to tell the possible reasons apart.
    .not = no to “active cancer in the last 6 months”

finding-prior_dvt = Previous DVT or PE?
    .short = yes to “previous DVT or PE”
    .why = It helps to tell the possible reasons apart.
    .not = no to “previous DVT or PE”

finding-long_travel = Travel over 4 hours in 4 weeks?
    .short = yes to “travel over 4 hours in 4 weeks”
    .why = It helps to tell the possible reasons apart.
    .not = no to “travel over 4 hours in 4 weeks”

finding-atrial_fibrillation = Known atrial fibrillation?
    .short = yes to “known atrial fibrillation”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known atrial fibrillation”

finding-trimester = Are you pregnant, and which trimester?
    .short = yes to “are you pregnant, and which trimester”
    .why = It helps to tell the possible reasons apart.
    .choice-not_pregnant = are you pregnant, and which trimester: not pregnant
    .choice-first = are you pregnant, and which trimester: first
    .choice-second = are you pregnant, and which trimester: second
    .choice-third = are you pregnant, and which trimester: third
    .choice-postpartum = are you pregnant, and which trimester: postpartum

finding-family_cramps = Do close relatives get cramps?
    .short = yes to “do close relatives get cramps”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do close relatives get cramps”

finding-hx_diabetes = Known diabetes?
    .short = yes to “known diabetes”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known diabetes”

finding-hx_ckd = Known kidney disease?
    .short = yes to “known kidney disease”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known kidney disease”

finding-hx_dialysis = On dialysis?
    .short = yes to “on dialysis”
    .why = It helps to tell the possible reasons apart.
    .not = no to “on dialysis”

finding-during_dialysis = Does it come during or just after dialysis?
    .short = yes to “does it come during or just after dialysis”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it come during or just after dialysis”

finding-hx_cirrhosis = Known cirrhosis or liver disease?
    .short = yes to “known cirrhosis or liver disease”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known cirrhosis or liver disease”

finding-hx_pad = Known narrowed leg arteries?
    .short = yes to “known narrowed leg arteries”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known narrowed leg arteries”

finding-hx_htn = Known high blood pressure?
    .short = yes to “known high blood pressure”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known high blood pressure”

finding-hx_arthritis = Known arthritis?
    .short = yes to “known arthritis”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known arthritis”

finding-hx_hypothyroid = Known underactive thyroid?
    .short = yes to “known underactive thyroid”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known underactive thyroid”

finding-hx_epilepsy = Known epilepsy?
    .short = yes to “known epilepsy”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known epilepsy”

finding-hx_parkinson = Parkinson's disease?
    .short = yes to “parkinson's disease”
    .why = It helps to tell the possible reasons apart.
    .not = no to “parkinson's disease”

finding-hx_coronary = Known angina or heart attack?
    .short = yes to “known angina or heart attack”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known angina or heart attack”

finding-relatives_muscle_nerve = Does a close relative have a muscle or nerve disease?
    .short = yes to “does a close relative have a muscle or nerve disease”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does a close relative have a muscle or nerve disease”

finding-sickle_known = Known sickle cell disease?
    .short = yes to “known sickle cell disease”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known sickle cell disease”

finding-hx_bariatric = Past weight-loss, stomach or bowel surgery?
    .short = yes to “past weight-loss, stomach or bowel surgery”
    .why = It helps to tell the possible reasons apart.
    .not = no to “past weight-loss, stomach or bowel surgery”

finding-breastfeeding = Breastfeeding now?
    .short = yes to “breastfeeding now”
    .why = It helps to tell the possible reasons apart.
    .not = no to “breastfeeding now”

finding-kidney_stones = Kidney stones in the past?
    .short = yes to “kidney stones in the past”
    .why = It helps to tell the possible reasons apart.
    .not = no to “kidney stones in the past”

finding-long_illness_bedrest = Long illness, bed rest or a leg in plaster within the past year?
    .short = yes to “long illness, bed rest or a leg in plaster within the past year”
    .why = It helps to tell the possible reasons apart.
    .not = no to “long illness, bed rest or a leg in plaster within the past year”

finding-age_band = How old is the person with the complaint?
    .short = yes to “how old is the person with the complaint”
    .why = It helps to tell the possible reasons apart.
    .choice-under_1 = how old is the person with the complaint: under 1
    .choice-1_4 = how old is the person with the complaint: 1 4
    .choice-5_9 = how old is the person with the complaint: 5 9
    .choice-10_17 = how old is the person with the complaint: 10 17
    .choice-18_39 = how old is the person with the complaint: 18 39
    .choice-40_59 = how old is the person with the complaint: 40 59
    .choice-60_79 = how old is the person with the complaint: 60 79
    .choice-80_plus = how old is the person with the complaint: 80 plus

finding-sex = Sex at birth?
    .short = yes to “sex at birth”
    .why = It helps to tell the possible reasons apart.
    .choice-female = sex at birth: female
    .choice-male = sex at birth: male

finding-leg_in_cast = Is the leg in a plaster or brace now?
    .short = yes to “is the leg in a plaster or brace now”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is the leg in a plaster or brace now”

finding-leg_paralysed = Is the leg paralysed?
    .short = yes to “is the leg paralysed”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is the leg paralysed”

finding-relatives_foot_shape = Do relatives have the same foot shape or thin lower legs?
    .short = yes to “do relatives have the same foot shape or thin lower legs”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do relatives have the same foot shape or thin lower legs”

finding-darker_skin = Naturally darker skin?
    .short = yes to “naturally darker skin”
    .why = It helps to tell the possible reasons apart.
    .not = no to “naturally darker skin”

finding-bp_high_young = High blood pressure found before age 40?
    .short = yes to “high blood pressure found before age 40”
    .why = It helps to tell the possible reasons apart.
    .not = no to “high blood pressure found before age 40”

finding-bp_three_medicines = High blood pressure on three or more medicines?
    .short = yes to “high blood pressure on three or more medicines”
    .why = It helps to tell the possible reasons apart.
    .not = no to “high blood pressure on three or more medicines”

finding-yellow_eyes = Yellow eyes or skin?
    .short = yes to “yellow eyes or skin”
    .why = It helps to tell the possible reasons apart.
    .not = no to “yellow eyes or skin”

finding-swollen_belly = Swollen, fluid-filled belly?
    .short = yes to “swollen, fluid-filled belly”
    .why = It helps to tell the possible reasons apart.
    .not = no to “swollen, fluid-filled belly”

finding-loose_stools_months = Loose or fatty stools for months?
    .short = yes to “loose or fatty stools for months”
    .why = It helps to tell the possible reasons apart.
    .not = no to “loose or fatty stools for months”

finding-hx_coeliac_bowel = Known coeliac or inflammatory bowel disease?
    .short = yes to “known coeliac or inflammatory bowel disease”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known coeliac or inflammatory bowel disease”

finding-heavy_periods = Heavy periods?
    .short = yes to “heavy periods”
    .why = It helps to tell the possible reasons apart.
    .not = no to “heavy periods”

finding-pregnancy_weeks_band = If pregnant, how many weeks?
    .short = yes to “if pregnant, how many weeks”
    .why = It helps to tell the possible reasons apart.
    .choice-not_pregnant = if pregnant, how many weeks: not pregnant
    .choice-under_20 = if pregnant, how many weeks: under 20
    .choice-w20_36 = if pregnant, how many weeks: w20 36
    .choice-w37_plus = if pregnant, how many weeks: w37 plus
    .choice-postpartum = if pregnant, how many weeks: postpartum

finding-could_be_pregnant = Could you be pregnant?
    .short = yes to “could you be pregnant”
    .why = It helps to tell the possible reasons apart.
    .not = no to “could you be pregnant”

finding-surgery_plaster_1_6m = An operation, plaster or brace 1 to 6 months ago?
    .short = yes to “an operation, plaster or brace 1 to 6 months ago”
    .why = It helps to tell the possible reasons apart.
    .not = no to “an operation, plaster or brace 1 to 6 months ago”

finding-hx_stroke = Past stroke?
    .short = yes to “past stroke”
    .why = It helps to tell the possible reasons apart.
    .not = no to “past stroke”

finding-hx_ms = Known multiple sclerosis?
    .short = yes to “known multiple sclerosis”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known multiple sclerosis”

finding-hx_spine_disease = Known spinal disease (disc, narrowing, cord)?
    .short = yes to “known spinal disease (disc, narrowing, cord)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known spinal disease (disc, narrowing, cord)”

finding-hx_heart_failure = Known heart failure?
    .short = yes to “known heart failure”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known heart failure”

finding-hx_lung_disease = Known asthma or COPD?
    .short = yes to “known asthma or COPD”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known asthma or COPD”

finding-hx_osteoporosis = Known osteoporosis?
    .short = yes to “known osteoporosis”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known osteoporosis”

finding-hx_gout = Known gout?
    .short = yes to “known gout”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known gout”

finding-hx_dementia = Known dementia?
    .short = yes to “known dementia”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known dementia”

finding-hx_bleeding_disorder = Known bleeding disorder?
    .short = yes to “known bleeding disorder”
    .why = It helps to tell the possible reasons apart.
    .not = no to “known bleeding disorder”

finding-hx_pregnancy_bp = High blood pressure in a pregnancy, now or before?
    .short = yes to “high blood pressure in a pregnancy, now or before”
    .why = It helps to tell the possible reasons apart.
    .not = no to “high blood pressure in a pregnancy, now or before”

finding-rel_clots = Clots in close relatives?
    .short = yes to “clots in close relatives”
    .why = It helps to tell the possible reasons apart.
    .not = no to “clots in close relatives”

finding-rel_thyroid = Thyroid disease in close relatives?
    .short = yes to “thyroid disease in close relatives”
    .why = It helps to tell the possible reasons apart.
    .not = no to “thyroid disease in close relatives”

finding-rel_kidney_salt = Kidney salt disorder or low potassium in relatives?
    .short = yes to “kidney salt disorder or low potassium in relatives”
    .why = It helps to tell the possible reasons apart.
    .not = no to “kidney salt disorder or low potassium in relatives”

finding-blood_tests_normal = Were recent blood tests all normal?
    .short = yes to “were recent blood tests all normal”
    .why = It helps to tell the possible reasons apart.
    .not = no to “were recent blood tests all normal”

finding-missed_session = Was a dialysis session missed or cut short?
    .short = yes to “was a dialysis session missed or cut short”
    .why = It helps to tell the possible reasons apart.
    .not = no to “was a dialysis session missed or cut short”

finding-pain_under_ribs = Pain just below the ribs?
    .short = yes to “pain just below the ribs”
    .why = It helps to tell the possible reasons apart.
    .not = no to “pain just below the ribs”

