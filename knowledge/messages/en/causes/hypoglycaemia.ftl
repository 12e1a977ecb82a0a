cause-hypoglycaemia = Low blood sugar at night
    .about = Insulin and some diabetes tablets can push blood sugar too low, often at night. You may wake sweating, shaky or from vivid dreams, and sometimes with a cramp. Quick swings in sugar mainly trouble people with diabetes.
    .apart = Sweat, hunger, shaking or muddled thoughts with the cramp are the clue, and they clear when sugar rises. A plain cramp does not make you sweat or muddled.
    .next = Check your sugar at once and treat a low as your team taught you; this comes before any cramp care. Call an ambulance if someone is drowsy, cannot swallow or has a fit, and give nothing by mouth. Tell your diabetes team about night lows, and change insulin or tablets only with them.
