# BASELINE

finding-knot_visible = Can you see or feel a hard knot or tight band in the muscle?
    .short = yes to “can you see or feel a hard knot or tight band in the muscle”
    .why = It helps to tell the possible reasons apart.
    .not = no to “can you see or feel a hard knot or tight band in the muscle”

finding-sore_after = Is the muscle still sore for hours afterwards?
    .short = yes to “is the muscle still sore for hours afterwards”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is the muscle still sore for hours afterwards”

finding-wakes_sleep = Does it wake you from sleep?
    .short = yes to “does it wake you from sleep”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it wake you from sleep”

finding-distress = Does it worry or upset you a lot?
    .short = yes to “does it worry or upset you a lot”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it worry or upset you a lot”

finding-pain_band = How bad is the pain at its worst?
    .short = yes to “how bad is the pain at its worst”
    .why = It helps to tell the possible reasons apart.
    .choice-none = how bad is the pain at its worst: none
    .choice-mild_1_3 = how bad is the pain at its worst: mild 1 3
    .choice-moderate_4_6 = how bad is the pain at its worst: moderate 4 6
    .choice-severe_7_8 = how bad is the pain at its worst: severe 7 8
    .choice-worst_9_10 = how bad is the pain at its worst: worst 9 10

finding-pain_over_24h = Has the pain in the leg (calf, shin, thigh or foot) lasted for more than 24 hours after the cramp?
    .short = yes to “has the pain in the leg (calf, shin, thigh or foot) lasted for more than 24 hours after the cramp”
    .why = It helps to tell the possible reasons apart.
    .not = no to “has the pain in the leg (calf, shin, thigh or foot) lasted for more than 24 hours after the cramp”

