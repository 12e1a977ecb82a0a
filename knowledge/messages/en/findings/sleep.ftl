finding-urge_to_move = Do you have an unpleasant urge to move your legs when you rest?
    .short = you have an urge to move your legs
    .not = you have no urge to move your legs
    .why = The urge is the heart of restless legs. In a cramp the muscle seizes first, and you move to get rid of the pain.

finding-worse_rest = Is it worse when you rest or sit still?
    .short = it is worse at rest
    .not = it is not worse at rest
    .why = Restless legs and some nerve or artery troubles grow in stillness. Pain from effort does the opposite.

finding-relief_while_moving = Does it ease only for as long as you keep moving, and come back when you stop?
    .short = it eases only while you keep moving
    .not = it does not return as soon as you stop
    .why = Restless legs come back when you lie down again. A cramp that has let go mostly stays away for a while.

finding-evening_pattern = Is it clearly worse in the evening or at night than in the morning?
    .short = it is clearly worse in the evening or night
    .not = it is not worse in the evening
    .why = Restless legs and tired veins follow the clock and get worse towards night. We use this with your other answers.

finding-rls_four = Do you have all four signs of restless legs: an urge to move, worse at rest, better with movement, worse in the evening?
    .short = all four signs of restless legs are there
    .not = not all four signs of restless legs are there
    .why = All four together make restless legs likely. But about 16 in 100 people without it meet all four too, so cramp must still be considered.

finding-crawling = Does it feel like crawling, fizzing or creeping, more than like a painful tightness?
    .short = it crawls, fizzes or creeps
    .not = it is tight or painful and does not crawl
    .why = The kind of feeling sorts well: crawling belongs to restless legs and nerves, hard tightness to cramp.

finding-partner_kicks = Has somebody in your bed noticed that your legs kick every 20 to 40 seconds?
    .short = your legs kick every 20 to 40 seconds in sleep
    .not = nobody has noticed regular kicks
    .why = Regular kicks in sleep (periodic limb movements) do not hurt, but they can tire you and often go with restless legs.

finding-single_jerk_sleep = Is it one sudden, painless jerk of the leg or body as you drop off?
    .short = it is one painless jerk as you drop off
    .not = it is not a single jerk as you drop off
    .why = That is a sleep start. Most people have it now and then, and it is harmless.

finding-day_sleepy = Are you very sleepy in the daytime?
    .short = you are very sleepy in the daytime
    .not = you are not very sleepy in the daytime
    .why = Sleepiness shows that your nights are not restoring you, through leg kicks, restless legs, paused breathing or an illness such as a slow thyroid.

finding-snoring = Do you snore loudly, or does your breathing pause in sleep?
    .short = you snore loudly or your breathing pauses
    .not = you do not snore loudly
    .why = Breathing pauses (sleep apnoea) can set off leg kicks and break sleep. They can be treated.

finding-acts_out_dreams = Do you act out your dreams, for example by shouting or hitting out?
    .short = you act out your dreams
    .not = you do not act out your dreams
    .why = Acting out dreams is different from cramp. It can be linked with Parkinson's, with some medicines or with low sugar in the night.
