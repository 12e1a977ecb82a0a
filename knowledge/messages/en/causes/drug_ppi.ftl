cause-drug_ppi = Acid-reducing tablets taken for long (PPI)
    .about = Tablets such as omeprazole, taken for months or years, sometimes lower magnesium. That can bring cramps, tingling and an uneven heartbeat. Most people on them keep a normal level.
    .apart = Long use together with tingling or palpitations makes it likelier. Cramps alone seldom come from it.
    .next = If you have taken them for over a year, ask your GP for a magnesium test and whether you still need them. Do not stop suddenly on your own, as acid can rebound. Palpitations need a blood test the same day; call an ambulance for fainting or a fit.
