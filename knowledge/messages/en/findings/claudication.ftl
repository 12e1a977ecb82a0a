# BASELINE

finding-walk_pain = Do you get leg pain or discomfort when you walk?
    .short = yes to “do you get leg pain or discomfort when you walk”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do you get leg pain or discomfort when you walk”

finding-walk_uphill = Does it come if you walk uphill or hurry?
    .short = yes to “does it come if you walk uphill or hurry”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it come if you walk uphill or hurry”

finding-rest_start = Does it ever begin when you are standing still or sitting?
    .short = yes to “does it ever begin when you are standing still or sitting”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it ever begin when you are standing still or sitting”

finding-ecq_positive = Full Edinburgh claudication pattern (derived)?
    .short = yes to “full Edinburgh claudication pattern (derived)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “full Edinburgh claudication pattern (derived)”

finding-walking_distance_band = How far can you walk before leg pain stops you?
    .short = yes to “how far can you walk before leg pain stops you”
    .why = It helps to tell the possible reasons apart.
    .choice-no_limit = how far can you walk before leg pain stops you: no limit
    .choice-over_500m = how far can you walk before leg pain stops you: over 500m
    .choice-m200_500 = how far can you walk before leg pain stops you: m200 500
    .choice-m50_200 = how far can you walk before leg pain stops you: m50 200
    .choice-under_50m = how far can you walk before leg pain stops you: under 50m

