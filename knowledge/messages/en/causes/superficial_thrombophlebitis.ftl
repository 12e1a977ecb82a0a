cause-superficial_thrombophlebitis = Inflamed vein under the skin with a clot
    .about = A vein just under the skin becomes inflamed and holds a small clot. You may feel a sore, hard, warm cord, often in a varicose vein. It is less dangerous than a deep clot but can reach deeper.
    .apart = The pain follows a vein you can see or feel. A cramp takes the whole muscle and goes within minutes.
    .next = See a doctor soon; an ultrasound may be needed, and do not massage it. Get care the same day if the leg swells, the soreness spreads towards the groin or knee, or you are pregnant or had a clot before. Call an ambulance for chest pain or breathlessness.
