finding-began_weeks_after_medicine = Did it begin within weeks of starting a medicine, or of taking more of it?
    .short = it began within weeks of starting or raising a medicine
    .not = it did not begin after a change of medicine
    .why = Timing is the best clue that a medicine plays a part. Please keep taking it until a pharmacist or prescriber has advised you.

finding-eased_when_stopped = Did it ease when a medicine was reduced or stopped?
    .short = it eased when a medicine was reduced or stopped
    .not = it did not ease when a medicine was reduced or stopped
    .why = If cramps fade when a medicine goes, that medicine is a likely reason. We ask only about what has already happened; please do not stop one to test this.

finding-back_when_restarted = Did it come back when the medicine was started again?
    .short = it came back when the medicine was started again
    .not = it did not come back with the medicine
    .why = Cramps that return with the same medicine make the link much stronger. This is useful to tell your prescriber.

finding-med_thiazide = Do you take a thiazide-type water tablet, such as indapamide, bendroflumethiazide or hydrochlorothiazide?
    .short = you take a thiazide-type water tablet
    .not = you take no thiazide-type water tablet
    .why = These blood pressure tablets can lower potassium, sodium and magnesium, and in a large study more people needed cramp treatment after starting them.

finding-med_loop_diuretic = Do you take a strong water tablet, such as furosemide (Lasix), bumetanide or torasemide?
    .short = you take a strong water tablet such as furosemide
    .not = you take no strong water tablet such as furosemide
    .why = These tablets take much salt and water out of the body, often for heart failure. A blood test shows whether potassium or magnesium has fallen.

finding-med_k_sparing = Do you take a potassium-sparing water tablet, such as spironolactone, eplerenone or amiloride?
    .short = you take a potassium-sparing water tablet
    .not = you take no potassium-sparing water tablet
    .why = These tablets keep potassium in, so it can rise instead of fall. Of all the water tablets studied, they had the strongest link with night cramps.

finding-med_acei_arb = Do you take a blood pressure or heart tablet whose name ends in “-pril” or “-sartan”, such as ramipril or losartan?
    .short = you take a tablet such as ramipril or losartan
    .not = you take no tablet such as ramipril or losartan
    .why = They can raise potassium, above all with kidney trouble or a potassium-sparing water tablet. They also tell us that heart or blood pressure matters in what we suggest.

finding-med_beta_blocker = Do you take a beta-blocker, such as bisoprolol, atenolol or propranolol?
    .short = you take a beta-blocker
    .not = you take no beta-blocker
    .why = A few beta-blockers have been linked with cramps, and all of them can hide the warning signs of low blood sugar. They must not be stopped suddenly.

finding-med_bisphosphonate = Do you take a bone-strengthening bisphosphonate, such as alendronate or zoledronate?
    .short = you take a bisphosphonate for your bones
    .not = you take no bisphosphonate
    .why = After a bisphosphonate, above all a drip, calcium in the blood can drop. Low calcium brings tingling and cramps.

finding-med_denosumab = Do you have denosumab injections (Prolia, Xgeva)?
    .short = you have denosumab injections
    .not = you have no denosumab injections
    .why = Denosumab can lower calcium in the days and weeks after the injection. Tingling lips or clawed hands then need a calcium test the same day.

finding-med_cholinesterase_inh = Do you take a tablet such as donepezil or rivastigmine for memory, or pyridostigmine for myasthenia (a muscle-weakness illness)?
    .short = you take a medicine such as donepezil, rivastigmine or pyridostigmine
    .not = you take no medicine such as donepezil or pyridostigmine
    .why = These medicines make nerves signal more strongly to muscles, so cramps and twitches are common with them. The prescriber can look at timing and amount.

finding-med_targeted_cancer = Are you on a targeted cancer medicine, such as vemurafenib, trametinib, vismodegib or bortezomib?
    .short = you are on a targeted cancer medicine
    .not = you are on no targeted cancer medicine
    .why = Muscle cramps are well known with several of these medicines, and some also affect nerves. Your cancer team has ways to help.

