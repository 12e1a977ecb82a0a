cause-psychogenic_spasm = Functional spasm or movement
    .about = The nervous system sends wrong messages to a healthy muscle, and a leg may tighten, jerk or twist. The spasm is real and not done on purpose. It often begins suddenly, sometimes after an injury, illness or hard time.
    .apart = The movement changes from one time to the next and eases when your attention is elsewhere. A doctor recognises it by signs such as these, not just by normal tests. A fixed, hard and painful knot speaks more for an ordinary cramp.
    .next = Make an ordinary GP appointment and ask for an examination of nerves and movement. A clear explanation and physiotherapy made for this condition often help. Get emergency help for sudden weakness, a drooping face, slurred speech or loss of awareness.
