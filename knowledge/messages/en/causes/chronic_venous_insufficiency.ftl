cause-chronic_venous_insufficiency = Weak leg veins (chronic venous insufficiency)
    .about = Valves in the leg veins no longer close well, and blood pools in the lower leg. Legs feel heavy, swell by evening and may cramp at night. In later stages the skin turns brown or hard, and open sores (leg ulcers) can form.
    .apart = Swelling builds up through the day and is better in the morning. Sudden swelling of one leg with warmth, redness or pain may be a clot.
    .next = See your GP for a look at the legs and perhaps an ultrasound; ask before you wear compression, as narrowed arteries must be ruled out. An open sore needs care by a nurse or doctor, and no rubs, baths or compresses on that leg. One newly swollen leg needs care the same day, without massage.
