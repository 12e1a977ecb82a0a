# BASELINE

finding-polyuria = Passing a lot of urine?
    .short = yes to “passing a lot of urine”
    .why = It helps to tell the possible reasons apart.
    .not = no to “passing a lot of urine”

finding-weight_loss = Losing weight without trying?
    .short = yes to “losing weight without trying”
    .why = It helps to tell the possible reasons apart.
    .not = no to “losing weight without trying”

finding-tiredness = Tired most days?
    .short = yes to “tired most days”
    .why = It helps to tell the possible reasons apart.
    .not = no to “tired most days”

finding-dry_skin = Dry skin?
    .short = yes to “dry skin”
    .why = It helps to tell the possible reasons apart.
    .not = no to “dry skin”

finding-hair_loss = Losing hair?
    .short = yes to “losing hair”
    .why = It helps to tell the possible reasons apart.
    .not = no to “losing hair”

finding-night_sweats_shaky = Sweaty, shaky or vivid dreams with the cramp, better after sugar?
    .short = yes to “sweaty, shaky or vivid dreams with the cramp, better after sugar”
    .why = It helps to tell the possible reasons apart.
    .not = no to “sweaty, shaky or vivid dreams with the cramp, better after sugar”

finding-feels_cold = Feeling cold more than others?
    .short = yes to “feeling cold more than others”
    .why = It helps to tell the possible reasons apart.
    .not = no to “feeling cold more than others”

finding-weight_gain = Gaining weight without a reason?
    .short = yes to “gaining weight without a reason”
    .why = It helps to tell the possible reasons apart.
    .not = no to “gaining weight without a reason”

finding-heat_intolerant = Cannot bear heat any more?
    .short = yes to “cannot bear heat any more”
    .why = It helps to tell the possible reasons apart.
    .not = no to “cannot bear heat any more”

finding-salt_wish = Craving salt?
    .short = yes to “craving salt”
    .why = It helps to tell the possible reasons apart.
    .not = no to “craving salt”

finding-skin_darkening = Skin or gums getting darker?
    .short = yes to “skin or gums getting darker”
    .why = It helps to tell the possible reasons apart.
    .not = no to “skin or gums getting darker”

finding-voice_change = Hoarse or deeper voice?
    .short = yes to “hoarse or deeper voice”
    .why = It helps to tell the possible reasons apart.
    .not = no to “hoarse or deeper voice”

finding-puffy_face = Puffy face or eyelids?
    .short = yes to “puffy face or eyelids”
    .why = It helps to tell the possible reasons apart.
    .not = no to “puffy face or eyelids”

finding-round_face = Rounder face than before?
    .short = yes to “rounder face than before”
    .why = It helps to tell the possible reasons apart.
    .not = no to “rounder face than before”

finding-purple_stretch_marks = New purple stretch marks?
    .short = yes to “new purple stretch marks”
    .why = It helps to tell the possible reasons apart.
    .not = no to “new purple stretch marks”

finding-low_bp_measured = Low blood pressure measured?
    .short = yes to “low blood pressure measured”
    .why = It helps to tell the possible reasons apart.
    .not = no to “low blood pressure measured”

