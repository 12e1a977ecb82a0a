cause-achilles_tear = Torn Achilles tendon
    .about = The Achilles tendon joins the calf to the heel, and it can snap when you push off hard. People often feel a kick or hear a crack at the back of the ankle. Some antibiotics (quinolones) and steroid tablets make a tear more likely. The sudden calf pain can be taken for a cramp.
    .apart = After a tear it is hard to stand on tiptoe or push off, and there may be a dip above the heel. A cramp leaves the push-off strength as it was.
    .next = Go to an emergency department or injury unit the same day and keep weight off the leg. Do not stretch it. A clinician will squeeze the calf to see if the foot moves and may use ultrasound.
