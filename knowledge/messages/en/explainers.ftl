# Explainers: one topic each, in plain words.

explainer-what_is_a_cramp = What a leg cramp is
    .body = A muscle cramp is a sudden, painful tightening of a muscle, or of part of it, that you did not ask for and cannot switch off. It starts without warning. The muscle goes hard, often with a knot you can see or feel, and the pain can be so strong that it seems about to tear. For those moments you cannot move that muscle as you wish.

    Most cramps last from a few seconds to a few minutes, with every part of the muscle pulling at once. Many come at night and wake you. Stretching the muscle usually ends it. You stay awake and clear in your mind throughout: somebody who loses awareness or jerks all over is not having a leg cramp.

    Afterwards the muscle may stay sore for up to a day, and the longer the cramp, the sorer it tends to be. A cramp that has not let go after 10 minutes is past the usual range, even if you have read that 15 minutes are normal: contact a doctor the same day, and call an ambulance if the leg is cold, pale, badly swollen or weak.

    Cramps are very common, but not everybody gets them. Some people never have one, many have a few in a year, some cramp after almost any effort, and a smaller group has them many nights a week. An ordinary cramp hurts but does not damage the muscle.

explainer-words_for_cramps = Cramp, spasm, seizure: what the words mean
    .body = A cramp is one painful, held tightening of a muscle that moves your bones. A spasm is a wider word: any tightening you did not will, with pain or without. Some also use it for the muscle in the walls of inner organs, where the pain is more of a dragging kind.

    You may read of tonic, clonic and tonic-clonic cramps. Tonic means one held contraction, and now and then a short attack set off by something; clonic means jerks or twitches with pauses between. These words belong to seizures, which start in the brain. An ordinary leg cramp has no such types: it is held, it sits in one muscle and it hurts. Its site helps more: thigh or lower leg, foot, or toes.

    Jerking that comes in a rhythm is not an ordinary cramp. It needs a doctor. If somebody jerks or stiffens all over and does not answer, this may be a seizure: call the emergency number, time it, keep the person safe and do not work on the legs.

    A contracture is a joint that can no longer straighten fully, all day long. Tetany is a locking of hands or feet with tingling round the mouth; low calcium can cause it, and it needs a blood test the same day. A fasciculation is a small flicker under the skin that does not hurt. Spasticity is lasting stiffness after brain or spinal cord disease.

explainer-look_alikes = What can look like a leg cramp
    .body = Several other things feel or look like a cramp, and they need other help. A cramp always hurts, the muscle is hard, and you are fully awake.

    A seizure comes from the brain. In the whole-body kind all the limbs take part, the person does not answer and remembers nothing afterwards. This is never "a cramp in the calf", whatever its first sign: treat it as an emergency if it is the first, goes on for 5 minutes, repeats, or the person does not come round. A seizure can also begin in one leg with rhythmic jerks while the person is awake; that needs a doctor soon.

    Tics are quick, repeated movements with an urge beforehand, often in the face. They are a matter of how the nervous system develops, not a sign of a mental illness, and a history of mental illness does not make them spread to the legs. Chorea and athetosis are flowing movements without a regular beat, from disease of the brain; mood, thinking and general health can suffer too, so a nerve specialist should look. Twitches under the skin (fasciculations) do not hurt and come from excitable motor nerves. They are mostly harmless, unless there is weakness or the muscle is getting thinner.

    A contracture is least like a cramp: the limb stays fixed. It may follow joint disease, but also an injury, a nerve disease or long lack of movement. Legs that are stiff and weak after a stroke or spinal cord disease can have spasms too; those belong with the specialist team.

    Sore muscles a day or two after hard exercise ache for days and then heal. Severe soreness with swelling, weakness or dark urine is an emergency. Pain that comes with walking and goes with rest may come from narrowed arteries. One swollen, tender leg may be a clot. An urge to move that eases while you walk may be restless legs.

explainer-how_cramps_start = How a cramp starts, as far as is known
    .body = The best supported idea is that a cramp starts in the nerves, not in the blood. The motor nerves that join the spinal cord to the muscle become too excitable and fire in a burst. Tired muscles, muscles held short and muscles worked harder than they are used to are the likeliest to do it. Hard use also causes tiny injuries in the fibres; while they heal, the muscle is sore and may cramp.

    Salts matter because nerves use them. When sodium, potassium, calcium or magnesium in the blood is truly out of balance, too low or too high, nerve signals go wrong. That is real but not the usual story: in most people who cramp the levels are normal. Sweat carries off mainly sodium and chloride, and only a little potassium.

    This is also why stretching works. Lengthening the muscle, by pulling the foot up or by putting weight on the leg, calms the overactive nerves. The same holds for the front of the thigh when you bend the knee. During a cramp the hard muscle squeezes its own blood vessels for a while, and the flow comes back as soon as it lets go.

    Older explanations are less sure. That too little blood, trapped waste or lactic acid sets off a cramp has not been shown. Nor that a cramp protects the muscle from harm, or that every cramp answers some change in the body. Poor arteries do cause leg pain, but mostly as pain on walking, which is a different problem and one for a doctor.

explainer-old_ideas_corrected = Old ideas about cramps, and what is known
    .body = Many explanations for cramps have been handed down. Some are right. Others sounded sensible but did not hold up when people looked closely.

    Lactic acid: it does not cause cramps or the soreness afterwards. It is cleared from the muscle soon after effort. Sitting still does not make it build up, and it does not inflame joints.

    Spicy, sour or salty food: there is no sign that it washes magnesium or potassium out of the body, or that it makes blood vessels clamp shut. Too much salt is unhealthy for other reasons, mainly blood pressure.

    Tight underwear and too much oestrogen: no good evidence links either with leg cramps. Wear what is comfortable. Unsettled nerves or strong emotion: stress can make anybody sleep badly and feel more pain, women and men alike, but it has not been shown to cause cramps.

    Growing muscles that cannot keep up with the bones: a popular picture for children, not a finding. Staphylococcus, gonorrhoea and meningitis bacteria: these do not cause ordinary night cramps by way of the nerves. They are serious in their own right, and leg pain with fever, stiff neck or a rash is an emergency.

    Nobody can prepare for a cramp: you can. Learning the steps before you need them helps. And no diet or daily routine can promise an end to all cramps; some go on whatever you do, and that is not your fault.

