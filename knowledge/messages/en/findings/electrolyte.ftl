# BASELINE

finding-carpopedal = Do fingers or feet lock into a claw shape?
    .short = yes to “do fingers or feet lock into a claw shape”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do fingers or feet lock into a claw shape”

finding-perioral_tingle = Tingling round the mouth or in the fingertips?
    .short = yes to “tingling round the mouth or in the fingertips”
    .why = It helps to tell the possible reasons apart.
    .not = no to “tingling round the mouth or in the fingertips”

finding-palpitations = Palpitations or irregular heartbeat?
    .short = yes to “palpitations or irregular heartbeat”
    .why = It helps to tell the possible reasons apart.
    .not = no to “palpitations or irregular heartbeat”

finding-confusion_now = Confused or drowsy now?
    .short = yes to “confused or drowsy now”
    .why = It helps to tell the possible reasons apart.
    .not = no to “confused or drowsy now”

finding-breathing_fast = Was breathing fast or deep in the attack?
    .short = yes to “was breathing fast or deep in the attack”
    .why = It helps to tell the possible reasons apart.
    .not = no to “was breathing fast or deep in the attack”

finding-panic_in_attack = Was there panic or great fear in the attack?
    .short = yes to “was there panic or great fear in the attack”
    .why = It helps to tell the possible reasons apart.
    .not = no to “was there panic or great fear in the attack”

finding-constipation_new = New constipation?
    .short = yes to “new constipation”
    .why = It helps to tell the possible reasons apart.
    .not = no to “new constipation”

