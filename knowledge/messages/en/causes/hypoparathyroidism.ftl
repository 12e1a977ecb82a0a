cause-hypoparathyroidism = Underactive parathyroid glands
    .about = Four small glands in the neck keep calcium steady. If they fail, often after thyroid or neck surgery, calcium falls, and nerves and muscles become jumpy. Hands and feet cramp and lips tingle.
    .apart = A neck scar, tingling lips and cramped hands are the clues. Ordinary cramps take only a calf or foot.
    .next = Tingling lips with cramps in the hands or feet needs a blood test the same day. Call an ambulance for a fit, noisy breathing, palpitations or collapse. If you already take calcium or vitamin D for this, keep on and call your hormone clinic.
