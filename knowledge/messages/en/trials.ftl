# Personal trials.

trial-stretching = Stretching at bedtime
    .question = Do I have fewer cramps when I stretch before bed?
    .with = Do your calf and thigh stretches before bed.
    .without = No stretches before bed.
    .remind = Stretch tonight?

trial-magnesium = Magnesium
    .question = Do I have fewer cramps when I take magnesium?
    .with = Take your magnesium, as the packet or your pharmacist says.
    .without = No magnesium.
    .remind = Magnesium today?

trial-fluid = Drinking more
    .question = Do I have fewer cramps when I drink more?
    .with = Drink more than usual over the day: a glass with and between meals. Never force it.
    .without = Drink as you usually do, not less.
    .remind = Time for a glass?

trial-shoes = Other shoes
    .question = Do I have fewer cramps in flat shoes that fit well?
    .with = Wear flat shoes with room for your toes.
    .without = Wear your usual shoes.
    .remind = Which shoes today?

trial-alcohol_free = Weeks without alcohol
    .question = Do I have fewer cramps in weeks without alcohol?
    .with = No alcohol this week.
    .without = As you usually do, and not more than usual.
    .remind = Without alcohol today?

trial-own = Something of your own
    .question = Do I have fewer cramps with it?
    .with = Do what you are trying.
    .without = Leave it.
    .remind = Your trial today?

# Trials on the command line.
trials-choose = What would you like to try? Type its number.
trials-not-offered = Not for you at the moment:
trials-first-say = Not before we know more about you.
trials-applies = Does any of this apply to you? Then it is not for you without asking first.
trials-applies-ask = Type n if none of it applies, y if something does.
trials-applies-yes = Then please ask a pharmacist, nurse or doctor before you try it. Nothing was started.
trials-profile-hint = A profile answers this: --profile FILE (docs/cli.md). Or --none-apply, once you have read the list.
trials-emergency = Your last assessment says to get help first. A trial can wait.
trials-ask-age = How old are you, in years? (Enter to skip)
trials-ask-pregnant = Are you pregnant, or could you be, or do you breastfeed? y or n (Enter to skip)
trials-own-ask = What is it? A few words.
trials-own-habit = Is it something you swallow, put on your skin, or that works on the leg with force, heat or cold? y or n
trials-own-gate = Then it must be one of the things we can check for you: `uncramp check NAME` says whether it is safe. Nothing was started.
trials-own-unchecked = We cannot check this one for you. If you have an illness or take medicines, ask first.
trials-plan = { $blocks } blocks of { $days } days, from { $from } to { $to }. Chance decides their order.
trials-plan-washout = { $days ->
    [0] Every night counts.
    [one] The first day of each block does not count, so that one block does not spill into the next.
   *[other] The first { $days } days of each block do not count, so that one block does not spill into the next.
}
trials-confirm = Start it? y or n
trials-not-started = Nothing was started.
trials-started = Started. { $arm }
trials-keeping = From { $from } on, write down every night in the morning: `uncramp log none` for a night without a cramp, `uncramp log` with what happened for one with. Nights that nobody wrote down do not count.
trials-reminders = Remind yourself at { $times }.
trials-sealed = The plan is sealed ({ $seal }): a later change shows, and no one looks at a result before its time.
trials-honest = You know which week it is, and hope helps too. A trial on your own cannot take that out, so a small difference may be hope.

trials-none = No trial is running. `uncramp trial start` begins one.
trials-before = It begins on { $from }.
trials-today = Today: { $arm } (day { $day } of { $days } in block { $block } of { $blocks })
trials-today-washout = Tonight does not count yet; the block before may still work on.
trials-paused = Paused. `uncramp trial resume` goes on with it.
trials-over = All blocks are done.
trials-stopped = You stopped it on { $day }.
trials-recorded = { $done } of { $all } nights that count are written down.
trials-next-look = The first or next look at the result is on { $day }. Before that nothing is shown: looking too often finds things that are not there.
trials-last-day = The last day is { $day }.
trials-kept = Kept to the plan on { $kept } of { $told } days that you told us.
trials-look = After { $pairs } pairs of blocks
trials-nothing-to-compare = No cramp on either side so far: there is nothing to compare. That is good news.
trials-too-few = Too few nights were written down to say anything.

