# BASELINE
cause-quinine_reaction = Quinine reaction (low platelets, bleeding, kidney injury)
    .about = Quinine reaction (low platelets, bleeding, kidney injury).
    .apart = See the reasons for and against.
    .next = FBC, film, U&E at once; never take quinine again.
