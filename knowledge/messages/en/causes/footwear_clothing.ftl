# BASELINE
cause-footwear_clothing = High heels, tight or ill-fitting shoes, tight clothing
    .about = High heels, tight or ill-fitting shoes, tight clothing.
    .apart = See the reasons for and against.
    .next = none.
