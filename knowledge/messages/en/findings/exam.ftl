finding-leg_bruit = With a stethoscope, did a clinician hear a whooshing sound over the artery in the groin or behind the knee?
    .short = a whooshing sound (bruit) was heard over a leg artery
    .not = no whooshing sound was heard over the leg arteries
    .why = The sound arises where blood squeezes through a narrow place, so it speaks for narrowed leg arteries.

finding-vibration_reduced = Did a clinician find that you feel a tuning fork less at the toes?
    .short = you feel a tuning fork less at the toes
    .not = you feel a tuning fork well at the toes
    .why = The sense of vibration is often the first to fade when long nerves suffer, as in diabetes or with too little vitamin B12.

finding-monofilament_fail = When a clinician touched your soles with a thin nylon thread, did you miss some of the touches?
    .short = you missed touches of the thin nylon thread
    .not = you felt all touches of the thin nylon thread
    .why = A foot that misses this touch has lost protective feeling and can be hurt unnoticed, which matters most in diabetes.

finding-slr_positive = When you lie on your back and the straight leg is lifted, does that bring on the leg pain?
    .short = lifting the straight leg brings on the leg pain
    .not = lifting the straight leg does not bring on the pain
    .why = Lifting the leg pulls on the nerve from the lower back. Pain that shoots below the knee suggests that this nerve is pinched.

finding-wide_gait = Did a clinician notice that you walk with your feet wide apart?
    .short = you walk with your feet wide apart
    .not = you do not walk with your feet wide apart
    .why = A broad, unsteady walk shows trouble with balance, the spinal cord or feeling in the feet, and no cramp does that.

finding-brisk_reflexes_spastic = Did a clinician find stiff legs or very lively reflexes?
    .short = the legs are stiff or the reflexes very lively
    .not = the legs are not stiff and the reflexes not too lively
    .why = Stiff legs with lively reflexes point to the brain or spinal cord as the source of the spasms, not to the muscle.

finding-calf_squeeze_no_move = When the calf was squeezed, did the foot stay still?
    .short = squeezing the calf does not move the foot
    .not = squeezing the calf moves the foot
    .why = The squeeze pulls on the Achilles tendon. If the foot does not follow, the tendon is most likely torn.

finding-chvostek = Did a tap in front of the ear make the face twitch (Chvostek's sign)?
    .short = a tap in front of the ear makes the face twitch
    .not = a tap in front of the ear does not make the face twitch
    .why = The twitch can show low calcium, though some healthy people have it too, so it never stands alone.

finding-trousseau = Did the hand go into a spasm while a blood pressure cuff was tight on the arm (Trousseau's sign)?
    .short = the hand cramps under a tight blood pressure cuff
    .not = the hand does not cramp under a tight blood pressure cuff
    .why = This sign is seldom seen in healthy people and speaks strongly for low calcium or magnesium.

finding-dry_axilla = Did a clinician find your armpits quite dry?
    .short = your armpits are quite dry
    .not = your armpits are moist as usual
    .why = Dry armpits are one of the more useful signs that an older person is short of water.

finding-moist_mouth = Did a clinician find your mouth and tongue moist?
    .short = your mouth and tongue are moist
    .not = your mouth and tongue are dry
    .why = A moist mouth makes it less likely that lack of fluid is behind the cramps.

finding-percussion_mound = When the muscle is tapped, does a dip or a lump stay for some seconds?
    .short = a tap leaves a dip or lump in the muscle for seconds
    .not = a tap leaves no dip or lump in the muscle
    .why = A muscle that keeps the mark of a tap lets go too slowly, as in myotonia (slow release) or a very slow thyroid.
