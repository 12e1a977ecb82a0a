# BASELINE

finding-pop_snap = Was there a sudden pop, snap or kick feeling?
    .short = yes to “was there a sudden pop, snap or kick feeling”
    .why = It helps to tell the possible reasons apart.
    .not = no to “was there a sudden pop, snap or kick feeling”

finding-bruise_calf = Is there bruising of the calf or ankle?
    .short = yes to “is there bruising of the calf or ankle”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is there bruising of the calf or ankle”

finding-cannot_tiptoe = Can you no longer rise on tiptoe on that leg?
    .short = yes to “can you no longer rise on tiptoe on that leg”
    .why = It helps to tell the possible reasons apart.
    .not = no to “can you no longer rise on tiptoe on that leg”

finding-pain_out_of_proportion = Is the pain constant, rising and far worse than expected?
    .short = yes to “is the pain constant, rising and far worse than expected”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is the pain constant, rising and far worse than expected”

finding-pain_passive_stretch = Is gentle stretching far MORE painful?
    .short = yes to “is gentle stretching far MORE painful”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is gentle stretching far MORE painful”

finding-tense_hard_leg = Is the leg tense, wood-hard and swollen all the time?
    .short = yes to “is the leg tense, wood-hard and swollen all the time”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is the leg tense, wood-hard and swollen all the time”

finding-behind_knee_lump = Is there a lump or fullness behind the knee?
    .short = yes to “is there a lump or fullness behind the knee”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is there a lump or fullness behind the knee”

finding-sore_24_72h = Did aching start 1-3 days after unusual exercise?
    .short = yes to “did aching start 1-3 days after unusual exercise”
    .why = It helps to tell the possible reasons apart.
    .not = no to “did aching start 1-3 days after unusual exercise”

finding-bone_tender = Is there one very tender spot on the bone?
    .short = yes to “is there one very tender spot on the bone”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is there one very tender spot on the bone”

finding-night_bone_pain = Is there deep bone pain at night that stretching does not touch?
    .short = yes to “is there deep bone pain at night that stretching does not touch”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is there deep bone pain at night that stretching does not touch”

finding-hip_turn_limited = Child or teenager: is turning the hip inward painful or limited?
    .short = yes to “child or teenager: is turning the hip inward painful or limited”
    .why = It helps to tell the possible reasons apart.
    .not = no to “child or teenager: is turning the hip inward painful or limited”

finding-injury_blow_fall = A recent blow, fall or fracture of the leg?
    .short = yes to “a recent blow, fall or fracture of the leg”
    .why = It helps to tell the possible reasons apart.
    .not = no to “a recent blow, fall or fracture of the leg”

finding-crush_long_lie = Was the limb crushed, or did you lie on it for hours?
    .short = yes to “was the limb crushed, or did you lie on it for hours”
    .why = It helps to tell the possible reasons apart.
    .not = no to “was the limb crushed, or did you lie on it for hours”

