cause-drug_ccb = A calcium-channel blocker (blood pressure or heart tablet)
    .about = Amlodipine, nifedipine and similar tablets relax blood vessels. Leg cramps are reported with them, though a firm link has not been shown. Swollen ankles on both sides are a more common effect.
    .apart = Cramps that began in the weeks after the tablet or a larger dose make it more likely. A single swollen leg is not explained by the tablet and needs a same-day check for a clot.
    .next = Bring it up at an ordinary GP or pharmacist appointment, where your medicines can be reviewed and another chosen if need be. Keep taking the tablet until then, as blood pressure can rise. Gentle evening calf stretches may ease night cramps if the calf is not swollen, red or injured.
