cause-tetanus = Tetanus (lockjaw)
    .about = A germ in soil and dirt makes a poison in a wound that locks the muscles. It starts mostly 3 to 21 days after the wound, about 8 days on average. Vaccination protects, so it is now extremely rare in Britain, mostly in people never fully vaccinated.
    .apart = The jaw stiffens first, and swallowing is hard; then neck, back and belly become hard, with painful spasms set off by noise or touch. A leg cramp stays in the leg and does not touch the jaw.
    .next = Call an ambulance now, and say which wound you had and when you were last vaccinated; it is treated in intensive care. Keep quiet and still, and eat and drink nothing if swallowing is hard. A new dirty wound with no up-to-date vaccination needs same-day care.