explainer-where_it_happens = Where in the leg it happens
    .body = The leg has three large joints, hip, knee and ankle, and many small ones in the foot. The muscles that move them are striated muscles: the kind you can command, and the kind that cramps. Any of them can do it, and the small joints of the foot may be drawn along.

    The calf cramps most often. With the ankle it carries your whole weight at each step, so it works hard and often. The thigh, front or back, comes next. One can make three groups: thigh and lower leg, foot, and toes. That is a useful way to sort them, since each has its own stretch. A cramp you feel in the foot may really sit in the toes, so look which part is bent or hard.

    The place is a clue, not an answer. Cramp in the calf at night is usually harmless. The same spot every time can point to that muscle, its nerve or the shoe. Pain that runs down the back or outer side of the thigh, in a man or a woman, may come from a nerve in the back, above all with back pain, numbness or weakness: tell a doctor.

    Where it sits, how bad it is and how often it comes are the three things a doctor needs first. Pain in a joint, pain along a whole leg that stays, or cramps that begin to spread to the arms, hands or trunk are reasons to be seen.

explainer-foot_and_toe_cramps = Cramps in the foot and the toes
    .body = Foot and toe cramps bend the arch or curl the toes. Shoes that are tight, high-heeled or the wrong shape, long hours on your feet and a low arch are everyday reasons. Drinking alcohol, smoking, ups and downs of blood sugar, disease of the leg vessels and other long illnesses can add to it. Very loose or unusual ligaments are a rare reason.

    Your toes are full of fine nerve branches. A nerve pressed in the foot or ankle can make toes numb and bring pain or cramp. New or lasting numbness, or new weakness, deserves a check, and all the more if you live with diabetes.

    Some blame poor flow in the smallest vessels for toe cramps. Most toe cramps have no such cause. But toes that are cold, pale, blue or black, pain in the foot at rest that is worse lying down, or a sore on the foot need care the same day. A foot or leg that suddenly turns cold, pale or numb needs an ambulance.

    After a knock or a twist, a painful toe may be broken or sprained. Do not pull or rub it; have it looked at.

    To ease a cramp, take the shoe off, straighten the toes and draw them gently up. Light rubbing may comfort you, though it has not been shown to send the cramp away. Leave out the rubbing over sores, on numb feet, if a clot is possible, or in pregnancy unless a clot has been ruled out.

explainer-causes_overview = Why leg cramps come: the wide view
    .body = Leg cramps can have a great many causes. For most people no cause is found, and the cramps are called idiopathic, which only means that nothing else explains them. That is a common and harmless answer.

    Some factors lie outside you: shoes, cold, heat, long standing or sitting, hard or unaccustomed effort, too little rest between efforts. Others lie within: age, pregnancy, tired muscles, nerves and spine, veins and arteries, kidneys, liver, hormones, salts in the blood, and medicines. Often several meet.

    Some lists put nine groups first: veins, thyroid, vitamins and magnesium, blood sugar, circulation, dehydration, hormones, hard exercise, and disease of inner organs. These are not the likeliest ones. Ordinary night cramps, effort, pregnancy, some medicines, and nerve or spine trouble count for more than much of that list. Disease of an organ, of the joints or of the metabolism can be part of it in anybody, but a cramp alone cannot show which. Only an examination can.

    So it makes sense to look for what sets yours off before you choose a treatment. And a cramp is not always a sign of illness, let alone of one that cannot be treated.

explainer-night_cramps = Night leg cramps
    .body = Night cramps take the calf or the foot when you are asleep or at rest. They are common: in one study of family doctors' patients aged over 60, nearly half had them. They become more frequent with age, not less, so the idea that they belong to the young is mistaken. They are seen more in summer than in winter.

    In most people nothing else is wrong. Things that may add to it are some medicines, above all water tablets and some inhalers, hard effort, alcohol, long standing, lying in one cramped position, pointed toes under tight bedding, and cold feet. Diabetes, thyroid and kidney disease, nerve and spine trouble, hardened arteries, pregnancy and upset salts in the blood can play a part too. Salts can be too low or too high, so never guess: a blood test tells.

    Some explanations do not hold: lack of oxygen filling the muscle with acid, or common bacteria attacking the nerves. Foot pain at night that is worse lying down and better with the leg hanging is different: it may mean poor arteries and needs care the same day.

    During one, straighten the knee and pull the foot up towards you. If you are steady, sit first, put the light on and then stand. Stretching the calves and the backs of the thighs before bed may help; one good trial found fewer and milder cramps. Cramps more than three times a week, or cramps that spoil your sleep, are a reason to see a doctor within days, without alarm.

explainer-older_people = Leg cramps later in life
    .body = Cramps become more common as we age. Muscles get shorter and weaker, nerves work less smoothly, vessels lose some of their spring, and more of us live with a long illness or take medicines for one. Extra weight, heavier use of the legs, hormone disease and worn joints can add to it.

    High blood pressure itself is a weak suspect. The water tablets often used for it are a stronger one. Never stop a tablet on your own; ask for a medicines review and, if advised, a blood test.

    The pain can be strong and joints move less freely, so the risk of a fall is real. Do not jump out of bed. Straighten the knee and pull the foot up with a belt or towel while you sit or lie. Stand only with support, and only when you are steady.

    Cramps may also come in the day, even at rest. Leg pain by day should make us think of arteries: pain on walking that goes with rest needs an appointment. Pain in the foot at rest, or sores, needs care the same day. A sudden cold, pale, numb or weak leg needs an ambulance. Until the arteries are known to be healthy, do not use massage, heat or raised legs. Some speak of pressed "vessel plexuses"; that is too vague to act on.

    After a fall or a knock, have the leg checked early. Older bones can break from little.

explainer-women = Leg cramps in women
    .body = Women get cramps for the same reasons as men, and a few more. Pregnancy is the clearest. Long standing, heels worn day after day, varicose veins and thyroid disease also come up often.

    Some people blame an excess of oestrogen, and add that it upsets periods and makes it harder to conceive. Such troubles are real and deserve a doctor's time. But a leg cramp does not show that hormones are wrong, and there is no good evidence that too much oestrogen alone causes cramps. Hormone tablets and raloxifene do list leg cramps. They also slightly raise the risk of clots, so pain and swelling in one leg needs to be seen the same day.

    It is also said that stress or an unstable mood brings leg discomfort to women in particular. That is a stereotype. Stress and poor sleep can make pain worse in anyone.

    Going from one strict diet to the next can leave the body short of vitamins and minerals it runs on. Pain in the legs, tiredness and missed periods while eating little are worth telling a doctor, and so is worry about food.

