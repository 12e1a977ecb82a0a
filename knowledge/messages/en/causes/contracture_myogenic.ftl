# BASELINE
cause-contracture_myogenic = Myogenic (electrically silent) contracture
    .about = Myogenic (electrically silent) contracture.
    .apart = See the reasons for and against.
    .next = CK, forearm test, genetics.
