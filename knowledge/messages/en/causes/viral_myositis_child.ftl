# BASELINE
cause-viral_myositis_child = Acute viral calf myositis of childhood
    .about = Acute viral calf myositis of childhood.
    .apart = See the reasons for and against.
    .next = CK, urine dip.
