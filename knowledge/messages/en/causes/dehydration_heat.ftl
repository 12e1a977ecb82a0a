cause-dehydration_heat = Cramps with heat, sweating or lack of fluid
    .about = Drinking too little, heavy sweating of any kind, fever or a hot day can take water and salt from the body. Tired muscles in the heat may then cramp. Drinking enough is sensible, but it does not reliably prevent cramps. Great overheating is a danger of its own.
    .apart = Heat cramps come with hot weather or hard work and ease with rest in the cool. Cramps that wake you in a cool bed usually have another reason.
    .next = Stop, cool down and drink to thirst; with heart, kidney or liver disease follow your team's advice on fluids. Get care the same day if cramps last over an hour, or if you have heart trouble or a low-salt diet. Call an ambulance for confusion, collapse, a fit or very hot skin.
