cause-hypernatraemia = Too much sodium from lack of water
    .about = If you lose or lack water, or blood sugar runs very high, the blood becomes too concentrated. Thirst, dry mouth, tiredness and sometimes cramps can follow. Frail people who cannot drink freely are most at risk.
    .apart = Strong thirst, little urine or growing confusion stand out, while an ordinary cramp comes without them.
    .next = Contact a doctor the same day for a blood test of salts, sugar and kidneys. Call an ambulance for confusion, great drowsiness or a fit. If you have heart, kidney or liver disease, follow the fluid advice of your own team.
