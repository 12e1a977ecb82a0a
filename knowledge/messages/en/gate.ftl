gate-GR001 = Moving, rubbing or warming a leg with a clot can send the clot to the lungs; follow the clot steps (FA14).

gate-GR002 = New breathlessness or chest pain may be a clot in the lung: call for help, do nothing else.

gate-GR003 = A cold, pale or numb leg may have no blood supply; every minute counts and nothing at home helps.

gate-GR004 = Rising pain in a tense leg is pressure inside the muscle; handling makes it worse.

gate-GR005 = Breaking muscle must rest, and the kidneys need care today.

gate-GR006 = An infected leg needs treatment first; rubbing, heat and effort can spread or worsen it.

gate-GR007 = A hurt bone or hip must be examined before it is pulled or loaded.

gate-GR008 = A torn tendon must not be stretched or loaded.

gate-GR009 = During a fit nobody works on the limbs; follow FA12 or FA13.

gate-GR010 = Jerks that may be a seizure need a doctor before exercises.

gate-GR011 = These spasms need hospital care; touch and stretching can set them off.

gate-GR012 = Nerves may be under threat: emergency care comes before any exercise.

gate-GR013 = A seriously ill person needs a doctor, not exercises.

gate-GR014 = Cool the person and call for help first (FA15).

gate-GR015 = True weakness with upset potassium can stop the heart.

gate-GR016 = Weakness or palpitations with low potassium needs a blood test first.

gate-GR017 = Headache, sight trouble or pain under the ribs in pregnancy means the maternity unit now.

gate-GR018 = Bleeding, rash or feeling very ill after quinine is an emergency.

gate-GR019 = Pain after a pull, a burst cyst or a virus may be made worse by working the muscle.

gate-GR020 = A healing bone has its own plan from the clinic.

gate-GR021 = After a leg operation only the moves that the team set.

gate-GR022 = A child with fever and leg pain should be seen before home measures.

gate-GR023 = A clot may be silent; with these risks rubbing the leg is not worth it.

gate-GR024 = Clots are commoner around birth and a rub has ended badly; stretch instead.

gate-GR025 = Thin blood bruises under pressure, and the reason for the medicine may be a clot.
    .change = Only the lightest stroking with a flat palm, or leave it out.

gate-GR026 = An inflamed vein must not be rubbed.

gate-GR027 = Bulging veins can bleed and the skin is weak.
    .change = Keep off the veins and swollen skin; stretch only.

gate-GR028 = Broken or infected skin must be left alone.

gate-GR029 = Numb skin cannot warn of too much pressure.
    .change = Light palm only, look at the skin before and after.

gate-GR030 = Poorly fed skin and muscle are easily harmed.

gate-GR031 = Cancer raises clot and fracture risk.

gate-GR032 = Rubbing a fresh tear makes it bleed more.

gate-GR033 = Children need a hand, not a massage.
    .change = A light warm hand only, never pressing.

gate-GR034 = Hard pressure on the calf can shake a clot loose.

gate-GR035 = Deep pressure causes bleeding inside the muscle.

gate-GR036 = Skin, vessels or bone may not bear it.
    .change = Light palm instead of the roller.

gate-GR037 = Veins, arteries, numb or broken skin do not tolerate deep pressure.

gate-GR038 = No deep rollers or guns on children.

gate-GR039 = Slapping, pinching and hard kneading do not help and have gone badly wrong; stretch.

gate-GR041 = Numb skin burns without warning; stretch and warm socks instead.

gate-GR042 = Long diabetes can dull feeling unnoticed: have the feet checked before using heat.

gate-GR043 = Skin short of blood, or broken, scalds and heals badly.

gate-GR044 = Warmth can make weakness worse for a while.
    .change = Lukewarm only and short; stop if weaker.

gate-GR045 = Warmth increases swelling and bleeding.

gate-GR046 = May not feel or move away from a burn.
    .change = A helper checks the skin every few minutes, never overnight.

gate-GR047 = Small children burn fast: use a blanket.

gate-GR048 = A child's skin burns faster than an adult's.
    .change = A warm hand, towel or blanket, no pack.

gate-GR049 = Heat over a rub has caused deep burns; wash it off and wait.

gate-GR050 = Heat over or near a patch can release a dangerous dose.

gate-GR051 = Sleepy people lie on a hot pack too long.
    .change = Set a timer for 10 minutes and take it off before sleep.

gate-GR059 = Numb feet do not feel a burn.
    .change = Blanket or loose socks, no bottle or electric pad.

gate-GR060 = Cold starts an attack.

