# For each intervention: what it is known as, what there is to say of it, and what to do instead.
# What is dangerous is named, never explained so that it could be done.

intervention-IA01 =
    .known = During the cramp: knee straight, take hold of the front of the foot and draw it slowly towards the shin; hold until the knot lets go.
    .why = It is what doctors everywhere advise first, and it lengthens the muscle that has locked. Nobody has measured it in a proper trial.
    .instead = If there was a pop, a blow, or the leg is swollen, hot, cold or pale, do not pull: have it seen.

intervention-IA02 =
    .known = During the cramp: stand with the whole foot on the floor, press the heel down and shift your weight gently over it.
    .why = Standing on the leg stretches the calf. The health service offers it; no trial has tested it.
    .instead = If you are unsteady, stretch sitting or lying.

intervention-IA03 =
    .known = Slow, light strokes over the muscle with a flat hand, after the stretch.
    .why = Many find it soothing. It has never been tested, and a leg that may hold a clot must not be rubbed.
    .heed = If a clot is possible, leave the leg alone and have it checked.
    .instead = Stretch first.

intervention-IA04 =
    .known = Slow, easy breaths with a long breath out while you stretch.
    .why = It calms. It does not end the cramp, and fast deep breathing can itself bring on spasms.
    .instead = Stretch; breathe as you would to fall asleep.

intervention-IA05 =
    .known = Bending and straightening the knee slowly several times, once the worst has passed.
    .why = No trial. Bending slackens the calf, so it can wait until the stretch has worked.
    .instead = Stretch with a straight knee first.

intervention-IA06 =
    .known = Lying for a few minutes with the legs on a pillow or rolled blanket after the cramp.
    .why = It is pleasant and nothing more. Pain from narrowed arteries gets worse this way.
    .instead = Rest in any position that is easy.

intervention-IA07 =
    .known = A slow walk round the room once the muscle has softened.
    .why = It is a sensible next step; no trial has tested it.
    .instead = If you are unsteady, move the feet up and down while you sit.

intervention-IA08 =
    .known = A common pain tablet for the soreness that stays after a cramp.
    .why = It works far too slowly for the cramp itself. It can take the edge off soreness the day after. Not every pain tablet suits everybody.
    .instead = Stretch during the cramp; ask a pharmacist which pain tablet suits you.

intervention-IA09 =
    .known = A warm, wrapped pack on the muscle for ten minutes or so, never while asleep.
    .why = Warmth comforts; no trial shows that it shortens a cramp. Numb skin burns.
    .instead = A blanket or warm socks.

intervention-IA10 =
    .known = A cold pack wrapped in cloth on the sore muscle for a few minutes.
    .why = Some leaflets for pregnant women suggest it; nobody has tested it.
    .instead = Stretching does more.

intervention-IA11 =
    .known = A small sip of the brine from a jar of pickles when the cramp starts.
    .why = In one laboratory it shortened cramps that were set off with a current; a second laboratory found it no better than water. It is salty and sour.
    .instead = Stretch. For sport, plan breaks and drink to thirst.

intervention-IA12 =
    .known = A small drink with chilli, ginger and cinnamon before or during sport.
    .why = Tests paid for by the maker made a cramp in one muscle milder. For cramps at night there is no proof at all.
    .instead = Stretch. Build up training slowly.

intervention-IA13 =
    .known = Stop, get out of the heat, loosen clothes, cool down and drink.
    .why = All first-aid guides agree on it. A cramp in the heat can be the first sign of heat illness.
    .instead = No hard effort again for some hours. If you feel faint, sick or confused, call for help.

intervention-IA14 =
    .known = A spoon of mustard or a mouthful of lemon juice when the cramp starts.
    .why = It is told like the pickle story, but nobody has tested it.
    .instead = Stretch.

intervention-IX01 =
    .known = Hard kneading, slapping or pinching of the cramping leg.
    .why = It has never been shown to help, and hard rubbing has shaken clots loose: people have collapsed minutes later, and a pregnancy was lost.
    .heed = If the pain is too strong to stand, think of a clot or a tear and get help.
    .instead = Stretch.

intervention-IX02 =
    .known = Pricking the cramping calf with a needle, as some runners tell it.
    .why = It can bring infection, bleeding, a hurt nerve or a swelling that kills muscle, and a wipe does not make it safe. It has never been shown to help. Carry no needle for it.
    .heed = Stop, and stay stopped until the muscle is soft and free of pain.
    .instead = Stretch.

