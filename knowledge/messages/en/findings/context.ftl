finding-summer_now = Is it summer where you are?
    .short = it is summer where you are
    .not = it is not summer where you are
    .why = Night cramps are about twice as common in summer as in winter in some countries, and heat makes them likelier by day.
