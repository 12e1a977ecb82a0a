# BASELINE

finding-awareness_lost = Did you lose awareness or not respond during it?
    .short = yes to “did you lose awareness or not respond during it”
    .why = It helps to tell the possible reasons apart.
    .not = no to “did you lose awareness or not respond during it”

finding-amnesia_event = Is there a gap in your memory of the attack?
    .short = yes to “is there a gap in your memory of the attack”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is there a gap in your memory of the attack”

finding-rhythmic_jerks = Was there rhythmic jerking of a limb or both sides?
    .short = yes to “was there rhythmic jerking of a limb or both sides”
    .why = It helps to tell the possible reasons apart.
    .not = no to “was there rhythmic jerking of a limb or both sides”

finding-whole_body_stiff = Did the whole body go stiff?
    .short = yes to “did the whole body go stiff”
    .why = It helps to tell the possible reasons apart.
    .not = no to “did the whole body go stiff”

finding-jerks_spread = Did twitching start in one place and spread along the limb or side?
    .short = yes to “did twitching start in one place and spread along the limb or side”
    .why = It helps to tell the possible reasons apart.
    .not = no to “did twitching start in one place and spread along the limb or side”

finding-tongue_bite_any = Was the tongue or cheek bitten?
    .short = yes to “was the tongue or cheek bitten”
    .why = It helps to tell the possible reasons apart.
    .not = no to “was the tongue or cheek bitten”

finding-tongue_bite_side = Was the SIDE of the tongue bitten?
    .short = yes to “was the SIDE of the tongue bitten”
    .why = It helps to tell the possible reasons apart.
    .not = no to “was the SIDE of the tongue bitten”

finding-urine_incontinence = Was there loss of urine?
    .short = yes to “was there loss of urine”
    .why = It helps to tell the possible reasons apart.
    .not = no to “was there loss of urine”

finding-postictal_confusion = Was there confusion or deep sleepiness for minutes afterwards?
    .short = yes to “was there confusion or deep sleepiness for minutes afterwards”
    .why = It helps to tell the possible reasons apart.
    .not = no to “was there confusion or deep sleepiness for minutes afterwards”

finding-eyes_closed = Were the eyes closed during the attack?
    .short = yes to “were the eyes closed during the attack”
    .why = It helps to tell the possible reasons apart.
    .not = no to “were the eyes closed during the attack”

finding-blue_lips = Did the lips or face turn blue?
    .short = yes to “did the lips or face turn blue”
    .why = It helps to tell the possible reasons apart.
    .not = no to “did the lips or face turn blue”

finding-lasted_over_5min = Did the whole attack last over 5 minutes without stopping?
    .short = yes to “did the whole attack last over 5 minutes without stopping”
    .why = It helps to tell the possible reasons apart.
    .not = no to “did the whole attack last over 5 minutes without stopping”

finding-fever_child_seizure = Child with fever and stiffening or jerking?
    .short = yes to “child with fever and stiffening or jerking”
    .why = It helps to tell the possible reasons apart.
    .not = no to “child with fever and stiffening or jerking”

finding-infant_clusters = Baby: runs of sudden brief bends of the body or arm throws?
    .short = yes to “baby: runs of sudden brief bends of the body or arm throws”
    .why = It helps to tell the possible reasons apart.
    .not = no to “baby: runs of sudden brief bends of the body or arm throws”

finding-morning_jerks = Sudden shock-like jerks in the hour after waking, dropping things?
    .short = yes to “sudden shock-like jerks in the hour after waking, dropping things”
    .why = It helps to tell the possible reasons apart.
    .not = no to “sudden shock-like jerks in the hour after waking, dropping things”

finding-warning_before_attack = Is there a strange warning feeling before the attack?
    .short = yes to “is there a strange warning feeling before the attack”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is there a strange warning feeling before the attack”

finding-cannot_speak_in_attack = Unable to speak during the attack?
    .short = yes to “unable to speak during the attack”
    .why = It helps to tell the possible reasons apart.
    .not = no to “unable to speak during the attack”

finding-repeated_seizure = Was there more than one fit in 24 hours, or one after another without waking in between?
    .short = yes to “was there more than one fit in 24 hours, or one after another without waking in between”
    .why = It helps to tell the possible reasons apart.
    .not = no to “was there more than one fit in 24 hours, or one after another without waking in between”