explainer-men = Leg cramps in men
    .body = In men the usual reasons are plain: hard work, heavy or standing jobs, intensive sport, effort after a long break. Extra weight and too much sitting go along with cramps as well.

    Pain that is strong and runs down the back or the outer side of the thigh may be more than a cramp. A nerve in the lower back can send pain there. Notice back pain, numbness or weakness and tell a doctor. Numbness between the legs, trouble with the bladder or bowels, or weakness in both legs is an emergency.

    Tight underwear is sometimes named as a cause. There is no evidence for that; choose what is comfortable.

    Some link cramps with hormone trouble shown by sexual problems and extra weight. A cramp does not tell you that, and neither does weight. If sex or desire has changed, see a doctor for its own sake: arteries, diabetes and medicines can be behind it, and much can be done.

explainer-pregnancy = Leg cramps in pregnancy
    .body = Leg cramps are common in pregnancy, mainly in the second and third trimesters and at night. In a large Chinese study about one woman in eight had them early on and about half towards the end. They usually fade after the birth.

    Why they come is not settled. Your body carries more fluid and weight, blood flows differently, and the growing womb presses on the veins that drain the legs, so veins work less well late in pregnancy. Your legs carry a greater load. Needs for vitamins and minerals rise, so shortages are likelier than at other times; your midwife knows which tests and tablets make sense. That the baby overloads the spine is not an established reason.

    During a cramp, sit or lie on your left side, straighten the knee and bend the foot up. Do not point your toes. Do not have the leg massaged unless your midwife has ruled out a clot: clots are commoner in pregnancy, and rubbing can move one. Later in pregnancy do not rest flat on your back.

    Ask your midwife before any tablet or herb. Magnesium is unsettled: studies disagree. Vitamin A tablets, liver and fish liver oils can harm the baby.

    Some swelling of both feet is usual. One leg that is more swollen, hot, red or painful needs to be seen the same day. Sudden swelling of face or hands, a bad headache, trouble seeing, or pain under the ribs may mean pre-eclampsia: call the maternity unit now. A fit in pregnancy or after birth is not a cramp: call the ambulance.

explainer-children = Leg cramps and leg pain in children
    .body = True night cramps start at school age and are commonest in teenagers. They take one leg at a time, pass in minutes, and mostly come only a few times a year. Chilled legs, lying awkwardly, flat feet and a day of hard play may bring them on.

    Younger children more often have "growing pains": aches in both legs in the evening, gone by morning, in a child who runs about as usual. In spite of the name, growth has not been shown to cause them, nor muscles that lag behind the bones and cannot relax.

    If the child is wide awake, answers you and has a cramp: straighten the knee, bring the foot up gently, keep a warm hand or a blanket on the leg, and let the child walk a little if steady. Light strokes are enough, and only without fever, limp, swelling, heat or injury. No hot bottle, pad or rub; no loose blanket over a baby. Toes that are white and numb from cold must not be rubbed.

    Good food is good for every child, but it has not been shown to end cramps and must not delay a check. Give no potassium, magnesium or vitamins for cramps, and no special diet, unless a doctor says so. Disorders of the body's chemistry are a rare reason and need a children's doctor.

    See a doctor if the pain is always in one leg, comes by day, or goes with a limp, fever, swelling, tiredness, bruises, weight loss or weakness. Calf pain after flu with tiptoe walking should be seen soon. A child who does not answer, stiffens or jerks is not having a cramp: treat it as a convulsion.

explainer-child_convulsion = A convulsion in a child: what it is and what it is not
    .body = A convulsion, fit or seizure starts in the brain. The child goes stiff or jerks and does not answer you. A leg cramp hurts one muscle in a child who is awake and complains. If you are not sure, treat it as a convulsion.

    It is frightening to see, for the child as well as for you, and it helps to know the steps beforehand. Look at the clock. Call an ambulance for any first convulsion, one of 5 minutes or more, a second one, or a child who does not wake up. Lay the child on a soft flat place on the floor, move hard and sharp things away, loosen tight clothes, let air in, and turn the child on the side as soon as you can. A thin folded cloth may lie under the head, but nothing under a baby's head. Stay until the child is fully awake.

    Do not hold or rub the legs, however gently. Put nothing in the mouth: no water, no medicine, no spoon. Do not press the jaws together or force them open. No cold bath and no alcohol rub. Older advice often has many of these steps right, but leaves out the timing and the side position and adds a leg massage. Follow the steps here.

    Most convulsions in small children come with fever and leave no harm; up to school age they are the commonest kind. Even so, a first one is an emergency call, not an examination some time soon, and fever with stiff neck, drowsiness or a rash that does not fade needs an ambulance. If your child has had short fever fits before, and this one was short and the child is fully well again, see a doctor the same day.

explainer-child_convulsion_causes = Why a child may have a convulsion
    .body = Children under about 3 are affected most, usually by a convulsion with fever during an infection. Some babies carry a higher risk: those born very early or very small, those who had bleeding, an infection before birth, a difficult birth or an injury of the brain and nerves. In them, and in every baby under six months, any jerking or stiffening is an emergency, even if it stops.

    Doctors also look for infection of the brain or its covering, head injury, bleeding in the brain, growths or cysts, other disease of the brain and nerves, a heart or circulation problem, low sugar or salts, poisoning, medicines, epilepsy, and families in which fits run. In a child who already has a long illness, a convulsion may mean that the illness has flared up. All of these need a hospital or a specialist. You do not have to find the reason yourself.

    Swallowed tablets, plants or cleaners: call the ambulance or the poison line at once and take the packet along. If a prescribed medicine is suspected, speak to the doctor and do not change it alone.

    After a vaccination a convulsion is rare, and it usually comes from the fever. Call for help as for any other convulsion, tell the doctor, and ask before the next vaccine. It is no reason to go without vaccines, since the illnesses they prevent are far riskier.

    Strong feelings are not a safe explanation. Never put a convulsion down to temper or excitement before a doctor has seen the child.

    A short convulsion with fever is not known to harm the brain. One that goes on for a long time can, which is why 5 minutes on the clock means an ambulance. How things go later depends on the reason. Many children outgrow their fits and others do well with treatment, but nobody can promise it, and leg cramps never do this kind of harm.

