# BASELINE
cause-iron_deficiency = Iron deficiency
    .about = Iron deficiency.
    .apart = See the reasons for and against.
    .next = ferritin, transferrin saturation, FBC; look for the source.
