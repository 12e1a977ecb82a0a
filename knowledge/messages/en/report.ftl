# The report for a doctor: short, in words that both the person and the doctor use.

report-language = en-GB
report-title = Leg cramps: a report for your doctor
report-title-of = Leg cramps: report about { $name }
report-made = Made on { $date } with Uncramp, from what the person wrote down. It informs; it is not a diagnosis.
report-urgency = Urgency by what was answered: { $words }
report-urgency-on = Urgency by what was answered on { $date }; it may have changed since: { $words }
report-estimate = Shares in percent compare the explanations that the program knows; many of the numbers behind them are estimates. The range is a 90 % interval. What was not asked or written down is said to be so.
report-version = Content version { $version }.

report-part-who = Who
report-part-convulsions = Convulsions
report-part-pattern = Pattern
report-part-rate = How often
report-part-likely = What may explain it
report-part-flags = Danger signs
report-part-medicines = Medicines
report-part-results = Results
report-part-tests = Tests to consider
report-part-tried = What was tried
report-part-questions = Questions

report-age = Person
report-years = { $years ->
    [one] one year old
   *[other] { $years } years old
}
report-months = { $months ->
    [one] one month old
   *[other] { $months } months old
}
report-female = female
report-male = male
report-weeks = { $weeks ->
    [one] one week pregnant
   *[other] { $weeks } weeks pregnant
}
report-pregnant = pregnant
report-breastfeeding = breastfeeding
report-conditions = Conditions
report-allergies = Allergies
report-weight = Weight
report-kilograms = { $weight } kg
report-none = none
report-not-given = not given
report-perhaps-more = { $names } (perhaps not all)
report-taken = Taken

report-no-diary = No diary was kept.
report-no-cramps = The diary holds no single cramp yet.
report-count = Written down
report-bouts = { $count ->
    [one] one bout
   *[other] { $count } bouts
}
report-of = { $name }: { $count } of { $known }
report-place = Place
report-place-calf = calf
report-place-thigh_front = front of the thigh
report-place-thigh_back = back of the thigh
report-place-foot = foot
report-place-toes = toes
report-place-other = elsewhere
report-side = Side
report-side-left = left
report-side-right = right
report-side-both = both
report-situation = Situation
report-situation-bed = in bed
report-situation-standing = standing or walking
report-situation-water = in the water
report-situation-sport = during sport
report-situation-pregnant = during pregnancy
report-situation-older = unsteady on the feet
report-situation-child = a child, awake
report-situation-heat = in the heat
report-situation-dialysis = at dialysis
report-hours = Time of day
report-hours-night = midnight to 6
report-hours-morning = 6 to noon
report-hours-afternoon = noon to 18
report-hours-evening = 18 to midnight
report-length = Length
report-minutes = median { $middle } min, longest { $most } min
report-pain = Pain, 0 to 10
report-pains = median { $middle }, highest { $most }
report-sleep = Sleep
report-woken = woken
report-calendar = Cramps in the night after each day; a dot: nothing was written down.
report-weekday-1 = Mo
report-weekday-2 = Tu
report-weekday-3 = We
report-weekday-4 = Th
report-weekday-5 = Fr
report-weekday-6 = Sa
report-weekday-7 = Su

report-rate = { $rate } cramps a week (95 % interval { $low } to { $high }), from { $nights ->
    [one] one night
   *[other] { $nights } nights
} written down; { $missing ->
    [0] none in between is missing
    [one] one in between was not
   *[other] { $missing } in between were not
}.
report-rate-none = No cramp in { $nights ->
    [one] one night
   *[other] { $nights } nights
} written down; { $missing ->
    [0] none in between is missing
    [one] one in between was not
   *[other] { $missing } in between were not
}.
report-few-nights = Too few nights were written down to say how often: { $nights ->
    [one] one
   *[other] { $nights }
}.
report-at-least = At least { $least } cramps a week. Only nights with cramps were written down ({ $nights }), so the rate is not known.

report-length-unknown = length not noted
report-lasted = { $minutes } min
report-seen-nothing = what was seen was not noted
report-convulsions-ask = Tell the team when it began, how long it lasted, which parts moved, whether both sides did, the colour of the lips, any fever, and how the person was afterwards. Show a film if you have one.

report-no-interview = No interview was done, so nothing is said about what may explain the cramps.
report-interview-on = As answered on { $date }.
report-abstained = Nothing stands out from the answers.
report-event = Kind of event
report-odds = { $at } % ({ $low } to { $high })
report-for = For
report-against = Against

report-flags-none-asked = No danger sign was asked about.
report-flags-present = Present
report-flags-alarm = The text is worded like those of people in an emergency
report-flags-denied = Asked, not there
report-flags-unsure = Written of, unclear whether so
report-flags-open = Not asked
report-more = and { $count } more

report-not-stopped = Nothing was stopped or changed because of this report.
report-unverified = (The source was not checked.)
report-below = below the usual range
report-within = within the usual range
report-above = above the usual range
report-no-range = no usual range is held
report-no-results = None entered.
report-no-tests = None stands out.
report-test-medicine = { $test }: may be shifted by { $medicines }
report-tests-why = Each is named because it bears on an explanation or a medicine above. Whether it is needed is for you to judge.

report-nothing-tried = Nothing was written down.
report-sessions = { $name }: { $count ->
    [one] one session
   *[other] { $count } sessions
}
report-plan = Doing now: { $items }
report-written = Written:
report-trial-runs = No result yet.

pack-title = What Uncramp says and believes: for review
pack-what = Everything here is shown to patients or decides what is shown to them. Nobody but its makers has looked at all of it. The riskiest stands first; in each list, what is an estimate or has a source that was not checked stands first and has a brown edge.
pack-how = Read, and mark what is wrong, unclear or dangerous. “Save remarks” writes a file on your computer, one for each page; nothing is sent. Send the files back with the version that stands in them. Printed pages and a pen do as well.
pack-group-highest = 1. Danger signs and first aid
pack-group-high = 2. The safety gate: what may be done, and by whom
pack-group-medium = 3. Medicines, results, limits
pack-group-low = 4. Explanations and their numbers
pack-doubtful = estimated or not checked
pack-by = Your name and profession
pack-save = Save remarks
pack-remark = Remark
pack-right = can stay
pack-change = should change
pack-dangerous = dangerous
pack-text = What and why
