# BASELINE

finding-shoes_tight = Tight shoes?
    .short = yes to “tight shoes”
    .why = It helps to tell the possible reasons apart.
    .not = no to “tight shoes”

finding-shoes_high_heels = High heels on most days?
    .short = yes to “high heels on most days”
    .why = It helps to tell the possible reasons apart.
    .not = no to “high heels on most days”

finding-shoes_worn_out = Worn-out or unsupportive shoes?
    .short = yes to “worn-out or unsupportive shoes”
    .why = It helps to tell the possible reasons apart.
    .not = no to “worn-out or unsupportive shoes”

finding-tight_clothing = Tight clothing or socks round the leg?
    .short = yes to “tight clothing or socks round the leg”
    .why = It helps to tell the possible reasons apart.
    .not = no to “tight clothing or socks round the leg”

finding-tight_bedding = Bedding that presses the feet down?
    .short = yes to “bedding that presses the feet down”
    .why = It helps to tell the possible reasons apart.
    .not = no to “bedding that presses the feet down”

