cause-hypothyroidism = Underactive thyroid
    .about = Diseases of the hormone glands are a well-known background of leg cramps, and an underactive thyroid is the commonest one. Muscles slow down, ache and cramp, and relax late. Thyroid problems are found in women and men, and often in later life.
    .apart = Feeling cold, tired and constipated, dry skin and weight gain point this way. Cramps alone, or cramps with weight gain alone, do not show a hormone problem.
    .next = Ask your GP for a simple thyroid blood test; a muscle test may be added. Changes in periods, trouble conceiving, sexual difficulties or unexplained weight gain deserve a doctor's advice for their own sake. If you take thyroid tablets, keep taking them and ask about a check.
