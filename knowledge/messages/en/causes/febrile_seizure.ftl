# BASELINE
cause-febrile_seizure = Febrile seizure in a child
    .about = Febrile seizure in a child.
    .apart = See the reasons for and against.
    .next = find source of fever; emergency if first, over 5 min or focal.
