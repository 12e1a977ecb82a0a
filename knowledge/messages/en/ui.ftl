# What the program itself says.

ui-about = Uncramp helps with leg cramps: what to do now, what it was, why you get it, and how soon to see somebody. It informs; it does not diagnose, and it names no dose. In an emergency call your emergency number.
ui-disclaimer = This informs you and does not replace a doctor. The numbers are honest guesses: most of them are estimates, and every one says so.

ui-emergency-number = Emergency number, { $country }: { $number }. Somewhere else? { $fallback } works in most places, and `--country` finds yours.
ui-emergency-same = Emergency number, { $country } and most places: { $number }.
ui-emergency-doubtful = Emergency number, { $country }: { $number }, but we are not sure of it. { $fallback } works in most places; ask somebody nearby.
ui-emergency-anywhere = Emergency number: { $fallback } or 911 works in most places; `--country` finds yours.
ui-urgency-emergency_now = Call the emergency number now.
    .why = What you told us can be an emergency. Do not wait and do not drive yourself.
    .ask = You write the way people do who need help at once. If you are not sure, call the emergency number now; these questions can wait.
    .alarm = You write the way people do who need help at once. If one of the signs below is true, or you are not sure, call now. If none is, answer the questions: they tell more.
ui-urgency-same_day = Speak to a doctor or nurse today.
    .why = What you told us should be looked at the same day.
    .alarm = Your answers name no danger, but you write the way people do who need help. Do not leave it until tomorrow, and call the emergency number if one of the danger signs on this page is true or you are not sure.
ui-urgency-within_days = See a doctor or nurse within the next few days.
    .why = It is not an emergency, but somebody should look at it soon.
ui-urgency-routine = Make an ordinary appointment.
    .why = It can wait for a normal appointment, and it is worth one.
ui-urgency-unknown = Nothing can be said from this yet.
    .why = Nothing of what was written was understood, so it is not known how soon to get help. Run `uncramp assess` and answer its questions, or write where it hurts, what it looks like and how it began. If you feel very ill, call the emergency number now.
    .open = Nothing was understood and nothing answered, so it is not known how soon to get help. Answer the questions, or write where it hurts, what it looks like and how it began. If you feel very ill, call the emergency number now.
ui-urgency-self_care = You can look after this yourself for now.
    .why = Nothing you told us calls for a doctor at once.

ui-certainty-very_likely = very likely
ui-certainty-likely = likely
ui-certainty-possible = possible
ui-certainty-less_likely = less likely

ui-kind-cause = cause
ui-kind-contributor = makes it likelier
ui-kind-mimic = looks like a cramp

ui-heading-flags = Why this urgency
ui-heading-event = What it most likely was
ui-heading-differential = What may explain it
ui-heading-for = speaks for it
ui-heading-against = speaks against it
ui-told = own words: { $words }
ui-told-some = own words, a little each
ui-told-against = own words, which people seldom use for it
ui-heading-apart = What would tell the first two apart
ui-heading-advice = What may help, checked for you
ui-heading-unsure = First settle this. You wrote of it, and it was not clear whether it is so
ui-unsure-why = You wrote of this, and it was not clear whether it is so.
ui-heading-check-first = Only if none of these applies to you
ui-heading-then = Then this may help
ui-areas-short = With `--explain` every condition and medicine that is meant is named. Answering the questions (`uncramp assess` without `--text`) settles them one by one.
ui-heading-not = Not for you
ui-heading-open = We have not asked about these. If any of them is true, it changes how soon to get help
ui-heading-alarm = Check these now
ui-heading-next = What next
ui-heading-known = What we understood
ui-heading-medicines = Medicines to review with a pharmacist or doctor. Do not stop one on your own
ui-heading-tests = Tests to talk about
ui-abstained = Nothing stands out yet. That is an honest answer: a few more answers, or a diary of some weeks, would help most.
ui-advice-not-known = Check first that none of this applies to you; if something does, ask a pharmacist, nurse or doctor.
ui-advice-age = As your age was not given, what holds for the very young and the old:
ui-advice-ask = Ask a pharmacist, nurse or doctor first.
ui-advice-emergency = First get help. Ask those who come, before you try this.
ui-answered = You answered:
ui-estimate = The bars show the range in which the figure most likely lies (90 %). Most numbers behind them are estimates.
ui-interval = { $low } to { $high } %
ui-version = Knowledge { $version }

ui-gate-pregnant = pregnant, or could be
ui-gate-breastfeeding = breastfeeding
ui-gate-age = very young or old age (your age was not given)

ui-ask-text = In your own words: what happened? (Enter to skip)
ui-ask-understood = Is this right? Enter if yes, or the numbers of what is wrong, such as: 2 3
ui-ask-age = How old is the person with the cramp, in years? (Enter to skip)
ui-ask-sex = Sex at birth: f or m? (Enter to skip)
ui-ask-pregnant = Pregnant? Weeks as a number, y if the weeks are not known, n for no (Enter to skip)
ui-ask-yes-no = y = yes, n = no, Enter = don't know, w = why do you ask?, b = back, q = finish
ui-ask-choice = number = answer, Enter = don't know, w = why do you ask?, b = back, q = finish
ui-ask-health = Is any of this true for you? Numbers, such as: 1 4; Enter for none; s to leave it open
ui-ask-moves = A yes would speak most for: { $causes }.
ui-ask-not-understood = That was not one of the answers.
ui-ask-nothing-before = There is nothing to go back to.
ui-read-nothing = Nothing was understood from the text; the questions will do.
ui-read-as = “{ $words }” read as: { $meaning }

