finding-duration_band = How long does one attack of tightness last?
    .short = how long one attack lasts
    .why = Ask only about the tightness, not the soreness afterwards. Cramp usually lasts seconds to minutes; a tight leg that will not let go can need help.
    .choice-lt5s = it is over in less than 5 seconds
    .choice-s5_60 = it lasts 5 seconds to a minute
    .choice-m1_10 = it lasts 1 to 10 minutes
    .choice-m10_60 = it lasts 10 minutes to an hour
    .choice-hours = it lasts for hours, or never quite goes

finding-onset = How does it start: all at once, or bit by bit?
    .short = how it starts
    .why = Cramp strikes all at once. Pain that builds up slowly often has another reason.
    .choice-sudden = it starts all at once
    .choice-gradual = it builds up bit by bit

finding-time_falling_asleep = Does it come while you are falling asleep?
    .short = it comes as you fall asleep
    .not = it does not come as you fall asleep
    .why = Harmless sleep jerks and restless legs come at this time; night cramp more often comes later.

finding-time_during_sleep = Does it come in bed at night, during sleep or waking you?
    .short = it comes in bed at night
    .not = it does not come in bed at night
    .why = Ordinary leg cramp is mostly a thing of the night.

finding-time_waking = Does it come at the moment of waking, still in bed?
    .short = it comes at the moment of waking, still in bed
    .not = it does not come at the moment of waking
    .why = A stretch on waking often sets a cramp off, and this has simple answers.

finding-time_morning = Does it come in the morning, after getting up?
    .short = it comes in the morning walk about after getting up
    .not = it does not come in the morning after getting up
    .why = Pain with the first steps of the day points more to the heel, the joints or stiff muscles.

finding-time_day = Does it come in the daytime, without exercise?
    .short = it comes in the daytime without exercise
    .not = it does not come in the daytime
    .why = Cramps by day, at rest, are less usual, and make us look at medicines, body salts and nerves.

finding-time_during_exercise = Does it come during exercise, walking or sport?
    .short = it comes during exercise or walking
    .not = it does not come during exercise or walking
    .why = Cramp late in hard sport is common. Pain at each walk that stops with rest points to the arteries or the back.

finding-time_after_exercise_same_day = Does it come in the hours after exercise, on the same day?
    .short = it comes in the hours after exercise
    .not = it does not come in the hours after exercise
    .why = Tired muscles cramp more easily in the hours after effort.

finding-time_night_after_exercise = Does it come in the night after exercise or unusual effort?
    .short = it comes in the night after exercise or unusual effort
    .not = it does not come in the night after effort
    .why = This is a common and harmless pattern, and one that you can often plan for.

finding-time_at_rest_evening = Does it come when you sit or lie at rest in the evening?
    .short = it comes at rest in the evening
    .not = it does not come at rest in the evening
    .why = Restless legs come at rest in the evening and ease on moving; cramp behaves differently.

finding-attacks_per_week_band = How often do the attacks come?
    .short = how often it comes
    .why = How often it comes shows how much it costs you, and whether what you try is working.
    .choice-lt1 = less than once a week
    .choice-w1_3 = 1 to 3 times a week
    .choice-w4_6 = 4 to 6 times a week
    .choice-daily = about once every day or night
    .choice-several_daily = several times a day or night
