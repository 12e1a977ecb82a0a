# BASELINE
cause-hypophosphataemia = Low phosphate
    .about = Low phosphate.
    .apart = See the reasons for and against.
    .next = phosphate, Ca, Mg, 25-OH-D, PTH.
