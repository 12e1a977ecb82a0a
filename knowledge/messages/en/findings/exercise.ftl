# BASELINE

finding-new_equipment_technique = New shoes, equipment, technique, surface or position in sport or work?
    .short = yes to “new shoes, equipment, technique, surface or position in sport or work”
    .why = It helps to tell the possible reasons apart.
    .not = no to “new shoes, equipment, technique, surface or position in sport or work”

finding-past_cramps_same_event = Have you cramped in the same sport or event before?
    .short = yes to “have you cramped in the same sport or event before”
    .why = It helps to tell the possible reasons apart.
    .not = no to “have you cramped in the same sport or event before”

finding-endurance_event = Sport or hard work for an hour or more without a break in the last 24 hours?
    .short = yes to “sport or hard work for an hour or more without a break in the last 24 hours”
    .why = It helps to tell the possible reasons apart.
    .not = no to “sport or hard work for an hour or more without a break in the last 24 hours”

