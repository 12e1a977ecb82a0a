cause-drug_chemo = Cancer medicines that affect nerves
    .about = Some chemotherapy drugs irritate nerves or lower magnesium, calcium or potassium. Imatinib and related tablets often bring cramps too. Cramps may last for months and then fade.
    .apart = Numb or tingling hands and feet, or a start within days to weeks of treatment, point to it.
    .next = Tell your cancer team soon; they can check blood salts and nerves and adjust treatment. Do not stop treatment, and take no supplement without asking. One swollen leg, fever or palpitations needs the team's urgent line the same day; call an ambulance for breathlessness or collapse.
