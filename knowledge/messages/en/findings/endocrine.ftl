finding-polyuria = Do you pass much more urine than you used to?
    .short = you pass a lot of urine
    .not = you do not pass more urine than usual
    .why = A lot of urine can mean high sugar, or kidneys that lose water and salts, as with water tablets or lithium.

finding-weight_loss = Have you lost weight without trying?
    .short = you have lost weight without trying
    .not = you have not lost weight without trying
    .why = Weight that goes by itself can mean an overactive thyroid, weak adrenal glands, poor uptake of food or another illness that should be found.

finding-tiredness = Are you tired on most days?
    .short = you are tired on most days
    .not = you are not unusually tired
    .why = Tiredness is common and broken nights explain much of it. With cramps it can also point to the thyroid, iron, vitamin D or body salts.

finding-dry_skin = Has your skin become dry?
    .short = your skin has become dry
    .not = your skin is not unusually dry
    .why = Dry skin is one of the signs of an underactive thyroid, and can show that the body is short of water.

finding-hair_loss = Are you losing more hair than usual?
    .short = you are losing hair
    .not = you are not losing hair
    .why = Thinning hair can go with a thyroid that is out of step, low iron, very strict dieting or cancer treatment.

finding-night_sweats_shaky = With the night cramp, are you sweaty or shaky or pulled from vivid dreams, and does sugar make it better?
    .short = you are sweaty, shaky or dreaming vividly with the cramp, and sugar helps
    .not = you are not sweaty or shaky with the cramp
    .why = This is how low blood sugar shows in the night, above all in people on insulin or some diabetes tablets.

finding-feels_cold = Do you feel cold when others do not?
    .short = you feel cold more than others
    .not = you do not feel cold more than others
    .why = Feeling cold fits an underactive thyroid, low iron or eating too little, and all of these can go with cramps.

finding-weight_gain = Have you put on weight without a reason?
    .short = you have gained weight without a reason
    .not = you have not gained weight without a reason
    .why = Weight may be stored water from heart, kidney or pregnancy trouble, or come from a slow thyroid or steroid hormones.

finding-heat_intolerant = Have you become unable to bear warmth?
    .short = you can no longer bear warmth
    .not = you bear warmth as before
    .why = An overactive thyroid makes people hot and restless. In multiple sclerosis, warmth can make stiffness worse for a while.

finding-salt_wish = Do you crave salt?
    .short = you crave salt
    .not = you do not crave salt
    .why = A wish for salt can be the body's way of replacing what it loses through the kidneys, in sweat, or when the adrenal glands are weak.

finding-skin_darkening = Have your skin creases, scars or gums become darker?
    .short = your skin or gums have become darker
    .not = your skin and gums have not become darker
    .why = Skin that darkens without sun is a telling sign of weak adrenal glands, which upset sodium and potassium.

finding-voice_change = Has your voice become hoarse, deeper or weaker?
    .short = your voice has changed
    .not = your voice is the same as before
    .why = A deeper voice can come with a slow thyroid and a soft one with Parkinson's disease. Low calcium can make it hoarse too.

finding-puffy_face = Is your face puffy, or are your eyelids?
    .short = your face or eyelids are puffy
    .not = your face and eyelids are not puffy
    .why = Puffiness can come from a slow thyroid, from the kidneys or from steroids. In pregnancy it is one of the signs to report at once.

finding-round_face = Has your face become rounder than before?
    .short = your face has become rounder
    .not = your face has not become rounder
    .why = A round face can show too much steroid hormone, from tablets or from the body itself, and this weakens muscles.

finding-purple_stretch_marks = Do you have new purple stretch marks, for instance on the belly or thighs?
    .short = you have new purple stretch marks
    .not = you have no new purple stretch marks
    .why = Wide purple marks are one of the few signs that set too much of the hormone cortisol apart from plain weight gain.

finding-low_bp_measured = Has your blood pressure been measured as low?
    .short = your blood pressure was measured as low
    .not = your blood pressure was not low
    .why = Low pressure with cramps fits loss of salt and water, dialysis, weak adrenal glands or too strong an effect of tablets.
