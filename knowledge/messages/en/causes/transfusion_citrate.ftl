# BASELINE
cause-transfusion_citrate = Blood product transfusion, plasma or platelet donation (citrate)
    .about = Blood product transfusion, plasma or platelet donation (citrate).
    .apart = See the reasons for and against.
    .next = stop or slow the procedure, ionised Ca, Mg.
