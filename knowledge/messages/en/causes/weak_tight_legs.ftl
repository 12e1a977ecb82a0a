cause-weak_tight_legs = Weak feet or tight calves and hamstrings
    .about = Short calf or thigh muscles and weak toes or ankles tire early, and heavy load on the ankle adds to that. In a study, people with stronger toes had fewer cramps. Which comes first is not known.
    .apart = Stiff legs and easily tired feet suit it. Weakness that is new, on one side or growing is another matter.
    .next = A gentle plan of stretching and strength work, best with a physiotherapist at the start, is worth a try. See a doctor within days for new or growing weakness or a dragging foot.