intervention-IX03 =
    .known = Rubbing spirits or vodka into the leg.
    .why = Alcohol gets through the skin and as fumes: a person on dialysis ended up confused in hospital, and babies have fallen into a coma. It cools a cold leg even more, and it burns.
    .instead = Dry clothes, a blanket, and a stretch.

intervention-IX04 =
    .known = A warming cream on sore muscles later on, never during the cramp.
    .why = It may take your mind off soreness. Creams like this have burned people, some at the first use, and they do not mix with heat, thin skin or blood thinners.
    .instead = A blanket. During the cramp, stretch.

intervention-IX05 =
    .known = Carrying on with the race through the cramp.
    .why = A muscle in cramp tears easily, and some cramps are the first sign of heat illness or of muscle breaking down.
    .heed = Stop. Running on is for when it is quite gone, or not at all.
    .instead = Stretch, and drink to thirst.

intervention-IP01 =
    .known = Every night before bed: stretch both calves at the wall and the backs of both thighs, ten seconds and three times each.
    .why = In one trial of 80 people it took away about one cramp a night and some of the pain. It is a single trial and people knew what they got, but it is free and safe for most.
    .instead = If you cannot stand safely, do it sitting with a belt round the foot.

intervention-IP02 =
    .known = Leaning against a wall to stretch the calves only, several times a day.
    .why = A large trial found no fewer cramps after twelve weeks than with sham moves.
    .instead = Stretch calves and backs of the thighs at bedtime: that trial did better.

intervention-IP03 =
    .known = Stretching regularly, mostly calves and backs of the thighs.
    .why = Three trials with 201 people: it may make cramps milder; whether they come less often is not clear.
    .instead = Give it six weeks and keep a diary, so that you see whether it helps you.

intervention-IP04 =
    .known = Lean towards a wall with the heels down, two to three seconds at a time for five minutes, three times a day, the last time before bed.
    .why = The health service suggests it; it may not stop the cramps.
    .instead = Bedtime stretches for calves and thighs have a little more proof.

intervention-IP05 =
    .known = In pregnancy: bend and stretch the feet about thirty times and turn them in circles, in the evening.
    .why = Leaflets suggest it; no trial has tested it. It is gentle.
    .heed = If one leg swells, have it seen at once.
    .instead = Stretch the calf during a cramp.

intervention-IP06 =
    .known = Stretching before or after sport.
    .why = It ends a cramp well. As a way to prevent one, fitness, pace and rest matter more.
    .instead = Build up slowly and plan breaks.

intervention-IP07 =
    .known = Walking, cycling or swimming on most days.
    .why = Good for nearly everything; for cramps the proof is thin. Never swim alone if you cramp often.
    .instead = Whichever of them you like.

intervention-IP08 =
    .known = More training in small steps, with days of rest.
    .why = Tired muscles cramp more. Studies of athletes point that way.
    .instead = Note what you did before each cramp.

intervention-IP09 =
    .known = Loose sheets, or feet over the edge of the bed, so that the toes do not point.
    .why = It makes sense and costs nothing; nobody has tested it.
    .instead = A pillow at the foot of the bed does the same.

intervention-IP10 =
    .known = Drink when you are thirsty, spread over the day.
    .why = Lack of water is not a proven cause for most people, and drinking far too much during sport has killed.
    .instead = With a limit on fluid, keep to it and ask your team.

intervention-IP11 =
    .known = A sports drink and a snack every quarter of an hour of hard work in the heat.
    .why = First-aid agencies advise it for heat cramps. For cramps at night it has no use.
    .instead = Water, shade and a break.

intervention-IP12 =
    .known = Salt tablets during sport or work in the heat.
    .why = Agencies warn against them: they upset the stomach and are dangerous for heart, kidneys and blood pressure.
    .instead = Water with a snack, shade and a break.

intervention-IM01 =
    .known = Magnesium tablets every day against cramps at night.
    .why = Eleven trials with 735 people: very unlikely to make a difference that you would notice in older adults. Not safe with bad kidneys.
    .instead = Food rich in magnesium is fine. Try stretching at bedtime.

