# BASELINE
cause-paroxysmal_dyskinesia = Paroxysmal dyskinesia (set off by movement or exertion)
    .about = Paroxysmal dyskinesia (set off by movement or exertion).
    .apart = See the reasons for and against.
    .next = neurology, video, PRRT2 gene.
