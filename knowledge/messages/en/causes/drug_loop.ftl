cause-drug_loop = Strong water tablets (loop type)
    .about = These tablets, used for heart, kidney or liver disease, make the body pass much water and salt. That can lower potassium and magnesium. The link with night cramps itself is weak.
    .apart = Cramps after a stronger dose or with dizziness and thirst make it likelier.
    .next = Ask your team for a blood test of salts and kidneys. Do not stop the tablet or take more or less on your own, because fluid can build up or salts be lost. Palpitations or weakness need a blood test the same day; call an ambulance for confusion or fainting.