intervention-IM02 =
    .known = Magnesium by mouth in pregnancy.
    .why = Small trials disagree: one helped, others did not.
    .instead = Ask your midwife or doctor. Stretch and move the feet.

intervention-IM03 =
    .known = Magnesium for cramps in sport.
    .why = No trial in athletes was found.
    .instead = Train in small steps and drink to thirst.

intervention-IM04 =
    .known = Magnesium through a drip.
    .why = It was tested in older people and did not help, and given too fast it can stop breathing and heart.
    .instead = Nothing through a drip for ordinary cramps.

intervention-IM05 =
    .known = Replacing magnesium where a blood test shows that it is low.
    .why = That is treatment of a real lack, and the cause must be found too. A doctor chooses how.
    .instead = Have the blood test done first.

intervention-IM06 =
    .known = More nuts, seeds, beans, wholegrains and greens.
    .why = It is good food, and food cannot overload healthy kidneys. It is no proven cure.
    .instead = Any varied plate will do.

intervention-IM07 =
    .known = Potassium tablets taken on your own.
    .why = No cramp trial exists, and too much potassium stops the heart without warning when kidneys are weak or with common medicines.
    .instead = Have your potassium tested; a doctor treats a low one.

intervention-IM08 =
    .known = Bananas, dried apricots, potatoes.
    .why = Good food for people with healthy kidneys; no proof that it prevents cramps.
    .instead = Eat them because you like them. Not with kidney disease unless your team agrees.

intervention-IM09 =
    .known = A salt shaker filled with potassium salt.
    .why = It is concentrated potassium: with weak kidneys or common blood pressure medicines it can stop the heart.
    .instead = Herbs, lemon, pepper. Ask a doctor before you use it.

intervention-IM10 =
    .known = Calcium by mouth in pregnancy.
    .why = A few small trials show no clear benefit for cramps.
    .instead = Your midwife may advise calcium for other reasons. Stretch for cramps.

intervention-IM11 =
    .known = Calcium tablets against cramps.
    .why = No proof for cramps at night. A proven lack is treated by a doctor.
    .heed = Cramps that go with tingling need a blood test.
    .instead = Milk foods or fortified ones if you eat little calcium.

intervention-IM12 =
    .known = Blood tests before taking any mineral or vitamin.
    .why = Most people with plain night cramps need none, but a test comes before a supplement, never after.
    .instead = Talk it over with your doctor if cramps are frequent, new or spreading.

intervention-IV01 =
    .known = A vitamin K2 capsule every night for eight weeks.
    .why = One trial in 199 older people found far fewer cramps. It must be repeated before anybody can rely on it. It cancels warfarin.
    .instead = Ask a doctor or pharmacist first. Stretch at bedtime.

intervention-IV02 =
    .known = A vitamin B complex for some months.
    .why = One small trial in older people was good; nobody has repeated it. Vitamin B6 over long times harms nerves.
    .instead = Ask first. Eat a varied plate.

intervention-IV03 =
    .known = Vitamin B12 on its own.
    .why = It treats a proven lack. Without one it does nothing for cramps.
    .instead = Have it tested if you are vegan, take metformin or have numb feet.

intervention-IV04 =
    .known = B vitamins in pregnancy.
    .why = One small trial, too weak to go by.
    .instead = Ask your midwife. Stretch and move the feet.

intervention-IV05 =
    .known = Vitamin D.
    .why = Bringing a low level up changed nothing for cramps in a trial. It is fine for bones where it is lacking.
    .instead = Take it for the reasons your health service names, not for cramps.

intervention-IV06 =
    .known = Vitamin E capsules.
    .why = It did not work better than a dummy, and much of it makes bleeding likelier.
    .instead = Nuts and plant oils hold enough.

intervention-IV07 =
    .known = Vitamin E for people on dialysis.
    .why = One short trial in a dialysis unit saw half as many cramps. Nobody knows whether it is safe for long.
    .instead = Talk to your dialysis team.

intervention-IV08 =
    .known = Vitamins C and E together for people on dialysis.
    .why = One short trial was very good; vitamin C builds up as crystals when kidneys have failed.
    .instead = Talk to your dialysis team.

intervention-IV09 =
    .known = Vitamin C.
    .why = No proof outside dialysis. Much of it can bring on kidney stones.
    .instead = Fruit and vegetables.

