# Words around a session, a reminder and the calendar.

session-keys = Enter = next exercise, p = pause or go on, b = again, q = stop
session-safety = Before you start: is one leg swollen, hot, red, pale, cold or numb? Do you have chest pain, trouble breathing, a fever, or a fresh injury? Do you feel unwell or dizzy now?
session-safety-keys = Enter if none of these. y if any of them is true.
session-safety-yes = Then leave the exercises today. Have a swollen, hot, red, pale, cold or numb leg seen today; call the emergency number for chest pain or trouble breathing.
session-only-if = Do this only if none of these is true for you
session-profile = With a profile (`--profile FILE`) you see what is for you alone; `--healthy` says that none of it applies.
session-exercise = Exercise { $number } of { $count }: { $name }
session-ready = Get ready
session-switch = Change legs
session-rest = Let go
session-half = Half-way
session-first-leg = first leg
session-second-leg = other leg
session-round = { $round } of { $rounds }
session-stop = Stop if { $reasons }.
session-instead = Instead of: { $name }.
session-for-you = For you:
session-helper = Somebody must help you with this one.
session-movements = { $count } times, slowly
session-length = about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}
session-holds = { $times ->
    [one] once, for { $seconds } seconds
   *[other] { $times } times, { $seconds } seconds each
}
session-rests = { $seconds } seconds of rest between
session-each-leg = on each leg
session-affected-leg = on the leg that cramps
session-keep-going = keep going for { $seconds } seconds
session-rhythm = { $hold } seconds in, { $rest } out, for { $minutes } minutes
session-not-for-you = Left out
session-ask-first = To be asked about first
session-after-dizziness = You felt dizzy last time, so this one is done sitting or left for now.
session-after-pain = It hurt last time, so this session is a little easier. If the leg is swollen, hot, cold or numb, or the pain stays, have it looked at first.
session-done = Done. That was { $minutes ->
    [0] less than a minute
    [one] one minute
   *[other] { $minutes } minutes
}. If anything hurt or made you dizzy, take it easier next time.
session-stopped = Stopped after { $done } of { $count }.
session-paused = Paused. p goes on.
session-nothing = None of its exercises is for you as things are. The reasons stand below; a physiotherapist can make you a set of your own.
session-needs-age = Tell us your age, and the sets that fit it are listed
session-none-fits = No set fits as things are. A physiotherapist can make you one of your own.
session-list = Sets of exercises
session-why-estimate = Times marked * are our own estimate.

reminder-stretching = Time to stretch
reminder-position = Time to change position
reminder-practice = Time to practise
reminder-other = Time for your plan
reminder-check-up = A check-up is due
reminder-open = Open Uncramp when it suits you. If a leg is swollen, hot, cold or numb, do no exercises.
