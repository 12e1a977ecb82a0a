### What the safety gate says, and the parts of health that it asks about.

# Each names all that stands under it, if only by its kind: who says that nothing of it applies is believed.
area-now = Something wrong right now, such as a possible clot, a pale leg, a fit, an infection or vomiting
area-heart = The heart or blood pressure, or dizziness on standing
area-vessels = Veins, arteries, blood or bleeding, or swollen legs
area-kidneys = Kidneys, liver or bladder, salts in the blood, or a limit on fluids or salts
area-hormones = Diabetes, thyroid, other hormones or metabolism
area-nerves = The brain, nerves, spine or muscles, or fits
area-bones = Bones, joints or tendons, an injury or an operation
area-moving = Getting about, balance, sight or hearing
area-skin = Skin, or the feeling in it
area-gut = Stomach, bowel or swallowing
area-lungs = Breathing or lungs, or smoking
area-general = Cancer, weak defences, weight or eating, alcohol or drugs, or another lasting illness
area-pregnancy = Pregnancy, birth or breastfeeding
area-medicines = Medicines, creams and patches
area-allergies = Allergies
area-age = Very young or old age (your age was not given)

gate-GR001 = A clot in the leg is possible. Rubbing, warming, stretching or training the leg could send it to the lungs: leave it alone, walk no more than it takes to get help, and have it checked today.

gate-GR002 = A clot may have reached the lungs. Call the ambulance now and do nothing else.

gate-GR003 = The leg may be getting too little blood, and nothing at home helps. If it is suddenly cold, pale, numb or weak, call the ambulance now; if not, have it seen today.

gate-GR004 = Pressure may be building up inside the muscle. Handling makes it worse: call the ambulance now.

gate-GR005 = Muscle may be breaking down. It must rest, and the kidneys need hospital care now.

gate-GR006 = The leg may be infected. That must be treated first; rubbing, heat and effort can spread it or make it worse.

gate-GR007 = A bone or hip may be hurt. It must be examined before anybody pulls on it or puts weight on it.

gate-GR008 = The Achilles tendon may be torn, and a torn tendon must not be stretched or loaded.

gate-GR009 = This may be a fit. Nobody should work on the limbs during one; keep the person safe and look at the clock.

gate-GR010 = The jerks may be a seizure. See a doctor before any exercise.

gate-GR011 = These spasms may need hospital care, and touch or stretching can set them off.

gate-GR012 = Nerves may be under threat. Emergency care comes before any exercise.

gate-GR013 = This may be a serious illness that needs a doctor, not exercises.

gate-GR014 = This may be heat stroke. Call the ambulance and cool the person first.

gate-GR015 = Weakness with upset potassium can stop the heart. This needs a hospital, not exercises.

gate-GR016 = Potassium may be low. Weakness or a racing heart needs a blood test first: ask a doctor today.

gate-GR017 = Signs of pre-eclampsia may be there. Call the maternity unit now; nothing here is for you until they have seen you.

gate-GR018 = Bleeding, a rash or feeling very ill after quinine is an emergency; nothing here comes first.

gate-GR019 = A pulled muscle, a burst cyst behind the knee or a virus in the muscle may get worse with work. Ask a doctor or physiotherapist first.

gate-GR020 = A healing bone has its own plan. Ask the clinic first.

gate-GR021 = After a leg operation, do only the moves that your team has set. Ask them first.

gate-GR022 = A child with a fever and leg pain should be seen by a doctor before any home measure.

gate-GR023 = With your risk of clots, one may lie in the vein without any sign, and rubbing could move it. Leave the massage out.

gate-GR024 = Clots are likelier in pregnancy and after birth, and a rub has ended badly. Leave the massage out.

gate-GR025 = Blood that clots less easily makes bruises under pressure, and the reason for a blood thinner may be a clot.
    .change = Only the lightest stroking with a flat palm, or leave it out.

gate-GR026 = An inflamed vein must not be rubbed.

gate-GR027 = Bulging veins can bleed, and the skin over them and over swelling is easily hurt.
    .change = Keep off the veins and off swollen skin; better, leave the rubbing out.

gate-GR028 = Sore, broken, thin or infected skin must not be rubbed.

gate-GR029 = Numb skin cannot warn you of too much pressure.
    .change = Light strokes with the palm only; look at the skin before and after.

gate-GR030 = Skin and muscle that get too little blood are easily harmed. Ask a doctor or nurse first.

gate-GR031 = Cancer makes clots likelier and can weaken bones. Ask your team first.

gate-GR032 = Rubbing a torn muscle or tendon makes it bleed more. Leave it out.

gate-GR033 = Children need a kind hand, not a massage.
    .change = Only a light, warm hand, never pressing.

gate-GR034 = Hard pressure on the calf can shake a clot loose, and you may be at risk of one. Leave it out.

gate-GR035 = With a blood thinner or blood that clots poorly, deep pressure can cause bleeding inside the muscle. Leave it out.

gate-GR036 = Skin, blood vessels or bones may not bear deep pressure.
    .change = A light palm instead of a roller or massage gun.

