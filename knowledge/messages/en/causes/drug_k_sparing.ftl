cause-drug_k_sparing = Potassium-keeping water tablets
    .about = These tablets make you pass water yet hold back potassium. Cramps are reported more often by people who take them, though the reason is unclear. Here potassium may be too high rather than too low.
    .apart = The start or a change of the tablet before the cramps is the clue. The cramp itself feels like any other.
    .next = Ask your prescriber for a blood test of potassium, sodium and kidneys. Take no potassium tablets or salt substitutes for cramps, and do not stop the tablet on your own. Palpitations or weakness need a blood test the same day; call an ambulance if you faint.
