intervention-IA01 = Stretch the cramping muscle (pull the foot up toward the shin)

intervention-IA02 = Stand up and put weight on the cramping leg

intervention-IA03 = Gentle massage of the muscle

intervention-IA04 = Slow calm breathing while you stretch

intervention-IA05 = Bend and straighten the knee slowly

intervention-IA06 = Rest with the legs raised after the cramp

intervention-IA07 = Walk about gently

intervention-IA08 = Paracetamol or ibuprofen after the cramp

intervention-IA09 = Warm pack on the muscle

intervention-IA10 = Wrapped cold pack on the muscle

intervention-IA11 = Pickle juice sip (about 1 ml per kg, max one small cup)

intervention-IA12 = Spicy TRP-channel drink (capsicum, ginger, cinnamon)

intervention-IA13 = Stop activity and leave the heat

intervention-IA14 = Lemon juice or mustard taken by mouth

intervention-IX01 = Intense massage, slapping or pinching of the leg

intervention-IX02 = Needle puncture of the cramping calf

intervention-IX03 = Rubbing the leg with alcohol

intervention-IX04 = Warming ointment (menthol, methyl salicylate, capsaicin)

intervention-IX05 = Carry on competing through the cramp

intervention-IP01 = Bedtime calf + hamstring stretching (Hallegraeff)

intervention-IP02 = Calf stretching alone (Daniell/Coppin regimen)

intervention-IP03 = Stretching for cramps - overall evidence

intervention-IP04 = NHS wall calf stretch

intervention-IP05 = Ankle pumps and circles in pregnancy

intervention-IP06 = Stretching in sport as prevention

intervention-IP07 = Walking, cycling, swimming

intervention-IP08 = Gradual training load and rest days

intervention-IP09 = Loosen the bedding, keep the foot from pointing

intervention-IP10 = Drink to thirst

intervention-IP11 = Carbohydrate-electrolyte drink in heavy heat exertion

intervention-IP12 = Salt tablets

intervention-IM01 = Magnesium by mouth for night cramps in older adults

intervention-IM02 = Magnesium in pregnancy

intervention-IM03 = Magnesium for exercise cramps

intervention-IM04 = Magnesium infusion (IV)

intervention-IM05 = Magnesium, proven low blood level

intervention-IM06 = Magnesium-rich diet

intervention-IM07 = Potassium supplement

intervention-IM08 = Potassium-rich foods (banana, dried apricot, potato)

intervention-IM09 = Potassium salt substitutes

intervention-IM10 = Calcium supplement in pregnancy

intervention-IM11 = Calcium supplement, general

intervention-IM12 = Blood tests before supplementing

intervention-IV01 = Vitamin K2 (menaquinone-7 180 ug at night, 8 weeks)

intervention-IV02 = Vitamin B complex (B1 50, B2 5, B6 30 mg, B12 250 ug)

intervention-IV03 = Vitamin B12 alone

intervention-IV04 = Vitamin B in pregnancy

intervention-IV05 = Vitamin D

intervention-IV06 = Vitamin E, general population

intervention-IV07 = Vitamin E in haemodialysis (400 mg, 8 weeks)

intervention-IV08 = Vitamin C + E in haemodialysis

intervention-IV09 = Vitamin C, general

intervention-IV10 = Vitamin A

intervention-IV11 = Multivitamin to fill dietary gaps

intervention-ID01 = Quinine

intervention-ID02 = Quinine in tonic water or bitter lemon

intervention-ID03 = Long-term quinine

intervention-ID04 = Diltiazem 30 mg at night

intervention-ID05 = Verapamil at night

intervention-ID06 = Naftidrofuryl

intervention-ID07 = Gabapentin/pregabalin

intervention-ID08 = Muscle relaxants (carisoprodol, baclofen, orphenadrine)

intervention-ID09 = Lidocaine injection

intervention-ID10 = L-carnitine in dialysis

intervention-ID11 = Dialysate adjustment (magnesium, ultrafiltration, sodium)

intervention-ID12 = Pickle juice in cirrhosis (PICCLES)

intervention-ID13 = L-carnitine, taurine, zinc in cirrhosis

intervention-ID14 = Baclofen in cirrhosis

intervention-ID15 = Albumin infusion in cirrhosis

intervention-ID16 = Branched-chain amino acids in cirrhosis

intervention-ID17 = Medication review

intervention-ID18 = Nifedipine / salbutamol / diuretic as possible trigger

intervention-IL01 = Supportive shoes, heel-height change

intervention-IL02 = Podiatry / foot arch assessment

intervention-IL03 = Physiotherapy

intervention-IL04 = Weight loss

intervention-IL05 = Stop smoking

intervention-IL06 = Reduce alcohol

intervention-IL07 = Reduce coffee

intervention-IL08 = Compression stockings

intervention-IL09 = Avoid tight underwear/clothing

intervention-IL10 = Avoid spicy, sour, salty food to keep magnesium

intervention-IL11 = Five small meals a day

intervention-IL12 = Complex carbohydrates, fruit, vegetables, nuts, dairy

intervention-IL13 = Kelp (sea kale) often

intervention-IL14 = Keep warm legs / blanket

intervention-IL15 = Change position often

intervention-IL16 = Regular preventive check-ups

intervention-IL17 = Cramp diary

intervention-IR01 = Foot bath with sea salt

intervention-IR02 = Foot bath with baking soda

intervention-IR03 = Chamomile bath

intervention-IR04 = Calendula bath

intervention-IR05 = Tansy bath

intervention-IR06 = Cider vinegar + turpentine + egg yolk rub overnight

intervention-IR07 = Silverweed (goose cinquefoil) infusion

intervention-IR08 = Lemon juice rubbed on the toes

intervention-IR09 = Mustard rubbed on the toes overnight

intervention-IR10 = Magnet on the calf

intervention-IR11 = Pinching the cramped place

intervention-IR12 = Raw or oral apple cider vinegar

intervention-IR13 = Herbal drink sold for cramps (general)

intervention-IR14 = Warming ointment massage as first aid

intervention-IE01 = Do not pour water or medicine into a convulsing person

intervention-IE02 = Massage of a child during a convulsion

intervention-IE03 = Hospital care for a first seizure

intervention-IE04 = Loosen tight clothing and give fresh air

intervention-IE05 = Safe flat surface, cushion the head, clear sharp objects

intervention-IE06 = Oral supplements or "general strengthening" drugs prescribed by symptom alone

intervention-IE07 = Foot massage for a cramp in the foot

intervention-IL18 = See a doctor and treat the underlying disease

