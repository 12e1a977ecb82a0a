# What may stand in a plan: what it is, how to do it, and what speaks for it.

plan-stretching = Stretch before bed
    .how = Do your set every evening, just before sleep. Put what you need beside the bed. `uncramp session` takes you through it.
    .why = Of all habits, stretching calves and thighs at bedtime has the most evidence behind it, and that is one small trial in people over 55.
plan-medicines = Have your medicines looked through
    .how = Take the list of everything you take to your pharmacist or doctor, and ask which of them can bring on cramps. Keep taking them until you have spoken.
    .why = Water tablets, some inhalers, statins and others are linked with cramps. Sometimes there is another choice.
plan-doctor = See your doctor about the cramps
    .how = Book a visit and take your diary and your list of medicines along.
    .why = Cramps that come often, get worse or do not answer to what you do at home deserve a look for what lies behind them.
plan-diary = Keep a short diary
    .how = Note each morning whether there was a cramp, and one or two things about the day before.
    .why = After two to four weeks you see what sets them off, and whether what you do helps.
plan-shoes = Look at your shoes
    .how = Wear low, roomy shoes with a firm sole, and change heel height slowly. Leave high heels for short occasions.
    .why = Tight, worn or high shoes tire calves and feet. It is sensible and costs little; nobody has tested it against cramps.
plan-foot_check = Have your feet looked at
    .how = Ask a podiatrist, or your doctor, to look at your arches and toes and at how you walk.
    .why = Flat or very high arches make some muscles work harder. No trial says that insoles prevent cramps.
plan-position = Change position often
    .how = About every two hours, sit if you have been standing, and stand or move your feet if you have been sitting.
    .why = Long standing or sitting tires the calves and slows the blood. Moving also lowers the risk of a clot.
plan-bedding = Give your feet room in bed
    .how = Loosen the covers at the foot end, and let your feet hang over the edge if you lie on your front.
    .why = Covers that press the toes down shorten the calf, and a short calf cramps more easily. It is an old tip that nobody has tested.
plan-warmth = Keep your legs warm
    .how = A blanket or loose socks in bed; in the cold, warm trousers, and warm up before you move fast.
    .why = Some people cramp when their legs are cold. It is for comfort; there is no proof.
plan-swimming = Swim safely
    .how = Do not swim alone, keep to where you can stand, and leave cold water early. If a cramp comes, float on your back and call.
    .why = A cramp is harmless on land and can be deadly in deep water.
plan-activity = Move a little more
    .how = Walk on most days, as far as feels easy, and add a few minutes each week. Cycling on a fixed bicycle is as good.
    .why = Moving keeps muscles and blood vessels in order. Whether it prevents cramps is not known.
plan-training = Build up slowly
    .how = Raise how long and how hard you train in small steps, with a day of rest after a hard one.
    .why = Tired muscles cramp most. Rest between loads, not lying still for long, is what helps.
plan-fluids = Drink to thirst
    .how = Have water within reach and drink when you are thirsty, more in the heat. There is no need to force it.
    .why = Going thirsty in the heat can bring on cramps. Drinking beyond thirst does not prevent them and can do harm.
plan-alcohol = Drink less alcohol
    .how = Choose some days a week without, and none late in the evening.
    .why = Alcohol harms nerves and muscles and breaks sleep. People who drink often are more often woken by cramps.
plan-weight = Lose some weight, slowly
    .how = Small changes that you can keep, not a crash diet.
    .why = Less weight is less load on calves and feet, and good for much else. No trial has looked at cramps.
plan-smoking = Stop smoking
    .how = Ask a stop-smoking service or your pharmacist; with help it works more often.
    .why = Smoking narrows the arteries of the legs, and that pain is easily taken for cramp.
plan-coffee = Less coffee and energy drinks
    .how = None after midday for two weeks, and see how you sleep.
    .why = It helps sleep. There is no proof that it touches cramps.
plan-clothing = Looser clothes
    .how = Leave out tight bands, stockings and belts at night and for long days.
    .why = It is for comfort; there is no evidence about cramps.
plan-food = Eat a plain, mixed diet
    .how = Wholegrains, vegetables, fruit, nuts and milk products, whatever of these suits you. `uncramp food` looks at it closely.
    .why = It gives muscles what they need. It is no cure for cramps.
plan-blood_tests = Talk about blood tests
    .how = Ask your doctor whether salts, sugar, kidneys and thyroid should be looked at. Do not take minerals on a guess.
    .why = Usually nothing is found. Where something is, it can be treated.
plan-physio = See a physiotherapist
    .how = Ask for exercises made for the muscle that cramps.
    .why = A muscle that always cramps in the same spot may be weak or short, and a trained eye sees it.
