finding-walk_pain = Do you get pain or discomfort in the leg when you walk?
    .short = walking brings on leg pain
    .not = walking brings on no leg pain
    .why = Pain that walking brings is not typical of night cramp. Arteries, the back, a vein, a joint or a strained muscle can be behind it.

finding-walk_uphill = Does it come when you walk uphill or hurry?
    .short = it comes when you walk uphill or hurry
    .not = it does not come uphill or in a hurry
    .why = The harder the muscle works, the more blood it needs. Pain on a slope speaks for a narrowed artery; a nerve pinched in the back often minds a slope less.

finding-rest_start = Does it ever start while you are standing still or sitting?
    .short = it can start while you stand still or sit
    .not = it never starts while you stand still or sit
    .why = Pain from a narrowed artery starts with walking, not at rest. If it does start at rest, nerves, restless legs or plain cramp fit better.

finding-ecq_positive = Does all of this fit: pain on walking, more so uphill, never when sitting or standing, and gone within 10 minutes of standing still?
    .short = your walking pain shows the full pattern of a narrowed leg artery
    .not = your walking pain does not show the full pattern of a narrowed leg artery
    .why = Taken together, these answers are a tested way to pick out narrowed leg arteries. It is worked out from what you have already said.

finding-walking_distance_band = How far can you walk before leg pain makes you stop?
    .short = how far you can walk before leg pain stops you
    .why = A short distance that stays the same from day to day suits a narrowed artery, and a shrinking one means that it should be checked sooner.
    .choice-no_limit = leg pain does not limit your walking
    .choice-over_500m = you can walk more than 500 metres before leg pain stops you
    .choice-m200_500 = you can walk 200 to 500 metres before leg pain stops you
    .choice-m50_200 = you can walk 50 to 200 metres before leg pain stops you
    .choice-under_50m = you can walk less than 50 metres before leg pain stops you
