cause-drug_laba = Long-acting inhalers for asthma or COPD
    .about = Inhalers that open the airways for many hours can make muscles shaky and lower potassium a little. Night cramps are reported about twice as often by people who have started one. Many people use them without any cramps.
    .apart = Cramps or shaking that began after the inhaler was started or raised point to it.
    .next = Never stop a preventer inhaler because of cramps, as asthma can turn dangerous. Ask your asthma nurse, pharmacist or GP for a review of the inhaler and a potassium test. Palpitations need a check the same day; call an ambulance if breathing is hard.
