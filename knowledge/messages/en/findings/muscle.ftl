# BASELINE

finding-second_wind = Does muscle pain come in the first minutes of exercise, then ease after a short rest so you can go on?
    .short = yes to “does muscle pain come in the first minutes of exercise, then ease after a short rest so you can go on”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does muscle pain come in the first minutes of exercise, then ease after a short rest so you can go on”

finding-exercise_lock = Do muscles lock within minutes of hard exercise and stay locked despite stretching?
    .short = yes to “do muscles lock within minutes of hard exercise and stay locked despite stretching”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do muscles lock within minutes of hard exercise and stay locked despite stretching”

finding-dark_cola_urine = Is your urine brown, red or cola-coloured?
    .short = yes to “is your urine brown, red or cola-coloured”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is your urine brown, red or cola-coloured”

finding-stiff_then_eases = Are muscles stiff on the first movements after rest, then looser as you go on?
    .short = yes to “are muscles stiff on the first movements after rest, then looser as you go on”
    .why = It helps to tell the possible reasons apart.
    .not = no to “are muscles stiff on the first movements after rest, then looser as you go on”

finding-cold_triggered_stiff = Does cold make muscles of the hands, face or legs stiffen or lock?
    .short = yes to “does cold make muscles of the hands, face or legs stiffen or lock”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does cold make muscles of the hands, face or legs stiffen or lock”

finding-big_calves = Are the calves unusually big for the rest of the body?
    .short = yes to “are the calves unusually big for the rest of the body”
    .why = It helps to tell the possible reasons apart.
    .not = no to “are the calves unusually big for the rest of the body”

finding-weak_attacks_hours = Attacks of weakness for hours, often after rest or a big meal, normal between?
    .short = yes to “attacks of weakness for hours, often after rest or a big meal, normal between”
    .why = It helps to tell the possible reasons apart.
    .not = no to “attacks of weakness for hours, often after rest or a big meal, normal between”

finding-shoulder_hip_stiff = Morning stiffness of both shoulders or hips for over 45 minutes?
    .short = yes to “morning stiffness of both shoulders or hips for over 45 minutes”
    .why = It helps to tell the possible reasons apart.
    .not = no to “morning stiffness of both shoulders or hips for over 45 minutes”

finding-loose_joints = Unusually bendy joints?
    .short = yes to “unusually bendy joints”
    .why = It helps to tell the possible reasons apart.
    .not = no to “unusually bendy joints”

finding-weak_attacks_recover = Attacks of weakness that recover fully?
    .short = yes to “attacks of weakness that recover fully”
    .why = It helps to tell the possible reasons apart.
    .not = no to “attacks of weakness that recover fully”

finding-tires_since_childhood = Tired early in exercise since childhood, never able to do sport?
    .short = yes to “tired early in exercise since childhood, never able to do sport”
    .why = It helps to tell the possible reasons apart.
    .not = no to “tired early in exercise since childhood, never able to do sport”

finding-high_arches = High arches since youth?
    .short = yes to “high arches since youth”
    .why = It helps to tell the possible reasons apart.
    .not = no to “high arches since youth”

finding-hammer_toes = Hammer or claw toes?
    .short = yes to “hammer or claw toes”
    .why = It helps to tell the possible reasons apart.
    .not = no to “hammer or claw toes”

