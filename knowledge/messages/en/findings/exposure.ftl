# BASELINE

finding-spider_bite = Bitten by a spider or unknown creature today?
    .short = yes to “bitten by a spider or unknown creature today”
    .why = It helps to tell the possible reasons apart.
    .not = no to “bitten by a spider or unknown creature today”

finding-toxin_exposure = Contact with poison, lead, mercury, pesticide?
    .short = yes to “contact with poison, lead, mercury, pesticide”
    .why = It helps to tell the possible reasons apart.
    .not = no to “contact with poison, lead, mercury, pesticide”

finding-immunised_recent = A vaccine in the last two weeks?
    .short = yes to “a vaccine in the last two weeks”
    .why = It helps to tell the possible reasons apart.
    .not = no to “a vaccine in the last two weeks”

finding-blood_transfusion_24h = Blood or plasma transfusion in the last 24 h?
    .short = yes to “blood or plasma transfusion in the last 24 h”
    .why = It helps to tell the possible reasons apart.
    .not = no to “blood or plasma transfusion in the last 24 h”

finding-blood_donation_24h = Plasma or platelet donation in the last 24 h?
    .short = yes to “plasma or platelet donation in the last 24 h”
    .why = It helps to tell the possible reasons apart.
    .not = no to “plasma or platelet donation in the last 24 h”

finding-in_water = Did it happen while in water?
    .short = yes to “did it happen while in water”
    .why = It helps to tell the possible reasons apart.
    .not = no to “did it happen while in water”

finding-leg_massage_recent = Was the leg massaged in the last day?
    .short = yes to “was the leg massaged in the last day”
    .why = It helps to tell the possible reasons apart.
    .not = no to “was the leg massaged in the last day”

finding-quinine_overdose = Was more quinine taken than prescribed, or did a child take any?
    .short = yes to “was more quinine taken than prescribed, or did a child take any”
    .why = It helps to tell the possible reasons apart.
    .not = no to “was more quinine taken than prescribed, or did a child take any”

finding-topical_rub = Was an ointment, oil or rub put on the skin there in the last few days?
    .short = yes to “was an ointment, oil or rub put on the skin there in the last few days”
    .why = It helps to tell the possible reasons apart.
    .not = no to “was an ointment, oil or rub put on the skin there in the last few days”

finding-turpentine_tansy = Was turpentine or tansy used?
    .short = yes to “was turpentine or tansy used”
    .why = It helps to tell the possible reasons apart.
    .choice-no = was turpentine or tansy used: no
    .choice-on_skin = was turpentine or tansy used: on skin
    .choice-swallowed = was turpentine or tansy used: swallowed

