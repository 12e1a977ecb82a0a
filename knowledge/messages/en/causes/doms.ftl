cause-doms = Muscle soreness after new exercise
    .about = One to three days after exercise your muscles are not used to, they can ache and feel stiff. Small fibre damage is being mended, and the soreness goes by itself. Sore muscles may cramp more easily for a few days.
    .apart = The ache builds slowly, affects the muscles you used and hurts when you move or press them. A cramp is sudden, hard and short.
    .next = Move gently and return to exercise step by step. Go to the emergency department at once if your urine turns dark like tea or cola, or if the muscles swell or become weak. See a clinician if the soreness is in one leg only and does not settle.
