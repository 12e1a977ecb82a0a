cause-hypocalcaemia = Low calcium
    .about = When calcium in the blood is low, nerves fire too easily. Hands and feet can cramp into a claw shape, and lips and fingers tingle. Thyroid or neck surgery, lack of vitamin D, kidney disease and some bone medicines can lead to it. Diet alone is rarely the reason.
    .apart = Tingling round the mouth and cramped hands are the clues. Ordinary cramps take a calf or foot and do not tingle.
    .next = Tingling lips with cramps in the hands or feet needs a blood test the same day. Call an ambulance for a fit, noisy breathing, palpitations or collapse. Have calcium tested before you take any; a clinician will also check magnesium, vitamin D and sometimes the parathyroid hormone.
