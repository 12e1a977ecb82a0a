redflag-RF01 = Your leg hurts or is swollen, and you are suddenly short of breath, have chest pain, cough up blood or have fainted
    .why = A clot from the leg may have reached the lungs.
    .advice = Call the ambulance now. Do not drive yourself. Sit still, and do not rub, warm or stretch the leg.

redflag-RF02 = Within a day of a leg massage you are suddenly short of breath, have chest pain or have fainted
    .why = Rubbing can loosen a clot in the leg, and it can reach the lungs within minutes or a few hours.
    .advice = Call the ambulance now and tell them about the massage. Sit still, and let nobody rub the leg again.

redflag-RF03 = Two or more of these are true: cancer, or treatment for it, in the last 6 months; a leg that is paralysed or in plaster; an operation, a plaster or 3 days or more in bed in the last months; soreness deep along the calf or the inner thigh; the whole leg swollen; one calf 3 cm or more thicker than the other; a dent that stays when you press one leg; new veins showing on one leg; an earlier clot in a leg
    .why = Doctors use this list, and two or more points make a clot in the leg likely.
    .advice = See a doctor or an urgent care clinic today. Until then do not rub, warm, wrap or stretch the leg. Breathless, chest pain or faint? Call the ambulance now.

redflag-RF04 = One leg is swollen, and it is sore, warm, changed in colour or has hard or newly showing veins
    .why = An ordinary cramp does not make one leg swell, but a clot can.
    .advice = See a doctor or call the urgent care line today. Do not rub, warm, wrap or stretch the leg. Breathless, chest pain or faint? Call the ambulance now.

redflag-RF05 = One leg is swollen, and something makes a clot likelier: a recent operation, 3 days or more in bed, a leg in plaster, a long journey, pregnancy, a birth in the last 6 weeks, cancer, an earlier clot, or hormones such as the combined pill, HRT, tamoxifen or raloxifene
    .why = Together, swelling on one side and one of these make a clot in the leg likely enough to be checked.
    .advice = See a doctor or an urgent care clinic today. Do not rub, warm, wrap or stretch the leg. Breathless, chest pain or faint? Call the ambulance now.

redflag-RF06 = One leg has hurt for more than a day after the cramp
    .why = Soreness from a cramp is mostly gone within 24 hours; pain that stays may be a torn muscle or a clot.
    .advice = See a doctor or nurse within the next few days and ask whether a clot or a tear is possible. Do not rub, warm or stretch it until then. If the leg swells, turns warm or changes colour, go today.

redflag-RF07 = A leg suddenly hurts badly and is cold, pale, numb, has no pulse in the foot, or will not move
    .why = The blood flow to the leg may be blocked, and without blood a leg is in danger within hours.
    .advice = Call the ambulance now. Keep the leg level and still. Do not raise, warm, rub or wrap it.

redflag-RF08 = You have an irregular heartbeat (atrial fibrillation), and sudden leg pain has lasted 10 minutes or more, or the leg is cold, pale or numb
    .why = With this heartbeat a clot can form in the heart, travel and block an artery of the leg.
    .advice = Call the ambulance now. Keep the leg level and still. Do not raise, warm or rub it.

redflag-RF09 = Your leg hurts when you walk and stops hurting when you rest
    .why = This is typical of narrowed arteries, which are worth finding for the sake of heart and legs.
    .advice = See a doctor or nurse within the next few days. Wear no compression stockings, and do not heat or massage the leg, until the arteries have been checked. If you smoke, ask for help to stop. A leg that is suddenly cold, pale or numb needs the ambulance.

redflag-RF10 = Your foot hurts even at rest, and it is worse lying down, or there is a sore or a black toe
    .why = Too little blood may be reaching the foot, and then skin and muscle can die.
    .advice = See a doctor today and ask for the arteries to be checked. Do not raise, heat, rub or wrap the leg. If it suddenly turns cold, pale or numb, call the ambulance.