intervention-IV10 =
    .known = Vitamin A tablets.
    .why = It has no part in cramps. Too much harms the liver, and in pregnancy it harms the baby.
    .instead = Carrots and greens give what you need, and never too much.

intervention-IV11 =
    .known = A multivitamin to fill gaps in what you eat.
    .why = No proof for cramps. Within the daily needs it is harmless for most; in pregnancy it must hold no retinol, with warfarin no vitamin K.
    .instead = Eat a varied plate.

intervention-ID01 =
    .known = Quinine tablets against cramps.
    .why = It does lower the number of cramps a little, but it can cause rare, deadly blood and heart trouble at once and without warning. Doctors keep it for the worst cases, when all else has failed, and only on trial.
    .heed = If you take it, never stop or start on your own: ask.
    .instead = Bedtime stretching and a medicine review first.
    .region-GB = Since 2010 the medicines agency of the United Kingdom allows it only for cramps that are very painful and frequent, after other causes were ruled out and stretching failed, and only on trial.
    .region-US = In the United States it is not allowed for cramps. The medicines agency warned in 2010 that the dangers outweigh any use.
    .region-AU = In Australia it is no longer approved for cramps.
    .region-NZ = In New Zealand it is no longer approved for cramps.
    .region-CA = In Canada it is not approved for cramps.
    .region-DE = In Germany it is sold on prescription only, for cramps that are very frequent or very painful.

intervention-ID02 =
    .known = Tonic water or bitter lemon for the quinine in it.
    .why = There is far too little quinine in it to help, and enough to set off the same dangerous allergy.
    .instead = Water. Stretch at bedtime.

intervention-ID03 =
    .known = Quinine for months and years.
    .why = People who take it for long die a little sooner; most who stopped had no more cramps than before.
    .instead = Ask your doctor for a review, and before you stop: a break is often possible.

intervention-ID04 =
    .known = Diltiazem at night, by a specialist.
    .why = One tiny trial. It slows the heart and lowers blood pressure.
    .instead = Only a doctor can weigh it.

intervention-ID05 =
    .known = Verapamil at night, by a specialist.
    .why = A handful of people without a comparison. It slows the heart.
    .instead = Only a doctor can weigh it.

intervention-ID06 =
    .known = Naftidrofuryl, sold in some countries.
    .why = It may help a little; trials are small and old.
    .instead = Only a doctor can weigh it.

intervention-ID07 =
    .known = Gabapentin or pregabalin.
    .why = There is no good trial for night cramps; they make people sleepy and fall.
    .instead = Only a doctor can weigh it.

intervention-ID08 =
    .known = Muscle relaxant tablets.
    .why = Weak proof; they make people sleepy, unsteady and some dependent.
    .instead = Physiotherapy and stretching first.

intervention-ID09 =
    .known = A numbing injection into the calf, by a specialist.
    .why = One small study. Nothing for home.
    .instead = Stretching first.

intervention-ID10 =
    .known = L-carnitine for people on dialysis.
    .why = Small studies disagree.
    .instead = Talk to your dialysis team.

intervention-ID11 =
    .known = Other settings of the dialysis machine: more magnesium, slower, other salt.
    .why = In one unit fewer people cramped after a change.
    .instead = Tell the nurse at the first twinge.

intervention-ID12 =
    .known = A sip of pickle juice for cramps with cirrhosis of the liver.
    .why = A trial in 82 people: cramps ended sooner than with water. It did not prevent the next one.
    .instead = Ask your liver team, above all with water in the belly.

intervention-ID13 =
    .known = Carnitine, taurine or zinc for people with cirrhosis.
    .why = Small studies of poor quality.
    .instead = Ask your liver team.

intervention-ID14 =
    .known = Baclofen for people with cirrhosis.
    .why = It may help, but it makes sleepy and can cloud the mind of somebody with liver disease.
    .instead = Only your liver team can weigh it.

intervention-ID15 =
    .known = Albumin drips for people with cirrhosis.
    .why = They may help; they are costly and can overload the heart.
    .instead = Only your liver team can weigh it.

intervention-ID16 =
    .known = Branched-chain amino acids for people with cirrhosis.
    .why = A trial was done; its result has not been seen.
    .instead = Ask your liver team about food and protein.

