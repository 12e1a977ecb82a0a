# BASELINE
cause-hyperventilation = Hyperventilation or panic attack
    .about = Hyperventilation or panic attack.
    .apart = See the reasons for and against.
    .next = first attack: ECG, glucose, oxygen; exclude low Ca.
