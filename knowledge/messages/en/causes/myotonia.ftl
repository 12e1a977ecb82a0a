cause-myotonia = Muscles that let go slowly (myotonia)
    .about = In myotonia a muscle tightens as you want but is slow to relax. It may lock for seconds when you grip, stand up or start to walk. Most kinds are inherited, and some also weaken muscles or disturb the heartbeat.
    .apart = Repeating the movement usually loosens the muscle, and cold usually makes it worse. A stiff grip you cannot open at once is typical; an ordinary cramp hurts more and rarely comes in the hands.
    .next = See your GP within days; a muscle blood test (CK), an electrical muscle test (EMG), a gene test and a heart tracing (ECG) may follow. Staying warm and starting movements slowly can help. Tell any doctor who plans an anaesthetic. Call an ambulance if you faint or have palpitations with chest pain.
