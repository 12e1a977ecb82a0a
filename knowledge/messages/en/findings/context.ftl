finding-summer_now = Is it summer where you are?
    .short = it is summer where you are
    .not = it is not summer where you are
    .why = Night cramps are about twice as common in summer as in winter in some countries, and heat makes them likelier by day.

finding-self_harm = Do you think of harming yourself, or did you take too much of a medicine?
    .short = you think of harming yourself, or took too much of a medicine
    .not = you do not think of harming yourself
    .why = Somebody should be with you now, whatever else is going on.