redflag-RF11 = After an injury, a crush, a plaster or very hard exercise, a leg hurts far more than you would expect, and it is tense and hard, tingles, or hurts badly when the foot is moved
    .why = Pressure inside the muscle may be cutting off its blood, and muscle can die within about six hours.
    .advice = Call the ambulance now. Take off tight clothes and wraps, and tell them about a plaster. Keep the leg level and still. Do not stretch, rub, cool or raise it.

redflag-RF12 = Your urine is dark like tea or cola, and your muscles hurt, feel weak or are swollen
    .why = Muscle may be breaking down, and that can harm the kidneys and the heartbeat.
    .advice = Go to an emergency department now, or call the ambulance. Do not drive yourself. Stop all exercise, and do not massage the muscles.

redflag-RF13 = You take a statin, your muscles hurt or are weak, and your urine is dark or scanty or the weakness is bad
    .why = In rare cases a statin makes muscle break down, and that needs hospital care.
    .advice = Go to an emergency department now, or call the ambulance. Take your medicines along. The doctors there decide about the statin.

redflag-RF14 = You take a statin and have new muscle pain with cramps, or weak muscles
    .why = A blood test for a muscle enzyme (CK) shows whether the statin is hurting the muscle.
    .advice = Call the doctor who prescribes it within the next few days and ask about the blood test. Do not stop it without advice. Dark urine or bad weakness? Go to an emergency department now.

redflag-RF15 = Somebody jerks or stiffens all over, and it is the first time, lasts 5 minutes or more, comes again, happens in water or in pregnancy, brings an injury, or they do not wake up properly
    .why = A fit like this can be dangerous and may need treatment within minutes.
    .advice = Call the ambulance now. Look at the clock, move hard things away, and cushion the head. Do not hold the person down, and put nothing in the mouth. Turn them on the side when the jerking stops, and stay.

redflag-RF16 = Somebody jerks or stiffens on both sides and does not answer, or remembers nothing of it
    .why = This is not a leg cramp; it may be a seizure, which starts in the brain.
    .advice = Call the ambulance now, unless the person has epilepsy and a written plan that says otherwise. Look at the clock, move hard things away, hold nobody down, and put nothing in the mouth. Turn them on the side when the jerking stops.

redflag-RF17 = A child or teenager has a fit, and it is the first, lasts 5 minutes or more, comes again, or the child does not wake up properly
    .why = A first, long or repeated fit in a child always needs a hospital.
    .advice = Call the ambulance now. Look at the clock, lay the child on the side in a soft safe place, and stay. Do not hold or rub the legs, and put nothing in the mouth.

redflag-RF18 = A child who has had short fever fits before has had another one with fever, shorter than 5 minutes, and is fully well again
    .why = Somebody should look for the reason of the fever the same day, even after a short fit.
    .advice = Speak to a doctor or nurse today. Call the ambulance if there is another fit, a stiff neck, a rash that does not fade, or a child who is drowsy or will not wake.

redflag-RF19 = There is fever with a stiff neck, a rash that does not fade when pressed, drowsiness or confusion, along with cramps or a fit
    .why = This can be meningitis or blood poisoning, which can become worse within hours.
    .advice = Call the ambulance now. Do not wait for a rash.

redflag-RF20 = A baby under 6 months has a fit, or stiffens or jerks in runs
    .why = At this age a fit is never put down to fever alone.
    .advice = Call the ambulance now, even if it has stopped. Lay the baby on the side with nothing under the head, stay, and put nothing in the mouth.

redflag-RF21 = A newborn, up to 4 weeks old, jerks or stiffens
    .why = In a newborn this may come from low sugar, low calcium, an infection or bleeding.
    .advice = Call the ambulance now, even if it has stopped. Keep the baby warm, stay, and put nothing in the mouth.

redflag-RF22 = A baby under a year who was born early or very small, or had bleeding, an infection before birth or an injury of the brain, starts to jerk or stiffen
    .why = These babies have a higher risk of seizures.
    .advice = Call the ambulance now, even if it has stopped. Lay the baby on the side, stay, and put nothing in the mouth.

