cause-b_vitamin_deficiency = Lack of B vitamins (B1, B6 or B12)
    .about = Nerves need B vitamins. A shortage, most often of B12, can make feet tingle or go numb and may bring cramps. A strict vegan diet, stomach or bowel disease, metformin, acid-reducing tablets and heavy drinking are common reasons. Proof that B vitamins help cramps without a shortage is weak.
    .apart = Pins and needles, numb feet, poor balance or a sore tongue make it likelier. Cramps alone seldom come from it.
    .next = Ask your GP for a blood count, B12 and folate test, or a talk about your diet, before you take extra vitamins. Too much B6 over a long time can harm nerves. See a doctor soon for new numbness or weakness.
