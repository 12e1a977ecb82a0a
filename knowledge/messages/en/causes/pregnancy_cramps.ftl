# BASELINE
cause-pregnancy_cramps = Pregnancy-related leg cramps
    .about = Pregnancy-related leg cramps.
    .apart = See the reasons for and against.
    .next = none; exclude DVT and pre-eclampsia; ferritin if restless legs.
