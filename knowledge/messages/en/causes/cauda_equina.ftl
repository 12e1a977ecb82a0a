# BASELINE
cause-cauda_equina = Cauda equina syndrome
    .about = Cauda equina syndrome.
    .apart = See the reasons for and against.
    .next = emergency MRI.
