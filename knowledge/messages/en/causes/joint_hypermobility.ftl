# BASELINE
cause-joint_hypermobility = Joint hypermobility
    .about = Joint hypermobility.
    .apart = See the reasons for and against.
    .next = Beighton score.