redflag-RF23 = You are pregnant (20 weeks or more, or you did not say how far), or gave birth in the last 4 weeks, and have a bad headache, trouble seeing, pain under the ribs, sudden swelling of the face, hands or feet, or vomiting
    .why = These can be signs of pre-eclampsia, which can lead to fits and strokes if it is not treated.
    .advice = Call your midwife, the maternity unit or the urgent care line now, whatever the hour, so that you are checked today. A fit, confusion or fainting? Call the ambulance.

redflag-RF24 = You are pregnant, and one leg is more swollen than the other or has hurt for more than a day
    .why = Clots are likelier in pregnancy, and rubbing a leg with a clot can send it to the lungs.
    .advice = Have the leg checked by a doctor or the maternity unit today. Do not rub, warm, wrap or stretch it. Breathless, chest pain or faint? Call the ambulance now.

redflag-RF25 = A fit comes in pregnancy or within 6 weeks after birth
    .why = A fit now may come from very high blood pressure (eclampsia), which is dangerous for mother and baby.
    .advice = Call the ambulance now. Look at the clock, move hard things away, and put nothing in the mouth. Turn her on her left side when the jerking stops, and stay.

redflag-RF26 = The skin round your mouth tingles and your hands or feet lock or muscles cramp, and you have had a neck operation, kidney disease, a bowel that absorbs poorly, vomiting or very fast breathing
    .why = The calcium in your blood may be low, and that can upset the heartbeat.
    .advice = See a doctor today for a blood test. A fit, noisy breathing, fainting, or a heart that races or stumbles? Call the ambulance now.

redflag-RF27 = Your hands or feet lock in a spasm, and there is a fit, trouble breathing, fainting, or a heart that races or stumbles
    .why = Very low calcium can close the throat or stop the heart.
    .advice = Call the ambulance now. Do not drive yourself.

redflag-RF28 = Your heart races or stumbles and you have cramps or weakness, and you take water tablets or some blood pressure tablets, have vomiting, diarrhoea or kidney disease, or eat very little
    .why = The potassium in your blood may be too high or too low, and either can stop the heart.
    .advice = See a doctor today for a blood test and a heart tracing. Fainting, chest pain, trouble breathing or bad weakness? Call the ambulance now. Take no potassium in the meantime.

redflag-RF29 = Within 3 weeks of a wound your jaw is stiff, swallowing is hard, or neck or back go rigid; or your jaw is stiff and neck or back are rigid, even without a wound
    .why = This can be tetanus, which may start days after a wound that has been forgotten.
    .advice = Call the ambulance now, or have somebody take you to an emergency department. Say when you last had a tetanus vaccine. Do not stretch or rub the stiff muscles.

redflag-RF30 = Dirt has got into a wound, your tetanus vaccine is not up to date, and your muscles cramp
    .why = Tetanus can come from a dirty wound, and treatment works best early.
    .advice = See a doctor or an urgent care clinic today and say when you last had a tetanus vaccine. A stiff jaw, trouble swallowing or a rigid back? Call the ambulance now.

redflag-RF31 = After a bite or sting, cramps spread, your belly, neck or back goes rigid, you sweat heavily, or you have trouble breathing
    .why = Venom can act on nerves and muscles within minutes to hours.
    .advice = Call the ambulance now, and the poison line while you wait. Keep still. Do not cut, suck, tie off or rub the bite.

redflag-RF32 = Your back or leg hurts, and you are numb between the legs, have new trouble with bladder, bowels or sexual feeling, or both legs are weak
    .why = The nerves at the end of the spine may be squeezed, and late treatment can leave lasting weakness or loss of control.
    .advice = Go to an emergency department now, or call the ambulance. Do not wait to see whether it passes.

redflag-RF33 = A muscle is getting thinner, a foot drags, your speech is slurred, swallowing is hard, or you grow weaker over time
    .why = Cramps with these signs may come from a disease of the nerves or muscles, though twitching alone is mostly harmless.
    .advice = See a doctor within the next few days and ask about a nerve specialist; with trouble swallowing, call today. If it came on suddenly, or you are short of breath at rest or lying flat, call the ambulance now.