finding-med_imatinib = Do you take imatinib (Glivec) or a similar tablet, such as dasatinib or nilotinib?
    .short = you take imatinib or a similar tablet
    .not = you take no imatinib or similar tablet
    .why = Cramp is among the most usual complaints with imatinib, and low calcium or phosphate may play a part. Your team can test for both.

finding-med_platinum = Are you having, or have you recently had, chemotherapy with cisplatin, carboplatin or oxaliplatin?
    .short = you are having or recently had platinum chemotherapy
    .not = you are on no platinum chemotherapy
    .why = Platinum medicines can irritate nerves and lower magnesium. About 3 in 10 people with nerve damage from cisplatin had cramps.

finding-med_taxane_vinca = Are you having, or have you recently had, chemotherapy with paclitaxel, docetaxel or vincristine?
    .short = you are having or recently had paclitaxel, docetaxel or vincristine
    .not = you are on no paclitaxel, docetaxel or vincristine
    .why = These medicines can make the nerves of the feet and hands over-sensitive, which brings numbness, muscle pain and cramps.

finding-med_calcineurin = Do you take ciclosporin or tacrolimus, for example after a transplant?
    .short = you take ciclosporin or tacrolimus
    .not = you take neither ciclosporin nor tacrolimus
    .why = Both can lower magnesium and shift potassium, and they mix badly with many other medicines. Your transplant or specialist team can check the levels.

finding-med_lithium = Do you take lithium?
    .short = you take lithium
    .not = you take no lithium
    .why = Cramps, shaking or twitching on lithium can mean that the level is too high. With vomiting, bad shaking or unsteadiness, this needs help the same day.

finding-med_antipsychotic = Do you take an antipsychotic medicine, such as haloperidol, olanzapine, risperidone or quetiapine?
    .short = you take an antipsychotic medicine
    .not = you take no antipsychotic medicine
    .why = These medicines can cause spasm of the neck, jaw, eyes or legs, and restlessness that feels like a need to move. It looks like cramp but is treated quite differently.

finding-med_antiemetic_dopamine = Do you take an anti-sickness medicine such as metoclopramide or prochlorperazine?
    .short = you take metoclopramide or a similar anti-sickness medicine
    .not = you take no metoclopramide or similar medicine
    .why = Soon after such a medicine, above all in young people, the neck, jaw or eyes can twist and lock. This is frightening but quickly treatable.

finding-med_antidepressant = Do you take an antidepressant, such as sertraline, citalopram, venlafaxine or amitriptyline?
    .short = you take an antidepressant
    .not = you take no antidepressant
    .why = Some antidepressants can lower sodium, set off restless legs or make muscles twitch. They should only be changed slowly and with advice.

finding-med_two_serotonin = Do you take two medicines that both raise serotonin, such as an antidepressant with tramadol or with a migraine triptan?
    .short = you take two medicines that raise serotonin
    .not = you do not take two medicines that raise serotonin
    .why = Two of these together can, rarely, overexcite nerves, with jerking, shaking, sweating and fever. If that happens, it needs help at once.

finding-med_statin_interaction = While on a statin, do you also take an antibiotic such as clarithromycin, an antifungal, a fibrate or colchicine?
    .short = you take a statin together with a medicine that can make it harsher on muscle
    .not = you take no such medicine together with a statin
    .why = Some medicines raise the statin level or strain muscle as well. The mix can damage muscle, so a pharmacist should look at it soon.

finding-med_thyroid_tablet = Do you take a thyroid tablet, such as levothyroxine?
    .short = you take a thyroid tablet
    .not = you take no thyroid tablet
    .why = Both too little and too much thyroid hormone can cause muscle pain and cramps. A blood test shows whether your amount still suits you.

finding-med_insulin = Do you use insulin?
    .short = you use insulin
    .not = you use no insulin
    .why = Insulin can let the blood sugar drop at night, and cramps with sweating may then wake you. A sugar reading at that moment tells much.

