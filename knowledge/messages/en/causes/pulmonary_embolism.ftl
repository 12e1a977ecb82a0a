cause-pulmonary_embolism = Blood clot in the lungs (pulmonary embolism)
    .about = A clot, most often from a leg vein, travels to the lungs and blocks blood flow there. Leg pain that feels like a cramp may come first, or not at all. Recent surgery, long journeys, pregnancy, cancer, oestrogen and an earlier clot raise the chance.
    .apart = Sudden breathlessness, chest pain that is sharp on breathing in, coughing blood or collapse are the signs; more than nine in ten people in a large study had at least one. A leg cramp does not affect your breathing.
    .next = Call an ambulance now; do not drive yourself. Do not massage, warm, squeeze or stretch the leg, and rest until help is there. Hospital staff use a blood test or a chest scan to find the clot, and it can be treated.
