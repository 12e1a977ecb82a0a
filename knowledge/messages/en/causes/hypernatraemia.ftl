# BASELINE
cause-hypernatraemia = High sodium or hyperosmolar dehydration
    .about = High sodium or hyperosmolar dehydration.
    .apart = See the reasons for and against.
    .next = Na, glucose, U&E.
