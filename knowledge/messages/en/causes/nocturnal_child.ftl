# BASELINE
cause-nocturnal_child = Nocturnal leg cramps in children and teenagers
    .about = Nocturnal leg cramps in children and teenagers.
    .apart = See the reasons for and against.
    .next = none if typical.
