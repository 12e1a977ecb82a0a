cause-new_exercise = New or unusually hard effort
    .about = A hard workout, sport after a break, overwork or heavy lifting and carrying can leave muscles exhausted and ready to cramp, the same day or that night. Women, men and older people are all affected when the load is more than they are used to. Rest days let muscles mend.
    .apart = The link in time is clear, and it fades in a few days. Pain that starts with a stab or pop is more likely a tear.
    .next = Rest, stretch gently, and build up in small steps with rest days. Go to the emergency department at once for dark urine, swollen or weak muscles. Pain in one leg that stays for over a day needs a clinician.