intervention-ID17 =
    .known = Going through your medicines with a pharmacist or doctor.
    .why = Some medicines make cramps likelier: long-acting inhalers and several water tablets more than others.
    .instead = Never stop a prescribed medicine on your own. Take the list with you.

intervention-ID18 =
    .known = Asking whether nifedipine, salbutamol or a water tablet sets off your cramps.
    .why = Guidelines name them as things to check.
    .instead = Ask the prescriber; do not stop on your own.

intervention-IL01 =
    .known = Shoes that fit and hold, and lower or changed heels.
    .why = No trial, little risk, and good sense for tired feet.
    .instead = Change shoes within the day.

intervention-IL02 =
    .known = A look at your feet and arches by a podiatrist.
    .why = No trial; sensible for flat feet and cramps in the foot.
    .instead = Shoes with support.

intervention-IL03 =
    .known = Exercises with a physiotherapist.
    .why = The best trial of stretching was taught by one. For thigh cramps and imbalance it is a good step.
    .instead = Start with bedtime stretching.

intervention-IL04 =
    .known = Losing some weight, slowly.
    .why = No cramp trial; good for heart and joints. Not in pregnancy, for children or for anybody thin.
    .instead = Walk more; no crash diets.

intervention-IL05 =
    .known = Stopping smoking.
    .why = It treats narrowed arteries, whose pain is easily taken for cramp. It has not been tested for cramps themselves.
    .instead = Ask for help with it: it doubles the chance.

intervention-IL06 =
    .known = Drinking less alcohol.
    .why = Alcohol harms nerves and muscles, and drinkers have more night cramps. Nobody has tested cutting down.
    .instead = If you drink every day and much, do not stop at once: fits can follow. Get help to come off.

intervention-IL07 =
    .known = Drinking less coffee.
    .why = No proof for cramps; you may sleep better.
    .instead = None after noon.

intervention-IL08 =
    .known = Stockings that press on the legs.
    .why = They help heavy, swollen legs. For cramps there is no trial, and with narrowed arteries they harm.
    .heed = Have the arteries measured before any stocking.
    .instead = Have stockings fitted.

intervention-IL09 =
    .known = Looser underwear and clothes.
    .why = No proof; wear what is comfortable.
    .instead = Nothing needed.

intervention-IL10 =
    .known = Giving up spicy, sour or salty food to save magnesium.
    .why = It is a tale: such food does not wash magnesium out. Less salt is good for the blood pressure, for other reasons.
    .instead = No need to give any of it up for that. Eat a varied plate.

intervention-IL11 =
    .known = Five small meals a day.
    .why = No proof for cramps; some feel better with it.
    .instead = Eat as suits you. With insulin, ask your team.

intervention-IL12 =
    .known = Wholegrains, vegetables, fruit, nuts, milk foods.
    .why = A healthy plate; no proof for cramps.
    .instead = Change it to suit an allergy, your kidneys or your sugar.

intervention-IL13 =
    .known = Kelp or other seaweed often.
    .why = Kelp holds so much iodine that small amounts upset the thyroid, which can itself bring on cramps.
    .instead = Greens, nuts and beans for minerals.

intervention-IL14 =
    .known = A blanket or warm socks in bed.
    .why = Comfort. Warmth on a foot that does not feel it can burn.
    .instead = No bottle or electric pad on numb feet.

intervention-IL15 =
    .known = Getting up or changing position every half hour or so.
    .why = Sensible, and it helps to prevent clots.
    .instead = Move the feet up and down where you sit.

intervention-IL16 =
    .known = Seeing your doctor for a check now and then.
    .why = Worth it when cramps change, spread or come more often.
    .instead = Take a cramp diary with you.

intervention-IL17 =
    .known = A note of each cramp: when, where, how long, and what came before.
    .why = It is how trials count, and it shows you what helps you.
    .instead = Two lines a day are enough.

intervention-IR01 =
    .known = A foot bath with sea salt after an attack, for at most fifteen minutes.
    .why = It relaxes and nothing more; no salt or magnesium to speak of gets through the skin. Hot water scalds numb feet.
    .instead = Lukewarm water does the same.

intervention-IR02 =
    .known = A foot bath with baking soda in place of salt, for at most fifteen minutes.
    .why = As with salt, and it dries the skin out.
    .instead = Lukewarm water does the same.

