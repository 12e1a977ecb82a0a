cause-parkinson_dystonia = Foot spasm in Parkinson's disease (dystonia)
    .about = When a Parkinson's medicine wears off, often early in the morning, the foot may turn in and the toes curl or point up. It hurts and can be mistaken for a cramp. The spasm comes from the brain's movement control.
    .apart = The foot is pulled into the same twisted shape for minutes to hours and eases after the next tablet. A cramp is shorter and lets go when stretched.
    .next = Note the times of spasms and tablets, and show them to your Parkinson's team, who can adjust the timing. Do not change or stop these medicines on your own. Call your team the same day if you suddenly cannot move or take your tablets.
