cause-drug_lithium = Lithium
    .about = Lithium steadies mood, and the right level lies close to a harmful one. Twitches, shaking and muscle cramps may be a sign that the level is climbing. Vomiting, diarrhoea, heat, water tablets and painkillers such as ibuprofen can push it up.
    .apart = Cramps with a coarse shake, unsteady walking, slurred speech or sickness point to lithium. Ordinary cramps leave you steady and clear-headed.
    .next = For cramps alone, contact your GP or mental health team within days; they can test the lithium level, kidneys, salts, thyroid and calcium. With a coarse shake, unsteadiness or vomiting you need a level the same day, and ask then about the next dose. Call an ambulance for confusion, great drowsiness or a fit. Do not stop lithium on your own.
