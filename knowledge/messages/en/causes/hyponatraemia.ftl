cause-hyponatraemia = Low sodium (low salt in the blood)
    .about = Sodium is the main salt in the blood, and its level can fall through water tablets, some antidepressants, vomiting or drinking far too much water. Cramps may come with headache, tiredness, sickness or unsteadiness. In most people who cramp, sodium is normal.
    .apart = Feeling sick, muddled or unsteady beside the cramps points this way. Ordinary cramps leave you well in between.
    .next = Ask your GP for a blood test and a look at your medicines; do not stop any on your own. Call an ambulance for confusion, a fit, great drowsiness, or repeated vomiting during a long event. Do not load up on salt or salt tablets, as that can be harmful.
