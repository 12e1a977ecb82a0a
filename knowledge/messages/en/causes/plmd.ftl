cause-plmd = Leg kicks during sleep (periodic limb movement disorder)
    .about = During sleep the big toe, ankle or knee bends again and again, often every 20 to 40 seconds. You may know of it only from your bed partner or from tired days. It gets more common with age and often goes together with restless legs.
    .apart = The kicks do not hurt, last a second or two and usually do not fully wake you. A cramp wakes you with pain and a hard muscle.
    .next = If you sleep badly or are sleepy by day, make an ordinary GP appointment. Iron stores (ferritin) can be tested, medicines looked through and sometimes a sleep study arranged. Regular sleep and less caffeine and alcohol in the evening may help. Ask before taking iron, and do not drive when sleepy.
