cause-acute_limb_ischaemia = Sudden loss of blood flow to a leg
    .about = A clot blocks an artery, and the muscles get too little blood. The leg hurts badly within minutes or hours. An uneven heartbeat or already narrowed arteries are common reasons.
    .apart = The leg turns cold, pale, numb or weak, and the pain does not let go. A cramp leaves the foot warm and working.
    .next = Call an ambulance at once, because hours count for saving the leg. Keep the leg level; do not raise, warm or massage it. Hospital staff check blood flow with ultrasound or a scan.
