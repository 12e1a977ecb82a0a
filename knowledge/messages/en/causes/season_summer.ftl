cause-season_summer = Summer
    .about = Night cramps are reported about twice as often in summer as in winter. Why this is so is not known.
    .apart = Cramps that return every summer and fade in winter suit this pattern. A season never explains swelling, weakness or numbness.
    .next = Stretch before bed, drink to thirst and note the cramps in a diary. See your GP if they come more than three times a week or spoil your sleep.
