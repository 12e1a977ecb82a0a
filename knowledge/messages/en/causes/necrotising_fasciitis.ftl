cause-necrotising_fasciitis = Fast-spreading flesh infection (necrotising fasciitis)
    .about = Bacteria get under the skin, often through a small cut or wound, and destroy tissue within hours. At first the skin may look almost normal while the pain is already severe. It is very rare; diabetes, weak immunity and recent surgery raise the chance.
    .apart = The pain is far worse than the skin looks, keeps growing and spreads. Fever, feeling very ill, swelling, or purple, blistered or numb skin may follow. A cramp lets go and leaves you well.
    .next = Call an ambulance now and say that you fear a spreading infection; every hour counts. Do not massage, warm, bandage or stretch the leg. In hospital, surgeons look at it at once and treatment goes straight into a vein.
