# BASELINE
cause-idiopathic_nocturnal = Idiopathic nocturnal (rest) leg cramps
    .about = Idiopathic nocturnal (rest) leg cramps.
    .apart = See the reasons for and against.
    .next = none if history and examination are typical; medicine review; targeted bloods only if clues.
