finding-new_equipment_technique = In sport or at work, is anything new: shoes, equipment, technique, ground or position?
    .short = something is new in your sport or work
    .not = nothing is new in your sport or work
    .why = A change loads other muscles and bones than before. It is a common reason for soreness, strain and stress fractures.

finding-past_cramps_same_event = Have you cramped in the same sport or event before?
    .short = you have cramped in the same event before
    .not = you have not cramped in that event before
    .why = An earlier cramp in the same event is one of the best predictors of the next. If it happens every time, muscle and artery illnesses are thought of too.

finding-endurance_event = In the last 24 hours, did you do an hour or more of sport or hard work without a break?
    .short = you did an hour or more of hard effort in the last 24 hours
    .not = you did no long hard effort in the last 24 hours
    .why = Long efforts can overheat the body, thin the blood salts if much water is drunk, or break down muscle. All three need care the same day.