redflag-RF34 = An arm or leg has become weak within the last 4 weeks and is getting weaker
    .why = Weakness that grows this fast may come from squeezed or inflamed nerves.
    .advice = Go to an emergency department now, or call the ambulance. Trouble breathing or swallowing, or weakness that came on suddenly on one side, always means the ambulance.

redflag-RF35 = You have cramps with numbness, tingling or swelling of the legs
    .why = Numbness or swelling means that more than a simple cramp may be going on.
    .advice = See a doctor within the next few days. If one leg is more swollen than the other, go today and do not rub, warm or stretch it. A leg that is suddenly cold, pale or numb needs the ambulance.

redflag-RF36 = One cramp has lasted 10 minutes or more
    .why = Most cramps are over sooner, and one that does not let go may be a clot, a tear or something else.
    .advice = Speak to a doctor or the urgent care line today. If the leg is cold, pale, badly swollen or weak, call the ambulance now.

redflag-RF37 = You have been in contact with a poison such as lead, mercury or a pesticide, and you have new cramps
    .why = Some poisons act on nerves and muscles, and early advice matters.
    .advice = Call the poison line or a doctor today, without waiting, and keep the packet. Drowsiness, trouble breathing, a fit or vomiting that does not stop? Call the ambulance now.

redflag-RF38 = You cramp during a dialysis session
    .why = Fluid or salts may be shifting too fast, and the session can be changed.
    .advice = Tell the dialysis staff at once; if you are already at home, call the unit today. Chest pain, fainting, or a heart that races or stumbles? Call the ambulance now.

redflag-RF39 = You are on dialysis and have missed a session, feel weak, or your heart races or stumbles
    .why = Potassium may have built up, and high potassium can stop the heart without warning.
    .advice = Call the ambulance now and say that you are on dialysis. Eat and drink nothing that is rich in potassium.

redflag-RF40 = You have cirrhosis of the liver, and cramps come every week
    .why = Cramps are common with cirrhosis, and the team can check your salts and your water tablets.
    .advice = Call your liver team or doctor within the next few days. Change no tablet and take no supplement on your own. Confusion, black stools, vomiting blood or fever? Call the ambulance now.

redflag-RF41 = You have cirrhosis of the liver, and you are confused, have black stools, vomit blood or have a fever
    .why = With a weak liver, bleeding, infection or confusion can quickly become dangerous.
    .advice = Call the ambulance now and say that you have cirrhosis.

redflag-RF42 = You take quinine or drink tonic water, and you have bruises without a reason, purple spots, bleeding, or blood in the urine
    .why = In rare cases quinine destroys the blood cells that stop bleeding, and that can be fatal.
    .advice = Go to an emergency department now, or call the ambulance. Take no more quinine and drink no tonic water until the doctors there have decided. Take the packet along.

redflag-RF43 = You take quinine or drink tonic water, and your hearing or sight changes, your ears ring, you faint, or your heart races
    .why = Quinine can harm ears, eyes and heartbeat, and the more of it there is in the body, the likelier that is.
    .advice = Speak to a doctor today, before you take any more quinine or tonic water. Fainting, a heart that races or stumbles, or sudden loss of sight? Call the ambulance now.

redflag-RF44 = Somebody has taken too much quinine, or a child has taken any
    .why = Too much quinine can stop the heart and take the sight.
    .advice = Call the ambulance now, then the poison line, even if the person seems well. Keep the packet. Do not make them vomit.

redflag-RF45 = Turpentine or tansy was swallowed or got onto a child, or somebody who used it has trouble breathing, a fit, or blood in the urine
    .why = Both are poisons, and a small amount can kill a child.
    .advice = Call the ambulance now, then the poison line. Do not make them vomit, and give nothing to drink unless they tell you to. Keep the bottle. Wash it off the skin.

redflag-RF46 = After a cream or home remedy was rubbed on, the skin blisters, burns badly, or redness and pain spread
    .why = Some rubs, and mustard too, have caused real burns.
    .advice = Rinse the skin with plenty of cool or lukewarm water, use no heat and no tight bandage, and have it looked at today. Trouble breathing or a swollen face? Call the ambulance now.

