cause-heart_failure = Heart failure
    .about = When the heart pumps weakly, muscles get less blood and tire sooner. Water tablets for it can shift sodium, potassium and magnesium. Either may add to cramps.
    .apart = Swollen ankles on both sides and breathlessness point to the heart. A cramp alone says nothing about it.
    .next = Tell your GP or heart team; they can check blood salts and medicines. Keep taking your tablets and follow your own fluid advice. Call an ambulance for chest pain, sudden breathlessness or fainting.
