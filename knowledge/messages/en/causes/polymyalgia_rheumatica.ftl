# BASELINE
cause-polymyalgia_rheumatica = Polymyalgia rheumatica
    .about = Polymyalgia rheumatica.
    .apart = See the reasons for and against.
    .next = CRP, ESR, CK; ask about headache, jaw and vision.
