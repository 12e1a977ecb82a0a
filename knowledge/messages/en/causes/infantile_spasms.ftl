# BASELINE
cause-infantile_spasms = Infantile spasms
    .about = Infantile spasms.
    .apart = See the reasons for and against.
    .next = video, EEG and paediatric neurology at once.
