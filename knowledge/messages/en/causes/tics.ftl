cause-tics = Tics
    .about = A tic is a quick, repeated movement or sound that comes with an inner urge, as a sneeze or itch does. A leg may kick, tense or stamp. Most tics start in childhood and come and go; tiredness, stress or excitement bring out more of them.
    .apart = You can hold a tic back for a while, then it comes with relief, and it stops in deep sleep. Tics usually do not hurt, though a tensed muscle may ache later. A cramp cannot be held back.
    .next = Tics often need no treatment or tests; make an ordinary GP appointment if they hurt, upset you or get in the way at school or work. A calm talk with the school helps, as does not pointing them out. Get medical help the same day if jerks begin suddenly in an adult, or come with loss of awareness, fever or weakness.
