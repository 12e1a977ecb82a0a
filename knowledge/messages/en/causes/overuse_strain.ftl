# BASELINE
cause-overuse_strain = Muscle overuse, calf strain or tear
    .about = Muscle overuse, calf strain or tear.
    .apart = See the reasons for and against.
    .next = clinical; ultrasound if gap, large swelling or DVT doubt.
