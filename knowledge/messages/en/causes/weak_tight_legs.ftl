# BASELINE
cause-weak_tight_legs = Weak toes/ankles or tight hamstrings and calves
    .about = Weak toes/ankles or tight hamstrings and calves.
    .apart = See the reasons for and against.
    .next = stretch and strength programme.
