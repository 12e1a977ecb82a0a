# BASELINE
cause-infection_fever = Fever or systemic infection
    .about = Fever or systemic infection.
    .apart = See the reasons for and against.
    .next = temperature, CRP, CK if very painful muscles.
