cause-alcohol = Alcohol
    .about = People who drink alcohol report night cramps, toe cramps included, more often. Alcohol can dry you out, lower magnesium and potassium, and harm nerves and muscles. How much it matters in light drinkers is not clear.
    .apart = Cramps on nights after drinking, fewer on nights without, suggest a link. Lasting numbness or weakness needs another look.
    .next = A diary can show whether drinking less helps; your GP or a local alcohol service can help you cut down and check liver, magnesium and potassium. If you drink heavily every day, do not stop suddenly, as that can be dangerous. Go to the emergency department for dark urine with painful or weak muscles.
