# BASELINE

finding-summer_now = Is it summer where you are? (the app can fill this in)?
    .short = yes to “is it summer where you are? (the app can fill this in)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it summer where you are? (the app can fill this in)”

