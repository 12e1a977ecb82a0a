cause-mcardle = McArdle disease
    .about = In this rare inherited illness muscles cannot use their sugar store. Within the first minutes of effort they hurt, stiffen and may lock. After some minutes of gentle going on, many feel a "second wind".
    .apart = It has been so since childhood and comes with every brisk start. An ordinary cramp is not tied to the first minutes of every effort.
    .next = See your GP soon and ask for a muscle specialist; blood and gene tests settle it. Rest at the first pain rather than push through. Go to the emergency department at once for dark urine or a muscle that stays locked or swollen.
