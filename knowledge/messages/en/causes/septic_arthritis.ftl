cause-septic_arthritis = Infected joint (septic arthritis)
    .about = Bacteria get into a joint, most often the knee or hip, and can ruin it within days. The muscles round it tighten, and a child may just refuse to walk. A new joint, weak immunity, diabetes and skin infections raise the chance.
    .apart = The joint is hot, swollen and so sore that even a small movement hurts, often with fever or feeling ill. A cramp hurts in a muscle, not in a joint, and is over in minutes.
    .next = Call an ambulance now or go to an emergency department at once; fluid is drawn from the joint and blood is tested before antibiotics. Do not put weight on the leg, and do not warm, massage or stretch it.