gate-GR037 = Your veins, arteries, feeling, skin, muscle or bones do not bear deep pressure. Leave it out.

gate-GR038 = No deep rollers or massage guns on children.

gate-GR039 = Slapping, pinching and hard kneading do not help and have gone badly wrong. Leave them out.

gate-GR040 = A shaking tool can disturb a pacemaker, pump, shunt or hearing implant. Ask the team that looks after it first.

gate-GR041 = Numb skin burns without warning. No packs or bottles; warm socks are enough.

gate-GR042 = Years of diabetes can dull the feeling in the feet unnoticed. Have your feet checked before you use heat.

gate-GR043 = Skin that is short of blood, thin, sore or broken scalds easily and heals badly. No heat.

gate-GR044 = With multiple sclerosis, warmth can make weakness worse for a while.
    .change = Lukewarm only, and short; stop if you feel weaker.

gate-GR045 = Warmth makes swelling, inflammation and bleeding worse. No heat.

gate-GR046 = Somebody who is frail or confused may not feel a burn or move away from it.
    .change = A helper checks the skin every few minutes; never overnight.

gate-GR047 = Small children burn fast. No packs; use a blanket.

gate-GR048 = A child's skin burns faster than an adult's.
    .change = A warm hand, a towel or a blanket; no pack.

gate-GR049 = Heat over a rub has caused deep burns. No heat where a rub has been used; wash it off first.

gate-GR050 = Heat on or near a medicine patch can release a dangerous amount. No heat.

gate-GR051 = Sleepy people lie on a hot pack too long, and some medicines and alcohol make you sleepy.
    .change = Set a timer for 10 minutes, and take the pack off before you sleep.

gate-GR052 = Getting too hot is not safe for a baby, not even before you know of it. Warm is fine, hot is not.

gate-GR053 = Hot water lets the blood pressure drop and strains the heart. With multiple sclerosis it can take your strength for a while. Leave it out.

gate-GR054 = Heat adds to what your medicine does to the blood pressure, and you may faint.
    .change = Lukewarm water only, and sit down before you get out.

gate-GR055 = Overheating and low sugar come faster at your age or with insulin.
    .change = Lukewarm and short, and not alone in the house.

gate-GR056 = Feet that feel little, or that get too little blood, scald before you notice. No hot water.

gate-GR057 = Bottles leak, and they burn people in their sleep.
    .change = Wrap it in a towel, fill it with warm and never boiling water, and take it out of the bed before you sleep.

gate-GR058 = Electric heat is not safe where the bed may get wet, near a pump, or for somebody who cannot switch it off.

gate-GR059 = Numb feet do not feel a burn.
    .change = A blanket or loose socks; no bottle and no electric pad.

gate-GR060 = Cold sets off your attacks. Leave it out.

gate-GR061 = Cold narrows the arteries, and numb skin can freeze without your noticing. Leave it out.

gate-GR062 = Cold can bring on a sickle cell crisis. Leave it out.

gate-GR063 = After oxaliplatin, cold sets off nerve spasms for days. Leave it out.

gate-GR064 = Cold injures weak skin.
    .change = Use a thick cloth, five minutes at most, and never on broken skin.

gate-GR065 = Small children and people who are confused or in bed may not tell you that it hurts.
    .change = A cool damp cloth, no ice.

gate-GR066 = A plunge into cold water makes people gasp; the heart can lose its beat, and some drown.
    .change = Use a cool pack wrapped in cloth instead.

gate-GR067 = Sudden cold strains the heart and the breath. With what you have, or at your age, it is not safe.

gate-GR068 = Squeezing a leg that gets too little blood can kill skin. No stockings: the arteries come first, and a clinic must measure them.

gate-GR069 = A fold can cut into skin that is numb, sore or weak. Ask a nurse to look and to fit them first.

gate-GR070 = Stockings push fluid up, and that can be too much for a weak heart. Ask your heart team first.

gate-GR071 = Narrowed arteries are often there unnoticed. Have the blood flow in the legs measured first.

gate-GR072 = The elastic may hold latex.
    .change = Stockings without latex.

gate-GR073 = They help some people, but a clinician must choose how tight they are and when to wear them. Ask first.

gate-GR074 = They need fitting and daily checks by somebody trained. Ask a nurse first.

gate-GR075 = Pumping a leg can move a clot, overload a weak heart or harm a leg that gets too little blood. Leave it out.

gate-GR076 = A weak or healing tendon can tear when it is stretched. Ask a physiotherapist or doctor first.

gate-GR077 = A torn muscle must heal before it is stretched. Leave it out.

gate-GR078 = One of your medicines can weaken the Achilles tendon.
    .change = Go half as far, sitting down and without bouncing; stop at any pain in the tendon.

gate-GR079 = Bendy joints are easily overstretched.
    .change = Stop well before the end of what the joint can do.

gate-GR080 = Stiff limbs after a brain or spinal cord illness need a slow plan. Ask a physiotherapist first.

gate-GR081 = With numb feet you may not feel that you pull too hard.
    .change = Watch the foot, use a wide soft belt, and look for marks afterwards.

