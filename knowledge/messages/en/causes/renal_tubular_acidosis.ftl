cause-renal_tubular_acidosis = Acid build-up from the kidneys (renal tubular acidosis)
    .about = The kidneys fail to clear acid, and with many kinds potassium is lost in the urine. Cramps, weakness, aching bones and kidney stones may follow. It can be inherited or come with immune illness or some medicines. It is very rare.
    .apart = Stones that come back, bone pain and low potassium together are the clue. Ordinary cramps come with normal blood tests and no stones.
    .next = See your GP within days for blood tests of potassium and acid balance and a urine test. Do not take potassium or bicarbonate on your own. Get same-day care for palpitations or weakness, and call an ambulance if weakness grows fast, you faint or breathing is hard.
