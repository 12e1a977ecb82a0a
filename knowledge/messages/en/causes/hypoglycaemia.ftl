# BASELINE
cause-hypoglycaemia = Low blood glucose (nocturnal)
    .about = Low blood glucose (nocturnal).
    .apart = See the reasons for and against.
    .next = capillary glucose; treat at once under 4 mmol/L.
