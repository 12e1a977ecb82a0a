# The diary on the command line: what may be typed, and what it says.

# Words that may be typed after `uncramp log`, apart with commas. The first one stands for the rest.
log-place-calf = calf, calves, lower leg, back of the lower leg
log-place-thigh_front = front of thigh, thigh front, thigh, quad, quads, upper leg
log-place-thigh_back = back of thigh, thigh back, hamstring, hamstrings
log-place-foot = foot, feet, arch, sole
log-place-toes = toes, toe, big toe
log-side-left = left, l, lhs
log-side-right = right, r, rhs
log-side-both = both, both legs
log-situation-bed = in bed, bed, lying, asleep, sleeping
log-situation-standing = standing, walking, up
log-situation-sport = sport, running, gym, football, exercise
log-situation-heat = heat, hot
log-situation-water = water, swimming, pool, in water
log-situation-dialysis = dialysis
log-word-minutes = min, mins, minute, minutes
log-word-seconds = s, sec, secs, second, seconds
log-word-hours = h, hour, hours
log-word-pain = pain, hurt, pain level
log-word-at = at, around, about
log-word-ago = ago
log-word-today = today
log-word-yesterday = yesterday, last night
log-word-woke = woke, woke me, woken
log-word-filler = leg, in, my, the, for, of, it, was, a, and, lasted, cramp, cramps, on, level, while, me
log-word-yes = yes, y, true, on, taken
log-word-no = no, n, false, off, skipped, none

diary-saved = Written down: { $what }.
diary-saved-night = It belongs to the night of { $night }.
diary-saved-later = `uncramp diary edit 1` adds the rest in the morning; `uncramp diary undo` takes it back.
diary-saved-day = Written down for { $day }: { $what }.
diary-free-night = no cramp in the night that followed
diary-night-count = { $count ->
    [0] no cramp that night
    [one] one cramp that night
   *[other] { $count } cramps that night
}
diary-cramp = cramp
diary-cramp-place = cramp, { $place }
diary-length-seconds = { $count } s
diary-length-minutes = { $count } min
diary-pain-of = pain { $pain } of 10
diary-woke = it woke you
diary-too-long = longer than ten minutes
diary-medicine-taken = { $name } taken
diary-medicine-skipped = { $name } skipped
diary-yes = { $name }: yes
diary-no = { $name }: no
diary-amount = { $name }: { $amount } { $unit }

diary-nothing = Nothing is written down yet.
diary-nothing-hint = `uncramp log calf left 3 min pain 6` writes down a cramp; `uncramp log none` a night without one.
diary-weeks = Cramps by week
diary-weeks-legend = One column per night, by the day on which it began. · not recorded, 0 none, 1 to 9 cramps.
diary-rate = { $nights ->
    [one] One night is recorded in these weeks
   *[other] { $nights } nights are recorded in these weeks
}: { $rate } cramps a week.
diary-rate-only = Only nights with cramps are recorded, so nobody can say how often they come. Write down the free nights too: `uncramp log none`, or `uncramp diary keep` if you write down every cramp.
diary-rate-few = Too few nights are recorded for a rate.
diary-latest = Latest
diary-more = { $count ->
    [one] One more entry: `uncramp diary list`.
   *[other] { $count } more entries: `uncramp diary list`.
}
diary-bout = (one bout of { $count })
diary-day = day
diary-keeping = every cramp is written down from { $from } on
diary-keeping-until = every cramp was written down from { $from } to { $until }
diary-kind-note = note
diary-kind-question = question for the doctor
diary-kind-measurement = measurement
diary-kind-session = exercises
diary-kind-trial = trial begun
diary-kind-trial-event = trial
diary-kind-plan-item = plan
diary-kind-week-review = week of the plan
diary-kind-factor = factor of your own
diary-changed = Changed: { $what }.
diary-deleted = Deleted: { $what }. `uncramp diary undo` brings it back.
diary-undone = { $count ->
    [one] Taken back: one entry. Again to do it after all.
   *[other] Taken back: { $count } entries. Again to do it after all.
}
diary-undo-nothing = There is nothing to take back.
diary-grouped = These cramps now count as one bout.
diary-ungrouped = These cramps now count one by one.
diary-kept = From now on a night without an entry counts as a night without a cramp, beginning with { $from }.
diary-kept-until = Nights without an entry from { $from } to { $until } count as nights without a cramp.
diary-factor-added = `{ $key }` can now be written down: uncramp log day { $key }={ $example }
diary-imported = { $count ->
    [0] Nothing new: all of it was there already.
    [one] One entry taken in.
   *[other] { $count } entries taken in.
}
diary-exported = Written to { $path }. It is not locked: keep it where only you can read it.
diary-erase-sure = This forgets everything in { $path } for good. Say so with --yes, and export a copy before.
diary-erased = Everything is forgotten.

diary-error-word = “{ $word }” is not understood
diary-error-word-help = Say it like this: calf left 3 min pain 6 at 03:10 yesterday
diary-error-future = that time is still to come
diary-error-future-help = Give a time that has been, such as: at 03:10 yesterday
diary-error-pain = pain is a number from 0 to 10
diary-error-length = a cramp lasts from 0 seconds to 24 hours
diary-error-day = write a day as factor=value
diary-error-day-help = For example: uncramp log day alcohol=2 standing=yes cramps=0
diary-error-value = `{ $name }` takes { $takes }
diary-error-takes-yes-no = yes or no
diary-error-takes-whole = a whole number
diary-error-takes-number = a number from 0 to { $most }
diary-error-factor = there is no factor `{ $name }`
diary-error-factor-help = { $near } `uncramp diary factors` lists them; `uncramp diary factor add NAME` makes one of your own
diary-error-entry = there is no such entry
diary-error-entry-help = `uncramp diary list` shows them with their numbers
diary-error-not-cramp = only cramps can be changed like this, grouped or ungrouped
diary-error-person = there is nobody called so in this diary
diary-error-store-foreign = this file is no diary
diary-error-store-newer = this diary was written by a newer version of the program
diary-error-store-full = there is no room left on the disk
diary-error-store-busy = another program is using the diary
diary-error-store-unavailable = the diary cannot be opened
diary-error-store-failed = the diary could not be read or written
diary-error-store-help = The diary is { $path }; --diary FILE or UNCRAMP_DIARY names another
