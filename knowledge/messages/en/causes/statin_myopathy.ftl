cause-statin_myopathy = Muscle trouble from a statin
    .about = Statins lower cholesterol, and a few people get aching or weak muscles from them, mostly in the first year. In trials almost as many had muscle pain on dummy tablets, so most pain on a statin has another reason. Serious muscle damage is rare.
    .apart = Ache or weakness on both sides in thighs, hips or shoulders suits a statin better than single night cramps.
    .next = Call your prescriber within days about new muscle pain or weakness; a muscle blood test (CK) and a thyroid test can help. Do not stop the statin on your own, as it protects heart and brain. Go to the emergency department at once for dark urine, severe weakness or hardly any urine.
