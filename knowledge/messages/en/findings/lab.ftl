finding-lab_mg = What was your magnesium result?
    .short = your magnesium result
    .why = Low magnesium can cause cramps and twitches and also drags potassium and calcium down. A normal blood level does not quite rule out a lack.
    .choice-low = your magnesium is low
    .choice-normal = your magnesium is normal
    .choice-high = your magnesium is high

finding-lab_k = What was your potassium result?
    .short = your potassium result
    .why = Low potassium weakens and cramps muscles, and high potassium endangers the heart. Extra potassium is safe for some and risky for others.
    .choice-low = your potassium is low
    .choice-normal = your potassium is normal
    .choice-high = your potassium is high

finding-lab_ca = What was your calcium result (the adjusted or corrected one)?
    .short = your calcium result
    .why = Low calcium makes nerves fire by themselves, with tingling lips and clawed hands. A very low value is an emergency.
    .choice-low = your calcium is low
    .choice-normal = your calcium is normal
    .choice-high = your calcium is high

finding-lab_na = What was your sodium result?
    .short = your sodium result
    .why = Low sodium comes with water tablets, some mood medicines or too much water. High sodium mostly means too little water.
    .choice-low = your sodium is low
    .choice-normal = your sodium is normal
    .choice-high = your sodium is high

finding-lab_glucose = What was your blood sugar (glucose) result?
    .short = your blood sugar result
    .why = High sugar draws water and salts out through the kidneys. Low sugar makes people shaky and sweaty and, when severe, can set off a fit.
    .choice-low = your blood sugar is low
    .choice-normal = your blood sugar is normal
    .choice-high = your blood sugar is high

finding-lab_hba1c = What was your HbA1c result, the long-term sugar value?
    .short = your long-term sugar value (HbA1c)
    .why = It shows the average sugar of the last two to three months, and so whether diabetes could be behind nerve or artery trouble.
    .choice-normal = your long-term sugar value is normal
    .choice-high = your long-term sugar value is high

finding-lab_tsh = What was your TSH result, the thyroid test?
    .short = your thyroid test (TSH)
    .why = High TSH means a slow thyroid, low TSH a fast one. Both can trouble muscles, and both can be treated.
    .choice-low = your TSH is low, as with an overactive thyroid
    .choice-normal = your TSH is normal
    .choice-high = your TSH is high, as with an underactive thyroid

finding-lab_egfr = What was your eGFR result, the kidney value?
    .short = your kidney value (eGFR)
    .why = It tells how well the kidneys clean the blood, and so whether salts may drift and which remedies are safe for you.
    .choice-normal = your kidney value is normal
    .choice-low = your kidney value is low

finding-lab_ck = What was your CK result, the muscle enzyme (creatine kinase)?
    .short = your muscle enzyme (CK)
    .why = Injured muscle leaks CK. Hard exercise can raise it a little, and very high values mean that muscle is breaking down.
    .choice-normal = your muscle enzyme is normal
    .choice-raised = your muscle enzyme is raised, up to 5 times the upper limit
    .choice-gt5x = your muscle enzyme is more than 5 times the upper limit

finding-lab_ferritin = What was your ferritin result, the iron store?
    .short = your iron store (ferritin)
    .why = Low iron stores make restless legs worse, even when the blood count is still normal.
    .choice-low = your iron store is low
    .choice-normal = your iron store is normal

finding-lab_vitd = What was your vitamin D result (25-OH vitamin D)?
    .short = your vitamin D result
    .why = A real lack, below 30 nmol/L, can soften bones and lower calcium. Levels only slightly low seldom explain cramps.
    .choice-low = your vitamin D is low, under 30 nmol/L
    .choice-normal = your vitamin D is 30 nmol/L or more

finding-lab_pth = What was your PTH result, the hormone that guards calcium?
    .short = your parathyroid hormone (PTH)
    .why = When calcium is low, this hormone shows why: low means that the glands do not answer, high that vitamin D or the kidneys fall short.
    .choice-low = your parathyroid hormone is low
    .choice-normal = your parathyroid hormone is normal
    .choice-high = your parathyroid hormone is high

finding-lab_lft = What did your liver tests show?
    .short = your liver tests
    .why = Liver disease is strongly linked with cramps. Some of these enzymes also leak from muscle, so they are read together with CK.
    .choice-normal = your liver tests are normal
    .choice-abnormal = your liver tests are not normal

finding-lab_albumin = What was your albumin result, the main blood protein?
    .short = your albumin result
    .why = Albumin falls when the liver, the kidneys, the bowel or the diet fails. It also changes how a calcium result must be read.
    .choice-low = your albumin is low
    .choice-normal = your albumin is normal

finding-lab_b12 = What was your vitamin B12 result?
    .short = your vitamin B12 result
    .why = Lack of B12 harms the long nerves to the feet. Metformin, stomach-acid tablets and a vegan diet are common reasons for it.
    .choice-low = your vitamin B12 is low
    .choice-normal = your vitamin B12 is normal

finding-lab_ddimer = What was your D-dimer result, the clot test?
    .short = your clot test (D-dimer)
    .why = A negative result, together with a low risk score, makes a clot unlikely. A positive one is common with age, pregnancy or infection and proves nothing alone.
    .choice-negative = your D-dimer is negative
    .choice-positive = your D-dimer is positive

finding-lab_crp = What was your CRP result, the inflammation test?
    .short = your inflammation test (CRP)
    .why = It rises with infections and inflamed joints, muscles or vessels, and stays normal in plain cramp.
    .choice-normal = your CRP is normal
    .choice-high = your CRP is high

finding-abi = What was your ankle-brachial index, which compares the blood pressure at the ankle with the arm?
    .short = your ankle-brachial index
    .why = A value of 0.90 or less shows narrowed leg arteries. Arteries stiff from diabetes or kidney disease can give a falsely high value.
    .choice-normal = your ankle-brachial index is normal
    .choice-low = your ankle-brachial index is 0.90 or less
    .choice-noncompressible = your ankle arteries are too stiff to be measured this way

finding-ketones_high = Are your ketones high?
    .short = your ketones are high, or the breath smells of them
    .not = your ketones are not high
    .why = In diabetes high ketones with vomiting or fast breathing are an emergency.

finding-lab_alarm = Does a result call for help by itself?
    .short = how urgent a result is
    .why = Some results are dangerous whatever else is true.
    .choice-within_days = a result is out of range
    .choice-same_day = a result is far out of range
    .choice-emergency_now = a result is dangerously out of range
