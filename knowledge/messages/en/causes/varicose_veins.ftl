# BASELINE
cause-varicose_veins = Varicose veins
    .about = Varicose veins.
    .apart = See the reasons for and against.
    .next = none; duplex if symptomatic.
