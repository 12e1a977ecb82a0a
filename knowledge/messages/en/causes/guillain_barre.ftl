cause-guillain_barre = Guillain-Barré syndrome (nerves attacked by the immune system)
    .about = Often days or weeks after a cold or stomach bug, the immune system attacks the nerves. Weakness and tingling begin in the feet and climb over hours to days. In about a third of people, back or leg pain comes first, and it may feel like cramps.
    .apart = Both legs grow weaker from day to day, stairs become hard and fingers or feet tingle. Cramps leave your strength as it was.
    .next = Call an ambulance now if weakness is spreading, as it can reach the breathing muscles. In hospital, doctors check your breathing strength and may test fluid from the back (a lumbar puncture). Do not drive yourself. Treatment in hospital can shorten the illness, and many people recover well.
