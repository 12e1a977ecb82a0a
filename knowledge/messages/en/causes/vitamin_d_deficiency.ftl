cause-vitamin_d_deficiency = Lack of vitamin D
    .about = Vitamin D helps the body take in calcium. A serious shortage can bring aching bones, weak muscles and, mainly through low calcium, cramps. Many people have low levels without any cramps, so the two are often found together by chance.
    .apart = Aching bones and trouble rising from a chair point to it. Cramps alone do not.
    .next = Ask your GP whether a blood test of vitamin D and calcium makes sense before you take vitamin D for cramps. Tingling round the mouth with cramped hands or feet needs a test the same day.
