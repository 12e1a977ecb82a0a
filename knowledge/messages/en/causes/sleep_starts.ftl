# BASELINE
cause-sleep_starts = Sleep starts (hypnic jerks)
    .about = Sleep starts (hypnic jerks).
    .apart = See the reasons for and against.
    .next = none.
