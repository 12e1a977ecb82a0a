# What the app says on its screens. What the terminal and the app both say is in ui.ftl.

app-name = Uncramp
app-tagline = Help with leg cramps, private and offline.
app-noscript = Uncramp needs JavaScript, which is switched off here. In an emergency call your emergency number.
app-starting = One moment …
app-first-call = In an emergency call your emergency number. Nothing you enter here leaves this device.
app-broken = Uncramp could not start. Load the page again. Your diary is safe. In an emergency call your emergency number.
app-too-old = This browser is too old for Uncramp: it needs WebAssembly. In an emergency call your emergency number.
app-skip = Skip to the content
app-back = Back
app-cancel = Cancel
app-save = Save
app-done = Done
app-undo = Undo
app-yes = Yes
app-no = No
app-unknown = I don’t know
app-close = Close
app-more = More
app-retry = Try again
app-optional = Everything here can be left empty.

app-nav = Main pages
app-nav-now = Now
app-nav-why = Why
app-nav-diary = Diary
app-nav-plan = Plan
app-nav-more = More

app-update = A new version is ready.
app-update-now = Use it now
app-deleted = Deleted.
app-saved = Saved.

app-trouble-unavailable = This browser keeps nothing in this window (it may be a private one). You can use everything, but your diary will be gone when you close it. Export it first.
app-trouble-full = This device has no room for more. What you wrote last is on the screen but is not kept. Export your diary, then free some space.
app-trouble-newer = Your diary was written by a newer version of Uncramp. It is safe. Load the page again to get that version.
app-trouble-failed = Your diary could not be read or written just now. What is kept is safe. Load the page again; if that does not help, export what you see here.

# Cramp now

app-now-start = Cramp now
app-now-start-hint = One tap. First aid, step by step.
app-now-fit-link = Somebody is jerking or does not answer
app-now-for = Who is it for?
app-now-me = Me
app-now-signs = Any of these? Tap it.
app-now-told = Your answer of { $day } said: { $urgency } If nobody has seen you since, do that first. Do not rub, warm or stretch the leg.
app-now-where = No? Then where is the cramp?
app-now-situation = Right now I am
app-situation-bed = in bed
app-situation-standing = up
app-situation-sport = at sport
app-situation-heat = in the heat
app-situation-water = in water
app-situation-dialysis = at dialysis
app-place-calf = Calf
app-place-thigh_front = Front of thigh
app-place-thigh_back = Back of thigh
app-place-foot = Foot
app-place-toes = Toes
app-place-other = Somewhere else
app-place-other-hint = The steps are for legs and feet. “Why” helps with cramps elsewhere.
app-map = Body: point at the place
app-map-left = left
app-map-right = right
app-map-at = { $place }, { $side }
app-side-left = Left
app-side-right = Right
app-side-both = Both
app-side = Which leg?
app-now-since = Since it began
app-now-step = Step { $number } of { $count }
app-now-round = Round { $round } of { $times }
app-now-left = { $seconds } seconds left
app-now-no-length = Take the time you need.
app-now-eased = Eased
app-now-not-easing = Not easing
app-now-call = Call { $number }
app-now-call-hint = Emergency number, { $country }
app-now-call-check = We are not sure of this number. { $fallback } works in most places; ask somebody nearby.
app-now-call-change = Another country?
app-now-voice-on = Read aloud
app-now-voice-off = Stop reading aloud
app-now-stop = End
app-now-mistake = No, that was a mistake
app-now-again = Start again from the first step
app-now-easing-now = It has let go
app-now-still = It is still there
app-now-left-out = Some steps were left out because they are not safe for everybody. Fill in “People” and the steps fit you better.
app-now-not-eased = These were the steps. If it has not let go, start again from the first. After ten minutes in all, speak to a doctor or nurse today.
app-now-over = You started this some time ago. Has the cramp let go?
app-now-over-yes = Yes, it let go
app-now-over-forget = Leave it out of the diary
app-now-eased-title = It let go
app-now-eased-text = It lasted { $length }. The muscle may stay sore for a day.
app-now-ended-title = Written down
app-now-in-diary = It is in your diary. The rest can wait for the morning.
app-now-later = If cramps come back often or break your sleep, “Why” helps to find out more.
app-now-child-question = Is it a child?
app-now-child-yes = A child
app-now-child-no = An adult
app-now-time = Time since you opened this
app-voice-left = Three. Two. One.