plan-practice = Practise stopping a cramp
    .how = Go once through the two stretches that stop a calf cramp, while nothing hurts: `uncramp session PX05`.
    .why = An attack comes without warning. Who knows the moves is through it sooner.

# When cramps keep coming back.
coming-back-record = Write down two weeks first. Without that, nobody can tell what helps.
coming-back-stretch = Give the evening stretch four weeks, and note the cramps beside it.
coming-back-medicines = Ask a pharmacist or doctor whether one of your medicines can bring on cramps. Do not stop one on your own.
coming-back-soon = More than three a week is often. Book an appointment for the next few days.
coming-back-visit = Four weeks of looking after it yourself have not ended it. Make an ordinary appointment.
coming-back-tests = Ask there whether blood tests make sense: salts, sugar, kidneys, thyroid.

# The plan around them.
planning-title = Your plan
planning-help-first = Get help first. A plan against cramps can wait until you have been seen.
planning-estimate = What is worth most to you is our estimate; the grade says how good the evidence is.
planning-programme = { $name }: { $how }
planning-written = Reminders for your calendar are in { $file }.
planning-accepted = you said yes
planning-suggested = suggested
planning-check-ups = Check-ups that make sense for you
planning-months = { $months ->
    [one] Every month.
    [12] Once a year.
    [60] Every five years.
   *[other] Every { $months } months.
}
planning-kept = What you said stands in your diary.
planning-not-kept = What you said holds for this once: there is no diary yet. `uncramp log` begins one, and --diary FILE names another.
planning-once = Once.
planning-due-open = When was the last one? Write it down, or ask for one.
planning-due = Next: { $day }
planning-due-since = Due since { $day }
planning-last = Last: { $day }.
planning-interval-doubtful = How often is our estimate, or from a source that we could not read in full. Go by what your doctor says.
planning-check-up-from = once a week from { $day }, until you write down that you had it
planning-check-first = Only if none of these applies to you
planning-held = Held back for now
planning-held-health = First tell us, under “People”, whether any of these is true:
planning-held-danger = Some questions about danger signs are open. Answer them, and what waits for them is settled.
planning-ask = Talk about these first
planning-stop = Stop this for now
planning-not-for-you = Not for you
planning-put-off = { $count ->
    [one] One item is put off until later.
   *[other] { $count } items are put off until later.
}
planning-declined = { $count ->
    [one] You said no to one item. It stays away.
   *[other] You said no to { $count } items. They stay away.
}
planning-no-assessment = Nobody has looked yet whether something dangerous is behind it. `uncramp assess` asks; until then exercises are held back.
planning-nothing = Nothing stands out that you should change. That is a fair result.
planning-benefit-1 = small benefit expected
planning-benefit-2 = some benefit expected
planning-benefit-3 = most benefit expected
planning-effort-1 = little effort
planning-effort-2 = some effort
planning-effort-3 = much effort
planning-again = When cramps keep coming back
planning-review = This week
planning-review-kept = kept
planning-review-partly = kept in part
planning-review-missed = not kept
planning-review-more = There were { $now } cramps this week, and { $before } in the week before.
planning-review-same = The number of cramps has hardly changed.
planning-review-no-nights = No night was written down, so nothing can be said about the cramps.
planning-question-easier = { $item } did not happen this week. Would an easier form, another time or a break suit you better?
planning-question-new = There were more cramps than the week before. Has anything changed: a new medicine, shoes, work, heat, illness?
planning-question-go-on = Is there one thing on the list that you would like to change?
planning-question-trouble = A session hurt or made you dizzy. Is the leg swollen, hot, cold or numb, or did you nearly fall? If so, have it looked at before you go on.
planning-week = The week of { $from } to { $to }
planning-week-ask = How did it go? Say what was kept, as it was.
planning-week-how = `uncramp plan --week --kept ITEM` says so; `--partly ITEM` and `--missed ITEM` say the rest.
planning-week-none = No whole week of your plan is over yet. What you say yes to on a Monday or before is looked back on when that week is over.
planning-week-counts = { $now ->
    [one] One cramp that week
   *[other] { $now } cramps that week
} in { $nights ->
    [one] one night written down
   *[other] { $nights } nights written down
}; { $before } the week before, in { $earlier }.
planning-adherence = In weeks with exercises on { $aim } days or more you had { $reached } cramps for every seven nights, in the other weeks { $missed }. That proves nothing: people stretch more when it is bad.
planning-every = every { $minutes } minutes from { $from } to { $until }
planning-quiet-note = That falls into the quiet hours, so nothing is said then.
planning-in-trial = While your trial of this is running, the trial reminds you.
