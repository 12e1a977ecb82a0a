cause-dystonia = Dystonia (muscles pulling into a twisted posture)
    .about = Mixed signals from the brain make muscles pull against each other, so a foot turns in or toes curl. It may come with walking, running or one certain task. It can start in childhood or in adult life, and rarely it is an early sign of Parkinson's disease.
    .apart = The part twists into the same posture each time, and a touch or a change of task may ease it. A cramp is a hard, painful knot in one muscle that stretching frees.
    .next = See your GP within days about a visit to a nerve specialist, and bring a phone film. In young people, a trial of the medicine levodopa may be talked about. If twisting of neck, jaw, tongue or eyes begins soon after a new medicine, go to the emergency department now.