sign-fit = Jerking, confused, or not answering
    .advice = This is no cramp. Do not hold, rub or stretch the limbs. Note the time, and call the emergency number.
sign-chest = Chest pain or trouble breathing
sign-cold = Leg suddenly cold, pale or numb
sign-swollen = One leg swollen, hot or red
sign-injury = After a blow, a fall or a snap
    .advice = Do not stretch or rub it. Sit or lie down and keep the weight off it. If you cannot stand on it, it looks bent, or it swells fast, call the emergency number. Otherwise see a doctor or nurse today.

# Time

app-length = { $minutes ->
    [0] less than a minute
    [one] about one minute
   *[other] about { $minutes } minutes
}

# Why

app-why-title = What was it, and why?
app-why-about = Tell it in your own words or answer a few questions. It informs you; it is no diagnosis. Nothing leaves this device.
app-why-words = What happened?
app-why-words-hint = For example: woke at 3 with my calf like stone, gone after two minutes.
app-why-read = Go on
app-why-skip-words = Just ask me
app-why-understood = Is this what you meant?
app-why-understood-hint = Take out what is wrong.
app-why-understood-nothing = We understood nothing we could use. The questions will do.
app-why-remove = Take out: { $what }
app-why-put-back = Put back: { $what }
app-why-who = Who is it about?
app-why-age = Age in years
app-why-sex = Sex at birth
app-why-sex-f = Female
app-why-sex-m = Male
app-why-pregnant = Pregnant?
app-why-weeks = Weeks, if known
app-why-wrong-age = Age is a number of years from 0 to 120.
app-why-wrong-weeks = Weeks are a number from 0 to 45.
app-why-wrong-person = These do not go together. Look at age, sex and pregnancy again.
app-why-question = Question { $number } of { $most } at most
app-why-reason = Why do you ask?
app-why-finish = Show me the answer
app-why-health = Is any of this true?
app-why-health-hint = Go through the parts, so that what may help can be checked for you. What you leave open is not taken for safe.
app-answer-tick = Answer this part by part
app-why-health-none = None of all these
app-why-health-some = Go on with these answers
app-why-area-none = None of these
app-why-area-some = Some of these
app-why-health-skip = Leave it open
app-why-waiting = Working it out …
app-why-failed = That did not work: { $why } Nothing you entered is lost.
app-why-offline = The part that answers this could not be loaded. First aid and your diary work. Try again when you are online once.
app-why-restart = Start afresh
app-why-last = Earlier answers
app-why-last-on = { $day }: { $what }
app-why-again = Ask again with these answers
app-why-open = Open
app-why-compare = Compared with { $day }
app-why-compare-same = The same first explanation as then.
app-why-compare-new = Then it was: { $what }.
app-why-compare-urgency = How soon to get help was then: { $what }
app-why-change = Change my answers
app-why-saved = This answer is in your diary.

app-answer-why = Why this urgency
app-answer-sure = { $sure } ({ $interval })
app-answer-own = You said: “{ $words }”
app-answer-source = Sources
app-answer-more = Read more
app-answer-nothing-for = Nothing you told us speaks strongly for it.
app-answer-made = How this was made
app-answer-made-text = Your answers were weighed against what is known of { $count } possible explanations, on this device. Warning signs stand outside that sum and can only make it more urgent. Most numbers are estimates.
app-answer-table = As a table
app-answer-column-what = What
app-answer-column-sure = How sure
app-answer-column-interval = 90 % interval
app-answer-again-questions = Two more answers would help most:

# Diary

