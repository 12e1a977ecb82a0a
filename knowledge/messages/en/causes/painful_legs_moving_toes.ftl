# BASELINE
cause-painful_legs_moving_toes = Painful legs and moving toes
    .about = Painful legs and moving toes.
    .apart = See the reasons for and against.
    .next = neurology, spine MRI, nerve conduction.
