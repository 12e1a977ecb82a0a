# BASELINE
cause-growing_pains = Growing pains in children
    .about = Growing pains in children.
    .apart = See the reasons for and against.
    .next = none if bilateral, evening, normal examination; bloods/X-ray if one-sided, limping or morning pain.