app-diary-title = Diary
app-diary-empty = Nothing here yet. The first cramp you get help with is written down by itself.
app-diary-add = Add a cramp
app-diary-edit = Change this cramp
app-diary-when = When did it begin?
app-diary-minutes = How many minutes?
app-diary-pain = How bad, 0 to 10?
app-diary-woke = Did it wake you?
app-diary-where = Where?
app-diary-situation = What were you doing?
app-diary-whose = Whose?
app-diary-note = Anything else?
app-diary-delete = Delete
app-diary-calendar = Calendar
app-diary-weeks = Cramps per week
app-diary-week-of = Week of { $day }
app-diary-count = { $count ->
    [0] no cramp
    [one] 1 cramp
   *[other] { $count } cramps
}
app-diary-day = { $day }: { $count ->
    [0] no cramp
    [one] 1 cramp
   *[other] { $count } cramps
}
app-diary-list = All cramps
app-diary-before = Earlier
app-diary-after = Later
app-diary-wrong-time = Give a day and a time that have been.
app-diary-wrong-minutes = Minutes are a number from 0 to 1440.
app-diary-files = Keep a copy
app-diary-files-text = The file holds everything you wrote, people included, and your reminder times. It is not locked: keep it where only you can read it.
app-diary-export = Export
app-diary-import = Import
app-diary-imported = { $count ->
    [0] Nothing new in that file; everything was here already.
    [one] 1 entry taken in.
   *[other] { $count } entries taken in.
}
app-diary-imported-reminders = Your reminder times came along.
app-diary-import-foreign = That is not a diary file of Uncramp. Nothing was changed.
app-diary-import-newer = That file was written by a newer version of Uncramp. Load the page again to get it. Nothing was changed.
app-diary-import-damaged = That diary file is damaged or cut off. Nothing was changed.
app-diary-import-unreadable = The file could not be read. Nothing was changed.
app-diary-erase = Delete everything
app-diary-erase-text = This deletes your diary, people, answers and settings from this device, for good. Export first if you want to keep anything.
app-diary-erase-sure = Yes, delete everything
app-diary-erased = Everything is deleted.
app-diary-pain-of = pain { $pain } of 10
app-diary-woke-short = woke you
app-diary-too-long = more than ten minutes

# People

app-people-title = People
app-people-text = Who the app is used for. Steps and advice are checked against what you enter here. It stays on this device.
app-people-add = Add somebody
app-people-name = Name or nickname
app-people-wrong-name = Give a name, so that you can tell them apart.
app-people-edit = Change
app-people-conditions = Conditions
app-people-medicines = Medicines
app-people-allergies = Allergies
app-people-find = Search by name
app-people-found-none = Nothing by that name. Try another name, or ask a pharmacist what it is.
app-people-add-item = Add { $name }
app-people-remove-item = Remove { $name }
app-people-complete = These three lists are complete
app-people-complete-hint = Only then can we take what is not in them as not true.
app-people-choose = Use the app for
app-people-delete = Delete this person
app-people-age-short = { $age ->
    [0] under a year
    [one] 1 year
   *[other] { $age } years
}
app-people-lists-open = lists not complete

# Learn

app-learn-title = Learn
app-learn-search = Search
app-learn-search-hint = A word, a medicine, a cause
app-learn-hits = { $count ->
    [0] Nothing found. Try another word.
    [one] 1 page
   *[other] { $count } pages
}
app-learn-next = Read next
app-learn-sources = Where this comes from
app-learn-no-sources = No source of its own.
app-learn-missing = There is no such page.
app-learn-card = Steps that are not safe for everybody are left out here. “Cramp now” shows those that fit you.
app-kind-explainer = topic
    .many = Topics
app-kind-cause = cause
    .many = Causes and look-alikes
app-kind-event = kind of event
    .many = What it can be
app-kind-red-flag = warning sign
    .many = Warning signs
app-kind-first-aid = first aid
    .many = First-aid cards
app-kind-intervention = remedy or measure
    .many = Remedies and measures
app-kind-medicine = medicine
    .many = Medicines linked with cramps
app-kind-lab = test
    .many = Blood and urine tests
app-kind-finding = question
    .many = Questions
app-verdict-allowed = Fits most people; “Why” checks it for you.
app-verdict-changed = Fits most people with changes; “Why” checks it for you.
app-verdict-ask_clinician = Only after a doctor, nurse or pharmacist has agreed.
app-verdict-blocked = Not advised for anybody.
app-range-both = { $low } to { $high } { $unit }
app-range-low = at least { $low } { $unit }
app-range-high = up to { $high } { $unit }

# More and settings

app-more-title = More
app-more-report-hint = Two pages that a doctor reads in three minutes
app-more-people = People
app-more-people-hint = You, your child, your father
app-more-settings = Settings
app-more-settings-hint = Language, night, text size, country
app-more-install = Put Uncramp on the home screen
app-more-about = About
app-settings-title = Settings
app-settings-language = Language
app-settings-language-en = English
app-settings-theme = Light
app-settings-theme-auto = By itself
app-settings-theme-light = Light
app-settings-theme-dark = Dark
app-settings-theme-night = Night
app-settings-theme-hint = “By itself” follows the device, and is night between nine in the evening and seven in the morning.
app-settings-size = Text size
app-settings-size-100 = Normal
app-settings-size-125 = Large
app-settings-size-150 = Larger
app-settings-size-200 = Largest
app-settings-voice = Read first aid aloud
app-settings-voice-none = This browser has no voice.
app-settings-vibrate = Vibrate at each step
app-settings-country = Country, for the emergency number
app-settings-units = Units of blood tests
app-settings-units-si = mmol/L
app-settings-units-conventional = mg/dL
app-settings-kept = Kept for good
app-settings-kept-yes = The browser has promised to keep your diary.
app-settings-kept-no = The browser may clear your diary when it runs out of room. Export it now and then.
app-settings-version = Version { $version }, knowledge { $knowledge }
app-about-text = Uncramp informs people with leg cramps. It is not a medical device, does not diagnose, names no dose, and does not replace a doctor. Everything works on this device; nothing is sent anywhere.