gate-GR082 = Bending forward under load can crush a weak bone in the spine.
    .change = Sit tall, pull with a belt, and do not round your back.

gate-GR083 = Pulling on the leg also pulls on an irritated nerve in the back.
    .change = Lie on your back or sit upright; stop if pain shoots down the leg.

gate-GR084 = A locked muscle that does not let go may be damaged by pulling. Ask a doctor first.

gate-GR085 = This kind of stiffness needs its own plan. Ask a doctor or physiotherapist first.

gate-GR086 = Small children need a helper.
    .change = An adult bends the foot up gently for a few seconds.

gate-GR087 = Bending far can put a new hip out of place or crush a weak bone.
    .change = Lie on your back, go a small way only, and do not reach forward.

gate-GR088 = Pulling on a straight leg hurts a pinched nerve.
    .change = Keep the knee slightly bent, and do not reach for the toes.

gate-GR089 = The bump and looser ligaments make reaching harder.
    .change = Sit on a chair with your knees wide, and reach only a little.

gate-GR090 = Torn or very loose tissue needs its own plan. Ask a physiotherapist or doctor first.

gate-GR091 = A new or hurt hip or knee may only bend so far. Ask your surgeon or physiotherapist how far first.

gate-GR092 = People fall when they stand on one leg.
    .change = Lie on your side and hold the ankle with a belt.

gate-GR093 = Balance and knees may not bear standing on one leg.
    .change = Lie on your left side for it, or tighten the thigh while sitting.

gate-GR094 = Leaning on a wall can end in a fall.
    .change = Do it sitting, with a belt.

gate-GR095 = Standing is not safe for you.
    .change = Do the sitting or lying version, with a helper.

gate-GR096 = Some of your medicines make you drowsy, and sleepy legs fall.
    .change = Sit down for the stretch at night.

gate-GR097 = Late in pregnancy your balance shifts.
    .change = Hold a counter and lean only at arm's length, or sit.

gate-GR098 = Small children and people with dementia need help to follow it and stay safe.
    .change = Only with somebody beside them.

gate-GR099 = A helper's push can break a thin bone, open a sore or tear a stiff joint. Ask a physiotherapist to show you first.

gate-GR100 = The hard edge cuts into skin that feels little or heals badly, and getting up in it ends in falls. Leave it out.

gate-GR101 = Raising a leg that gets too little blood makes the pain and the harm worse. Keep it level.

gate-GR102 = Lying flat with the legs up can make you breathless.
    .change = Sit upright, and raise the legs only a little.

gate-GR103 = Flat on the back, the womb presses on the big vein.
    .change = Lie on your left side with a pillow, not flat on your back.

gate-GR104 = Lying flat with the legs up brings acid up and raises the pressure in the eyes.
    .change = Keep your head and chest raised.

gate-GR105 = A new hip has its limits.
    .change = Put the pillow along the whole leg, not only under the knee.

gate-GR106 = Half-awake or unsteady legs give way.
    .change = Do it sitting, or hold something fixed with a helper near.

gate-GR107 = Putting weight on the legs like this is not safe for you. Leave it out; there are exercises for sitting or lying.

gate-GR108 = Effort is not safe for you now. Leave it out until your heart team has agreed.

gate-GR109 = This joint, tendon, muscle or bone has its own plan for putting weight on it. Ask your team first.

gate-GR110 = Hard work can break down muscle or bring on a crisis in your illness. Ask your specialist first.

gate-GR111 = Joints are looser and balance shifts in pregnancy.
    .change = Hold on, keep both feet down, and do not jump.

gate-GR112 = Leave effort out: in this pregnancy your maternity team decides what you may do.

gate-GR113 = Rest until you are well: with fever, vomiting or too little fluid, effort strains heart and muscle.

gate-GR114 = Pressure on a sore keeps it open.
    .change = Keep weight off the foot, and do it sitting.

gate-GR115 = A fall is worse than a cramp.
    .change = Do it sitting, or hold a rail with somebody near.

gate-GR116 = Some of your medicines make you dizzy or drowsy, and that leads to falls.
    .change = Do it sitting.

gate-GR117 = Standing balance is not safe for you. Use the sitting or lying version, with a helper.

gate-GR118 = A seizure while you stand on one leg or on a step means injury. Ask your epilepsy team first.

gate-GR119 = Your balance shifts as the bump grows.
    .change = Hold something fixed with both hands.

gate-GR120 = A small child topples easily.
    .change = An adult holds both hands.

gate-GR121 = The pounding hurts joints, bones and the pelvic floor.
    .change = Walk instead of jogging.

gate-GR122 = Effort that makes you breathless may be too much for your heart, lungs or arteries. Ask your doctor first.

gate-GR123 = Lowering the heel below a step loads the tendon most of all. Leave it out.

gate-GR124 = Standing in a frame is done with a physiotherapist only.

gate-GR125 = Ask your clinic which foot moves are allowed.

gate-GR126 = Curling the toes can rub a sore open.
    .change = Barefoot on a soft towel, and look at the skin afterwards.

