cause-cramp_fasciculation = Frequent twitching with cramps (cramp-fasciculation syndrome)
    .about = Some people have nerves that fire easily, so muscles twitch and cramp often, mostly in the calves. It can be a trait of a person's own nervous system. It should be called so only after a doctor has looked for disease.
    .apart = Twitches and cramps go on for years with full strength. Weakness or thinning muscles do not belong to it.
    .next = Ask your GP for an examination, and perhaps a muscle test (EMG). Less caffeine and better sleep may ease twitching for some. See a doctor within days for any weakness, wasting or trouble speaking.
