# BASELINE
cause-psychogenic_spasm = Functional (psychogenic) spasm or movement
    .about = Functional (psychogenic) spasm or movement.
    .apart = See the reasons for and against.
    .next = neurological examination.
