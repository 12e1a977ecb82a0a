cause-spinal_cord_compression = Pressure on the spinal cord
    .about = Something presses on the spinal cord: a growth, a slipped disc, an infection, a broken bone or bleeding. Signals to the legs fail, and the legs may stiffen, jump or cramp. People with cancer are at most risk, but it can be the first sign of it.
    .apart = Back pain like a tight band, or worse lying or coughing, weak or unsteady legs, numbness up to the trunk and bladder or bowel trouble point this way. A cramp leaves strength and feeling whole.
    .next = Call an ambulance now; an urgent scan (MRI) of the whole spine is needed, because hours matter for walking. If you have had cancer, say so and ring your cancer team's emergency line. Lie still, and do not let anyone massage, stretch or crack your back.