gate-GR127 = A hurt or new knee has its limits.
    .change = Bend it only as far as your clinic has allowed.

gate-GR128 = Holding your breath while you strain raises the pressure in arteries and eyes.
    .change = Hold for a moment only, and keep breathing out.

gate-GR129 = Your heart comes first. No walking for exercise until your heart team has agreed.

gate-GR130 = People fall when they walk half awake or unsteady.
    .change = With a stick, a frame or somebody beside you, in the light.

gate-GR131 = Walking is good for narrowed arteries when it follows a plan.
    .change = Walk until it hurts, rest, and go on; a supervised plan is best.

gate-GR132 = Walking is not safe for you. Use the sitting or lying version, with a helper.

gate-GR133 = Pressure keeps a sore open.
    .change = Only in the special shoes and as far as your foot team says.

gate-GR134 = A fall or a fit in traffic would be dangerous.
    .change = A fixed exercise bike only, with somebody near.

gate-GR135 = With your heart, the heart team says how much and when.

gate-GR136 = A fit in the water is silent, and people drown in it.
    .change = Shallow water, beside somebody trained who knows, and tell the lifeguard.

gate-GR137 = No swimming until the fits are under control.

gate-GR138 = Germs pass both ways through water. Wait until it has healed or stopped.

gate-GR139 = Cold water can stop a heart that is in trouble. Ask your heart team what you may do instead.

gate-GR140 = A cramp in deep water can drown you, and so can swimming alone.
    .change = Never alone, and only where you can stand.

gate-GR141 = Somebody who has a seizure in the bath can drown.
    .change = Shower sitting down, with the door unlocked and somebody in the house.

gate-GR142 = Soaking softens sore or infected skin and spreads germs. Leave it out.

gate-GR143 = Soaking harms feet that cannot feel or heal well. Leave it out.

gate-GR144 = Wet edges cause falls, and a child or a confused person must never be left alone in water.
    .change = Use a hand rail and a helper; short and lukewarm.

gate-GR145 = Warm water lowers the blood pressure.
    .change = Lukewarm, waist deep; sit for a while before you stand.

gate-GR146 = At the end of pregnancy, heat and infection matter.
    .change = Lukewarm only, and not once the waters have gone.

gate-GR147 = Do not soak feet that may be numb, sore or short of blood; with diabetes, not at all.

gate-GR148 = Heat, and standing up afterwards, can make you faint.
    .change = Lukewarm, 10 minutes, and not alone.

gate-GR149 = Hot water scalds, and children splash.
    .change = Lukewarm, with an adult beside them.

gate-GR150 = Soda dries and stings weak or broken skin. Leave it out.

gate-GR151 = Kidneys that cannot clear potassium let it rise until the heart stops. Not for you.

gate-GR152 = Your body already holds potassium back, or your level is closely watched. Taking more can stop the heart.

gate-GR153 = One of your medicines holds potassium back or adds to it, and more can stop the heart.

gate-GR154 = One of your medicines can raise potassium or makes the level matter more. Ask your doctor first.

gate-GR155 = Potassium is not for pregnancy, breastfeeding or children. Only a doctor may give it, after a blood test.

gate-GR156 = Potassium tablets can burn the gullet or gut where they stick. Not for you.

gate-GR157 = Your kidneys must be tested first. Ask your doctor.

gate-GR158 = Potassium is only for a low level found by a blood test. Ask a doctor first.

gate-GR159 = Food rich in potassium is not for you, apart from portions that your kidney team or dietitian has given you.

gate-GR160 = Ask your team for your own potassium limit first.

gate-GR161 = With one of your medicines, a lot at once can raise your potassium.
    .change = Ordinary portions; no juicing and no handfuls of dried fruit.

gate-GR162 = With one of your medicines, potassium can creep up.
    .change = Ordinary portions if your kidneys are healthy; no salt substitute.

gate-GR163 = A drink brings potassium fast, and your body may not get rid of it. Too much stops the heart.

gate-GR164 = One of your medicines, or your heart, makes the body hold on to potassium. Ask a doctor or pharmacist first.

gate-GR165 = Weak kidneys cannot clear magnesium. It builds up and slows heart and breathing. Not for you.

gate-GR166 = Your kidneys decide how much is safe. Ask your doctor first.

gate-GR167 = Magnesium can weaken muscles and slow the heart's own wiring. Not for you.

gate-GR168 = Studies in pregnancy disagree. Ask your midwife first.

gate-GR169 = Ask a pharmacist or doctor before any supplement.

gate-GR170 = Magnesium binds one of your medicines, so that it does not work.
    .change = Keep them several hours apart: ask the pharmacist how many.

gate-GR171 = With one of your medicines, levels or the heartbeat can shift. Ask your doctor or pharmacist first.

gate-GR172 = Magnesium loosens the bowel. Ask a doctor or pharmacist first.

gate-GR173 = You have reacted to it before.

gate-GR174 = It can change how much of one of your medicines you take up.
    .change = Take them apart, and tell your clinic about any change.

