finding-knot_visible = Can you see or feel a hard knot or a tight band in the muscle?
    .short = you can see or feel a hard knot
    .not = there is no hard knot
    .why = A hard knot is what makes a true cramp. Without it, the pain may come from a nerve, a vessel or a joint.

finding-sore_after = Is the muscle still sore for hours afterwards?
    .short = the muscle is sore for hours afterwards
    .not = the muscle is not sore afterwards
    .why = A muscle that has cramped hard often aches for hours, up to a day. Soreness that lasts longer may mean a strain or a clot.

finding-wakes_sleep = Does it wake you from sleep?
    .short = it wakes you from sleep
    .not = it does not wake you
    .why = Broken nights are the main burden of leg cramps, and a reason in themselves to talk to a doctor.

finding-distress = Does it worry or upset you a lot?
    .short = it worries or upsets you a lot
    .not = it does not upset you much
    .why = About 1 in 5 people with leg cramps find them very distressing. How you feel about it counts when help is planned.

finding-pain_band = How bad is the pain at its worst, from 0 (none) to 10 (the worst you can think of)?
    .short = how bad the pain is
    .why = Severe pain that does not pass like a cramp needs help sooner. No pain at all suggests a twitch, a jerk or restless legs.
    .choice-none = it does not hurt
    .choice-mild_1_3 = the pain is mild, 1 to 3 out of 10
    .choice-moderate_4_6 = the pain is moderate, 4 to 6 out of 10
    .choice-severe_7_8 = the pain is severe, 7 or 8 out of 10
    .choice-worst_9_10 = the pain is extreme, 9 or 10 out of 10

finding-pain_over_24h = Has the pain in the leg (calf, shin, thigh or foot) lasted for more than 24 hours after the cramp?
    .short = the pain has lasted for more than 24 hours
    .not = the pain was gone within 24 hours
    .why = After a cramp, soreness should fade within a day. If it stays longer, a clot or a torn muscle needs to be ruled out.
