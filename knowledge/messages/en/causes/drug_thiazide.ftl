cause-drug_thiazide = Water tablets (thiazide type)
    .about = These tablets for blood pressure or swelling make the kidneys lose water and salts, sometimes potassium, magnesium or sodium. Night cramps are reported somewhat more often after starting them. Taking more than prescribed raises the risk.
    .apart = Cramps that began weeks after a new or stronger tablet point to it. Cramps from long before do not.
    .next = Ask your prescriber or GP for a blood test of salts and kidneys and a look at the need for the tablet. Do not stop it or take potassium on your own. Palpitations or weakness need a blood test the same day; call an ambulance for confusion or fainting.
