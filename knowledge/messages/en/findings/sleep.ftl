# BASELINE

finding-urge_to_move = Do you have an unpleasant urge to move the legs when resting?
    .short = yes to “do you have an unpleasant urge to move the legs when resting”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do you have an unpleasant urge to move the legs when resting”

finding-worse_rest = Is it worse when resting or sitting still?
    .short = yes to “is it worse when resting or sitting still”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it worse when resting or sitting still”

finding-relief_while_moving = Does it ease only for as long as you keep moving?
    .short = yes to “does it ease only for as long as you keep moving”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it ease only for as long as you keep moving”

finding-evening_pattern = Is it clearly worse in the evening or night than in the morning?
    .short = yes to “is it clearly worse in the evening or night than in the morning”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it clearly worse in the evening or night than in the morning”

finding-rls_four = All four restless-legs criteria met (derived)?
    .short = yes to “all four restless-legs criteria met (derived)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “all four restless-legs criteria met (derived)”

finding-crawling = Is it crawling, fizzing or creeping rather than painful tightness?
    .short = yes to “is it crawling, fizzing or creeping rather than painful tightness”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it crawling, fizzing or creeping rather than painful tightness”

finding-partner_kicks = Has a bed partner seen your legs kick every 20-40 seconds?
    .short = yes to “has a bed partner seen your legs kick every 20-40 seconds”
    .why = It helps to tell the possible reasons apart.
    .not = no to “has a bed partner seen your legs kick every 20-40 seconds”

finding-single_jerk_sleep = Is it one sudden painless jerk of the leg or body as you drop off?
    .short = yes to “is it one sudden painless jerk of the leg or body as you drop off”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it one sudden painless jerk of the leg or body as you drop off”

finding-day_sleepy = Very sleepy in the day?
    .short = yes to “very sleepy in the day”
    .why = It helps to tell the possible reasons apart.
    .not = no to “very sleepy in the day”

finding-snoring = Loud snoring or pauses in breathing at night?
    .short = yes to “loud snoring or pauses in breathing at night”
    .why = It helps to tell the possible reasons apart.
    .not = no to “loud snoring or pauses in breathing at night”

finding-acts_out_dreams = Do you act out dreams?
    .short = yes to “do you act out dreams”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do you act out dreams”

