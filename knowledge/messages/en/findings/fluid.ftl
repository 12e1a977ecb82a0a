# BASELINE

finding-thirst = Very thirsty or dry mouth?
    .short = yes to “very thirsty or dry mouth”
    .why = It helps to tell the possible reasons apart.
    .not = no to “very thirsty or dry mouth”

finding-dark_conc_urine = Little, dark yellow urine?
    .short = yes to “little, dark yellow urine”
    .why = It helps to tell the possible reasons apart.
    .not = no to “little, dark yellow urine”

finding-postural_dizzy = Dizzy on standing?
    .short = yes to “dizzy on standing”
    .why = It helps to tell the possible reasons apart.
    .not = no to “dizzy on standing”

finding-sweating_heat = Heavy sweating or hot work in the last day?
    .short = yes to “heavy sweating or hot work in the last day”
    .why = It helps to tell the possible reasons apart.
    .not = no to “heavy sweating or hot work in the last day”

finding-hot_confused = Very hot, and confused, faint or stumbling in the heat?
    .short = yes to “very hot, and confused, faint or stumbling in the heat”
    .why = It helps to tell the possible reasons apart.
    .not = no to “very hot, and confused, faint or stumbling in the heat”

finding-drinks_little = Do you drink very little?
    .short = yes to “do you drink very little”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do you drink very little”

finding-drinks_much_water = Do you drink very much plain water (over 4 litres a day)?
    .short = yes to “do you drink very much plain water (over 4 litres a day)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do you drink very much plain water (over 4 litres a day)”

finding-many_electrolyte_drinks = Many sports or electrolyte drinks in one day?
    .short = yes to “many sports or electrolyte drinks in one day”
    .why = It helps to tell the possible reasons apart.
    .not = no to “many sports or electrolyte drinks in one day”

finding-diarrhoea_3d = Diarrhoea in the last 3 days?
    .short = yes to “diarrhoea in the last 3 days”
    .why = It helps to tell the possible reasons apart.
    .not = no to “diarrhoea in the last 3 days”

finding-vomiting_3d = Vomiting in the last 3 days?
    .short = yes to “vomiting in the last 3 days”
    .why = It helps to tell the possible reasons apart.
    .not = no to “vomiting in the last 3 days”

finding-night_urine = Getting up at night to pass urine, twice or more?
    .short = yes to “getting up at night to pass urine, twice or more”
    .why = It helps to tell the possible reasons apart.
    .not = no to “getting up at night to pass urine, twice or more”

finding-swelling_face = Sudden swelling of the face?
    .short = yes to “sudden swelling of the face”
    .why = It helps to tell the possible reasons apart.
    .not = no to “sudden swelling of the face”

finding-swelling_hands = Swollen hands or fingers?
    .short = yes to “swollen hands or fingers”
    .why = It helps to tell the possible reasons apart.
    .not = no to “swollen hands or fingers”

finding-collapse_heat = Collapsed or fainted in the heat?
    .short = yes to “collapsed or fainted in the heat”
    .why = It helps to tell the possible reasons apart.
    .not = no to “collapsed or fainted in the heat”

finding-not_cooler_after_30min = Still unwell after 30 minutes of resting, cooling and drinking?
    .short = yes to “still unwell after 30 minutes of resting, cooling and drinking”
    .why = It helps to tell the possible reasons apart.
    .not = no to “still unwell after 30 minutes of resting, cooling and drinking”

