# BASELINE
cause-heat_stroke = Heat exhaustion or heat stroke
    .about = Heat exhaustion or heat stroke.
    .apart = See the reasons for and against.
    .next = core temperature, cool at once; Na, CK, U&E.
