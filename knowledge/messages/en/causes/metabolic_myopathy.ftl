cause-metabolic_myopathy = Muscle energy disorder (metabolic myopathy)
    .about = In these rare, mostly inherited disorders of body chemistry, muscles cannot turn fat or sugar into energy well. Effort, fasting, cold or fever brings pain, cramps and weakness. Signs may begin in childhood, so a child with cramps after effort needs a children's doctor.
    .apart = Pain comes with every longer effort, and urine may turn dark afterwards. Ordinary cramps strike by chance and leave full strength.
    .next = See a doctor soon; blood tests, an exercise test and a gene test can help. Go to the emergency department at once for dark urine, severe weakness or muscles that swell. Ask which kinds of exercise are safe for you.