gate-GR175 = Ask your kidney dietitian first: nuts, seeds and wholegrains have to fit your limits.

gate-GR176 = It stings weak or broken skin, and magnesium that gets in cannot get out with failing kidneys.

gate-GR177 = It is given only in a hospital or clinic. Ask your doctor.

gate-GR178 = More calcium can form stones or harm heart and kidneys. Not for you.

gate-GR179 = Your kidney team balances calcium and phosphate. Ask them first.

gate-GR180 = Calcium together with digoxin can upset the heartbeat. Not for you.

gate-GR181 = With one of your medicines, calcium can rise too high, or a level can shift. Ask your doctor first.

gate-GR182 = Calcium binds one of your medicines.
    .change = Keep them several hours apart: ask the pharmacist how many.

gate-GR183 = Only when your maternity team or doctor asks for it.

gate-GR184 = Only for a low intake or a low level. Ask a doctor first.

gate-GR185 = Extra salt makes the body hold water and drives the blood pressure up. Not for you.

gate-GR186 = Your salt limit comes first. Ask your doctor or nurse.

gate-GR187 = A change in salt shifts the level of lithium in your blood. Ask your doctor first.

gate-GR188 = Salt works against one of your medicines. Ask your doctor or pharmacist first.

gate-GR189 = Children and pregnant women do best with normal food. No extra salt.

gate-GR190 = Rehydration drinks hold salt. With a limit on salt or fluid, or for a baby, the team or a doctor says how much. Ask first.

gate-GR191 = You have to watch your salt.
    .change = Choose the unsalted kind.

gate-GR192 = Safety agencies advise against salt tablets. Eat normally and drink.

gate-GR193 = It does nothing for cramps, and too much harms the liver, the bones and an unborn child.

gate-GR194 = Liver holds so much vitamin A that it can harm a baby before birth.

gate-GR195 = Liver adds vitamin A, iron and uric acid to what you already have too much of.
    .change = Leave liver out.

gate-GR196 = Even a little vitamin K upsets how warfarin and similar medicines are set. Not for you.

gate-GR197 = It has not been studied for you, or it works in the wrong direction for clotting. Not for you.

gate-GR198 = The only good study left out people like you. Ask your doctor first.

gate-GR199 = There is only one good study. Ask your doctor first.

gate-GR200 = Vitamin K works against your blood thinner, and big changes upset the balance.
    .change = Keep the amount about the same every week; do not start eating much more or much less of it.

gate-GR201 = Large amounts make bleeding likelier, and you may bleed more easily already. Not for you.

gate-GR202 = Only a doctor, or your dialysis team, may try it. Ask first.

gate-GR203 = Too much vitamin B6 damages nerves, and yours may be hurt already. Not for you.

gate-GR204 = Vitamin B6 weakens one of your medicines. Not for you.

gate-GR205 = Not more than food gives, unless a doctor, midwife or pharmacist agrees. Ask first.

gate-GR206 = Have vitamin B12 and folate tested first; tablets may not be enough. Ask your doctor.

gate-GR207 = Extra vitamin C can form kidney stones, add to too much iron, or break red blood cells. Not for you.

gate-GR208 = Large amounts can shift what your clinic has set. Ask them first.

gate-GR209 = Vitamin D would push your calcium higher or feed stones. Not for you.

gate-GR210 = Your calcium must be watched. Ask your doctor first.

gate-GR211 = For babies only the drops that a health visitor or doctor advises. Ask first.

gate-GR212 = Some products hide vitamin K or vitamin A, and that matters for you.
    .change = A product without vitamin A (retinol), and with warfarin one without vitamin K; ask the pharmacist.

gate-GR213 = You need a special product. Ask your doctor or pharmacist first.

gate-GR214 = It binds some medicines, and it builds up when the kidneys are weak. Ask first.

gate-GR215 = Your body handles protein in another way. Ask your team first.

gate-GR216 = It can bring on seizures or shift what warfarin does. Not for you.

gate-GR217 = Children take supplements only when a clinician says so.

gate-GR218 = Ask your midwife, doctor or pharmacist first.

gate-GR219 = Your kidney or liver team chooses supplements. Ask them first.

gate-GR220 = What is right for others may not be right for you. Ask your team first.

gate-GR221 = Capsules and tablets may hold gelatin or colours.
    .change = Check the leaflet for gelatin and colours.

gate-GR222 = A tonic without a known cause is no treatment. Ask a doctor first.

gate-GR223 = Creatine adds work for kidneys and muscles, and it makes the kidney blood test hard to read. Ask a doctor first.

gate-GR224 = Kelp carries far more iodine than the thyroid can handle. Not for you.

gate-GR225 = Iodine upsets the thyroid, and with one of your medicines all the more. Not for you.

gate-GR226 = You have reacted to it before.

gate-GR227 = Kelp holds so much iodine that small amounts can pass the limit.
    .change = A rare small portion at most.

gate-GR228 = Keep to the fluid limit of your team; drink nothing extra for cramps.

gate-GR229 = More water lowers the salt in the blood further. Drink nothing extra.