## Plan

app-more-learn-hint = Everything Uncramp knows, with its sources.
app-plan-title = Plan
app-plan-for = Checked for { $name }.
app-plan-who = Some things are safe for most people and not for everybody. Tell us your conditions, medicines and allergies once, and what is shown here fits you. Until then we hold back what we cannot check.
app-plan-who-link = Tell us about you

## The day

app-day-title = How was the day?
app-day-text = A few taps a day show what sets your cramps off. Leave out what you do not know; it counts as not recorded, never as a no.
app-day-which = Which day?
app-day-today = Today
app-day-yesterday = Yesterday
app-day-cramps = Cramps in the night after that day, or the day's own. Leave it out while the night is still to come.
app-day-cramps-more = { $count } or more
app-day-choose = Choose what is asked
app-day-choose-legend = Ask me about
app-day-unit = { $unit }; a number, or nothing
app-day-wrong-number = One of the numbers is too large or not a number.
app-day-nothing = Nothing is filled in yet. Tap what you know, then save.

## Patterns

app-patterns-title = Patterns
app-patterns-empty = There is nothing to count yet. Write down your cramps, and each day tell us in a few taps how it was. After about four weeks the first patterns can show.
app-patterns-scale = Right of the middle line: more cramps after it. Left: fewer. The bar is what may be true; where it crosses the line, chance alone may explain it.
app-patterns-ratio = { $ratio } times as often ({ $low } to { $high })

## Plan, its pages

app-plan-more = More for fewer cramps
app-plan-to-answer = Read the answer again
app-act-accepted = I'll do it
app-act-postponed = Not now
app-act-declined = Not for me
app-programmes-title = Exercises
app-programmes-hint = Sets that fit you, played step by step
app-food-title = Food check
app-food-hint = A week of eating in two minutes
app-food-answer = What your week brings
app-food-text = How often do you have these in an ordinary week? A rough number will do; leave out what you never have.
app-food-portion = times a week; one is { $portion }
app-food-hot = Are your days hot at the moment?
app-food-effort = How many hours a day do you sweat with effort?
app-food-effort-hint = hours; leave it out for none
app-food-check = Show what it brings
app-food-again = Change my answers
app-remedies-title = Remedies
app-remedies-hint = What people try, and what is known about it
app-remedies-text = Type what somebody recommended. You get what is known, how good the evidence is, and whether it is safe for you.
app-remedies-search = Which remedy?
app-remedies-search-hint = pickle juice, quinine, magnesium …
app-remedies-count = { $count ->
        [0] Nothing goes by that name. Try another word.
        [one] One remedy
       *[other] { $count } remedies
    }
app-check-ups-title = Check-ups
app-check-ups-hint = Which make sense, how often, and what to ask
app-check-ups-text = These fit what you have told. A check-up is no help when something is wrong now: then go at once.
app-check-ups-none = Nothing is due from what is known. Age, conditions and medicines decide; fill them in to see more.
app-check-ups-ask = What to ask there
app-check-ups-take = Put these on my list of questions
app-check-ups-remind = Remind me
app-check-ups-decline = Not for me
app-check-ups-undo = Take the last visit back
app-check-ups-had = I had it on
app-check-ups-done = Write it down

app-report-title = Report for your doctor
app-report-text = Everything stays on this device. Look through it first, leave out what you like, then print it, save it, or show the screen.
app-report-pdf = Save as PDF
app-report-print = Print
app-report-page = Save as a page
app-report-busy = Writing the PDF …
app-report-wrong = The PDF could not be written. Print it, or save it as a page.
app-report-choose = Choose what goes in
app-report-parts = Tap a part to leave it out or take it in
app-report-name = The name { $name }
app-report-preview = This is what the doctor sees
app-report-questions = Questions for the visit
app-report-asked = Asked, strike it out: { $question }
app-report-strike = Leave it out: { $question }
app-report-question = Your own question
app-report-question-hint = It stands in the report until you strike it out.
app-report-question-add = Add the question
app-answer-report = Report for your doctor

