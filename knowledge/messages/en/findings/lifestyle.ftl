# BASELINE

finding-standing_job = Stand most of the working day?
    .short = yes to “stand most of the working day”
    .why = It helps to tell the possible reasons apart.
    .not = no to “stand most of the working day”

finding-flat_feet = Flat feet?
    .short = yes to “flat feet”
    .why = It helps to tell the possible reasons apart.
    .not = no to “flat feet”

finding-bmi_ge30 = BMI 30 or more?
    .short = yes to “bMI 30 or more”
    .why = It helps to tell the possible reasons apart.
    .not = no to “bMI 30 or more”

finding-sedentary = Little or no exercise?
    .short = yes to “little or no exercise”
    .why = It helps to tell the possible reasons apart.
    .not = no to “little or no exercise”

finding-smoker = Smoke now?
    .short = yes to “smoke now”
    .why = It helps to tell the possible reasons apart.
    .not = no to “smoke now”

finding-strict_diet = On a strict diet or eating very little?
    .short = yes to “on a strict diet or eating very little”
    .why = It helps to tell the possible reasons apart.
    .not = no to “on a strict diet or eating very little”

finding-new_exercise = New or harder exercise this week?
    .short = yes to “new or harder exercise this week”
    .why = It helps to tell the possible reasons apart.
    .not = no to “new or harder exercise this week”

finding-alcohol_band = How much alcohol do you drink?
    .short = yes to “how much alcohol do you drink”
    .why = It helps to tell the possible reasons apart.
    .choice-none = how much alcohol do you drink: none
    .choice-low = how much alcohol do you drink: low
    .choice-above_low_risk = how much alcohol do you drink: above low risk
    .choice-heavy = how much alcohol do you drink: heavy

finding-after_alcohol = Does it come on nights after you drink alcohol?
    .short = yes to “does it come on nights after you drink alcohol”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it come on nights after you drink alcohol”

finding-stress_event = Did it follow exam stress, a row, fear or overbreathing?
    .short = yes to “did it follow exam stress, a row, fear or overbreathing”
    .why = It helps to tell the possible reasons apart.
    .not = no to “did it follow exam stress, a row, fear or overbreathing”

finding-low_salt_diet = On a low-salt diet?
    .short = yes to “on a low-salt diet”
    .why = It helps to tell the possible reasons apart.
    .not = no to “on a low-salt diet”

finding-low_carb_diet = On a low-carbohydrate or keto diet?
    .short = yes to “on a low-carbohydrate or keto diet”
    .why = It helps to tell the possible reasons apart.
    .not = no to “on a low-carbohydrate or keto diet”

finding-fasting_now = Fasting now?
    .short = yes to “fasting now”
    .why = It helps to tell the possible reasons apart.
    .not = no to “fasting now”

finding-self_vomiting = Making yourself sick to lose weight?
    .short = yes to “making yourself sick to lose weight”
    .why = It helps to tell the possible reasons apart.
    .not = no to “making yourself sick to lose weight”

finding-laxative_overuse = Laxatives on most days, or to lose weight?
    .short = yes to “laxatives on most days, or to lose weight”
    .why = It helps to tell the possible reasons apart.
    .not = no to “laxatives on most days, or to lose weight”

finding-diuretic_misuse = Water tablets to lose weight?
    .short = yes to “water tablets to lose weight”
    .why = It helps to tell the possible reasons apart.
    .not = no to “water tablets to lose weight”

finding-caffeine_energy = Much caffeine or energy drinks (over 4 cups a day)?
    .short = yes to “much caffeine or energy drinks (over 4 cups a day)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “much caffeine or energy drinks (over 4 cups a day)”

finding-creatine_supplements = Creatine or other sports supplements?
    .short = yes to “creatine or other sports supplements”
    .why = It helps to tell the possible reasons apart.
    .not = no to “creatine or other sports supplements”

finding-recreational_drugs = Recreational drugs lately?
    .short = yes to “recreational drugs lately”
    .why = It helps to tell the possible reasons apart.
    .not = no to “recreational drugs lately”

finding-tonic_water = Do you drink tonic water for cramps?
    .short = yes to “do you drink tonic water for cramps”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do you drink tonic water for cramps”

finding-liquorice = Much liquorice?
    .short = yes to “much liquorice”
    .why = It helps to tell the possible reasons apart.
    .not = no to “much liquorice”

finding-vegan_diet = Vegan without a B12 supplement?
    .short = yes to “vegan without a B12 supplement”
    .why = It helps to tell the possible reasons apart.
    .not = no to “vegan without a B12 supplement”

finding-little_dairy = Hardly any dairy or other calcium foods?
    .short = yes to “hardly any dairy or other calcium foods”
    .why = It helps to tell the possible reasons apart.
    .not = no to “hardly any dairy or other calcium foods”

finding-little_sun = Little sun, or skin always covered?
    .short = yes to “little sun, or skin always covered”
    .why = It helps to tell the possible reasons apart.
    .not = no to “little sun, or skin always covered”

finding-poor_fruit_veg = Hardly any fruit or vegetables?
    .short = yes to “hardly any fruit or vegetables”
    .why = It helps to tell the possible reasons apart.
    .not = no to “hardly any fruit or vegetables”

finding-sit_most_day = Sitting most of the day?
    .short = yes to “sitting most of the day”
    .why = It helps to tell the possible reasons apart.
    .not = no to “sitting most of the day”

finding-cross_legs_squat = Often cross-legged, kneeling or squatting?
    .short = yes to “often cross-legged, kneeling or squatting”
    .why = It helps to tell the possible reasons apart.
    .not = no to “often cross-legged, kneeling or squatting”

finding-cold_legs_bed = Cold legs in bed?
    .short = yes to “cold legs in bed”
    .why = It helps to tell the possible reasons apart.
    .not = no to “cold legs in bed”

finding-heavy_stress = Under heavy stress?
    .short = yes to “under heavy stress”
    .why = It helps to tell the possible reasons apart.
    .not = no to “under heavy stress”

finding-sleeps_badly = Sleeping badly for other reasons?
    .short = yes to “sleeping badly for other reasons”
    .why = It helps to tell the possible reasons apart.
    .not = no to “sleeping badly for other reasons”

finding-weak_toes_ankles = Weak toes or ankles?
    .short = yes to “weak toes or ankles”
    .why = It helps to tell the possible reasons apart.
    .not = no to “weak toes or ankles”

finding-tight_calves_hamstrings = Very tight calves or hamstrings?
    .short = yes to “very tight calves or hamstrings”
    .why = It helps to tell the possible reasons apart.
    .not = no to “very tight calves or hamstrings”

