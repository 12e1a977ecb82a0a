cause-diarrhoea_vomiting = Diarrhoea, vomiting or a stomach bug
    .about = Diarrhoea and vomiting wash out water, potassium, sodium and magnesium. The calves may cramp until the losses are made good. Food poisoning and stomach bugs are the usual reasons.
    .apart = The cramps start with or soon after the stomach upset and fade as it settles. Cramps in the belly itself are a different thing.
    .next = Sip fluids often; ask a pharmacist or doctor early if you are pregnant, frail, take water tablets or have heart, kidney or liver disease, or if it is a baby. Get care the same day for palpitations, hardly any urine, or an upset that lasts over two days. Call an ambulance for confusion, fainting, blood or black stools.
