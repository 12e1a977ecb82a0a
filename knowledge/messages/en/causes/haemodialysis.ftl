cause-haemodialysis = Cramps with dialysis
    .about = Cramps are common in dialysis, mostly late in the session. Water and salts leave the blood quickly, and muscles get less blood for a while. Large weight gain between sessions makes it likelier.
    .apart = Cramps during or soon after a session point to it. Breathlessness, palpitations or weakness are not part of an ordinary cramp.
    .next = Tell the staff at the first cramp, so they can change the session, and ask the team about your target weight, fluid removal and dialysis fluid. Do not change fluids, salt or minerals on your own. Call an ambulance for weakness or palpitations after a missed session.
