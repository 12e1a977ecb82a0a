# BASELINE
cause-pnes = Psychogenic (functional) non-epileptic attack
    .about = Psychogenic (functional) non-epileptic attack.
    .apart = See the reasons for and against.
    .next = video, neurology.