trials-verdict-win = It helps you. You can stop the trial and keep to it.
trials-verdict-harm = It seems to bring you more cramps. Stop it.
trials-verdict-futile = If it helps at all, then hardly. It is not worth going on.
trials-verdict-finished-likely = It probably helps you.
trials-verdict-finished-unlikely = It probably does not help you.
trials-verdict-finished-unclear = The trial cannot tell whether it helps you. That is an honest answer.
trials-verdict-go_on = Nothing is decided yet. Go on.
trials-verdict-too_few = Too few nights were written down for an answer.
trials-chance = { $tenths ->
    [0] As good as certain that it does not help you
    [1] One in ten that it helps you
    [2] Two in ten that it helps you
    [3] Three in ten that it helps you
    [4] Four in ten that it helps you
    [5] Five in ten that it helps you
    [6] Six in ten that it helps you
    [7] Seven in ten that it helps you
    [8] Eight in ten that it helps you
    [9] Nine in ten that it helps you
   *[10] As good as certain that it helps you
}
trials-size = { $halves ->
    [0] hardly a difference
    [1] about half a cramp a week fewer
    [2] about one cramp a week fewer
    [3] about one and a half cramps a week fewer
   *[other] about { $number } cramps a week fewer
}
trials-size-more = { $halves ->
    [0] hardly a difference
    [1] about half a cramp a week more
    [2] about one cramp a week more
    [3] about one and a half cramps a week more
   *[other] about { $number } cramps a week more
}
trials-sentence = { $chance }; { $size }.
trials-interval = Between { $low } and { $high } fewer a week is likely (95 %); below zero means more.
trials-counted = Counted: { $with } cramps a week with it, { $without } without ({ $nights } nights).

trials-stop-confirm = Stop the trial? What has been found stays. y or n
trials-stopped-now = Stopped. What was found by then stays as it is.
trials-harm-noted = Written down. If it is bad, or does not go away, ask a pharmacist or doctor. The trial is stopped.
trials-paused-now = Paused from { $day } on. These days count for neither side.
trials-resumed-now = It goes on from { $day }. The first days do not count again.
trials-kept-now = Written down for { $day }.
trials-bent-unreadable = The plan of this trial cannot be read by this version.
trials-bent-changed = The plan of this trial is not the one that was sealed. No result is shown.
trials-bent-reordered = The order of the blocks is not the one that chance gave. No result is shown.
trials-edited = { $count ->
    [one] The plan was written again once after it began. Only the first one counts.
   *[other] The plan was written again { $count } times after it began. Only the first one counts.
}
trials-late = { $count ->
    [one] One night was written down or changed more than { $days } days later.
   *[other] { $count } nights were written down or changed more than { $days } days later.
}
trials-running = A trial is running already. Two at once cannot be told apart. `uncramp trial stop` ends it.
trials-unknown = there is no trial `{ $name }`
trials-unknown-help = { $near } `uncramp trial list` shows them
trials-error-past = that day is past
trials-error-past-help = Name today or a later day: what is known already must not decide about it.
trials-error-age = that is no age
trials-error-age-help = Years as a number, such as 71; Enter skips the question.

# A day for people.
trials-day = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
} { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }

# Trials in the app.
trials-app-no-day = The clock of this device tells no day. Set it, then try again.
trials-app-first-why = First answer the questions under “Why”: whether something dangerous may be behind your cramps has to be known, and lately.
trials-app-first-people = First tell us, under “People”, whether any of these is true:
trials-app-running = A trial is running already. Two at once cannot be told apart. End that one first.
trials-app-own-gate = That is something the safety check knows, or has to know. Look it up under “Remedies”; a trial of your own is for habits only.
trials-app-own-say = Say in a few words what it is, and that it is a mere habit.
trials-app-length = { $weeks } weeks: { $blocks } blocks of { $days } days
trials-app-with = With:
trials-app-without = Without:
trials-app-nights = Each morning you write down how many cramps the night brought, none included. Nights that nobody wrote down do not count.
trials-app-can = It shows a large difference, such as half as many cramps. A small one it can miss; then it says that it cannot tell. If your cramps are rare, it can hardly tell anything.
trials-app-scale = Left of the middle line: fewer cramps with it.
trials-app-today-with = Today: with
trials-app-today-without = Today: without
trials-app-day = Day { $day } of { $days } in block { $block } of { $blocks }
trials-app-change = It changes on { $day }.
trials-app-paused = Paused. These days count for neither side.
trials-app-due-change = Your trial changes today.
trials-app-due-title = Look at your trial

reminder-trial = Time for your plan
reminder-trial-change = A change in your plan today
