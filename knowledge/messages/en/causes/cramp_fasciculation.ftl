# BASELINE
cause-cramp_fasciculation = Cramp-fasciculation syndrome
    .about = Cramp-fasciculation syndrome.
    .apart = See the reasons for and against.
    .next = neurological examination, EMG, CASPR2/LGI1 antibodies if severe.