redflag-RF47 = Within 4 weeks of a new or changed medicine your face swells, you have trouble breathing, you faint, or your skin or mouth blisters
    .why = A severe reaction can close the airway or make the skin peel off.
    .advice = Call the ambulance now. If you carry an adrenaline pen, use it as you were shown. Take no more of the medicine until the doctors have decided, and take the packet along.

redflag-RF48 = Within 4 weeks of a new or changed medicine you have a rash or a fever
    .why = It may be the start of a severe reaction to the medicine.
    .advice = Speak to a doctor or pharmacist today, before the next dose is due, and ask whether to take it. Blisters, sores in the mouth, a swollen face or trouble breathing? Call the ambulance now.

redflag-RF49 = You, or somebody who has examined you, suspect a clot in the leg
    .why = A clot that does not look likely is still not ruled out, and a blood test or a scan can settle it.
    .advice = See a doctor or an urgent care clinic today. Do not rub, warm, wrap or stretch the leg. Breathless, chest pain or faint? Call the ambulance now.

redflag-RF50 = New cramps began within 3 months of a new or changed medicine
    .why = Some medicines, such as water tablets and long-acting inhalers, go along with cramps.
    .advice = Ask a pharmacist or the doctor who prescribes it within the next few days. Keep taking it until then; do not stop it on your own.

redflag-RF51 = In the heat or after hard effort somebody is confused, collapses, has a fit, has very hot skin or a temperature of 40 °C or more
    .why = Heat stroke can damage the brain and other organs within minutes.
    .advice = Call the ambulance now. Start cooling at once: shade, clothes off, water on the skin, fans. Give nothing to drink to somebody who is confused or drowsy.

redflag-RF52 = Somebody who fell ill in the heat is no better after 30 minutes of rest and cooling
    .why = If the body does not cool down, it may be heat stroke.
    .advice = Call the ambulance now, and go on cooling with water and fans until it comes.

redflag-RF53 = Cramps in the heat go on for more than an hour, or you have a heart problem or a low-salt diet
    .why = Long cramps may be the start of heat illness, and with a heart problem or a salt limit the usual drinks and snacks may not suit you.
    .advice = Rest in a cool place, and get medical help today, without waiting. Take no salt tablets. Confusion, fainting, a fit or very hot skin? Call the ambulance now.

redflag-RF54 = During or after an hour or more of hard effort somebody is confused, vomits, has a bad headache or a fit, or has been drinking a great deal, far more than thirst asked for
    .why = Too much water can thin the salt in the blood and make the brain swell.
    .advice = Call the medical team or the ambulance now. Stop drinking water, and give none to somebody who is confused.

redflag-RF55 = Cramps come more than three times a week, or they break your sleep
    .why = Frequent cramps or broken nights are worth a look for a reason, such as a medicine or the salts in the blood.
    .advice = See a doctor within the next few days and ask about tests and a review of your medicines. It is no emergency.

redflag-RF56 = The cramps have spread along the whole of both legs and are getting more
    .why = Cramps that spread may come from an illness of the nerves or of the whole body.
    .advice = See a doctor within the next few days. Quickly growing weakness, numbness between the legs, or trouble with bladder or bowels? Call the ambulance now.

redflag-RF57 = Four weeks of daily self-care have not made the cramps better
    .why = By then it is fair to look for another reason or another way.
    .advice = Make an ordinary appointment with your doctor, and take your notes along.

redflag-RF58 = You also have cramps outside the legs, such as in the hands, face, neck, belly or back
    .why = Ordinary night cramps stay in the legs and feet.
    .advice = See a doctor within the next few days. A stiff jaw, trouble breathing or swallowing, a fit, or a heart that races or stumbles? Call the ambulance now.

redflag-RF59 = You have diabetes and new cramps, numb feet or a sore on the foot
    .why = Diabetes can dull the feeling in the feet and slow the blood, so that small sores become serious unnoticed.
    .advice = Have your feet checked within the next few days. Any sore, or a foot that is hot, red, black or oozing, needs to be seen today. Do not soak the feet in hot water.

