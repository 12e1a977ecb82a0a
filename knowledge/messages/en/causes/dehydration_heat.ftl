# BASELINE
cause-dehydration_heat = Dehydration or heat / sweat loss (heat cramps)
    .about = Dehydration or heat / sweat loss (heat cramps).
    .apart = See the reasons for and against.
    .next = weight, pulse, BP; U&E if unwell.
