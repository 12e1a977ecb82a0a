cause-polyneuropathy = Worn nerves in the feet and legs (polyneuropathy)
    .about = Many long nerves work poorly at once, starting in the toes. Damaged nerves fire by themselves, so foot and calf cramps are common. Diabetes, alcohol, lack of B12, kidney or thyroid disease and some medicines are usual reasons.
    .apart = Numb, tingling or burning feet on both sides, or unsteadiness in the dark, point this way. Ordinary cramps leave feeling in the feet as it was.
    .next = See your GP within days for new numbness; a foot check and blood tests for sugar, B12, thyroid and kidneys come first, nerve tests later. Weakness that grows over hours, days or a few weeks is an emergency. Look at your feet daily and have sores seen the same day.
