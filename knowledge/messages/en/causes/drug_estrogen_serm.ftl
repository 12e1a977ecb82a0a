# BASELINE
cause-drug_estrogen_serm = Oestrogen, oral contraceptive, HRT or raloxifene
    .about = Oestrogen, oral contraceptive, HRT or raloxifene.
    .apart = See the reasons for and against.
    .next = prescriber review; think DVT first.
