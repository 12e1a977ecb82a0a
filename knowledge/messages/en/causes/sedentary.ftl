cause-sedentary = Moving little
    .about = Muscles that are seldom used grow short, weak and quick to tire, and cramps are reported more often by people who move little. Men and women alike are affected. How strong the link is, is not certain.
    .apart = Cramps after unusual effort in someone who sits a lot suit it. Pain on each walk that goes with rest suggests the arteries.
    .next = Begin with short walks or cycling and add calf stretches. Ask your GP first if walking brings leg or chest pain; call an ambulance if chest pain does not go.