gate-GR230 = One of your medicines holds water back, and the salt in the blood falls. Drink nothing extra.

gate-GR231 = One of your medicines shifts salt or water.
    .change = Drink to thirst, and do not force it.

gate-GR232 = Ask first: you may need thickened drinks, and a baby needs milk only.

gate-GR233 = Sugar raises blood glucose.
    .change = The sugar-free kind, except to treat a low.

gate-GR234 = Sour shots burn gullet and stomach. Not for you.

gate-GR235 = Together with one of your medicines it irritates the gullet more.
    .change = Not within an hour of the tablet.

gate-GR236 = Sour shots can upset potassium or blood sugar, or a small stomach. Ask first.

gate-GR237 = Hot spice burns and can set off wheezing or contractions. Not for you.

gate-GR238 = A lot of spice can shift what warfarin does, or cause a reaction. Ask first.

gate-GR239 = Paracetamol may be safe for you only in smaller amounts. Ask a pharmacist or doctor first.

gate-GR240 = Many products hold paracetamol, and taking it twice harms the liver.
    .change = Count every product that holds paracetamol; never take two of them.

gate-GR241 = You have reacted to paracetamol before.

gate-GR242 = For a baby, ask a pharmacist or doctor first.

gate-GR243 = Anti-inflammatory painkillers can harm a baby's kidneys and heart. Ask a pharmacist or midwife what you may take.

gate-GR244 = Anti-inflammatory painkillers harm kidneys that are ill, dry or under strain.

gate-GR245 = Anti-inflammatory painkillers can bring on bleeding, swelling or heart failure in people with your illness.

gate-GR246 = Together with one of your medicines they cause bleeding or a build-up of that medicine.

gate-GR247 = Together with one of your medicines they can shut the kidneys down.

gate-GR248 = You are allergic to it or to its relatives.

gate-GR249 = For you there are safer ways against pain. Ask a pharmacist before you take an anti-inflammatory one.

gate-GR250 = Part of the gel gets into the blood. Ask a pharmacist first.

gate-GR251 = Quinine can harm an unborn baby or a child, and too much can kill. Not for you.

gate-GR252 = Quinine can destroy blood cells, even the little in tonic water. Not for you.

gate-GR253 = Quinine can break your red blood cells. Not for you.

gate-GR254 = Quinine can upset the heart rhythm, and yours may be at risk already. Not for you.

gate-GR255 = Quinine makes weakness, sight or hearing worse. Not for you.

gate-GR256 = Together with one of your medicines, quinine can upset the heartbeat. Not for you.

gate-GR257 = Quinine raises the level of one of your medicines. Ask your doctor first.

gate-GR258 = Quinine can build up or lower blood sugar. Ask your doctor first.

gate-GR259 = It is a last resort, by prescription only, with a review after 4 weeks. Ask your doctor.

gate-GR260 = It is a prescription medicine: ask a doctor, and never borrow or buy it.

gate-GR261 = Not for you; only a specialist could decide otherwise.

gate-GR262 = It can slow or stop the heart. Not for you.

gate-GR263 = It raises the level of one of your medicines. Ask your doctor first.

gate-GR264 = It can form kidney stones, bring on seizures or slow the heart's own wiring. Not for you.

gate-GR265 = It can make you too sleepy to breathe or stand safely. Not for you.

gate-GR266 = Your kidneys decide how much is safe. Ask your doctor first.

gate-GR267 = It can bring drowsiness, falls, weakness, seizures, raised eye pressure or trouble passing urine. Not for you.

gate-GR268 = Together with alcohol or another calming medicine, or with weak kidneys, it can slow or stop breathing. Not for you.

gate-GR269 = It can cause a reaction or heart rhythm trouble. Not for you.

gate-GR270 = Only the dialysis team changes the settings. Tell the nurse.

gate-GR271 = This may be an emergency, and that comes first. No exercises until you have been seen.

gate-GR272 = Stopping a heart, asthma, epilepsy or steroid medicine on your own is dangerous.
    .change = Ask the prescriber, and keep taking it until then.

gate-GR273 = Losing weight now can do harm. Leave it out.

gate-GR274 = One of your medicines, or your illness, must be adjusted as weight changes. Ask your team first.

gate-GR275 = Never stop alcohol all at once: that can bring on seizures. Ask a doctor or clinic to help you.

gate-GR276 = Your team sets meals and medicines together. Ask them first.

gate-GR277 = The claim has no basis, so do not cut out foods for it.

gate-GR278 = Stop when a cramp strikes: in sport it can be the first sign of heat illness or of muscle breaking down.

gate-GR279 = No alcohol in pregnancy, when a baby is planned or breastfed, and for nobody under 18.

gate-GR280 = Alcohol harms nerves, muscles, liver and balance, and brings on fits, gout and low sugar. With what you have, leave it out.

gate-GR281 = With one of your medicines alcohol can make you dangerously sleepy, drop your sugar or make you very ill.

gate-GR282 = Drinking goes along with more cramps at night.
    .change = None at bedtime; if you drink at all, keep it small and with food.

