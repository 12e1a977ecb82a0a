finding-awareness_lost = Did you lose awareness during it, or could others not get an answer from you?
    .short = you lost awareness or did not respond
    .not = you stayed aware all the time
    .why = In a leg cramp you stay fully awake. Lost awareness means that this may have been a fit or a faint, and other help is needed.

finding-amnesia_event = Is there a gap in your memory of the attack?
    .short = there is a gap in your memory of the attack
    .not = you remember the whole attack
    .why = A missing stretch of memory shows that the brain was involved and not only a muscle.

finding-rhythmic_jerks = Did an arm, a leg or both sides jerk in a steady rhythm?
    .short = there was steady, rhythmic jerking
    .not = there was no rhythmic jerking
    .why = A cramp holds tight without a beat. Rhythmic jerking suggests a fit, or leg kicks if it happens in sleep.

finding-whole_body_stiff = Did the whole body go stiff?
    .short = the whole body went stiff
    .not = the whole body did not go stiff
    .why = A cramp takes one or two muscles. When everything stiffens at once, we think of a fit, tetanus or a medicine reaction.

finding-jerks_spread = Did twitching start in one place and then travel along the limb or that side of the body?
    .short = twitching started in one place and spread
    .not = twitching did not spread
    .why = Twitching that marches from foot to leg to arm can be a fit starting in one small part of the brain.

finding-tongue_bite_any = Was the tongue or cheek bitten?
    .short = the tongue or cheek was bitten
    .not = the tongue and cheek were not bitten
    .why = A bitten tongue speaks for a fit of some kind, because the jaw closes hard without warning.

finding-tongue_bite_side = Was it the side of the tongue that was bitten?
    .short = the side of the tongue was bitten
    .not = the side of the tongue was not bitten
    .why = A bite on the side is much more typical of an epileptic fit than a bite on the tip.

finding-urine_incontinence = Did you lose urine during it?
    .short = urine was lost during it
    .not = no urine was lost
    .why = It can happen in a fit, a faint or a functional attack, so it cannot settle which one it was. It does show that this was more than a cramp.

finding-postictal_confusion = Were you confused or deeply sleepy for minutes afterwards?
    .short = there was confusion or deep sleepiness afterwards
    .not = you were clear-headed straight afterwards
    .why = After an epileptic fit the brain takes minutes to recover. After a cramp or a plain faint the head is clear quickly.

finding-eyes_closed = Did somebody see that the eyes were closed during the attack?
    .short = the eyes were closed during the attack
    .not = the eyes were open during the attack
    .why = In most epileptic fits the eyes are open. Closed eyes speak more for a functional attack, which is just as real but treated differently.

finding-blue_lips = Did the lips or face turn blue?
    .short = the lips or face turned blue
    .not = the lips and face did not turn blue
    .why = Blue lips mean too little oxygen. If they are blue now, call an ambulance.

finding-lasted_over_5min = Did the whole attack, with jerking or no response, last over 5 minutes without stopping?
    .short = the attack lasted over 5 minutes
    .not = the attack stopped within 5 minutes
    .why = A fit that goes on past 5 minutes may not stop by itself, and an ambulance is needed.

finding-fever_child_seizure = Is it a child who has a fever and went stiff or jerked?
    .short = it was a child with fever who went stiff or jerked
    .not = it was not a child with fever and jerking
    .why = Between 6 months and 6 years a fever can set off a fit that mostly passes without harm. The first one still needs emergency care, to be sure.

finding-infant_clusters = Is it a baby with runs of sudden short bends of the body or arms flung out?
    .short = a baby has runs of sudden bends or arm throws
    .not = there are no such runs of bends
    .why = These runs can look like colic or startles, but may be infantile spasms, a serious epilepsy. Treating it early protects the baby's development.

finding-morning_jerks = In the hour after waking, do sudden shock-like jerks make you drop or throw things?
    .short = shock-like jerks come in the hour after waking
    .not = there are no jerks after waking
    .why = Such jerks, often in teenagers after a short night, can be a well-treatable epilepsy. They do not hurt like cramp.

finding-warning_before_attack = Is there a strange warning feeling before the attack, such as a rising in the stomach or an odd smell?
    .short = a strange warning feeling comes before the attack
    .not = there is no warning feeling
    .why = A repeated strange feeling can be the first part of a fit. It may also come before low sugar and some movement attacks.

finding-cannot_speak_in_attack = Are you unable to speak during the attack?
    .short = you cannot speak during the attack
    .not = you can speak during the attack
    .why = Somebody with a leg cramp can complain loudly. Lost speech points to the brain, or to jaw and throat muscles in spasm.

finding-repeated_seizure = Was there more than one fit in 24 hours, or one after another without waking in between?
    .short = there was more than one fit in 24 hours
    .not = there was not more than one fit
    .why = Repeated fits can run into one another and harm the brain. Call an ambulance.

finding-fit_told = Was it a fit?
    .short = there was a fit
    .not = there was no fit
    .why = It was read from your words. Rules about danger need to know of a fit, whatever it looked like.
