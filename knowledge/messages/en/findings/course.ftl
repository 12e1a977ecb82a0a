finding-first_attack_ago = How long ago did this begin?
    .short = how long ago it began
    .why = Something that began today needs another look than something you have had for years. New pain is when a clot, a tear or a blocked artery must be thought of.
    .choice-hours = it began within hours
    .choice-days = it began days ago
    .choice-weeks = it began weeks ago
    .choice-months = it began months ago
    .choice-years = it began years ago
    .choice-since_childhood = it has been there since childhood

finding-first_attack_ever = Is this the very first attack of its kind?
    .short = this is the first attack ever
    .not = there have been attacks like this before
    .why = People who know their cramps are usually right about them. A first attack deserves a few more questions.

finding-course = How is it going over time?
    .short = how it is going over time
    .why = A single attack or one that is fading can often wait. Pain that grows from day to day, or slowly over months, should be looked at.
    .choice-single_event = it has happened once
    .choice-settling = it is getting better
    .choice-steady = it stays about the same
    .choice-comes_and_goes = it comes and goes
    .choice-worse_by_day = it gets worse from day to day
    .choice-worse_over_months = it has got worse over months

finding-always_same_spot = Is it always at exactly the same spot?
    .short = it is always at exactly the same spot
    .not = it is not always at the same spot
    .why = Cramp tends to move about. One fixed spot makes us think of something in that place: a vein, a nerve, a bone, a tendon or an old injury.

finding-new_kind_of_pain = Is this a new kind of pain, unlike your usual cramps?
    .short = it is a new kind of pain, unlike your usual cramps
    .not = it feels like your usual cramps
    .why = If you know cramp and this is different, a clot, a tear or an artery problem may have been added, and that is checked first.


finding-ache_between = Does it ache or hurt between the attacks too?
    .short = it aches between the attacks
    .not = it does not ache between the attacks
    .why = Soreness for a few hours after a cramp is usual. A lasting ache points to veins, joints, nerves or a strained muscle.

finding-pain_free_between = Between the attacks, are you completely well and without pain?
    .short = you are completely well between the attacks
    .not = you are not completely well between the attacks
    .why = Being quite well in between is the best sign of harmless cramp. Illnesses of muscle, nerve or circulation seldom leave such gaps.

finding-only_on_exposure_days = Does it come only on days or nights with one particular thing?
    .short = what it is tied to
    .why = If attacks keep to one thing, that thing is probably the trigger, and there you can change something.
    .choice-no_link = it is not tied to any one thing
    .choice-exercise = it comes only on days with exercise
    .choice-heat = it comes only on hot days
    .choice-alcohol = it comes only after alcohol
    .choice-work_shift = it comes only with work or a certain shift
    .choice-dialysis = it comes only on dialysis days
    .choice-other = it comes only with some other particular thing

finding-menstrual_link = Does it follow your periods, coming at a certain time of the month?
    .short = it follows the monthly cycle
    .not = it does not follow the monthly cycle
    .why = Hormones shift water and salts during the month. Cramps in step with it can also go with hormone medicines or, rarely, low calcium.

finding-self_care_4w = Have you kept up the daily self-care, such as the bedtime stretch, for 4 weeks or longer?
    .short = you have kept up the self-care for 4 weeks or longer
    .not = you have not yet kept up the self-care for 4 weeks
    .why = Stretching needs some weeks before one can judge it. If it has had a fair try and nothing is better, a visit to your doctor makes sense.
