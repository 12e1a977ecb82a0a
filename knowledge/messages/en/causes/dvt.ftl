cause-dvt = Blood clot in a deep leg vein
    .about = A clot (deep vein thrombosis) blocks a vein deep in the leg, most often the calf. It can feel like a cramp that will not go. Long journeys, surgery, illness in bed, pregnancy and the weeks after it, cancer, oestrogen and an earlier clot raise the chance.
    .apart = The pain stays, and one leg may be swollen, warm, red or tender. A cramp lets go in minutes and does not swell the leg.
    .next = Contact your GP or an urgent-care line the same day; a blood test or ultrasound can find a clot. Until then no massage, heat, compression or stretching. Call an ambulance at once for breathlessness, chest pain, coughing blood or collapse.