redflag-RF60 = It was a short, ordinary cramp, and none of the danger signs is true
    .why = Cramps like this are common and usually harmless.
    .advice = You can look after this yourself. Stretch the muscle when it cramps, stretch before bed, and note when cramps come. Get help if one lasts 10 minutes, or if the leg swells, turns cold or grows weak.

redflag-RF61 = It was a single cramp after unusual effort or an awkward position, and none of the danger signs is true
    .why = A cramp like this passes by itself.
    .advice = You can look after this yourself. Stretch gently, rest and drink to thirst. Get help if it keeps coming back, if the leg swells or grows weak, or if your urine turns dark.

redflag-RF62 = One side of the face has dropped, an arm has gone weak, or speech has become slurred, all of a sudden
    .why = These are the signs of a stroke. What is treated within hours can be saved.
    .advice = Call the ambulance now, even if it has passed again. Note the time when it began, and take nothing to eat or drink.

redflag-RF63 = After a medicine against sickness or psychosis a part of the body twists, and face, jaw, neck or throat are part of it
    .why = Such a spasm can close the throat. An injection ends it within minutes.
    .advice = Go to an emergency department now; call the ambulance if breathing, speaking or swallowing is hard. Take the medicine with you, and no more of it until somebody has seen you.

redflag-RF64 = Your stools are black and sticky like tar, or you have vomited blood
    .why = Somewhere in the stomach or gut it bleeds.
    .advice = Call the ambulance or go to an emergency department now. Do not drive yourself, and take no ibuprofen, aspirin or other anti-inflammatory.

redflag-RF65 = Somebody is newly confused or unusually drowsy
    .why = The brain suffers: from infection, heat, sugar, salts, the liver, a medicine or an injury. Which of them, only tests can tell.
    .advice = Call the ambulance now. Do not leave them alone, and have all medicines at hand. Whoever has diabetes and can swallow: measure the sugar.

redflag-RF66 = A child has a fever and will not put weight on the leg
    .why = A joint or a bone may be infected, and that spoils it within days.
    .advice = Go to an emergency department for children now. Do not rub or stretch the leg.

redflag-RF67 = A child will not put weight on the leg
    .why = A break, an infection or a sick nerve can be behind it, also after a cold.
    .advice = Have the child seen today. With fever, weakness or dark urine, go to an emergency department now. Do not rub or stretch the leg.

redflag-RF68 = One leg is more swollen than the other
    .why = A clot in a deep vein can feel like a cramp.
    .advice = See a doctor or call the urgent care line today. Do not rub, warm, wrap or stretch the leg. Breathless, chest pain or faint? Call the ambulance now.

redflag-RF69 = The leg is pale, blotchy or much colder than the other
    .why = Too little blood may reach it.
    .advice = Have it seen today. If it came suddenly, hurts badly, is numb or will not move, call the ambulance now. Do not raise, warm, rub or wrap the leg.

redflag-RF70 = You wrote of ending your life, of harming yourself or of an overdose
    .why = You matter more than any cramp.
    .advice = Call the emergency number or a crisis line now, or tell somebody who can be with you. After an overdose go to hospital even if you feel well. Stay with somebody until help is there.

redflag-RF71 = You have new chest pain
    .why = The heart or the lungs may be in danger, whatever the leg does.
    .advice = Call the ambulance now. Do not drive yourself. Sit down and rest until it comes.

redflag-RF72 = You are newly short of breath, or you have coughed up blood
    .why = The lungs or the heart may be behind it.
    .advice = Be seen today. Call the ambulance now if it came suddenly, if you cannot finish a sentence, if the chest hurts or feels tight, if a leg hurts or is swollen, or if lips turn blue or grey.

redflag-RF73 = Feeling has changed below a line across chest or belly, or you are numb between the legs and have trouble with bladder or bowels
    .why = The spinal cord or the nerves below it may be squeezed.
    .advice = Go to an emergency department now, or call the ambulance. Do not wait to see whether it passes.

