# BASELINE
cause-sickle_cell_crisis = Sickle cell pain crisis
    .about = Sickle cell pain crisis.
    .apart = See the reasons for and against.
    .next = FBC, reticulocytes, oxygen saturation; specialist unit.
