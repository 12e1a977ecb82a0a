# BASELINE
cause-cellulitis = Cellulitis of the leg
    .about = Cellulitis of the leg.
    .apart = See the reasons for and against.
    .next = clinical; CRP; mark the edge; exclude DVT.