redflag-RF74 = You are numb round your bottom or between your legs, or have new trouble holding or passing urine or stool
    .why = Nerves or spine may be behind it, and the time to treat them is short.
    .advice = Be seen today. Both of these, back pain, pain down a leg, or weak legs? Go to an emergency department now.

redflag-RF75 = Your urine is brown, red or the colour of cola
    .why = It may be muscle that breaks down, blood, or the liver.
    .advice = Have the urine and blood tested today. Sore, weak or swollen muscles as well? Go to an emergency department now. Stop all exercise.

redflag-RF76 = There is a rash whose spots stay visible under a pressed glass
    .why = Such spots are bleeding in the skin, and blood poisoning can be behind them.
    .advice = Call the ambulance now. Do not wait for a fever.

redflag-RF77 = One joint is hot, swollen and too sore to move
    .why = The joint may be infected, and an infection destroys it within days. Gout can look the same.
    .advice = Be seen today. With fever or shivering go to an emergency department now. Do not rub or stretch it.

redflag-RF78 = A toe or part of the foot has turned black
    .why = The blood that reaches it is too little to keep it alive.
    .advice = Have the foot seen today. With fever, spreading redness or sudden severe pain go to an emergency department now. Do not warm or rub it.

redflag-RF79 = A sore on the foot will not heal, or the pulse of the foot is missing
    .why = Narrowed arteries or numb nerves may be behind it.
    .advice = Have the foot seen within the next few days; with diabetes, redness, or a black toe today. No tight socks, no heat, no soaking.

redflag-RF80 = Your eyes or your skin are yellow
    .why = The liver, the bile or the blood is behind it.
    .advice = See a doctor today. Confused, feverish or bleeding? Call the ambulance now.

redflag-RF81 = Something popped or snapped and you cannot stand on tiptoe, or the foot stays still when the calf is squeezed
    .why = The Achilles tendon may be torn. It heals best when it is treated within a day.
    .advice = Have it seen today. Keep the foot pointed down, and do not stretch or massage the calf.

redflag-RF82 = You have a new, severe headache, or the neck is too stiff to bring the chin to the chest
    .why = Something in the head may need treatment today.
    .advice = Be seen today. Call the ambulance now if it came within a minute, or with fever, a rash, vomiting, confusion, weakness or a fit.

redflag-RF83 = Your face has swollen suddenly
    .why = It may be an allergy, a medicine, the kidneys or, in pregnancy, pre-eclampsia.
    .advice = Be seen today. Tongue or throat swollen, or hard to breathe or swallow? Call the ambulance now.

redflag-RF84 = Soon after a medicine was started or raised came sweating, shaking, restlessness or jerking legs
    .why = The medicine may be poisoning nerves and muscles.
    .advice = Call a doctor or the urgent care line today, before the next dose. Hot, confused, stiff all over or a fit? Call the ambulance now.

redflag-RF85 = You fainted or nearly did
    .why = The heart, the blood pressure, bleeding or sugar may be behind it.
    .advice = See a doctor within the next few days. During effort, with chest pain, short breath, a racing heart, an injury, or again? Call the ambulance now.

redflag-RF86 = You see double, or your eyelids droop
    .why = Nerves or muscles of the eyes may tire too soon.
    .advice = See a doctor within the next few days. If it came suddenly, or with a headache, trouble swallowing or short breath, go to an emergency department now.

redflag-RF87 = A bone aches deeply at night, and stretching does not touch it
    .why = A cramp comes and goes, so the reason of such an ache has to be found.
    .advice = See a doctor within the next few days and ask for an examination and blood tests.

redflag-RF88 = You have pinpoint spots or bruises without knowing why
    .why = The blood may clot too little.
    .advice = Have a blood count within two days. Bleeding that will not stop, a fever or spots that spread? Go to an emergency department now.

redflag-RF89 = A child has pinpoint red or purple spots on the skin
    .why = Blood that clots too little, or an infection, can be behind them.
    .advice = Have the child seen today. Feverish, drowsy or spots that spread? Call the ambulance now.

redflag-RF90 = A result that you gave is dangerous
    .why = Salts or sugar so far out of range can stop the heart or harm the brain.
    .advice = Call the emergency number now, and say the result. Do not drive yourself. Take your list of medicines with you.

