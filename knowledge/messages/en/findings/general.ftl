# BASELINE

finding-no_appetite = No appetite?
    .short = yes to “no appetite”
    .why = It helps to tell the possible reasons apart.
    .not = no to “no appetite”

finding-nausea = Feeling sick?
    .short = yes to “feeling sick”
    .why = It helps to tell the possible reasons apart.
    .not = no to “feeling sick”

