# BASELINE
cause-septic_arthritis = Septic arthritis
    .about = Septic arthritis.
    .apart = See the reasons for and against.
    .next = joint aspiration, CRP, blood cultures.
