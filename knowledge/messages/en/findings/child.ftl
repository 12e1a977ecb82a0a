# BASELINE

finding-child_normal_morning = Child: completely normal the next morning?
    .short = yes to “child: completely normal the next morning”
    .why = It helps to tell the possible reasons apart.
    .not = no to “child: completely normal the next morning”

finding-child_limp = Is the child limping?
    .short = yes to “is the child limping”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is the child limping”

finding-child_morning_pain = Child: still in pain in the morning?
    .short = yes to “child: still in pain in the morning”
    .why = It helps to tell the possible reasons apart.
    .not = no to “child: still in pain in the morning”

finding-child_hip_knee_pain = Child or teenager: hip or knee pain?
    .short = yes to “child or teenager: hip or knee pain”
    .why = It helps to tell the possible reasons apart.
    .not = no to “child or teenager: hip or knee pain”

finding-refuses_weight = Does the child refuse to put weight on the leg?
    .short = yes to “does the child refuse to put weight on the leg”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does the child refuse to put weight on the leg”

finding-skills_lost = Has the child lost skills or stopped developing?
    .short = yes to “has the child lost skills or stopped developing”
    .why = It helps to tell the possible reasons apart.
    .not = no to “has the child lost skills or stopped developing”

finding-growth_spurt = Is the child in a growth spurt?
    .short = yes to “is the child in a growth spurt”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is the child in a growth spurt”

finding-baby_no_vitamin_d = Baby or small child without vitamin D drops?
    .short = yes to “baby or small child without vitamin D drops”
    .why = It helps to tell the possible reasons apart.
    .not = no to “baby or small child without vitamin D drops”

finding-late_walker = Walked late (after 18 months)?
    .short = yes to “walked late (after 18 months)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “walked late (after 18 months)”

finding-climbs_up_legs = Does the child climb up the legs with the hands to stand?
    .short = yes to “does the child climb up the legs with the hands to stand”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does the child climb up the legs with the hands to stand”

finding-earlier_tics = Tics now or earlier?
    .short = yes to “tics now or earlier”
    .why = It helps to tell the possible reasons apart.
    .not = no to “tics now or earlier”

finding-known_simple_febrile = Has the child had short fever fits before that a doctor has looked into?
    .short = yes to “has the child had short fever fits before that a doctor has looked into”
    .why = It helps to tell the possible reasons apart.
    .not = no to “has the child had short fever fits before that a doctor has looked into”

finding-high_risk_baby = Baby: born early, under 1.5 kg at birth, or told of a brain bleed, brain damage or an infection in the womb?
    .short = yes to “baby: born early, under 1.5 kg at birth, or told of a brain bleed, brain damage or an infection in the womb”
    .why = It helps to tell the possible reasons apart.
    .not = no to “baby: born early, under 1.5 kg at birth, or told of a brain bleed, brain damage or an infection in the womb”

