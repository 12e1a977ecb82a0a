cause-infantile_spasms = Infantile spasms (a seizure type in babies)
    .about = A baby, mostly between 3 and 12 months, suddenly bends forward or throws out arms and legs for a second or two. The spasms come in runs, often on waking. They are rare seizures that can harm development if treatment is late.
    .apart = Both sides jerk alike, again and again in one run, and the baby may stop smiling or lose skills. Colic and cramp do not come in such rows, and single startles while falling asleep are harmless.
    .next = Go to a children's emergency department now, or call an ambulance if the baby is under 6 months, limp, blue or hard to wake. Film a run of spasms if you can do so safely. A brain-wave test (EEG) and a child nerve specialist are needed at once.