explainer-athletes = Cramps in sport and dance
    .body = Sport and dance at a high level bring more cramps. They mostly come late in a session or race, in the muscles that work hardest. The best supported reason is a tired muscle with overexcited nerves: harder, longer or newer effort than you are used to. Too little rest between sessions adds to it. Sweat and salt alone do not explain it: athletes with and without cramps lose about the same.

    When one strikes, stop and move aside. Stretch the muscle and hold it until it lets go. Check yourself: if you feel confused, sick, have a bad headache or pass dark urine, get the medical team now. Walk before you jog, and stop for the day if it comes back. Running on through it can tear the muscle and can hide heat illness.

    Carry no needle. Pricking the calf, as some runners do, has no proven benefit, and no alcohol wipe makes it safe. It can bring infection, bleeding, a broken needle or a damaged nerve, and it tempts you to run on.

    Drink to thirst. Drinking far more than you thirst for in a long event can thin your blood salt and be dangerous. A small sip of pickle juice is used by some; two small laboratory studies disagree, and it is not for people with kidney, heart or blood pressure trouble, a low-salt diet or acid reflux.

    Sore muscles for a few days after new effort are normal healing. Severe soreness with swelling, weakness or cola-coloured urine is an emergency.

explainer-swimming_and_cold = Cold, swimming and cramps
    .body = A big step from warm to cold tightens the blood vessels of the skin and muscles, and legs may cramp, most of all while swimming. Cold is only part of it: kicking with pointed toes and tiring muscles add their share. So it is wise not to swim alone or in cold water if you cramp often.

    In the water, do not fight. Roll onto your back, head back, ears in, and float. Let your breathing settle before you do anything else; cold water makes people gasp, and forced deep breaths can draw in water. Raise an arm and call for help. Still floating, pull the toes towards your shin with the knee straight. Then move to the edge gently, without kicking with the cramped leg.

    On land, dry off, put on dry warm clothes and let the calf warm slowly. No hot bottle on cold, numb skin. Somebody who is confused, drowsy or has stopped shivering is dangerously cold: call the ambulance, keep them lying and covered, and do not rub or heat the limbs.

    Do not rub the leg with alcohol: it cools you further, soaks through the skin and can poison a child. Leave out warming ointments, which do not warm a chilled body and can burn cold, numb skin, and leave out hard massage, which can do harm in a chilled body or a leg with a clot.

explainer-heat_fluid_salt = Heat, fluid and salt
    .body = Losing a lot of fluid can go along with cramps: by sweating hard, drinking too little, vomiting or diarrhoea, or with some kidney disease and water tablets. In the heat of summer cramps are more frequent. For most people, though, a dry body is not the whole reason.

    Sweat takes away mainly sodium and chloride, ordinary salt, and only a little potassium. There is no need to swallow salt tablets; safety agencies advise against them. After heavy sweating take small sips and a snack or a sports drink, rest in the shade and stretch.

    Let thirst lead, and drink through the day. More is not better: with heart, kidney or liver disease, a fluid limit or water tablets, extra water can do harm, and in endurance sport it can make the blood salt dangerously low. If your team has set a limit, keep to it.

    Heat cramps that go on for an hour, or come with a heart problem or a low-salt diet, need medical help. Somebody in the heat who is confused, collapses or has a fit may have heat stroke: call the ambulance and start cooling.

    Vomiting or diarrhoea with cramps needs a doctor the same day if you feel faint, pass almost no urine, or feel your heart racing or stumbling. Confusion or a collapse needs an ambulance. Suspected poisoning is an emergency in itself.

explainer-electrolytes = Salts in the blood: sodium, potassium, calcium, magnesium
    .body = Sodium, potassium, calcium and magnesium are salts that carry nerve signals. When one is far out of range, nerves misfire, and muscles may cramp, twitch or grow weak. Diarrhoea and vomiting, heavy effort, strict dieting, hormone and kidney disease, alcohol and several medicines can bring this about.

    "Out of balance" does not always mean "too little". A level can be high as well, and high potassium can stop the heart without warning. From the outside high and low feel alike. So nobody should take a salt on a guess. A blood test shows it, and then it also has to be asked why.

    Magnesium: a true lack can cause cramps, but most people who cramp do not lack it, and tablets very likely make no useful difference in older adults. Potassium: never on your own; it is given on prescription with blood tests. Calcium: low calcium brings tingling round the mouth and locking hands or feet, and that needs a test the same day. With a fit, noisy breathing or a stumbling heart, call an ambulance. Sodium: low sodium makes people sick, headachy and confused, which is an emergency; do not load up on salt yourself.

    If you have kidney disease, heart failure or liver disease, the general advice on salts and fluids is not for you. Your team's advice comes first.

explainer-vitamins_supplements = Vitamins, minerals and tonics: what they can do
    .body = Replacing what is missing makes sense once a test has shown that it is missing. Taking things just in case is different, and some of them can harm. You may read that magnesium and vitamins B and E can be taken without a test. We advise against that.

    Magnesium very likely does not help older adults with night cramps; in pregnancy studies disagree and the midwife decides. Without a check it can be dangerous with weak kidneys, heart block or myasthenia (a muscle weakness illness), and it disturbs several other medicines.

    Potassium can stop the heart in people with kidney, heart or adrenal disease or on common blood pressure medicines. Only a doctor should give it. Calcium is for a proven lack. It can harm with kidney stones, high calcium or digoxin, and it blocks thyroid tablets, iron and some antibiotics.

    Vitamin A has no place here: too much harms an unborn child and the liver. B vitamins: small studies only; too much B6 damages nerves, and it can upset levodopa, so leave it to a doctor. Vitamin E does not help in general and raises bleeding risk, above all with blood thinners; its use in dialysis belongs to the team. Vitamin C has no meaningful evidence, can cause kidney stones, and is not for kidney failure or iron overload. Vitamin D: treat a proven lack. One trial of vitamin K2 in people over 65 looks promising, but it must be repeated; K2 is a matter for your doctor and not for people on warfarin.

    A plain multivitamin within normal daily amounts is acceptable if food falls short, without vitamin A as retinol in pregnancy and without vitamin K for people on warfarin. "Strengthening" tonics have no evidence for cramps. For children the rule is simple: nothing unless a doctor says so.