ui-now-gate = First: is one leg swollen, hot, red, pale, cold or numb? Is there chest pain or trouble breathing? Was there a blow or a tear? Is somebody jerking, confused or not answering?
ui-now-gate-keys = Enter if none of these. y if any of them is true.
ui-now-danger = Do not rub, warm or stretch the leg. Call the emergency number now for chest pain, trouble breathing, a cold, pale or numb leg, or somebody who jerks, is confused or does not answer. For a swollen, hot, red or injured leg, sit still and have it seen today.
ui-now-danger-1 = one leg is swollen, hot or red
ui-now-danger-2 = one leg is pale, cold, numb or weak
ui-now-danger-3 = chest pain or trouble breathing
ui-now-danger-4 = there was a blow, a fall or a tear
ui-now-danger-5 = somebody is jerking, confused or not answering
ui-now-help-emergency = Call the emergency number now. Sit or lie still and stay warm. Do not rub, warm, raise or stretch the leg, and do not drive yourself.
ui-now-help-injury = Do not stretch, rub or load the leg. Rest it and have it seen today. Call the emergency number if it is bent out of shape, cold or numb, or if the pain is unbearable and rising.
ui-now-place = Where is the cramp?
ui-now-keys = Enter = next step, e = it has eased, q = stop
ui-now-step = Step { $number } of { $count }
ui-now-times = Up to { $count ->
    [one] once
   *[other] { $count } times
}.
ui-now-changed = For you:
ui-now-stop = Stop if: { $reasons }.
ui-now-convulsion-long = It has lasted ten minutes. This is an emergency: if the ambulance has not been called, call it now. Stay, keep them on the side, and check that they breathe.
ui-now-ten-minutes = It has lasted ten minutes. Stop here and speak to a doctor or nurse today. If the leg is cold, pale, swollen or weak, call the emergency number now.
ui-now-eased = Good. It lasted about { $minutes ->
    [0] less than a minute
    [one] one minute
   *[other] { $minutes } minutes
}. The muscle may stay sore for a day.
ui-now-after = If it comes back often or breaks your sleep, `uncramp assess` helps to find out why.
ui-now-not-eased = These were the steps. If it has not let go, start again from the first. After ten minutes in all, speak to a doctor or nurse today.
ui-now-stopped = Stopped. Nothing is lost. If it lasts more than ten minutes, speak to a doctor or nurse today.
ui-now-left-out = Some steps were left out because they are not safe for everybody. With `--age`, `--pregnant` and `--healthy` the steps fit you better.
ui-now-no-card = There is no card for this place and situation; the card for the calf is shown.

ui-heading-tells-apart = What tells it apart
ui-heading-sources = Sources
ui-association = What has been reported: { $found }.
ui-examples = For example:
ui-never-stop = Do not stop or change a prescribed medicine on your own. Ask the pharmacist or doctor who knows it.
ui-medicine-no-link = No source we hold links it with cramps.
ui-lab-range = Usual range in adults:
ui-lab-no-range = it depends on the laboratory
ui-verdict-allowed = Fits most people; `uncramp assess` checks it for you.
ui-verdict-changed = Fits most people with changes; `uncramp assess` checks it for you.
ui-verdict-ask_clinician = Only after a doctor, nurse or pharmacist has agreed.
ui-verdict-blocked = Not advised for anybody.
ui-grade-A = Evidence: good. Reviews or trials agree.
ui-grade-B = Evidence: fair. Single or mixed trials.
ui-grade-C = Evidence: thin. Observation only.
ui-grade-D = Evidence: opinion or tradition only.
ui-grade-X = Evidence: harm, or nothing that could make it work.

ui-food-heading = What you eat in a day
ui-food-closes = Foods that bring more
ui-food-supplements = Supplements, all together
ui-food-fluid = Drinking
ui-food-habits = Habits worth keeping
ui-food-read = Read more: uncramp explain what_to_eat, uncramp explain food_and_drink
ui-food-not-in-table = not in the table
ui-food-verdict-allowed = Fine for you, as far as we know.
ui-food-verdict-changed = Fine with a change:
ui-food-verdict-ask_clinician = Ask your team first.
ui-food-verdict-blocked = Not for you.
ui-food-not-known = We cannot say before we know more about your health.
ui-food-say = Write your illnesses, medicines and allergies into a profile, and ask again with --profile FILE.
ui-food-questions = The quick check: portions in an ordinary week
ui-food-how = Write the answers into a file, for example "per_week": "fruit": 7, and hand it over with --log FILE (docs/cli.md). In a terminal, uncramp food asks you.
ui-food-start = How much of this do you eat or drink in an ordinary week? A number for the week, or 2/d for two a day; Enter for none.
ui-food-number = Please give a number of 0 or more.
ui-food-age = How old are you, in years?
ui-food-sex = Sex at birth, f or m?
ui-food-health = Do you have any lasting illness, take any medicine, have an allergy, or are you pregnant or breastfeeding? y or n
ui-food-health-file = Then some answers must wait: what suits you depends on it. Write it into a profile (docs/cli.md) and run uncramp food --profile FILE.
ui-food-hot = Is it hot where you are these days? y or n
ui-food-effort = How many hours a day do you sweat at work or sport? Enter for none.
ui-review-results = Your results
ui-review-shows = This tells the safety check:
ui-review-medicines = Your medicines and cramps: what to ask
ui-review-watch = Do not add these to your medicines without asking
ui-review-tests = Tests worth a word
ui-review-known = ; you have a result
ui-review-not-all = Nobody needs all of these. They are a start for a talk.
