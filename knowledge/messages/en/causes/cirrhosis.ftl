cause-cirrhosis = Scarring of the liver (cirrhosis)
    .about = More than half of people with a scarred liver have cramps, often in calves, feet and hands. Shifts of fluid, salts and energy in muscle may explain it, and water tablets can add to it. The cramps can be very tiring, and they deserve treatment.
    .apart = Known liver disease, a swollen belly, yellow eyes or easy bruising point this way. Cramps alone do not.
    .next = Tell your liver team soon; they can check blood salts and liver tests and look at your water tablets. Do not treat the cramps with remedies, painkillers or supplements of your own choice, and do not stop tablets. Call an ambulance for confusion, black stools, vomiting blood or fever.