explainer-blood_tests = Blood tests for cramps
    .body = Most people with typical night cramps need no blood test at all. Tests help when something points to a cause: frequent or new cramps, weakness, numbness, swelling, weight change, diarrhoea, kidney, liver or thyroid disease, diabetes, pregnancy problems, or medicines that shift the salts.

    A doctor may then ask for sodium, potassium, calcium and magnesium, kidney and liver values, blood sugar, thyroid, and the muscle enzyme CK if a statin or hard effort is in question. Vitamin D, vitamin B12 and iron stores are added when the story fits; low iron goes with restless legs rather than with cramps.

    A result needs its reason. A low level asks why it is low: too little in food, loss through gut or kidney, or a medicine. A level may also be too high. A value just outside the range is often no explanation for cramps. Normal results are good news and very common.

    Take your list of medicines and supplements along, because it often explains more than the blood does.

explainer-medicines = Medicines and cramps
    .body = Some medicines go along with cramps. The clearest are water tablets and long-acting inhalers for asthma or lung disease. Statins have a small link; most muscle pain on a statin is not caused by it. Others include some blood pressure tablets, hormone treatment and raloxifene, some cancer and dementia medicines, and long use of acid-blockers, which can lower magnesium.

    Water tablets taken without a check, or too many laxatives, can upset the salts. So may long use of powders that bind things in the gut, such as charcoal or clay-like adsorbents, since they can hold back nutrients and other medicines as well.

    Please never stop or change a prescribed medicine on your own because of cramps. Stopping can be more dangerous than the cramp. Ask a pharmacist or the prescriber for a review, and mention everything: tablets, inhalers, injections, things bought without a prescription, herbs.

    New cramps within three months of a new medicine are worth a call within days. On a statin, call soon about new muscle pain or weakness, and go to an emergency department if your urine is dark or you are badly weak. Palpitations or true weakness on a water tablet need a blood test the same day. Swelling of the face, trouble breathing or a blistering rash after a new medicine needs an ambulance.

explainer-treatments = What a doctor can offer
    .body = The first step is to look for a reason and to review medicines. If a disease lies behind the cramps, treating it may ease them. It does not always: cramps of kidney, liver and nerve disease often go on and need their own plan.

    Physiotherapy helps with cramps that keep coming back in the thigh, with one-sided or unbalanced muscles and with weakness. It also teaches the right stretch. A foot specialist can look at the arch.

    Tablets have a small place. Muscle relaxants are prescription medicines with limited evidence. They make people sleepy, raise the risk of falls, can be habit-forming, and do not mix with alcohol, opioids or driving; pregnancy limits them too. "General strengthening" medicines have no evidence for cramps. Vitamins and minerals belong to a proven lack.

    Quinine can reduce cramps a little, but in rare cases it causes life-threatening bleeding or heart rhythm trouble. Doctors keep it as a last resort and review it. Never take somebody else's, and do not use tonic water as a treatment.

    Creams and gels may distract from soreness later on, not end a cramp. They can burn or cause allergy: not on broken or numb skin, not with heat or under a bandage, not for children, in pregnancy, with varicose veins or a possible clot, and no salicylate with aspirin allergy or warfarin.

    People on dialysis or with cirrhosis have special options through their teams.

explainer-coming_back = When cramps keep coming back
    .body = First aid ends a cramp, but it does not treat what lies behind it. If cramps return again and again, it is worth going step by step.

    First, look for warning signs: a swollen, hot, cold or numb leg, weakness, muscle wasting, dark urine, fever, pain on walking or at rest, cramps outside the legs. Any of these goes before everything else. Do not wait for home measures to fail.

    Second, write down for two to four weeks when they come, where, how long, how strong, what you did that day and what you took. Patterns show up: a new tablet, a new shoe, a hard shift, drink, heat. Finding what sets them off comes before choosing a treatment.

    Third, try what is safe and may help: stretch calves and backs of the thighs every evening, build up effort slowly, rest between efforts, loosen the bedding, change shoes. Give it four weeks. A short set of exercises may help at best; nobody can promise it.

    Fourth, see a doctor. Book an appointment within days if cramps come more than three times a week, wake you often, last long, grow more frequent, or begin to spread along the whole of both legs. If four weeks of self-care brought nothing, book a routine visit. Cramps in both legs are often harmless; swelling or lasting pain on one side is the stronger warning.

    Frequent cramps may point to an illness, yet often nothing is found. Some people seem to be made with more excitable nerves, and it can run in families. That is a fair conclusion only after illness has been looked for.

explainer-when_to_worry = When a cramp needs a doctor
    .body = Most cramps are a passing overload of a muscle, and a rare cramp in one place is no reason to worry. A few are the first sign of something that needs care. Both are true, and ordinary cramps are far more common.

    Call an ambulance: a leg that is suddenly cold, pale, numb or cannot be moved; terrible pain in a tense, swollen leg after an injury, a plaster or very hard effort; breathlessness, chest pain or collapse with a painful leg; muscle pain with dark, cola-coloured urine; numbness between the legs or loss of bladder control; spreading cramps after a bite; a stiff jaw; jerking with loss of awareness. A leg without blood, or under great pressure inside, can lose muscle within hours. An ordinary cramp does not kill muscle, however long it feels.

    Get care the same day: one leg swollen, warm, red or tender; foot pain at rest, worse lying down, or a sore; a cramp of 10 minutes or more; tingling lips with locking hands; palpitations with cramps.

    See a doctor within days: more than three a week or broken nights; pain in one leg that lasts more than a day; pain on walking that goes with rest; numbness; slow weakness or a thinning muscle (weakness that grows within four weeks is an emergency); spreading along both legs; cramps in hands or trunk; new cramps after a new medicine.

    Severe pain with effort also needs a check soon. Severe pain at rest is more urgent than "soon" if the foot is cold, pale or numb or one leg is swollen.

