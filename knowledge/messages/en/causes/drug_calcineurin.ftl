cause-drug_calcineurin = Ciclosporin or tacrolimus
    .about = These medicines protect a transplant or calm the immune system. They make the kidneys lose magnesium and can shift potassium, and leg cramps may follow. The cramps often come with higher levels of the medicine.
    .apart = Cramps that started or grew after a new dose, often with shaky hands or tingling, point to it. Other medicines and stomach upsets can change the level too.
    .next = Ring your transplant or hospital team within days. They can check magnesium, potassium, kidney function and the level of the medicine. Never stop or change it yourself, because the transplant depends on it. Ring the same day for fever, vomiting, a racing heart or marked weakness.