intervention-IR03 =
    .known = A brew of chamomile added to the bath.
    .why = It smells good. No proof for cramps, and people who react to daisies react to it.
    .instead = A lukewarm bath.

intervention-IR04 =
    .known = A brew of marigold (calendula) added to the bath.
    .why = No proof for cramps; it is a daisy plant too.
    .instead = A lukewarm bath.

intervention-IR05 =
    .known = Tansy in the bath.
    .why = Tansy holds a poison that causes fits and harms a pregnancy, and it inflames the skin. It does nothing for cramps.
    .instead = Plain lukewarm water.

intervention-IR06 =
    .known = A night rub of vinegar, turpentine and egg yolk.
    .why = Turpentine burns the skin, gets into the body and is deadly when swallowed, above all for children; it also catches fire. It does nothing for cramps. If some was swallowed, call the poison line.
    .instead = Stretch at bedtime. A blanket for warmth.

intervention-IR07 =
    .known = A strong brew of silverweed, drunk through the day.
    .why = The tale uses many times what herb books allow. It upsets the stomach, blocks tablets and acts on the womb. Severe pain needs a doctor, not a tea.
    .heed = Have severe pain seen.
    .instead = Plain warm drinks.

intervention-IR08 =
    .known = Lemon juice rubbed on cramping toes.
    .why = No proof. It stings broken skin, and sun on it burns.
    .instead = Straighten and stretch the toes with your hand.

intervention-IR09 =
    .known = Mustard left on the toes overnight.
    .why = Mustard left on skin has burned it deep enough to blister, worst on numb feet and on children.
    .instead = Straighten and stretch the toes with your hand; warm socks.

intervention-IR10 =
    .known = A magnet laid on the calf; the cramp is said to pass in a minute or two.
    .why = Magnets do no better than dummies: most cramps end in that time by themselves. Dangerous near a pacemaker or pump, and when a child swallows one.
    .instead = Stretch.

intervention-IR11 =
    .known = Pinching the spot that cramps.
    .why = It only takes your mind off it, and it bruises.
    .instead = Stretch.

intervention-IR12 =
    .known = Drinking cider vinegar.
    .why = No cramp trial. Undiluted it burns teeth and throat, and it lowers potassium.
    .instead = Water, and a stretch.

intervention-IR13 =
    .known = Herb drinks and drops sold against cramps.
    .why = Nobody checks what is in them, and some mix badly with medicines or harm liver and kidneys.
    .instead = Show the packet to a pharmacist first.

intervention-IR14 =
    .known = Rubbing in a warming cream during the cramp.
    .why = It works too slowly for a cramp, it can burn, and rubbing is wrong where a clot is possible.
    .instead = Stretch.

intervention-IE01 =
    .known = Pouring nothing into the mouth of somebody who has a fit, and leaving the jaws alone.
    .why = They would choke. The article is right here.
    .instead = Turn them on the side, look at the clock, call for help at five minutes or for a first fit.

intervention-IE02 =
    .known = Massaging a child's legs during a fit.
    .why = It does not end a fit, it can hurt, and it keeps you from what matters.
    .instead = Side position, something soft under the head, look at the clock, call for help.

intervention-IE03 =
    .known = Hospital for a first fit.
    .why = A first fit always has to be looked into at once.
    .instead = Call the emergency number.

intervention-IE04 =
    .known = Opening tight clothes at the neck and making room.
    .why = It makes breathing easier.
    .instead = Then turn them on the side.

intervention-IE05 =
    .known = A flat place on the floor, something thin and soft under the head, hard things out of the way.
    .why = It prevents injuries. For a baby put nothing under the head.
    .instead = Then the side position, and look at the clock.

intervention-IE06 =
    .known = Tonics and supplements without knowing the cause.
    .why = No proof, and they hide what is really wrong.
    .instead = Find the cause first.

intervention-IE07 =
    .known = Light strokes on the sole for a cramp in the foot.
    .why = Soothing, untested. Not on sores or numb feet, nor where a clot is possible.
    .instead = Pull the toes up first.

intervention-IL18 =
    .known = Seeing a doctor and treating the illness behind the cramps.
    .why = Where there is one, that is what counts, though some cramps stay even then.
    .instead = Go soon if cramps are new, strong, spreading or in both legs with weakness.