explainer-doctor_visit = What happens at a doctor's visit
    .body = A visit is for finding the reason before choosing a treatment. Most of it is your story. The doctor will ask where the cramp sits, how strong it is, how long it lasts, how often it comes and since when; whether it comes at night, at rest or with effort; what helps; your work, sport, shoes, food, drink; long illnesses, pregnancy, family; and every medicine you take.

    Then comes a look at the legs: skin and veins, swelling, pulses in the feet, feeling, strength, reflexes, the arch of the foot. Foot arches of any unusual shape can matter, high as well as flat, and a foot specialist can help. Tests follow only if something points to them: bloods, the blood pressure at the ankle, a scan of the veins, or nerve tests.

    Leg cramps may go with disease of the thyroid, the kidneys, the liver, the heart, the nerves or other organs, but a cramp alone cannot show that. If periods, fertility, sexual function or weight have changed, mention it as its own matter. Only a clinician can link such things, and often they are not linked.

    Bring notes or a diary, your medicines list, and a short film if attacks look odd. Regular check-ups are useful if you live with a long illness, or when cramps change.

    If the doctor finds nothing, that is a good result. Ask what would make a return visit necessary.

explainer-hormones_metabolism = Thyroid, hormones, sugar and metabolism
    .body = Glands and metabolism can play a part in cramps. An underactive thyroid is the best known example: muscles ache, stiffen and cramp, with tiredness, feeling cold and weight gain. A simple blood test shows it. An overactive thyroid, glands next to it that control calcium, and the adrenal glands are rarer reasons, partly because they upset the salts in the blood.

    Diabetes brings cramps mainly by way of the nerves. Fast swings of blood sugar may do so too, above all at night in people who use insulin or certain tablets. Waking with a cramp, sweating and shaky: check the sugar and treat a low at once. Very high sugar with thirst, sickness or drowsiness is urgent. These need their own check, not a cramp routine. With diabetes, new cramps or numb feet are a reason for a foot check soon, and feet must not be soaked hot.

    People often speak of a "hormone imbalance", with upset periods in women and sexual trouble or extra weight in men. Such changes deserve a doctor, but cramps do not prove them, and too much oestrogen by itself has no good evidence as a cause.

    Rare inborn disorders of how muscle makes energy cause cramps or locked muscles during effort, now and then with dark urine. They need a specialist.

explainer-veins_arteries_clots = Veins, arteries and clots
    .body = Tired veins make legs heavy and swollen towards evening, and people with varicose veins or weak veins do report cramps. How far the veins cause them is not sure. In long vein disease the skin changes colour and may break. An open leg ulcer needs a nurse or doctor, and that leg gets no rubs, baths or compresses.

    A clot in a deep vein is the look-alike that matters most. It can feel like a cramp that does not let go. One leg is swollen, warm, red or tender, also in people who have had varicose veins for years. Go the same day and do not massage, heat or stretch the leg. With breathlessness, chest pain or collapse, call the ambulance.

    Narrowed arteries cause pain in the calf or thigh with walking that goes with rest. Doctors call it claudication. It is a sign of heart and vessel disease, so see a doctor and, if you smoke, get help to stop. Foot pain at rest, worse lying down, or toes that turn dark need care the same day. A leg that is suddenly cold, pale and numb needs an ambulance. With poor arteries, do not raise, heat or massage the leg.

    Poor circulation as the cause of ordinary cramps, by starving the fibres of food or oxygen, has not been proven. Yet the illness is worth finding for its own sake.

explainer-kidney_liver = Kidney disease, dialysis and liver disease
    .body = Cramps are common with kidney failure, most of all during dialysis, and in cirrhosis of the liver. Fluids and salts shift, nerves suffer, and some of the medicines add to it.

    With kidney disease, the usual tips can be dangerous. Extra fluid, potassium-rich food, salt substitutes, magnesium and potassium tablets may all do harm. Your kidney team's advice replaces general advice, here and elsewhere.

    A cramp during dialysis: tell the nurse at once, because the session can be changed. A missed session with weakness or palpitations is an emergency. With cirrhosis, report frequent cramps to your liver team within days and take nothing on your own. Confusion, black stools, vomiting blood or fever is an emergency.

    Giving plasma or platelets, or having blood products often, can bind calcium for a short while and bring tingling or cramps. Tell the staff at the first tingle, or the treating team if it keeps happening.

explainer-nerves_joints_muscles = Nerves, spine, joints and muscle disease
    .body = Nerves that are damaged or squeezed fire too easily, and the muscle cramps. Nerve trouble in the feet, a narrowed spine or a pressed nerve root are more frequent reasons than many a vitamin. Numbness, burning, back pain or weakness are the clues, and they are worth an appointment.

    Cramps with wasting of a muscle, a dragging foot, slurred speech or growing weakness need a nerve specialist soon. Twitching alone, in a strong muscle, is nearly always harmless. New weakness that grows within hours, days or a few weeks is an emergency.

    Stiff, overactive legs after a stroke, with multiple sclerosis or after a spinal injury are called spastic. Their spasms are a different condition, under a specialist's care. Parkinson's disease can twist a foot painfully when a medicine wears off.

    Joints count as well. Arthritis, past rheumatic disease, worn hips and knees, and other trouble of muscles and bones go along with cramps, perhaps because muscles around a sore joint work unevenly and shorten. Mineral loss may add to it, but it has to be shown by a test. Joint disease does not call for a cramp tablet; good treatment of the joint and steady movement may help.

explainer-infections_poisons_bites = Infections, poisons and bites
    .body = With flu and other infections muscles ache and calves may hurt or cramp. Fever with severe muscle pain or a leg that is hot and red needs a doctor the same day. Muscle pain with dark, cola-coloured urine is an emergency.

    Some name staphylococcus, gonorrhoea and meningitis bacteria as a source of nerve disease behind night cramps. That is not a recognised cause of ordinary cramps. Each needs treatment in its own right. Leg pain with fever, cold hands and feet, a stiff neck, drowsiness or a rash that does not fade can be meningitis or blood poisoning: call the ambulance.

    A stiff jaw, trouble swallowing or painful spasms of back and belly may be tetanus, often after a dirty wound. Go to an emergency department. A dirty wound with cramps and no recent tetanus vaccine should be seen the same day.

    Cramps that spread after a spider or insect bite or a sting need emergency care. Contact with a toxic substance, or vomiting and cramps after something eaten, is a matter for the poison line and a doctor at once: poison can hit the nerves directly or dry out the body.

