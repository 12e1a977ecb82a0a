cause-iron_deficiency = Low iron
    .about = When iron stores run low you may feel tired, pale and short of breath. Its strongest tie is to restless legs, which many people describe as cramps; the link with true cramps is weaker. Heavy periods, pregnancy, a diet poor in iron and slow bleeding from the gut are common reasons.
    .apart = An urge to move the legs in the evening that eases on walking is restless legs. A cramp is a hard, painful knot that needs stretching.
    .next = Ask your GP at an ordinary appointment for iron stores (ferritin) and a blood count, and have the level known before you take iron. The reason for the loss needs finding too. Be seen the same day for black or bloody stools, and call an ambulance for chest pain or fainting.
