# BASELINE
cause-obesity = Obesity / high BMI
    .about = Obesity / high BMI.
    .apart = See the reasons for and against.
    .next = HbA1c, BP.