gate-GR061 = Cold narrows the arteries and numb skin freezes unnoticed.

gate-GR062 = Cold can bring on a crisis.

gate-GR063 = Cold sets off nerve spasm for days after oxaliplatin.

gate-GR064 = Cold injures weak skin.
    .change = Thick cloth, five minutes, never on broken skin.

gate-GR065 = May not tell you it hurts.
    .change = Cool damp cloth, no ice.

gate-GR068 = Squeezing a leg short of blood can kill skin; the artery index comes first.

gate-GR069 = A fold can cut in unfelt; needs fitting by a nurse.

gate-GR070 = Pushing fluid up can overload a weak heart.

gate-GR071 = Hidden artery disease is common: measure first.

gate-GR072 = Elastic may hold latex.
    .change = Latex-free stockings.

gate-GR073 = Useful for some, but the pressure class and timing must be set by a clinician.

gate-GR074 = Needs fitting and daily checks by somebody trained.

gate-GR076 = A weak or healing tendon can tear under stretch.

gate-GR077 = A torn muscle must heal before it is stretched.

gate-GR078 = These medicines weaken the Achilles tendon.
    .change = Half range, no bounce, seated; stop at any tendon pain.

gate-GR079 = Bendy joints overstretch easily.
    .change = Stop well before the end of the range.

gate-GR080 = Stiff limbs need a slow plan from a physiotherapist.

gate-GR081 = You may not feel too hard a pull.
    .change = Watch the foot, use a wide soft belt, look for marks.

gate-GR082 = Bending forward under load can crush a vertebra.
    .change = Sit tall, pull with a belt, do not round the back.

gate-GR083 = Tension on the leg pulls an irritated nerve.
    .change = Lie on the back or sit upright, stop if pain shoots down the leg.

gate-GR084 = Locked muscle that does not let go may be damaged by pulling.

gate-GR085 = Needs a clinician's plan.

gate-GR086 = Small children need a helper.
    .change = An adult bends the foot up gently for a few seconds.

gate-GR087 = Deep bending can dislocate or crush.
    .change = Lie on the back, small range, no reaching forward.

gate-GR088 = A straight-leg pull hurts a pinched nerve.
    .change = Keep the knee slightly bent, no reaching to the toes.

gate-GR089 = The bump and loose ligaments limit reaching.
    .change = Sit on a chair, small reach, wide knees.

gate-GR090 = Torn or lax tissue needs its own plan.

gate-GR094 = Leaning on a wall can end in a fall.
    .change = Do it seated with a belt.

gate-GR095 = Standing is not safe.
    .change = Use the wheelchair and bed set with a helper.

gate-GR096 = Sleepy legs fall.
    .change = Sit down for the stretch at night.

gate-GR097 = Centre of gravity shifts late in pregnancy.
    .change = Hold a counter, arm-length lean only, or sit.

gate-GR098 = Needs help to follow and stay safe.
    .change = Only with somebody beside.

gate-GR101 = Raising a leg short of blood makes the pain and the damage worse.

gate-GR102 = Lying flat with legs up brings breathlessness.
    .change = Raise the legs only a little, sit upright.

gate-GR103 = The womb presses on the big vein.
    .change = Lie on the left side with a pillow, not flat on the back.

gate-GR104 = Flat with legs up brings acid or eye pressure.
    .change = Keep the head and chest raised.

gate-GR105 = Hip limits apply.
    .change = Pillow along the whole leg, not under the knee alone.

gate-GR106 = Half-awake legs give way.
    .change = Seated version, or hold a fixed support with a helper.

gate-GR107 = Use the wheelchair and bed set.

gate-GR108 = Effort is not safe until the heart team agrees.

gate-GR109 = The joint, tendon or bone has its own loading plan.

gate-GR110 = Hard work can break down muscle or bring a crisis.

gate-GR111 = Loose joints and a shifted balance.
    .change = Hold on, both feet down, no jumping.

gate-GR112 = The maternity team decides about effort.

gate-GR113 = Rest until well: effort with fever strains heart and muscle.

gate-GR114 = Pressure on a sore keeps it open.
    .change = Off-load the foot, do it sitting.

gate-GR115 = A fall is worse than a cramp.
    .change = Do the seated set (PX06) or hold a rail with somebody near.

gate-GR116 = Dizziness and drowsiness lead to falls.
    .change = Seated version.

gate-GR117 = Use the wheelchair and bed set.

gate-GR118 = A seizure on one leg or on a step means injury.

gate-GR119 = Balance shifts as the bump grows.
    .change = Hold a fixed support with both hands.

