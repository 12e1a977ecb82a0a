# BASELINE
cause-hyponatraemia = Low sodium
    .about = Low sodium.
    .apart = See the reasons for and against.
    .next = Na, osmolality, urine Na, medicines review; emergency if confused or seizing.