redflag-RF91 = A result that you gave is far out of range
    .why = It may have to be repeated or treated the same day.
    .advice = Ring the doctor or laboratory that took it today, or the urgent care line. Weak, confused, vomiting, or a racing or stumbling heart? Call the ambulance now.

redflag-RF92 = A result that you gave is out of range
    .why = It should be repeated, and its reason found.
    .advice = Speak to the doctor who took it within the next few days.

redflag-RF93 = Swallowing is hard, and the jaw is stiff, you see double or the eyelids droop
    .why = Muscles of the throat and of breathing may be next.
    .advice = Call the ambulance now. Take nothing to eat or drink.

redflag-RF94 = The jaw is stiff and will not open
    .why = It may be a tooth or the joint, and it may be tetanus, also where no wound is remembered.
    .advice = Be seen today. Trouble swallowing, spasms of back or belly, or a medicine against sickness or psychosis? Call the ambulance now.

redflag-RF95 = Lips or face turn blue or grey
    .why = Too little oxygen reaches the blood.
    .advice = Call the ambulance now. Whoever is not breathing normally needs chest compressions.

redflag-RF96 = There was a fit, or awareness was lost
    .why = A leg cramp leaves you awake. This may have been a fit or a faint.
    .advice = Be seen today, and do not drive, swim or climb until then. The first fit, one over five minutes, a second one, an injury, pregnancy or diabetes? Call the ambulance now.

redflag-RF97 = The jerking lasted five minutes or more
    .why = After five minutes a fit may not end by itself.
    .advice = Call the ambulance now. Put nothing in the mouth, do not hold them down, and when it stops turn them on the side.

redflag-RF98 = You have diabetes or high ketones, and you vomit, breathe fast, or are very thirsty and pass much urine
    .why = This can be ketoacidosis, which harms within hours.
    .advice = Call the ambulance or go to an emergency department now. Measure sugar and ketones if you can, and do not stop insulin.

redflag-RF99 = Fever and back pain, with a weak leg or trouble with feeling, bladder or bowels
    .why = There may be pus beside the spinal cord.
    .advice = Call the ambulance or go to an emergency department now.

redflag-RF100 = You were bitten or stung, or were near a poison
    .why = Some poisons begin with sweating and cramps and grow worse over hours.
    .advice = Call the poison line or the urgent care line today, and say what it was. Cramps that spread, sweating, a hard belly, drooling or hard breathing? Call the ambulance now.

redflag-RF101 = The temperature is 40 °C or more
    .why = The body may be overheating, or an infection spreading.
    .advice = Be seen today. Confused, drowsy, stiff, a fit, a rash, or after heat or effort? Call the ambulance now and cool the skin with water.

redflag-RF102 = A temperature of 40 °C or more under a medicine against psychosis or sickness
    .why = The medicine may be overheating and stiffening the muscles.
    .advice = Call the ambulance now, and take the medicine with you. Cool the skin with water.

redflag-RF103 = The limb was crushed, or you lay on it for hours
    .why = Muscle may have died, even if the leg looks well, and what it sets free harms kidneys and heart.
    .advice = Be seen today for blood and urine tests. Dark urine, a tense, numb or weak limb, or more pain by the hour? Call the ambulance now.

redflag-RF104 = The skin blisters or peels, or the mouth is sore with it
    .why = It may be a medicine, a burn or an infection.
    .advice = Be seen today, and take no new medicine again before. Spreading, feverish, or sore eyes or mouth? Go to an emergency department now.

redflag-RF105 = A clot in the leg was found likely by points
    .why = A scan or a blood test is needed within hours.
    .advice = See a doctor today. Do not rub, warm, wrap or stretch the leg. Breathless, chest pain or faint? Call the ambulance now.

redflag-RF106 = A leg bleeds and does not stop
    .why = Much blood can be lost in minutes, also from a vein.
    .advice = Lie down, raise the leg above the heart, and press hard on the place with a cloth. Call the ambulance now if it spurts, soaks through or goes on after ten minutes of pressure.
