cause-hypertension = High blood pressure
    .about = Many people with cramps also have high blood pressure, but pressure itself is not known to cause cramps. Water tablets taken for it, or narrowed arteries that go with it, are likelier reasons. Both are common in later life.
    .apart = Cramps that began after a new or stronger tablet point to the medicine. Pain on walking points to the arteries.
    .next = Ask your GP or pharmacist to look at your tablets and check blood salts. Keep taking them until you have spoken, as stopping can be risky.
