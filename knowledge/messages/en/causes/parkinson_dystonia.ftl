# BASELINE
cause-parkinson_dystonia = Parkinson's disease with off-period foot dystonia
    .about = Parkinson's disease with off-period foot dystonia.
    .apart = See the reasons for and against.
    .next = neurology review, levodopa timing.
