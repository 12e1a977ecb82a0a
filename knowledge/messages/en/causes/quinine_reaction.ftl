cause-quinine_reaction = Dangerous reaction to quinine
    .about = Quinine is sometimes used against cramps, and tonic water and bitter lemon contain a little. Rarely the immune system reacts to it and destroys the platelets that stop bleeding; the kidneys may be hurt too. It can happen soon after the first dose, or after long use.
    .apart = New bruises, purple or red pinpoint spots, bleeding gums or nose, blood in urine, fever, or hardly any urine after quinine point to it. Cramps do not make you bleed.
    .next = Call an ambulance now, and take no more quinine in any form while you wait for help. Say when you last took it; blood and kidney tests are done at once. After such a reaction quinine must never be used again, tonic water included, so ask for it to be put on your record.
