# BASELINE
cause-benign_fasciculation = Benign fasciculations (twitching)
    .about = Benign fasciculations (twitching).
    .apart = See the reasons for and against.
    .next = none if strength normal; neurology if weak or wasting.
