finding-leg_swelling_one = Is one leg swollen compared with the other?
    .short = one leg is swollen
    .not = neither leg is more swollen than the other
    .why = A cramp does not swell a leg. One swollen, painful leg needs a check for a clot the same day.

finding-calf_diff_3cm = Is one calf at least 3 cm bigger round than the other? Measure 10 cm below the bump under the kneecap.
    .short = one calf is at least 3 cm bigger round
    .not = the calves differ by less than 3 cm
    .why = This is one of the signs that doctors count when they judge the chance of a leg clot. A tape measure is more reliable than the eye.

finding-entire_leg_swollen = Is the whole leg swollen, up to the thigh?
    .short = the whole leg is swollen
    .not = the whole leg is not swollen
    .why = Swelling up to the thigh can mean a clot in a large vein higher up, or a spreading infection.

finding-pitting_oedema_one = When you press gently on the shin for a few seconds, does a dent stay, on the painful leg only?
    .short = a dent stays on the painful leg only
    .not = no dent stays, or it is the same on both legs
    .why = A dent shows fluid in the tissue. On one side only it speaks for a vein or an infection, on both sides more for heart, kidneys or tired veins.

finding-deep_vein_tender = Is it tender along the back of the calf or the inner thigh?
    .short = it is tender along the back of the calf or the inner thigh
    .not = it is not tender along the calf or inner thigh
    .why = The deep veins run here, so doctors count this as a clot sign. A muscle that has just cramped can be tender too. Press only lightly.

finding-collateral_veins = Are there new veins showing on the skin of the leg that are not varicose veins?
    .short = new surface veins have appeared
    .not = no new surface veins have appeared
    .why = When a deep vein is blocked, blood finds a way through smaller veins near the skin.

finding-wells_high = Do your answers add up to 3 or more points on the Wells score, the doctors' count of clot signs?
    .short = the clot score is high, 3 points or more
    .not = the clot score is below 3 points
    .why = This is counted from your other answers. In the table that doctors use, about half of the people with a high score had a clot.

finding-wells_low = Do your answers add up to 0 points or less on the Wells score, the doctors' count of clot signs?
    .short = the clot score is low, 0 points or less
    .not = the clot score is above 0 points
    .why = This too is counted from your answers. With a low score about 1 person in 20 still had a clot, so a worry should be checked all the same.

finding-pallor_cold = Is the leg pale, blotchy or much colder than the other?
    .short = the leg is pale, blotchy or much colder
    .not = the leg has its usual colour and warmth
    .why = A sudden pale, cold leg may have lost its blood supply. Within hours this can cost the leg, so it is an emergency.

finding-pulse_absent = Is the pulse on the top of the foot or behind the inner ankle missing? Leave this out if you cannot check.
    .short = the foot pulse cannot be felt
    .not = the foot pulse can be felt
    .why = A missing pulse supports a blocked or narrowed artery. It is hard to find even in healthy feet, so it never decides alone.

finding-skin_discoloured = Is the skin of the leg discoloured, brown or bluish-red?
    .short = the skin is discoloured
    .not = the skin has its usual colour
    .why = Blue or dusky skin can mean poor blood flow, and brown skin round the ankle tired veins. A dark patch that spreads with fever or bad pain is an emergency.

finding-foot_ulcer = Is there a sore or wound on your foot that will not heal?
    .short = there is a sore on the foot that will not heal
    .not = there is no slow-healing sore on the foot
    .why = Wounds need good blood flow to heal. A sore that stays should be seen soon, and the same day if you have diabetes or the foot hurts at rest.

finding-varicosities = Do you have varicose veins, the bulging, winding ones?
    .short = you have varicose veins
    .not = you have no varicose veins
    .why = Varicose veins may go with heavy, crampy legs in the evening, and sometimes a vein near the skin becomes inflamed.

finding-ankle_oedema_both = Are both ankles swollen by evening?
    .short = both ankles are swollen by evening
    .not = the ankles are not swollen by evening
    .why = Swelling on both sides suggests veins, heart, kidneys, pregnancy or a medicine such as amlodipine, more than a clot.

finding-leg_heaviness = Do your legs feel heavy or achy by evening?
    .short = your legs feel heavy by evening
    .not = your legs do not feel heavy by evening
    .why = Heaviness that builds up over the day and eases with the feet up is how tired veins feel.

finding-fainted = Did you faint or nearly faint?
    .short = you fainted or nearly fainted
    .not = you did not faint
    .why = With leg pain or chest trouble, fainting can mean that a clot has reached the lungs. It can also mean heat, salt loss or the heart rhythm.

finding-foot_rest_pain = Is there constant pain in the foot while it rests?
    .short = the foot hurts constantly at rest
    .not = the foot does not hurt constantly at rest
    .why = Pain in a resting foot can mean that it gets too little blood even when it does nothing. If it is worse lying flat, or the skin is broken, it needs care the same day.

finding-worse_leg_raised = Is it worse with the leg raised or flat in bed?
    .short = it is worse with the leg raised or flat
    .not = it is not worse with the leg raised
    .why = When the arteries are narrow, blood struggles to flow uphill. Pain from the veins does the opposite and eases.

finding-breathless_new = Are you newly short of breath?
    .short = you are newly short of breath
    .not = your breathing is as usual
    .why = New breathlessness with leg pain or swelling can be a clot in the lung. Call an ambulance if you have both.

finding-chest_pain_new = Do you have new chest pain?
    .short = you have new chest pain
    .not = you have no new chest pain
    .why = We must not miss a clot in the lung or a heart attack. Both need an ambulance now.

finding-coughing_blood = Have you coughed up blood?
    .short = you have coughed up blood
    .not = you have not coughed up blood
    .why = Blood from the lungs together with a painful leg is an emergency, because a clot may have travelled.

finding-leg_warm = Is one leg warm to the touch compared with the other?
    .short = one leg is warm to the touch
    .not = both legs feel the same
    .why = Warmth on one side suggests an inflamed vein, a clot or an infection. A cramp does not warm the skin.

finding-leg_red = Is the skin of the leg red or darker than usual, for example along a vein or in a patch?
    .short = the skin is red or darker in a patch
    .not = the skin is not red
    .why = Redness suggests infection or an inflamed vein. If it spreads quickly, or you feel ill with it, help is needed at once.

finding-cannot_move_foot = Can you no longer move the foot?
    .short = you can no longer move the foot
    .not = you can move the foot
    .why = A foot that will not move may be losing its blood, its nerves or its room inside a swollen muscle. Every one of these is an emergency.

finding-cannot_feel_foot = Can you no longer feel the foot?
    .short = you can no longer feel the foot
    .not = you can feel the foot
    .why = Lost feeling with leg pain is a late sign that nerves lack blood or are being crushed. Call an ambulance.

finding-black_toe = Has a toe or a patch of the foot turned black?
    .short = a toe or a patch of the foot has turned black
    .not = nothing on the foot has turned black
    .why = Black skin means that tissue is dying for lack of blood. It needs a hospital the same day, and an ambulance if the pain came suddenly.

finding-clot_suspected = Do you, or somebody who examined you, suspect a blood clot in the leg?
    .short = a clot in the leg is suspected
    .not = nobody suspects a clot
    .why = A worry about a clot is reason enough for a check the same day, whatever the other answers say.

finding-limb_bleeding = Does a leg bleed and not stop?
    .short = a leg bleeds and does not stop
    .not = no leg bleeds
    .why = A vein under the skin can lose much blood in minutes. Pressure and raising the leg stop it.
