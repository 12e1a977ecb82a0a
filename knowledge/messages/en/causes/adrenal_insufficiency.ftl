cause-adrenal_insufficiency = Underactive adrenal glands (Addison's disease)
    .about = The adrenal glands make hormones that hold salt in the body. If they make too little, salt and water are lost, blood pressure falls, and muscles may feel weak and cramp. It is rare; stopping steroid tablets suddenly can bring on the same state.
    .apart = Weight loss, craving salt, dizziness on standing and darker skin point this way. Cramps alone do not.
    .next = See a doctor the same day; blood tests look at salts, sugar and a morning hormone level. Call an ambulance for vomiting with great weakness, confusion or collapse. Never stop steroid tablets on your own; follow your sick-day plan if you were given one.
