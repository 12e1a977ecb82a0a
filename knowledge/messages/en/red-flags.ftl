redflag-RF01 = Leg symptoms plus sudden chest or breathing symptoms
    .why = A leg clot may have reached the lungs.
    .advice = Call the ambulance. Do not drive. Do not massage the leg.

redflag-RF02 = New breathing trouble or collapse within hours of a leg massage
    .why = Published cases within minutes to two hours.
    .advice = Call the ambulance now.

redflag-RF03 = Two or more Wells points: DVT likely (1 each: active cancer; leg paralysis or plaster; 3+ days in bed or major surgery in 12 weeks; tender deep vein line; whole leg swollen; calf 3 cm bigger; pitting oedema one leg; collateral veins; past DVT; minus 2 if another cause as likely)
    .why = Two-level Wells: 2 points or more is likely.
    .advice = Same-day assessment. No massage, heat, compression or stretching.

redflag-RF04 = One leg swollen with pain, warmth or colour change
    .why = Cramp does not swell one leg.
    .advice = Urgent GP or urgent-care line today. No massage.

redflag-RF05 = One-sided swelling with a clot risk factor
    .why = Risk raises the pre-test chance.
    .advice = Same-day assessment.

redflag-RF06 = Pain in one leg (calf, shin, thigh or foot) that does not settle in a day
    .why = NHS: soreness can last up to 24 hours.
    .advice = See a clinician; clot check.

redflag-RF07 = Sudden cold, pale, numb or weak painful leg
    .why = Limb loss within hours; six Ps.
    .advice = Call the ambulance. Do not raise or heat the leg.

redflag-RF08 = Known irregular heartbeat with sudden leg pain that does not pass like a cramp, or a cold, pale or numb leg
    .why = AF is the most common source of an embolus.
    .advice = Call the ambulance.

redflag-RF09 = Leg pain (calf, thigh, buttock, shin or foot) that comes with walking and goes with rest
    .why = CKS asks for exercise pain and pulses.
    .advice = See a clinician; stop smoking; no compression.

redflag-RF10 = Foot pain at rest, worse lying, or sores
    .why = Tissue loss or rest pain needs fast referral.
    .advice = Same-day vascular referral.

redflag-RF11 = Crushing pain, tight swelling, pain on stretching the muscle
    .why = Muscle dies within about six hours.
    .advice = Call the ambulance. Remove tight wraps. Keep the leg level.

redflag-RF12 = Tea- or cola-coloured urine with muscle pain
    .why = Kidney failure and heart rhythm risk.
    .advice = Emergency department now.

redflag-RF13 = On a statin with bad muscle symptoms or dark urine
    .why = Statin muscle breakdown is rare but severe.
    .advice = Emergency care; the prescriber decides about the statin.

redflag-RF14 = On a statin with new muscle pain or weakness
    .why = CK test needed.
    .advice = Call the prescriber soon for CK. Do not simply stop without advice.

redflag-RF15 = Whole-body jerking that is first, 5 minutes or more, repeated or complicated
    .why = 5 minutes is the ILAE treatment point (t1) for tonic-clonic seizures; first, repeated, injured, in water, pregnant or slow to recover are CDC call criteria.
    .advice = Start FA13 and call the ambulance.

redflag-RF16 = Both sides jerking with loss of awareness
    .why = This is not a leg cramp.
    .advice = Start FA13; call unless a known-epilepsy plan applies.

redflag-RF17 = A child with a first, long or repeated fit
    .why = First fit always needs emergency assessment.
    .advice = Start FA12; call the ambulance.

redflag-RF18 = A known brief febrile seizure, fully recovered
    .why = Same-day review still needed.
    .advice = Contact a doctor or nurse today.

redflag-RF19 = Fever with stiff neck, rash that does not fade, or drowsiness
    .why = Life-threatening infection.
    .advice = Call the ambulance.

redflag-RF20 = Any convulsion under six months
    .why = Under six months is never simple febrile.
    .advice = Call the ambulance.

redflag-RF21 = Any jerking or stiffening in a newborn
    .why = Low sugar, low calcium, infection, bleeding.
    .advice = Call the ambulance now.

redflag-RF22 = A high-risk baby with new jerking
    .why = The article groups these babies at risk.
    .advice = Call the ambulance.

redflag-RF23 = Pre-eclampsia symptoms from 20 weeks or in the 4 weeks after birth
    .why = Can lead to convulsions and stroke.
    .advice = Call midwife or urgent line now; emergency if fitting.

redflag-RF24 = Pregnant with one leg more swollen, or pain in one leg for more than a day
    .why = Pregnancy thickens the clotting balance; one leg massage ended in maternal arrest and loss of the baby.
    .advice = Same-day assessment, no massage.

redflag-RF25 = Fitting in pregnancy or after birth
    .why = Eclampsia follows pre-eclampsia.
    .advice = Call the ambulance.

redflag-RF26 = Tingling lips and hand spasms
    .why = Low calcium can stop the rhythm.
    .advice = Same-day blood test.

redflag-RF27 = Hand/foot spasm with fit, noisy breathing or palpitations
    .why = QT prolongation and arrest risk.
    .advice = Call the ambulance.