app-results-title = Write a result down
app-results-text = From a letter or a lab sheet: write the number down with its unit. It then counts in everything here, and stands in the report.
app-results-what = What was measured
app-results-choose = Choose …
app-results-value = Result
app-results-unit = Unit
app-results-day = Day
app-results-add = Add the result
app-results-delete = Delete: { $name }
app-results-wrong = Choose what was measured, and give the result as a number.
app-results-wrong-day = That day has not come yet. Check the date.
app-results-not-possible = Nobody has such a result in { $unit }. Check the number and its unit.
app-results-unused = It counts for nothing: { $why }
app-results-units = Give it in one of these units: { $units }.

app-review-title = Medicines and tests
app-review-hint = What to ask your doctor or pharmacist

## A session

app-session-title = Session
app-session-length = { $minutes ->
        [one] About one minute.
       *[other] About { $minutes } minutes.
    }
app-session-checks = Before you begin
app-session-start = Start
app-session-ask = Tell us first
app-session-moves = What you will do
app-session-left-out = Left out for you
app-session-advice = Good to know
app-session-ready = Get ready
app-session-work = Now
app-session-rest = Let go
app-session-switch = Change legs
app-session-leg-first = first leg
app-session-leg-second = other leg
app-session-left = { $time } left
app-session-half = Half-way
app-session-pause = Pause
app-session-resume = Go on
app-session-skip = Next exercise
app-session-back = Back
app-session-end = End here
app-session-done = Done
app-session-all = Did you do all of it?
app-session-pain = Did anything hurt?
app-session-dizzy = Were you dizzy, or did you nearly fall?
app-session-trouble = Then take it easier next time: we step back one level. If it hurts at rest, or the dizziness stays, talk to somebody who can examine you.
app-session-forget = Do not write it down
app-plan-no-answer = Nobody has looked yet whether something dangerous is behind your cramps. Until then exercises and anything that works on the leg are held back. A few questions settle it.
app-plan-ask-why = Answer the questions
app-session-safe = No, none of these
app-session-unsafe = Yes, one of them

## Trials

app-trials-title = Trials
app-trials-hint = Does one thing help you? Find out in weeks with and weeks without
app-trials-text = Try one thing in turns: some weeks with it, some without, in an order that chance decides. Then you see whether it helps you.
app-trials-from-patterns = Try one thing out
app-trials-earlier = Earlier trials
app-trials-held = On hold
app-trials-ended = This trial is over: it is no longer safe for you.
app-trials-kept = Did you keep to it today?
app-trials-night = Cramps last night
app-trials-other-night = Another night
app-trials-stop = End the trial
app-trials-stop-sure = Yes, end it
app-trials-harm = Did it do you harm? What happened?
app-trials-harm-hint = Leave it empty if not. If it is bad, or does not go away, ask a pharmacist or doctor.
app-trials-length = How long?
app-trials-begins = First day
app-trials-start = Start the trial
app-trials-own = What is it?
app-trials-habit = Is it something you swallow, put on your skin, or that works on the leg with force, heat or cold?
app-act-pause = Pause
app-act-resume = Go on
app-act-kept = Kept
app-act-partly = In part
app-act-missed = Not kept

## Reminders

app-reminders-title = Reminders
app-reminders-hint = Times, quiet hours, and a file for your calendar
app-reminders-today = Today
app-reminders-none = There is nothing to remind you of yet. Say yes to something in your plan, or begin a trial.
app-reminders-on = Remind me
app-reminders-time = { $name }: time
app-reminders-trial = The trial, and when it changes
app-reminders-quiet = Quiet hours
app-reminders-from = From
app-reminders-until = Until
app-reminders-notify = On this screen
app-reminders-notify-on = Show a notification while Uncramp is open
app-reminders-refused = This browser does not allow it. You can change that in its settings for this page.
app-reminders-closed = A closed app cannot remind you. Your calendar can.
app-reminders-calendar = In your calendar
app-reminders-calendar-text = Open the file with your calendar. It says nothing of your health. Get it again when your plan or your trial changes; it takes the place of the old one.
app-reminders-calendar-get = Get the calendar file
app-reminders-written = Here it is. Open it with your calendar.
app-reminders-nothing = Nothing to remind you of is switched on.
