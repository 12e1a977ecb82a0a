cause-cushing_syndrome = Too much of the stress hormone cortisol (Cushing syndrome)
    .about = The body has too much cortisol for months, most often from steroid medicines and rarely from a small gland growth. Muscles of the thighs weaken, and potassium can fall, which may bring cramps.
    .apart = A rounder face, easy bruising, purple stretch marks, thin skin and trouble rising from a chair go with it. Cramps alone do not point to it.
    .next = See your GP within days. Cortisol can be tested in saliva late at night, or in blood after a tablet taken the evening before; sugar and potassium are checked too. If you use steroids, keep on with them until you have advice, because stopping suddenly is dangerous.
