finding-drug_laba = Do you use a long-acting inhaler that opens the airways, with salmeterol or formoterol (for instance Serevent, Seretide, Symbicort or Fostair)?
    .short = you use a long-acting inhaler that opens the airways
    .not = you use no long-acting inhaler of this kind
    .why = These inhalers are among the medicines most clearly linked with night cramps.

finding-drug_statin = Do you take a statin for cholesterol, such as simvastatin, atorvastatin or rosuvastatin?
    .short = you take a statin
    .not = you take no statin
    .why = Statins can cause sore, weak or cramping muscles. Mostly it is mild, but dark urine or real weakness would be an emergency.

finding-statin_recent = Was the statin started, or raised, in the last 3 months?
    .short = your statin was started or raised in the last 3 months
    .not = no statin was started or raised in the last 3 months
    .why = Muscle trouble from a statin mostly shows in the first months after a start or a rise, so the timing tells a lot.

finding-drug_ppi = Have you taken a stomach-acid medicine such as omeprazole, lansoprazole or pantoprazole for more than a year?
    .short = you have taken a stomach-acid medicine for more than a year
    .not = you have not taken a stomach-acid medicine for more than a year
    .why = Taken for long, these can lower magnesium and vitamin B12, and both can bring cramps or tingling. A blood test shows it.

finding-new_medicine_4w = Have you begun a new medicine in the last 4 weeks?
    .short = you began a new medicine in the last 4 weeks
    .not = you began no new medicine in the last 4 weeks
    .why = Cramps that follow a new medicine may come from it. New with a rash, a fever or a swollen face, it may be a reaction that needs help at once.

finding-dose_changed_4w = Was the dose of any of your medicines changed in the last 4 weeks, up or down?
    .short = the dose of a medicine was changed in the last 4 weeks
    .not = no dose was changed in the last 4 weeks
    .why = A change of dose can shift body salts, sugar or muscle tone. The person who prescribed it can tell whether the times fit.

finding-injection_recent = In the last month, did you have an injection or a drip, for instance for the bones, with iron, with a steroid or against cancer?
    .short = you had an injection or a drip in the last month
    .not = you had no such injection or drip in the last month
    .why = Bone and iron treatments can lower calcium or phosphate for some weeks, and some cancer medicines make nerves and muscles cramp.

finding-toxic_after_medicine = Soon after a medicine was started or raised, did sweating, shaking, restlessness or jerking legs come on?
    .short = sweating, shaking, restlessness or jerking legs came soon after a medicine was started or raised
    .not = there was no sweating, shaking or jerking after a change of medicine
    .why = Some medicines for mood, pain or migraine can together overload the nerves (serotonin syndrome). That is an emergency, not a cramp.

finding-drug_ccb = Do you take a blood pressure tablet such as amlodipine, nifedipine or felodipine?
    .short = you take amlodipine, nifedipine or a similar tablet
    .not = you take no tablet like amlodipine or nifedipine
    .why = These tablets widen blood vessels and often swell the ankles. Some people notice cramps with them too.

finding-drug_saba = Do you use a blue reliever inhaler, such as salbutamol (Ventolin) or terbutaline, on most days?
    .short = you use a blue reliever inhaler on most days
    .not = you do not use a blue reliever inhaler on most days
    .why = Much reliever can bring trembling and cramps and push potassium down. Frequent use also shows that the asthma needs a review.

finding-drug_steroid = Do you take steroid tablets, such as prednisolone, or get steroid injections?
    .short = you take steroid tablets or get steroid injections
    .not = you take no steroid tablets and get no steroid injections
    .why = Steroids can weaken muscles, thin bones and lower potassium. They must never be stopped suddenly, so the prescriber has to be in on it.

finding-drug_quinine = Do you take quinine, for cramps or for malaria?
    .short = you take quinine
    .not = you take no quinine
    .why = Quinine can rarely harm the blood, the heart rhythm and the hearing. If you take it, we look for its warning signs first.
