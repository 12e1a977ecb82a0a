cause-strict_dieting = Strict dieting or an eating disorder
    .about = Eating very little, fasting often or being sick on purpose can starve the body of energy, potassium, magnesium and phosphate. Muscles then tire, ache and cramp more easily. It can happen at any weight.
    .apart = Fast weight loss, dizziness, feeling cold or missed periods beside the cramps point this way. Ordinary cramps come without these.
    .next = Talk to your GP, who can check your blood salts, sugar and heart rhythm and will listen without blame. Palpitations or weakness need a blood test the same day; call an ambulance if you faint. If you have eaten almost nothing for days, ask for medical help before you start to eat fully again.
