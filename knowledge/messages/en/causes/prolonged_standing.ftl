cause-prolonged_standing = Standing for long hours or heavy work
    .about = Jobs on your feet, or that load the legs, tire the calf and foot muscles and let blood pool in the veins. Legs, feet and toes may then cramp, often in the evening or night. Heavy legs by evening, corns and calluses may come along.
    .apart = Cramps after long shifts and fewer on days off suggest it. One swollen leg or lasting numbness does not fit.
    .next = Change position, walk a few steps often, take breaks and rest with your legs raised unless your leg arteries are narrowed; look for roomy shoes and have corns treated by a podiatrist if they hurt. See your GP if leg swelling or skin changes stay. One newly swollen leg needs care the same day.
