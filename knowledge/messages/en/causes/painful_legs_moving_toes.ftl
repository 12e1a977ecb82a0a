cause-painful_legs_moving_toes = Painful legs and moving toes
    .about = The toes of one or both feet wriggle slowly by themselves, and the foot or leg aches or burns. It is very rare, and irritated nerves in the leg or back are often found. People may call the ache a cramp because the muscles will not keep still.
    .apart = Toes fan, bend and curl for hours, and you can stop them only briefly. There is no hard knot, and walking does not settle it as it does in restless legs.
    .next = See your GP within days and show a video of the toes; a nerve specialist, nerve tests and a scan of the back may be discussed. Get emergency help for new weakness in both legs, numbness where you sit, or bladder or bowel trouble.