finding-med_sulfonylurea = Do you take a diabetes tablet such as gliclazide, glimepiride or glipizide?
    .short = you take a diabetes tablet such as gliclazide
    .not = you take no diabetes tablet such as gliclazide
    .why = These tablets can bring low sugar hours after a meal, sometimes in the night, with shaking, sweating and cramps.

finding-med_metformin = Do you take metformin for diabetes?
    .short = you take metformin
    .not = you take no metformin
    .why = After years on metformin, vitamin B12 can run low and upset the nerves in the feet. It is easily tested.

finding-med_sglt2 = Do you take a diabetes, heart or kidney tablet such as dapagliflozin (Forxiga) or empagliflozin (Jardiance)?
    .short = you take a tablet such as dapagliflozin or empagliflozin
    .not = you take no tablet such as dapagliflozin
    .why = These tablets pass sugar and water into the urine, so you can dry out more quickly when ill, fasting or in heat.

finding-med_combined_pill = Do you take the combined contraceptive pill, or use the patch or ring?
    .short = you use the combined pill, patch or ring
    .not = you do not use the combined pill, patch or ring
    .why = Leg cramps are listed with the combined pill. It also slightly raises the risk of a leg clot, so a swollen or constantly painful leg is taken more seriously.

finding-med_hrt = Do you use hormone replacement therapy (HRT)?
    .short = you use HRT
    .not = you use no HRT
    .why = Oestrogen can go with leg cramps, and HRT as tablets raises the clot risk a little. Patches and gels differ in this.

finding-med_raloxifene = Do you take raloxifene for your bones?
    .short = you take raloxifene
    .not = you take no raloxifene
    .why = Leg cramps are a known effect of raloxifene. It also makes clots more likely, so one painful, swollen leg needs a check the same day.

finding-med_tamoxifen_ai = Do you take tamoxifen, letrozole, anastrozole or exemestane?
    .short = you take tamoxifen or a medicine such as letrozole
    .not = you take no tamoxifen or medicine such as letrozole
    .why = Aching joints and muscles are common with these breast cancer medicines, and tamoxifen also adds to clot risk. The team can often ease the aches.

finding-med_anticoagulant = Do you take a medicine against clots, such as warfarin, apixaban or rivaroxaban?
    .short = you take a medicine against clots
    .not = you take no medicine against clots
    .why = It makes a new clot less likely, but a knock or a torn muscle can bleed more into the leg. It also changes which remedies are safe with it.

finding-med_antiepileptic = Do you take a medicine for epilepsy or nerve pain, such as carbamazepine, valproate, gabapentin or pregabalin?
    .short = you take an epilepsy or nerve-pain medicine
    .not = you take no epilepsy or nerve-pain medicine
    .why = It tells us whether fits or nerve pain are already known. Some of these medicines also lower sodium or vitamin D over time.

finding-med_levodopa = Do you take levodopa for Parkinson's, such as Sinemet or Madopar?
    .short = you take levodopa
    .not = you take no levodopa
    .why = When a levodopa dose wears off, often early in the morning, the foot can twist and cramp painfully. The Parkinson's team can adjust the timing.

finding-med_theophylline = Do you take theophylline or aminophylline for your breathing?
    .short = you take theophylline or aminophylline
    .not = you take no theophylline or aminophylline
    .why = It can lower potassium, above all together with reliever inhalers. Too high a level can cause shaking and fits, so a blood test may be wise.

finding-saba_puffs_band = How many puffs of a blue reliever inhaler, such as salbutamol (Ventolin), do you use in a usual day?
    .short = how much reliever inhaler you use
    .why = Reliever inhalers can lower potassium and make muscles shaky and crampy. Needing many puffs can also mean that the asthma itself needs a review soon.
    .choice-none = you use no blue reliever inhaler
    .choice-p1_4 = you use 1 to 4 puffs a day
    .choice-p5_8 = you use 5 to 8 puffs a day
    .choice-over_8 = you use more than 8 puffs a day
