# BASELINE
cause-plmd = Periodic limb movement disorder
    .about = Periodic limb movement disorder.
    .apart = See the reasons for and against.
    .next = ferritin; sleep study if sleepy.
