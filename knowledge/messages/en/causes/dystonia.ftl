# BASELINE
cause-dystonia = Dystonia (focal, incl. foot)
    .about = Dystonia (focal, incl. foot).
    .apart = See the reasons for and against.
    .next = neurology; trial of levodopa in young.