redflag-RF28 = Palpitations with cramps and risk of abnormal potassium
    .why = Abnormal potassium can stop the heart.
    .advice = Same-day blood test; emergency if fainting.

redflag-RF29 = Jaw stiffness or painful spasms after a wound, or a stiff jaw with a rigid trunk even without one
    .why = Symptoms usually start 3 to 21 days after the wound.
    .advice = Emergency now; say when you were last vaccinated.

redflag-RF30 = Dirty wound with ongoing cramps
    .why = NHS lists tetanus with urgent appointment.
    .advice = Same-day care.

redflag-RF31 = Spider or insect bite with spreading cramps
    .why = Symptoms usually begin within about three hours.
    .advice = Emergency care; poison line.

redflag-RF32 = Numb saddle area, bladder or bowel change, both legs
    .why = Paralysis if late.
    .advice = Emergency department now.

redflag-RF33 = Wasting, dragging foot, slurred speech, weak limb
    .why = Cramps can be an early sign; weakness is the key.
    .advice = Clinician soon, ask for neurology.

redflag-RF34 = Fast weakness over days to four weeks
    .why = NICE quoted as immediate referral.
    .advice = Emergency now if hours to days.

redflag-RF35 = Cramp with numbness or swelling
    .why = NHS: see a GP.
    .advice = See a GP.

redflag-RF36 = Cramp of ten minutes or more
    .why = NHS lists a cramp lasting over 10 min.
    .advice = Contact a GP today; emergency if the leg is cold, swollen or weak.

redflag-RF37 = Cramps after a toxic substance or dirty cut
    .why = NHS immediate advice.
    .advice = Seek medical help now; poison line.

redflag-RF38 = Cramp on dialysis
    .why = Session changes are often needed.
    .advice = Tell staff immediately.

redflag-RF39 = Missed session with weakness or palpitations
    .why = High potassium kills.
    .advice = Call the ambulance.

redflag-RF40 = Frequent cramps with cirrhosis
    .why = Cramps dominate quality of life.
    .advice = Hepatology contact; review diuretics.

redflag-RF41 = Cirrhosis with confusion, bleeding or fever
    .why = Life-threatening.
    .advice = Call the ambulance.

redflag-RF42 = Bleeding signs on quinine
    .why = Can be fatal; stop and get help.
    .advice = Do not take another dose; emergency today.

redflag-RF43 = Hearing, vision or rhythm change on quinine
    .why = Dose-dependent toxicity.
    .advice = Stop and same-day care; emergency if fainting.

redflag-RF44 = Extra quinine or child ingestion
    .why = Very toxic in overdose.
    .advice = Poison line and ambulance.

redflag-RF45 = Turpentine or tansy taken or reacted to
    .why = 15 ml turpentine can kill a child.
    .advice = Do not make them vomit. Poison line and ambulance.

redflag-RF46 = Blisters or strong burning after a rub
    .why = FDA burn reports.
    .advice = Wash off with water, same-day care.

redflag-RF47 = New medicine with face swelling, breathing trouble, fainting or blistering skin
    .why = Can close the airway or strip the skin.
    .advice = Call the ambulance.

redflag-RF48 = New medicine with a rash or fever
    .why = May be the start of a severe reaction.
    .advice = Same-day pharmacist or clinician; take no further dose until advised.

redflag-RF49 = Low Wells points but a clot is still suspected
    .why = Unlikely is not excluded: clinics still run a D-dimer within hours.
    .advice = Same-day assessment. No massage.

redflag-RF50 = New cramps within months of a new medicine
    .why = LABA, diuretic, statin signals.
    .advice = Pharmacist or prescriber review; do not stop.

redflag-RF51 = Confused or fitting in heat
    .why = Brain and organ damage.
    .advice = Call the ambulance; cool now.

redflag-RF52 = Still unwell after 30 minutes of cooling
    .why = NHS threshold.
    .advice = Call for help.

redflag-RF53 = Heat cramps over an hour or with heart problem or low-salt diet
    .why = NIOSH threshold.
    .advice = Get medical help.

redflag-RF54 = Endurance athlete confused, vomiting or overdrinking
    .why = Brain swelling; water makes it worse.
    .advice = Stop fluids, call medics.

redflag-RF55 = More than three cramps a week or broken sleep
    .why = The article and NHS: frequent or sleep-disturbing cramps need a check.
    .advice = See a GP for tests and medicine review.

redflag-RF56 = Cramps spreading to both legs along their length
    .why = Article: generalising needs diagnosis.
    .advice = See a doctor within days.

redflag-RF57 = No better after 4 weeks of good self-care
    .why = Quinine review period and trials run 4-8 weeks.
    .advice = Routine GP review.

redflag-RF58 = Cramps outside the legs
    .why = Not ordinary night cramp.
    .advice = See a clinician.

redflag-RF59 = Diabetes with cramps or numb feet
    .why = Ulcer risk.
    .advice = Foot check soon; same day for any ulcer or infection. No hot soak.

redflag-RF60 = Typical brief cramp, no flags
    .why = Common and usually harmless.
    .advice = First aid, bedtime stretch, diary.

redflag-RF61 = One-off cramp after unusual effort
    .why = Self-limited.
    .advice = Stretch, rest, drink to thirst.

