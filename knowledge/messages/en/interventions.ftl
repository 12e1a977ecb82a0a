intervention-IA01 = Stretching the cramping muscle (for the calf: pull the foot up toward the shin)

intervention-IA02 = Standing up and putting weight on the cramping leg

intervention-IA03 = Gentle massage of the muscle

intervention-IA04 = Slow, calm breathing while you stretch

intervention-IA05 = Bending and straightening the knee slowly

intervention-IA06 = Resting with the legs raised after the cramp

intervention-IA07 = Walking about gently

intervention-IA08 = A pain tablet after the cramp (paracetamol or ibuprofen)

intervention-IA09 = A warm pack on the muscle

intervention-IA10 = A cold pack, wrapped in cloth, on the muscle

intervention-IA11 = A small sip of pickle juice

intervention-IA12 = A hot, spicy drink (chilli, ginger, cinnamon)

intervention-IA13 = Stopping and getting out of the heat

intervention-IA14 = Lemon juice or mustard taken by mouth

intervention-IX01 = Hard massage, slapping or pinching of the leg

intervention-IX02 = Pricking the cramping calf with a needle

intervention-IX03 = Rubbing the leg with alcohol

intervention-IX04 = Warming cream or ointment on sore muscles later on (menthol, methyl salicylate, chilli extract)

intervention-IX05 = Carrying on with a race or match through the cramp

intervention-IP01 = Stretching the calves and the backs of the thighs at bedtime

intervention-IP02 = Stretching the calves only

intervention-IP03 = Regular stretching to prevent cramps

intervention-IP04 = Calf stretch against a wall

intervention-IP05 = Moving the feet up, down and in circles in pregnancy

intervention-IP06 = Stretching to prevent cramps in sport

intervention-IP07 = Walking, cycling or swimming

intervention-IP08 = Building up training slowly, with rest days

intervention-IP09 = Loose bedding, so that the foot does not point

intervention-IP10 = Drinking to thirst

intervention-IP11 = A sports drink during heavy work or sport in the heat

intervention-IP12 = Salt tablets

intervention-IM01 = Magnesium tablets for night cramps in older adults

intervention-IM02 = Magnesium in pregnancy

intervention-IM03 = Magnesium for cramps after exercise

intervention-IM04 = Magnesium through a drip

intervention-IM05 = Magnesium for a low level proven by a blood test

intervention-IM06 = Food rich in magnesium

intervention-IM07 = Potassium tablets

intervention-IM08 = Food rich in potassium (banana, dried apricot, potato)

intervention-IM09 = Salt substitutes made with potassium

intervention-IM10 = Calcium tablets in pregnancy

intervention-IM11 = Calcium tablets

intervention-IM12 = Blood tests before taking any supplement

intervention-IV01 = Vitamin K2

intervention-IV02 = Vitamin B complex

intervention-IV03 = Vitamin B12 alone

intervention-IV04 = B vitamins in pregnancy

intervention-IV05 = Vitamin D

intervention-IV06 = Vitamin E

intervention-IV07 = Vitamin E for people on dialysis

intervention-IV08 = Vitamins C and E together for people on dialysis

intervention-IV09 = Vitamin C

intervention-IV10 = Vitamin A

intervention-IV11 = A multivitamin to fill gaps in what you eat

intervention-ID01 = Quinine

intervention-ID02 = Tonic water or bitter lemon for the quinine in it

intervention-ID03 = Quinine taken for a long time

intervention-ID04 = Diltiazem (a heart and blood pressure medicine)

intervention-ID05 = Verapamil (a heart and blood pressure medicine)

intervention-ID06 = Naftidrofuryl (a medicine for narrowed arteries)

intervention-ID07 = Gabapentin or pregabalin (nerve pain medicines)

intervention-ID08 = Muscle relaxant tablets (baclofen, carisoprodol, orphenadrine)

intervention-ID09 = An injection of lidocaine (a numbing medicine)

intervention-ID10 = L-carnitine for people on dialysis

intervention-ID11 = Changed settings of the dialysis (magnesium, salt, how fast fluid is taken off)

intervention-ID12 = A sip of pickle juice for people with cirrhosis of the liver

intervention-ID13 = L-carnitine, taurine or zinc for people with cirrhosis of the liver

intervention-ID14 = Baclofen for people with cirrhosis of the liver

intervention-ID15 = Albumin (a blood protein) through a drip for people with cirrhosis of the liver

intervention-ID16 = Branched-chain amino acids (a protein supplement) for people with cirrhosis of the liver

intervention-ID17 = A review of your medicines

intervention-ID18 = Asking whether nifedipine, salbutamol or a water tablet sets off the cramps

intervention-IL01 = Supportive shoes and another heel height

intervention-IL02 = A foot specialist's look at your feet and arches

intervention-IL03 = Physiotherapy

intervention-IL04 = Losing some weight

intervention-IL05 = Stopping smoking

intervention-IL06 = Less alcohol

intervention-IL07 = Less coffee

intervention-IL08 = Compression stockings

intervention-IL09 = Looser underwear and clothes

intervention-IL10 = Giving up spicy, sour and salty food to save magnesium

intervention-IL11 = Five small meals a day

intervention-IL12 = A varied plate: wholegrains, fruit, vegetables, nuts, dairy

intervention-IL13 = Eating kelp (a seaweed) often

intervention-IL14 = Keeping the legs warm under a blanket

intervention-IL15 = Changing position often

intervention-IL16 = Regular check-ups

intervention-IL17 = A cramp diary

intervention-IR01 = Foot bath with sea salt

intervention-IR02 = Foot bath with baking soda

intervention-IR03 = Chamomile bath

intervention-IR04 = Calendula (marigold) bath

intervention-IR05 = Tansy bath

intervention-IR06 = Vinegar, turpentine and egg yolk on the leg overnight

intervention-IR07 = Strong silverweed tea, drunk through the day

intervention-IR08 = Lemon juice rubbed on the toes

intervention-IR09 = Mustard rubbed on the toes overnight

intervention-IR10 = A magnet on the calf

intervention-IR11 = Pinching the cramped place

intervention-IR12 = Drinking cider vinegar

intervention-IR13 = Herbal drinks sold for cramps

intervention-IR14 = Massage with a warming ointment during the cramp

intervention-IE01 = No water or medicine poured into somebody who has a fit

intervention-IE02 = Massaging a child during a fit

intervention-IE03 = Hospital care for a first fit

intervention-IE04 = Loosening tight clothes and letting in fresh air

intervention-IE05 = A safe flat place, a cushioned head and no sharp things near

intervention-IE06 = Tonics and supplements taken without knowing the cause

intervention-IE07 = Foot massage for a cramp in the foot

intervention-IL18 = Seeing a doctor and treating the illness behind the cramps
