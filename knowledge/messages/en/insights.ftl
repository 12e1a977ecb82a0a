# What the trigger analysis says. Ratios and ranges come ready as text.

insights-rate = You wrote down { $nights ->
    [one] one night
   *[other] { $nights } nights
} and had about { $rate } cramps a week. The true figure most likely lies between { $low } and { $high }.
insights-rate-nights = You wrote down { $nights ->
    [one] one night
   *[other] { $nights } nights
} and had about { $rate } nights with cramps a week. The true figure most likely lies between { $low } and { $high }.
insights-none-yet = You wrote down { $nights ->
    [one] one night
   *[other] { $nights } nights
} and no cramp. That is good news, and it leaves nothing to compare.
insights-rate-only-cramps = You wrote down { $nights ->
    [one] one night, with cramps
   *[other] { $nights } nights, all with cramps
}. That is at least { $least } a week. Nights without a cramp must be written down as well before anybody can say how often they come.
insights-missing = { $nights ->
    [one] One night in between was
   *[other] { $nights } nights in between were
} not written down. They count as not known, never as nights without a cramp.
insights-too-early = It is too early to say what sets your cramps off. { $nights } nights or more, with some cramps among them, are a fair start.

insights-step-up = From { $date } on you had more cramps: about { $ratio } times as many as before ({ $low } to { $high }).
insights-step-down = From { $date } on you had fewer cramps: about { $ratio } times as many as before ({ $low } to { $high }).
insights-slope-up = Your cramps grew more over time: about { $ratio } times as many every 30 days ({ $low } to { $high }).
insights-slope-down = Your cramps grew fewer over time: about { $ratio } times as many every 30 days ({ $low } to { $high }).
insights-change-why = Think back: was there a new medicine, an illness, a change at work, warmer weather? Such a change was taken out before anything else was blamed.
insights-rising = More and more cramps, or several a week, are worth telling a doctor about soon.
insights-spells = Your cramps come in spells: good and bad times last some { $nights } nights. Nights next to each other were not counted twice.
insights-weekdays = Days of the week differ: most on { $most }, fewest on { $fewest }.

insights-trigger = After { $factor } you had more cramps: about { $ratio } times as many ({ $low } to { $high }), { $lag }.
insights-protector = After { $factor } you had fewer cramps: about { $ratio } times as many ({ $low } to { $high }), { $lag }.
insights-trigger-unit = With more { $factor } you had more cramps: about { $ratio } times as many for every { $unit } more ({ $low } to { $high }), { $lag }.
insights-protector-unit = With more { $factor } you had fewer cramps: about { $ratio } times as many for every { $unit } more ({ $low } to { $high }), { $lag }.
insights-trigger-odds = After { $factor } a night with cramps was likelier: the odds were about { $ratio } times as high ({ $low } to { $high }), { $lag }.
insights-protector-odds = After { $factor } a night with cramps was less likely: the odds were about { $ratio } times as high ({ $low } to { $high }), { $lag }.
insights-trigger-unit-odds = With more { $factor } a night with cramps was likelier: the odds were about { $ratio } times as high for every { $unit } more ({ $low } to { $high }), { $lag }.
insights-protector-unit-odds = With more { $factor } a night with cramps was less likely: the odds were about { $ratio } times as high for every { $unit } more ({ $low } to { $high }), { $lag }.

insights-lag-0 = in the night right after
insights-lag-1 = in the night one day later
insights-lag-2 = in the night two days later
insights-lag-3 = in the night three days later

insights-strength-certain = That is very unlikely to be chance.
insights-strength-likely = That is probably not chance.
insights-strength-possible = There is a hint, but chance could do that too.

insights-group = { $factors } go together so often that your diary cannot tell which of them it is. Together they go with { $direction ->
    [trigger] more
   *[protector] fewer
} cramps.
insights-group-apart = To tell them apart, have days with only one of them. So far: { $first } with { $a } alone, { $second } with { $b } alone.
insights-follows = { $factor } comes after bad nights rather than before them. It follows your cramps; nothing says that it causes them.
insights-no-link = { $factor }: no link that would matter.
insights-nothing = Nothing that you wrote down stands out as setting your cramps off or keeping them away.
insights-insufficient = { $factor }: not enough to say yet.
insights-more = About { $days } more days would tell, if it matters much.
insights-why-few_nights = Too few nights or cramps so far.
insights-why-never_varies = It was the same on every day, so there is nothing to compare.
insights-why-few_with = There are too few days with it, or too few without it.
insights-why-goes_with_time = It changed together with the time or the day of the week, so that neither can be blamed.
insights-why-group = It goes together with something else.
insights-why-follows = It comes after bad nights.
insights-why-wide = The range is still wide.

insights-since = Before { $date }: about { $before } a week. From then on: about { $after }. That is { $ratio } times as many ({ $low } to { $high }).
insights-since-none = There are too few nights on one side of { $date } to compare.
insights-caution = This shows what goes together in your diary. It does not prove a cause. Do not start, stop or change a medicine because of it; ask the doctor or pharmacist first.

insights-heading-rate = How often
insights-heading-found = What stands out
insights-heading-time = Changes over time
insights-heading-all = Everything you wrote down
insights-plot = Each bar is the range in which the ratio most likely lies. The line | is "no difference"; left of it fewer cramps, right of it more.
insights-verdict-trigger = more cramps
insights-verdict-protector = fewer cramps
insights-verdict-no_link = no link
insights-verdict-insufficient = not known yet
insights-per = per { $unit }

insights-day-1 = Mondays
insights-day-2 = Tuesdays
insights-day-3 = Wednesdays
insights-day-4 = Thursdays
insights-day-5 = Fridays
insights-day-6 = Saturdays
insights-day-7 = Sundays
insights-and = and
