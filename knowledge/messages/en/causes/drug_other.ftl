cause-drug_other = Other medicines
    .about = Many medicines taken for long, by women and men, list cramps among their effects. Some shift salts, some excite nerves or muscles. Charcoal and other gut adsorbents, taken for weeks, can bind nutrients and other medicines.
    .apart = Cramps that began within weeks of a new medicine, or after a change, point to it.
    .next = Take a full list, with herbs and shop-bought products, to your pharmacist or GP for a review. Do not stop a prescribed medicine on your own. Call an ambulance for a swollen face, hard breathing, fainting or blistering skin after a new medicine; for a rash or fever, ask the same day before the next dose.
