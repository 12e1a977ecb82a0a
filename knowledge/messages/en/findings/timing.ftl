# BASELINE

finding-duration_band = How long does one attack of tightness last?
    .short = yes to “how long does one attack of tightness last”
    .why = It helps to tell the possible reasons apart.
    .choice-lt5s = how long does one attack of tightness last: lt5s
    .choice-s5_60 = how long does one attack of tightness last: s5 60
    .choice-m1_10 = how long does one attack of tightness last: m1 10
    .choice-m10_60 = how long does one attack of tightness last: m10 60
    .choice-hours = how long does one attack of tightness last: hours

finding-onset = How does it start?
    .short = yes to “how does it start”
    .why = It helps to tell the possible reasons apart.
    .choice-sudden = how does it start: sudden
    .choice-gradual = how does it start: gradual

finding-time_falling_asleep = Does it come while you are falling asleep?
    .short = yes to “does it come while you are falling asleep”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it come while you are falling asleep”

finding-time_during_sleep = Does it come in bed at night, waking you or during sleep?
    .short = yes to “does it come in bed at night, waking you or during sleep”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it come in bed at night, waking you or during sleep”

finding-time_waking = Does it come at the moment of waking, still in bed?
    .short = yes to “does it come at the moment of waking, still in bed”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it come at the moment of waking, still in bed”

finding-time_morning = Does it come in the morning after getting up?
    .short = yes to “does it come in the morning after getting up”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it come in the morning after getting up”

finding-time_day = Does it come in the daytime without exercise?
    .short = yes to “does it come in the daytime without exercise”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it come in the daytime without exercise”

finding-time_during_exercise = Does it come during exercise, walking or sport?
    .short = yes to “does it come during exercise, walking or sport”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it come during exercise, walking or sport”

finding-time_after_exercise_same_day = Does it come in the hours after exercise, on the same day?
    .short = yes to “does it come in the hours after exercise, on the same day”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it come in the hours after exercise, on the same day”

finding-time_night_after_exercise = Does it come in the night after exercise or unusual effort?
    .short = yes to “does it come in the night after exercise or unusual effort”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it come in the night after exercise or unusual effort”

finding-time_at_rest_evening = Does it come when sitting or lying at rest in the evening?
    .short = yes to “does it come when sitting or lying at rest in the evening”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it come when sitting or lying at rest in the evening”

finding-attacks_per_week_band = How often do the attacks come?
    .short = yes to “how often do the attacks come”
    .why = It helps to tell the possible reasons apart.
    .choice-lt1 = how often do the attacks come: lt1
    .choice-w1_3 = how often do the attacks come: w1 3
    .choice-w4_6 = how often do the attacks come: w4 6
    .choice-daily = how often do the attacks come: daily
    .choice-several_daily = how often do the attacks come: several daily

