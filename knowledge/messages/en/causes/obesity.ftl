cause-obesity = Higher body weight
    .about = People with a higher body weight, men and women of all ages, report cramps more often. More load on legs and veins, less movement, diabetes or sleep trouble may be the link. Weight and cramps together do not show a hormone disorder.
    .apart = The cramp feels like any other. Great thirst, leg pain on walking or swelling deserves a look of its own.
    .next = Gentle movement and, if you wish, support with weight can help legs and heart. Your GP can check blood pressure and sugar, and look into other changes, such as sexual difficulties, for their own sake.