gate-GR120 = A small child topples.
    .change = An adult holds both hands.

gate-GR125 = Ask which foot moves are allowed.

gate-GR127 = A hurt knee has a limit.
    .change = Only within the range the clinic allowed.

gate-GR129 = Chest symptoms first.

gate-GR130 = Half-awake walking is when falls happen.
    .change = With a stick, frame or companion, in the light.

gate-GR131 = Walking is good for narrowed arteries, through a plan.
    .change = Walk until it hurts, rest, go on; a supervised plan is best.

gate-GR132 = Use the wheelchair and bed set.

gate-GR133 = Pressure keeps a sore open.
    .change = Only in off-loading shoes as the foot team says.

gate-GR141 = A seizure in the bath drowns.
    .change = Shower sitting, door unlocked, somebody in the house.

gate-GR142 = Soaking softens skin and spreads germs.

gate-GR143 = Soaking harms feet that cannot feel or heal.

gate-GR144 = Wet edges cause falls; a child is never left alone.
    .change = Hand rail, helper, short and lukewarm.

gate-GR145 = Warm water drops the pressure.
    .change = Lukewarm, waist deep, sit before you stand.

gate-GR146 = Heat and infection matter at the end of pregnancy.
    .change = Lukewarm only, not after the waters have gone.

gate-GR147 = Do not soak feet that may be numb, short of blood or broken.

gate-GR148 = Heat and standing up after it make people faint.
    .change = Lukewarm, 10 minutes, not alone.

gate-GR149 = Scalds and spills.
    .change = Lukewarm and an adult there.

gate-GR150 = Soda dries and stings weak skin.

gate-GR151 = Kidneys that cannot clear it let potassium rise until the heart stops.

gate-GR152 = Potassium is already held back or watched closely.

gate-GR153 = These medicines hold potassium back: more can stop the heart.

gate-GR154 = Can raise potassium or make its level matter more.

gate-GR155 = Not without a blood test and a clinician.

gate-GR156 = Potassium tablets burn the gut where they stick.

gate-GR157 = Kidney function must be known first.

gate-GR158 = Only for a low level found by a blood test.

gate-GR159 = Leave it out unless the kidney dietitian gave you a portion.

gate-GR160 = Ask for your own potassium limit.

gate-GR161 = A sudden load on top of the medicine raises potassium.
    .change = Ordinary portions, no juicing or dried-fruit handfuls.

gate-GR162 = Potassium can creep up with this medicine.
    .change = Ordinary portions with normal kidneys, no salt substitute.

gate-GR165 = Weak kidneys cannot clear magnesium; it builds up and slows heart and breath.

gate-GR166 = Dose depends on the kidneys.

gate-GR167 = Magnesium weakens muscles and slows the heart's wiring.

gate-GR168 = Trials disagree: the midwife decides.

gate-GR169 = Ask a pharmacist or doctor before a supplement.

gate-GR170 = Magnesium binds the medicine so it does not work.
    .change = Keep several hours apart: ask the pharmacist for the gap.

gate-GR171 = Levels and heartbeat can shift.

gate-GR172 = Magnesium loosens the bowel.

gate-GR173 = Known reaction.

gate-GR174 = Absorption can shift.
    .change = Take apart and tell the clinic about any change.

gate-GR175 = Kidney dietitian sets nuts, seeds and wholegrains.

gate-GR177 = Only in hospital or clinic.

gate-GR178 = More calcium can form stones or harm the heart.

gate-GR179 = The kidney team balances calcium and phosphate.

gate-GR180 = Calcium with digoxin can upset the heartbeat.

gate-GR181 = Calcium may rise too high.

gate-GR182 = Calcium binds the medicine.
    .change = Keep several hours apart.

gate-GR183 = Only when the team asks for it.

gate-GR184 = Only for a low intake or low level.

gate-GR185 = Extra salt holds water and drives pressure up.

gate-GR186 = Salt limit comes first.

gate-GR187 = Changes in salt shift the lithium level.

gate-GR188 = Salt works against the medicine.

gate-GR189 = Children and pregnancy: normal food only.

gate-GR192 = Agencies advise against salt tablets: eat normally and drink.

gate-GR193 = No use for cramps, and too much harms the liver, bone and an unborn child.

gate-GR196 = Even 10 micrograms a day upset the clotting control.

gate-GR197 = Not studied, or the wrong direction for clotting.

gate-GR198 = The trial left these people out.

gate-GR199 = One trial only: ask first.

gate-GR201 = High doses make bleeding likelier.