gate-GR283 = So much caffeine is not safe for your heart, nerves or age, or in pregnancy.

gate-GR284 = It robs you of sleep.
    .change = Not after noon, and one can at most.

gate-GR285 = Caffeine reaches the baby, stirs up heart and stomach, or adds to your medicine.
    .change = Weak and early in the day, or leave it out.

gate-GR286 = Liquorice washes potassium out and raises the blood pressure. With your illness or medicine it can be dangerous.

gate-GR287 = Eaten every day, liquorice can itself bring on cramps.
    .change = A small piece now and then at most.

gate-GR288 = Grapefruit lets some medicines pile up in the blood. Ask a pharmacist before you eat it.

gate-GR289 = They hold so much selenium that a handful a day is too much.
    .change = One or two nuts a day at most.

gate-GR290 = Honey can give a baby botulism, and babies need neither salt nor cow's milk as a drink. Nothing of this before the first birthday.

gate-GR291 = Small, hard or round food can choke a little child.
    .change = Ground, grated or cut small.

gate-GR292 = It may go down the wrong way or get stuck. Ask your doctor or speech therapist first.

gate-GR293 = It can carry germs or too much vitamin A for a baby before birth.

gate-GR294 = It can bring on wind and pain in an irritable bowel.
    .change = Try a small portion, or take something from a low-FODMAP list.

gate-GR295 = After a stomach operation or with a narrow bowel it can form a plug.

gate-GR296 = Nobody has tested it for cramps, and it mixes badly with many medicines. Ask a pharmacist or doctor first.

gate-GR297 = It harms at your age, in pregnancy or with breastfeeding, or it mixes badly with your illness or medicine.

gate-GR298 = These products are not checked like medicines. Ask a pharmacist about every plant in it first.

gate-GR299 = Plants are medicines without a leaflet. Not for you.

gate-GR300 = Plants can make one of your medicines fail or turn poisonous. Not for you.

gate-GR301 = Drunk in amounts, herb teas act on clotting or on the womb.
    .change = One weak cup at most, or plain warm water.

gate-GR302 = Tannins in the tea bind iron and some medicines.
    .change = Two hours apart from tablets.

gate-GR303 = The recipe holds about ten times the customary amount of this herb. Leave it out.

gate-GR304 = Tansy holds a poison that can set off fits.

gate-GR305 = Plants of the daisy family can set off your allergy. Leave it out.

gate-GR306 = Plant extracts irritate sore or broken skin.
    .change = Leave it out until the skin is whole.

gate-GR307 = For small children, ask a doctor before any plant bath or tea.

gate-GR308 = It burns through weak or sore skin. Leave it out.

gate-GR309 = You may not feel a burn there, the skin may heal badly, or sore veins may get worse. Leave it out.

gate-GR310 = Not on children, not in pregnancy or while breastfeeding, and not where a baby can touch it.

gate-GR311 = Some people have been burned after using it once.
    .change = Only after the cramp: a thin film, no heat, no bandage, and wash your hands.

gate-GR312 = It is related to aspirin, which children and teenagers under 16 must not have.

gate-GR313 = Enough goes through the skin to make bleeding likelier. Not for you.

gate-GR314 = You may react to it, or it may harm the baby. Not for you.

gate-GR315 = It is related to aspirin, and what goes through the skin adds up. Ask a pharmacist or doctor first.

gate-GR316 = Camphor can set off seizures and harm a baby. Not for you.

gate-GR317 = The fine dust of chilli can set off coughing or an allergy. Ask a pharmacist first.

gate-GR318 = Menthol can close the throat of a baby, and it burns on broken skin or with an allergy.

gate-GR319 = You are allergic to scents like this.

gate-GR320 = You are allergic to wool fat.
    .change = Use a plain gel without wool fat, or nothing.

gate-GR321 = Tape tears or inflames skin like yours.

gate-GR322 = Current can disturb a heart device, set off a fit, or harm where there was a clot or cancer, in pregnancy, and on skin that is broken or numb.

gate-GR323 = Turpentine is a poison that burns skin and can kill a child.

gate-GR324 = Raw egg on the skin spreads germs.

gate-GR325 = Alcohol goes through the skin and lungs and has poisoned people.

gate-GR326 = Mustard left on the skin has caused deep burns.

gate-GR327 = Lemon or vinegar on the skin stings, and it burns in the sun.

gate-GR328 = Piercing a muscle risks infection, bleeding, nerve injury and tetanus.

gate-GR329 = Needles bleed or let germs in, and for you that is too dangerous.

gate-GR330 = Only in the hands of somebody licensed, and never by yourself. Ask your doctor first.

gate-GR331 = A magnet can switch or reset your device.

gate-GR332 = Swallowed magnets tear a child's bowel.

gate-GR333 = Magnets do nothing for pain.

gate-GR334 = Never hold or rub a person during a fit.

gate-GR335 = You are allergic to mustard.

gate-GR336 = Too sharp for a small child.

gate-GR337 = Give nothing by mouth during a fit or just after it.