explainer-feet_shoes_posture = Shoes, feet, standing and sitting
    .body = Shoes that pinch, a last that does not match your foot, the wrong size and high heels worn every day all change how calf and foot muscles work. Heels keep the calf short, and a short muscle cramps more easily. So shoes may well be a reason for calf cramps, although nobody has measured how much. A finer story, that the leg joints or the muscle relax too slowly once the shoes are off and that this sets off a spasm, is not proven; nor is poor blood flow in the shoe.

    Flat feet and other arch shapes can go along with cramps, mainly during exercise. So can an overloaded ankle, or toes and ankles that are weak. If cramps come back in the foot, ask for a foot check. Corns and hard skin show where a shoe presses.

    Jobs on your feet, or with heavy loads, tire the legs; heavy legs in the evening suggest the veins. Sitting or lying long in one awkward position can do it too. Change position, walk a few steps, move the ankles.

    What you can try: shoes with room for the toes and a low heel, a change of shoes in the day, breaks from standing, and calf stretches. Tight underwear and bedding are a question of comfort.

explainer-stress_sleep = Stress, sleep and tiredness
    .body = People with cramps sleep worse and more often feel low or stressed. That does not tell us which came first. A cramp that wakes you spoils the night, and a bad night makes pain harder to bear.

    So poor sleep, long-lasting fatigue, overwork, exhaustion and worry are fair questions, and weak answers. They may add to cramps; they have not been shown to cause them. This holds for everyone. It is not a trait of women, and it never means that the pain is imagined. Chronic fatigue syndrome goes along with muscle pain, but nobody has shown that it causes cramps.

    Fast, deep breathing in panic can bring tingling and stiff, bent hands and feet. Slow breathing with a long breath out settles it. If it is the first time, or your chest hurts, get checked.

    If stress, low mood or tiredness weighs on you, that is a good enough reason to talk to a doctor. For the cramps themselves, rest between hard efforts and an evening stretch are simple things to try.

explainer-stopping_a_cramp = How to stop a cramp, and why it works
    .body = The steps need no tools. First make sure that it is a cramp: you are awake, the leg is not swollen, hot, cold or pale, and it was not injured. After a sudden pop or tear do not stretch.

    Relax as well as you can and breathe out slowly, with a long easy out-breath. It calms you; it has not been shown to feed the muscle with blood or to end a cramp. Fast, forced deep breaths can bring tingling and spasm of their own.

    Then stretch. Calf: knee straight, draw the foot and toes towards you with a steady pull, never a jerk. Front of the thigh: hold on to something solid, bend the knee and bring the heel towards the buttock, or do it lying on your side; leave this out after a new knee or hip, and stop if the knee hurts. Do not stretch with a possible clot, a torn muscle or tendon, a break, or a cold, pale leg, and do not pull hard on a numb foot. Stretching is the step with the best support.

    Standing on the leg works in the same way, if you are steady and hold on: feet flat, legs and back straight, heels down. If you rock from toes to heels, stress the heels, since going up on the toes shortens the calf and may call the cramp back. Frail or dizzy people stay in bed or seated.

    When it lets go, you may stroke the muscle lightly, bend and straighten the knee slowly a few times if the knee is sound, walk a little, or rest with the legs raised. Bending too early slackens the calf, so stretch first. Raising the legs to a set angle is no must, and it is not for people with poor arteries, heart failure, a possible clot or late in pregnancy. No stroking if a clot is possible, in pregnancy unless a clot is ruled out, with varicose veins, blood thinners, an ulcer or an injury.

    A pinch, a magnet or a rub does not end a cramp. Many cramps end by themselves within a minute or two, and then whatever you were doing gets the credit.

explainer-massage_and_rubs = Massage, rubs and warmth: safe or not
    .body = Light stroking with a flat hand may ease soreness after a cramp. It is not needed to end one, and it does not make the result certain.

    Hard massage is another matter. Kneading, slapping and pinching have no shown benefit and bruise skin, above all in older people and people on blood thinners. If a clot lies unnoticed in the vein, strong rubbing can send it to the lungs: collapse after leg massage has been described, once with the loss of a pregnancy. If the pain is too strong to stand, a clot, a tear or a blocked artery has to be thought of first. That is the worst moment for rubbing and pinching. Check the warning signs, and stretch in bed if they are clear.

    No massage and no heat if a clot is known or possible, if your clot risk is high, in pregnancy unless a clot is ruled out, with varicose veins, over sores and injuries, or on numb skin. Advice that forbids it only to people already told of clots or varicose veins is too narrow.

    Warming ointments are no first aid. They act too slowly, and some have caused chemical burns. Later on they may soothe sore, healthy skin in adults, with the limits printed on the pack: never on broken or numb skin, with heat, under a bandage, for children, in pregnancy, with varicose veins or a possible clot, and none with salicylate for people with aspirin allergy or on warfarin.

    Never rub alcohol on the skin. It cools you as it dries, soaks through the skin, has put infants into a coma and can catch fire.

explainer-after_a_cramp = After a cramp
    .body = A muscle can ache for some hours, up to a day. Gentle walking, warmth on healthy skin with normal feeling, and rest may feel good. Pain in one leg that lasts longer than a day should be looked at.

    You may lie down with a pillow or a rolled blanket under the feet for a few minutes if it feels good. Leave it out with poor arteries, a cold, pale foot, heart failure or a possible clot, and do not lie flat on your back late in pregnancy.

    First aid takes away the pain of that moment. It does not treat a reason behind it. So write down when it came, how long it lasted, how strong it was, what you did before and what helped. A few lines are enough, and they are the best thing to bring to a doctor.

    Prevention starts with the same notes: they show what your own cramps have in common.

explainer-being_ready = Being ready before it happens
    .body = A cramp comes suddenly, hurts badly, and for a moment you cannot move. It is natural to be startled, confused or afraid. This is why it helps to have learned the steps beforehand, calmly and on a good day.

    Practise the calf stretch in bed and standing. Keep a belt or towel and a lamp within reach at night. Night attacks are the most awkward, since you are half asleep and it is dark: light on, stretch first, sit, then stand if you are steady. On a bad moment, such as in the water, on stairs or at the wheel, safety comes first: float, hold on, or stop the car.

    If you care for a child, know the child steps too. It is a clear order: look at the clock, call for help, make the place safe, side position, nothing in the mouth, stay.

    Being ready and preventing go together. Nobody can rule out cramps, but you can make them shorter and less frightening.

