finding-paleness = Is your skin unusually pale, for instance inside the lower eyelids or on the palms?
    .short = your skin is unusually pale
    .not = your skin is not unusually pale
    .why = Pale skin can mean too little blood or iron, which often goes with restless legs. With fever or bone pain it needs a blood test soon.

finding-bruises_unexplained = Do you get bruises without knowing why?
    .short = you bruise without a reason
    .not = you do not bruise without a reason
    .why = Bruises without a knock can come from the blood, the liver, steroid tablets or too little vitamin C. With quinine they can be a danger sign.

finding-bleeding_gums_nose = Do your gums or nose bleed easily?
    .short = your gums or nose bleed easily
    .not = your gums and nose do not bleed easily
    .why = Easy bleeding can mean that the blood does not clot well. That matters most for people who take quinine or have liver disease.

finding-pinpoint_spots = Are there pinpoint red or purple spots on the skin?
    .short = there are pinpoint red or purple spots on the skin
    .not = there are no pinpoint red or purple spots
    .why = Such spots are tiny bleeds under the skin. In someone who takes quinine, or who has a fever, they are an emergency.

finding-blood_in_urine = Can you see blood in your urine?
    .short = you can see blood in your urine
    .not = you see no blood in your urine
    .why = Red urine can come from the kidneys, from bleeding while on quinine, or from muscle that is breaking down.

finding-slow_healing = Do small cuts and sores take unusually long to heal?
    .short = your cuts and sores heal slowly
    .not = your cuts and sores heal as they should
    .why = Slow healing on the legs can mean that too little blood arrives. Diabetes, steroid tablets and poor nourishment can do it as well.

finding-frequent_infections = Do you catch infections more often than other people?
    .short = you often have infections
    .not = you do not have infections more often than others
    .why = Many infections can show that the body's defences are low, for instance from diabetes, steroids or an illness of the blood.

finding-night_sweats = Do you sweat so much at night that the sheets are wet?
    .short = you have drenching night sweats
    .not = you have no drenching night sweats
    .why = Drenching sweats are not part of ordinary cramp. They can go with an infection, an overactive thyroid, low sugar at night or, rarely, an illness of the blood.

finding-gut_bleeding = Are your stools black and sticky like tar, or have you vomited blood?
    .short = your stools are black like tar, or you have vomited blood
    .not = your stools are not black like tar, and you have not vomited blood
    .why = Both mean bleeding in the stomach or gut. With liver disease this calls for an ambulance; slow bleeding can also use up the iron.