gate-GR338 = Ask first which foods, drinks and sitting positions are safe for you to swallow.

gate-GR339 = This may need a hospital. Let the doctors there decide what you may swallow.

gate-GR340 = It holds gluten. Take rice, maize or buckwheat instead.

gate-GR341 = It holds milk.

gate-GR342 = The milk sugar can cramp your belly.
    .change = Take lactose-free milk or a hard cheese.

gate-GR343 = It is a tree nut, or holds some.

gate-GR344 = It is peanut, or holds some.

gate-GR345 = It holds soya.

gate-GR346 = Soya keeps your thyroid tablet from being taken up.
    .change = Keep four hours between the two.

gate-GR347 = It is fish, or holds some.

gate-GR348 = It is shellfish, or holds some.

gate-GR349 = It holds sesame.

gate-GR350 = It holds egg.

gate-GR351 = It holds celery.

gate-GR352 = People who react to latex often react to banana too, and the other way round.

gate-GR353 = It holds coconut.

gate-GR354 = Some of the foods meant here may not suit your allergy: nuts, milk, grains or seeds.
    .change = Leave out what you must not eat, and choose another food.

gate-GR355 = Sulphite on dried fruit can make you wheeze.
    .change = Choose dried fruit without sulphite.

gate-GR356 = Oily or alcohol-based things can catch fire near oxygen.
    .change = Nothing oily or alcohol-based near your oxygen.

gate-GR357 = Rubbing is not safe for you.
    .change = Leave out the rubbing, and rest the leg.

gate-GR358 = Standing and walking could end in a fall.
    .change = Stay sitting or lying, and leave out standing and walking. Have somebody beside you when you get up.

gate-GR359 = Raising the legs could take blood from a poorly fed leg, strain the heart, or press on the big vein in later pregnancy.
    .change = Do not prop the leg up; keep it level. In later pregnancy lie on your left side.

gate-GR360 = A tendon, muscle, joint or bone has its limits.
    .change = With a torn or injured muscle or tendon, do not stretch. Otherwise stretch the muscle only a little and slowly, stop at any sharp pain, or leave it out.

gate-GR361 = Bending the knee far is not safe for every knee, hip or balance.
    .change = With a new or hurt knee or hip, leave the bend out; sit or lie down and let the leg go loose. Otherwise lie on your good side and bend the knee only as far as it is comfortable.

gate-GR362 = A bottle under a foot that is numb, sore or short of blood can do harm, and pressing is not wise with a risk of clots.
    .change = Leave out the bottle: only press the foot flat.

gate-GR363 = You have a limit on fluid, or water is held back in your body.
    .change = Drink nothing extra for the cramp; keep to the limit that your team gave you.

gate-GR364 = The salt and acid in it are not safe for you.
    .change = Leave out the pickle juice.

gate-GR365 = It carries a lot of salt and acid.
    .change = Leave out the pickle juice unless your liver team has agreed.

gate-GR366 = Cold does harm here.
    .change = Leave out the cool pack.

gate-GR367 = Numb feet do not feel a burn.
    .change = Only a blanket.

gate-GR368 = Honey and other bee products can set off your allergy.

gate-GR369 = Honey is sugar.
    .change = Leave it out, except against a low.

gate-GR370 = It is a tree nut.

gate-GR371 = These hormones raise the chance of a clot.
    .change = Compare both legs first. If one is swollen, hot, red or sore, do not rub it, and have it checked today; if not, a light palm only.

gate-GR372 = These hormones raise the chance of a clot.
    .change = Compare both legs first. If one is swollen, hot, red or sore, leave the massage out and have the leg checked today; if not, a light palm instead of a roller.

gate-GR373 = A tablet that combines two medicines may hold potassium back, and a potassium binder means that your level was high. Not for you.

gate-GR374 = A potassium binder means that your level was high. Ask your team for your limit first.

gate-GR375 = Your team has already set how much you take. Ask them first.

gate-GR376 = You already take it. Do not double it; ask a pharmacist or doctor.

gate-GR377 = You may already take vitamin B6. Ask a pharmacist to count every product that holds it first.

gate-GR378 = Have your tetanus jabs brought up to date first.

gate-GR379 = Ibuprofen is not safe for you, or nobody knows yet whether it is.
    .change = Paracetamol only, no ibuprofen.

gate-GR380 = Water, traffic and falls are the risky part.
    .change = Choose walking or a fixed bicycle, with company; do not swim or cycle on roads alone.

gate-GR381 = Your kidney dietitian fits fruit, nuts, wholegrains and dairy to you. Ask them first.

gate-GR382 = Sugar and starch, vitamin K, gas or choking decide the portion.
    .change = The same pattern, with portions and textures set for you; with warfarin keep the amount of greens steady.

gate-GR383 = Your team already sets how much you take, or tablets are risky for you. Ask them first.

gate-GR384 = Your specialist steers your potassium. Ask them first.

gate-GR385 = Your skin has reacted to it before.

gate-GR386 = Citrus can set off your allergy.
    .change = Choose a drink without lemon.
