# BASELINE

finding-first_attack_ago = How long ago did this begin?
    .short = yes to “how long ago did this begin”
    .why = It helps to tell the possible reasons apart.
    .choice-hours = how long ago did this begin: hours
    .choice-days = how long ago did this begin: days
    .choice-weeks = how long ago did this begin: weeks
    .choice-months = how long ago did this begin: months
    .choice-years = how long ago did this begin: years
    .choice-since_childhood = how long ago did this begin: since childhood

finding-first_attack_ever = Is this the first attack ever?
    .short = yes to “is this the first attack ever”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is this the first attack ever”

finding-course = How is it going over time?
    .short = yes to “how is it going over time”
    .why = It helps to tell the possible reasons apart.
    .choice-single_event = how is it going over time: single event
    .choice-settling = how is it going over time: settling
    .choice-steady = how is it going over time: steady
    .choice-comes_and_goes = how is it going over time: comes and goes
    .choice-worse_by_day = how is it going over time: worse by day
    .choice-worse_over_months = how is it going over time: worse over months

finding-always_same_spot = Is it always exactly the same spot?
    .short = yes to “is it always exactly the same spot”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it always exactly the same spot”

finding-new_kind_of_pain = Is this a new kind of pain, unlike your usual cramps?
    .short = yes to “is this a new kind of pain, unlike your usual cramps”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is this a new kind of pain, unlike your usual cramps”

finding-places_count = In how many places does it come?
    .short = yes to “in how many places does it come”
    .why = It helps to tell the possible reasons apart.
    .choice-one = in how many places does it come: one
    .choice-two = in how many places does it come: two
    .choice-three_plus = in how many places does it come: three plus

finding-ache_between = Is there an ache or pain between the attacks?
    .short = yes to “is there an ache or pain between the attacks”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is there an ache or pain between the attacks”

finding-pain_free_between = Are you completely well and free of pain in between?
    .short = yes to “are you completely well and free of pain in between”
    .why = It helps to tell the possible reasons apart.
    .not = no to “are you completely well and free of pain in between”

finding-only_on_exposure_days = Does it come only on days or nights with one particular thing?
    .short = yes to “does it come only on days or nights with one particular thing”
    .why = It helps to tell the possible reasons apart.
    .choice-no_link = does it come only on days or nights with one particular thing: no link
    .choice-exercise = does it come only on days or nights with one particular thing: exercise
    .choice-heat = does it come only on days or nights with one particular thing: heat
    .choice-alcohol = does it come only on days or nights with one particular thing: alcohol
    .choice-work_shift = does it come only on days or nights with one particular thing: work shift
    .choice-dialysis = does it come only on days or nights with one particular thing: dialysis
    .choice-other = does it come only on days or nights with one particular thing: other

finding-menstrual_link = Is it linked to the menstrual cycle?
    .short = yes to “is it linked to the menstrual cycle”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it linked to the menstrual cycle”

finding-self_care_4w = Have you kept up the daily self-care for 4 weeks or longer?
    .short = yes to “have you kept up the daily self-care for 4 weeks or longer”
    .why = It helps to tell the possible reasons apart.
    .not = no to “have you kept up the daily self-care for 4 weeks or longer”

