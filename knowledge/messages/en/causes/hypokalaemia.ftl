cause-hypokalaemia = Low potassium
    .about = Potassium carries the electrical signals in muscles and the heart. Too little can cause cramps by day or night, weakness, tiredness and constipation, in adults and rarely in children. Vomiting, diarrhoea, water tablets and not eating enough are common reasons.
    .apart = Real weakness or a fluttering heart beside the cramps points this way. Ordinary night cramps leave your strength as it was.
    .next = Ask for a blood test of potassium, magnesium and kidneys, the same day if you feel palpitations or weakness. Call an ambulance if you faint, cannot move a limb or weakness comes on quickly. Do not take potassium or salt substitutes on your own, or give them to a child, because too much is dangerous.
