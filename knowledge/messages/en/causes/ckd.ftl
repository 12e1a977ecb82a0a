cause-ckd = Long-term kidney disease
    .about = The kidneys balance water and minerals. When they work poorly, or fail, the balance shifts, and the body may dry out or hold too much; leg cramps, often in the calf at night, are common. Water tablets taken for it can add to them.
    .apart = Known kidney trouble, swollen ankles or itching make it likelier. A blood test, not the cramp itself, tells them apart.
    .next = Ask your GP or kidney team for a check of kidneys, potassium, calcium, magnesium and medicines. General tips on fluids, potassium or magnesium are not for you: take no supplement or salt substitute unless they agree. Palpitations need a blood test the same day; call an ambulance for fainting.
