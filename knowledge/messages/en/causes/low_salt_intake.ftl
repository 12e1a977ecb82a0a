cause-low_salt_intake = Too little salt in the diet
    .about = A strict low-salt or low-carbohydrate diet makes the body shed salt and water, mostly in the first weeks. With much sweating or water tablets as well, muscles may cramp. For most people this plays a small part.
    .apart = Cramps that began with the diet, with light-headedness on standing, point to it. Cramps that were there before have another reason.
    .next = Drink to thirst and ease into a strict diet slowly. If you have high blood pressure, or heart, kidney or liver disease, do not add salt; ask your GP first. Ask for a blood salt test if you feel unwell or take water tablets. Call an ambulance for confusion, a fit or collapse.
