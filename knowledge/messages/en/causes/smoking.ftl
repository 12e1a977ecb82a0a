cause-smoking = Smoking
    .about = Smoking narrows the arteries to legs, feet and toes, and cramps are reported more often by people who smoke. The main concern is pain on walking from narrowed arteries, which can feel like a cramp.
    .apart = Pain that comes with walking and goes with rest points to the arteries. A cramp in bed that lets go when you stretch does not.
    .next = A pharmacist or GP can help you stop, and your legs gain from it at any age. See your GP within days if walking brings leg pain; blood pressure at the ankle may be measured. Call an ambulance for a sudden painful leg that is cold, pale, numb or weak.
