cause-drug_statin = Taking a statin
    .about = People on statins report night cramps only a little more often than others. Most cramps on a statin have another reason. The tablet protects heart and brain.
    .apart = Ordinary calf cramps are seldom due to it. Steady ache or weakness on both sides is another matter.
    .next = Keep taking it, and ask your GP or pharmacist if cramps began after it. Call your prescriber within days if muscle pain stays or you feel weak, so that a muscle blood test can be done. Go to the emergency department at once for dark urine, severe weakness or hardly any urine.
