# BASELINE
cause-drug_lithium = Lithium
    .about = Lithium.
    .apart = See the reasons for and against.
    .next = lithium level, U&E, TSH, Ca.
