# BASELINE
cause-smoking = Smoking
    .about = Smoking.
    .apart = See the reasons for and against.
    .next = ABI if walking pain.
