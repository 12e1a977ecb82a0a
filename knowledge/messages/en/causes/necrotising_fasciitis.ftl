# BASELINE
cause-necrotising_fasciitis = Necrotising soft tissue infection
    .about = Necrotising soft tissue infection.
    .apart = See the reasons for and against.
    .next = surgical review at once.