gate-GR202 = Only a dialysis team may try it.

gate-GR203 = Vitamin B6 above 12 mg a day can damage nerves.

gate-GR204 = B6 weakens these medicines.

gate-GR205 = Only within the daily reference amount.

gate-GR206 = Test B12 and folate first, tablets may not be enough.

gate-GR207 = High vitamin C feeds stones, iron overload or breaks red cells.

gate-GR208 = Large doses can shift the clinic's control.

gate-GR209 = Vitamin D would push calcium higher.

gate-GR210 = Calcium must be watched.

gate-GR211 = Baby drops only, by the health visitor.

gate-GR212 = Hidden vitamin K or A matters.
    .change = A product without vitamin K changes and without retinol.

gate-GR213 = Needs a special product.

gate-GR214 = Binds medicines and builds up.

gate-GR215 = Protein metabolism differs.

gate-GR216 = Can bring seizures or shift the clotting control.

gate-GR217 = Children take supplements only when a clinician says so.

gate-GR218 = Ask the midwife or pharmacist first.

gate-GR219 = Kidney and liver teams choose supplements.

gate-GR220 = Doses and interactions differ.

gate-GR221 = Capsule shells carry them.
    .change = Check the leaflet for gelatin and colours.

gate-GR222 = A tonic without a cause is no treatment.

gate-GR224 = Kelp carries far more iodine than the thyroid can handle.

gate-GR225 = Iodine upsets the thyroid with this medicine.

gate-GR226 = Known reaction.

gate-GR227 = Extreme iodine content.
    .change = Small amounts at most once a week.

gate-GR228 = Keep to the limit your team gave.

gate-GR229 = More water lowers the salt in the blood further.

gate-GR230 = Water is held back and the salt in the blood falls.

gate-GR231 = These medicines shift salt or water.
    .change = To thirst, no forced litres.

gate-GR232 = Thickened or milk only.

gate-GR233 = Sugar raises glucose.
    .change = Sugar-free version, except to treat a low.

gate-GR234 = Sour shots burn gullet and stomach.

gate-GR235 = Adds irritation of the gullet.
    .change = Not within the hour of the tablet.

gate-GR236 = Vinegar and pickle shots can upset potassium, glucose or a small stomach.

gate-GR237 = Burns and can set off wheeze or contractions.

gate-GR238 = Large spice doses shift clotting or cause a reaction.

gate-GR239 = The safe dose is lower.

gate-GR240 = Double dosing harms the liver.
    .change = Count every product that holds paracetamol.

gate-GR241 = Known reaction.

gate-GR242 = Baby doses by pharmacist.

gate-GR251 = Can harm the baby or a child; overdose kills.

gate-GR252 = Even tonic water can destroy platelets again.

gate-GR253 = Can break red blood cells.

gate-GR254 = Quinine upsets the heart rhythm.

gate-GR255 = Makes weakness, sight or hearing worse.

gate-GR256 = Two medicines that upset the heartbeat.

gate-GR257 = Levels of the other medicine rise.

gate-GR258 = Builds up, or lowers glucose.

gate-GR259 = Last resort by prescription only, with review after 4 weeks.

gate-GR260 = A prescription medicine: never borrow or buy it.

gate-GR261 = Not outside specialist care.

gate-GR262 = Can stop or slow the heart too far.

gate-GR263 = Levels of the other medicine rise.

gate-GR264 = Forms oxalate stones and can bring seizures.

gate-GR265 = Too sleepy to breathe or stand safely.

gate-GR266 = Dose depends on the kidneys.

gate-GR267 = Sedation, falls, weakness or seizures.

gate-GR268 = Two calming agents can stop breathing.

gate-GR269 = Reaction or rhythm trouble.

gate-GR270 = Only the dialysis team changes the settings: tell the nurse.

gate-GR271 = Emergency first.

gate-GR272 = Stopping a heart, asthma, epilepsy or steroid medicine alone is dangerous.
    .change = Ask the prescriber; keep taking it until then.

gate-GR273 = Losing weight now can do harm.

gate-GR274 = Doses must be adjusted with weight.

gate-GR275 = Never stop suddenly: withdrawal can bring seizures.

gate-GR276 = The care team sets meals and doses together.

gate-GR277 = The claim has no basis: do not cut foods for it.

gate-GR278 = Stop: some cramps in sport are the first sign of heat illness or muscle breakdown.

gate-GR298 = Unregulated: check each plant with a pharmacist.

gate-GR299 = Plants are medicines without a leaflet.

gate-GR300 = Plants can make these medicines fail or poison.