explainer-harmful_advice = Advice we do not pass on, and why
    .body = Some tips for cramps can do real harm. We name them so that you can recognise them, with what to do in their place.

    A needle in the calf: packing one for a race, wiping the skin, pricking deep into the muscle, pulling it out and running on. No step of it is safe and no benefit is known. It risks infection, bleeding, harm to nerves and vessels, a broken needle and dangerous pressure in the leg. Stop and stretch.

    Hard massage, slapping and pinching; alcohol rubbed on the skin; mustard left on toes overnight, which has caused deep burns; vinegar mixed with turpentine and egg spread on the leg for the night, which irritates, poisons, can kill a child who swallows it, and burns. Plain stretching does more.

    Tansy in a foot bath: it contains thujone, which can set off seizures, it often causes skin allergy, and it is linked with the loss of pregnancies. A strong brew of silverweed drunk through the day is about ten times the customary amount. It upsets the stomach, can hold back tablets, and may act on the womb. No cramp study exists.

    Magnesium or vitamins B and E taken "without a test", vitamin A for cramps, potassium bought without a doctor, kelp eaten often: each can harm, for little or no gain. Kelp holds so much iodine that small amounts can pass the limit and upset the thyroid.

    During a child's convulsion, massaging the legs costs the time you need for the clock, the side position and the call.

explainer-home_remedies = Home remedies: what is known
    .body = Home recipes for cramps are often called proven. For none of those below is there evidence that it ends or prevents cramps. Some are pleasant, some do nothing, some are dangerous. Severe leg pain should be checked for warning signs, not treated with a recipe.

    Foot baths with sea salt or baking soda can be relaxing after an attack. That is all they do. Use lukewarm water and keep it short; a limit of a quarter of an hour, as often advised, is not enough on its own, because hot water scalds a numb foot much sooner. No soaking with diabetes, numb feet, poor arteries, sores or a possible clot. Soda dries the skin and is not for eczema.

    Chamomile or calendula may be added, cooled first, unless you react to plants of the daisy family. Tansy must not be added.

    Lemon juice on the toes: no evidence, it stings broken skin, and in the sun it can mark and burn. Not on diabetic or numb feet. Mustard overnight, turpentine mixtures and strong silverweed brews are refused; the reasons stand with the advice we do not pass on.

    A magnet on the calf: magnets do no more than a dummy. Most cramps end by themselves in a minute or two, which is just the time it is said to take. Keep magnets away from pacemakers, defibrillators, pumps and shunts, and from small children, who may swallow them.

explainer-food_and_drink = Food, drink and cramps
    .body = Good food keeps muscles and nerves supplied, and a varied plate covers the minerals people worry about: grain foods, vegetables, fruit, nuts, dairy or its like, and some fat, mostly from plants and fish. No single food has been shown to prevent cramps, so eat well for many reasons, without waiting for a cure.

    Going hungry or cutting out whole food groups for long leaves the body short of vitamins and minerals. Crash diets are no help against cramps. If food has become a worry, tell a doctor.

    Spicy, sour or salty food does not rob you of magnesium. Kelp and other seaweed "more often" is advice we refuse for everybody: its iodine can upset the thyroid, and an upset thyroid is itself a reason for cramps. A rare small portion is the most. It is not for people with thyroid disease, in pregnancy or while breast-feeding, for children, or with thyroid tablets, lithium or amiodarone.

    Five small meals may suit you or may not; there is no evidence for cramps. People on insulin or tablets that can cause low sugar plan their meals with their team. Drink to thirst through the day. With heart, kidney or liver disease your team sets the limits for fluid, potassium and salt, and bananas or dried fruit may be off the list.

    Alcohol harms nerves and muscles, so less is better. If you drink heavily every day, do not stop all at once: that can bring on seizures. Come off with medical help.

explainer-daily_life = Daily life that may help
    .body = Looking over how you live is a fair start. What follows is good for you anyway and may mean fewer cramps. It is not a promise: many cramps go on in spite of a healthy life, with no fault of yours.

    Move most days in a way that suits you: walking, cycling, water, or chair exercise. Walking is the easiest. It does not replace a calf stretch, though; the calf needs to be lengthened and held. For calves that cramp again and again, stretch calves and backs of the thighs, above all in the evening. Cramp-prone swimmers keep to company and warm water. Calf pain with walking that goes with rest needs a doctor first.

    Rest between loads. A sparing day makes sense after hard work; whole days of sitting or lying do not. They weaken muscles and raise the risk of clots. Change position often.

    If you carry extra weight, losing some slowly eases the legs, but not in pregnancy, not for children without a clinician, and not if you are already thin or eating is a struggle. Smoking narrows the arteries; stopping is worth it at any age. Less alcohol helps nerves and sleep, but daily heavy drinkers should cut down with medical help. Less coffee, above all in the evening, helps sleep, though it has not been shown to change cramps.

    Comfortable shoes, loose bedding, warm feet, steady drinking to thirst, a medicines review and regular check-ups complete the list.

explainer-what_to_eat = What to eat, and where it needs care
    .body = Make filling, slow foods the base: porridge and other grains, wholegrain bread or pasta, potatoes, beans and vegetables. They are called complex carbohydrates, and the wholegrain kinds bring the most magnesium. Fruit is good too, though most of its carbohydrate is plain sugar, so it does not really belong in that group. With diabetes, agree the amount with your team. With coeliac disease choose rice, maize, potatoes or buckwheat.

    Some fat has its place, mostly from plants, nuts and fish. If you were told to eat little fat, keep to that. Nuts and seeds are rich in magnesium: a small handful is a portion. They are not for you with a nut allergy, and children under five get them ground only. Milk, yogurt and cheese bring calcium; enriched plant drinks and tofu do the same without milk. Keep them some hours apart from thyroid tablets, iron and some antibiotics.

    Bananas, dried apricots and many vegetables bring potassium. That is fine with healthy kidneys. With weak kidneys, high potassium, or medicines that hold potassium back, they can be dangerous: ask before you eat more. Leafy greens bring vitamin K. With warfarin and its kin, eat about the same amount every week.

    You may read that such foods prevent cramps. None has been shown to. Eat them because they are good food. To see where you stand, do the food check; it takes two minutes and leaves out what is not for you.
