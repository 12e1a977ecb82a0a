# BASELINE
cause-contracture_joint = Fixed joint contracture
    .about = Fixed joint contracture.
    .apart = See the reasons for and against.
    .next = physiotherapy.