gate-GR302 = Tannins bind iron and medicines.
    .change = Two hours apart from tablets.

gate-GR303 = The article's pot is about ten times the daily dose known for this herb.

gate-GR304 = Tansy carries a convulsant poison.

gate-GR305 = Daisy-family allergy.

gate-GR306 = Plant extracts irritate broken skin.
    .change = Leave it out until the skin is whole.

gate-GR307 = Plant baths and teas for small children only by a clinician.

gate-GR308 = Burns through weak skin.

gate-GR309 = A burn goes unfelt, or inflamed veins get worse.

gate-GR310 = Not on children, in pregnancy or where a baby can touch it.

gate-GR311 = Burns have followed one use.
    .change = Only after the cramp, thin film, no heat, no bandage, wash hands.

gate-GR312 = Salicylate and children do not mix.

gate-GR313 = Enough is absorbed to thin the blood further.

gate-GR314 = Known reaction, or harm to the baby.

gate-GR315 = Absorbed salicylate adds up.

gate-GR316 = Camphor brings on seizures.

gate-GR323 = A poison that burns skin and can kill a child.

gate-GR324 = Raw egg on skin spreads germs.

gate-GR325 = Alcohol goes through the skin and lungs and has poisoned people.

gate-GR326 = Mustard left on skin has caused second-degree burns.

gate-GR327 = Lemon or vinegar on skin stings and burns in the sun.

gate-GR328 = Piercing a muscle risks infection, bleeding, nerve injury and tetanus.

gate-GR331 = A magnet can switch or reset the device.

gate-GR332 = Swallowed magnets tear the bowel.

gate-GR333 = Magnets do nothing for pain.

gate-GR334 = Never hold or rub a person in a fit.

gate-GR335 = Mustard allergy.

gate-GR336 = Too sharp for a small child.

gate-GR337 = Nothing by mouth during or just after a fit.

gate-GR338 = Texture and posture first.

gate-GR339 = Let the hospital decide what goes in.

gate-GR354 = The list mixes nuts, milk and grain.
    .change = Take the listed food out and choose another of the list.

gate-GR356 = Fire risk.
    .change = Nothing oily or alcohol-based near oxygen.

gate-GR357 = Rubbing is not safe for you.
    .change = Leave out the rubbing step; stretch only.

gate-GR358 = Falls.
    .change = Leave out standing and walking: use FA10.

gate-GR359 = Blood flow.
    .change = Do not prop the leg up; lie on the left side in pregnancy.

gate-GR360 = Tendon, muscle or joint limit.
    .change = Smaller and slower pull, stop at any sharp pain, or leave it out.

gate-GR361 = The knee bend has a limit.
    .change = Lie on the good side and hold the ankle, or only tighten and loosen the thigh.

gate-GR362 = Numb feet or poor flow.
    .change = Leave out the bottle: press the foot flat only.

gate-GR363 = Fluid limit.
    .change = No extra drink beyond your limit.

gate-GR364 = Salt and acid.
    .change = Leave out the pickle juice.

gate-GR365 = Salt load.
    .change = Leave out the pickle juice unless the liver team agreed.

gate-GR366 = Cold harms here.
    .change = Leave out the cool pack.

gate-GR367 = Numb feet.
    .change = Only a blanket.

gate-GR371 = These hormones raise the chance of a clot.
    .change = Compare both legs first: no swelling, heat or redness; then a light palm only.

gate-GR372 = These hormones raise the chance of a clot.
    .change = Light palm instead of the roller, after comparing both legs.

gate-GR373 = A tablet with two medicines may hold potassium back, and a binder means the level was high.

gate-GR374 = A binder means the level was high: ask for your limit.

gate-GR375 = The dose is already set by a team.

gate-GR376 = Already taking it: do not double.

gate-GR377 = Count every product that holds B6.

gate-GR379 = Ibuprofen is not safe or not clear for you.
    .change = Paracetamol only, no ibuprofen.

gate-GR380 = Water and traffic are the risky part.
    .change = Choose walking or a fixed bike with company; no swimming or road cycling alone.

gate-GR381 = The kidney dietitian fits fruit, nuts, wholegrains and dairy to you.

gate-GR382 = Starch, vitamin K, gas or choking decide the portion.
    .change = Same pattern, portions and textures set for you; steady greens with warfarin.

gate-GR383 = A team already sets the dose, or tablets are risky.

gate-GR384 = Potassium is steered by the specialist.

gate-GR385 = Known skin reaction.

gate-GR386 = Citrus allergy.
    .change = Choose a drink without lemon.

