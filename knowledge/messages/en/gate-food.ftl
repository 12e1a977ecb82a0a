# Reasons of the safety gate that concern food alone.

gate-GR501 = This is a citrus fruit, and you are allergic to citrus.

gate-GR502 = It may hold mustard seed, and you are allergic to mustard.

gate-GR503 = Calcium binds one of your medicines in the gut, so that less of it gets in.
    .change = Keep it some hours apart from the tablet; the leaflet or a pharmacist says how many.

gate-GR504 = It is rich in phosphate, which weak kidneys cannot clear. The kidney dietitian sets how much.

gate-GR505 = Soft cheese from raw milk can carry germs that harm an unborn child or a weak immune system.
    .change = Only where the label says that it is made from pasteurised milk.

gate-GR506 = It is rich in oxalate, which many kidney stones are made of.
    .change = Small portions, together with milk, yogurt or cheese; ask which kind of stone you had.

gate-GR507 = Ripe, cured or fermented food can drive the blood pressure up dangerously with your kind of antidepressant or Parkinson medicine.

gate-GR508 = It raises uric acid and may set off gout.
    .change = A small portion now and then, not as a habit.

gate-GR509 = Dried fruit is mostly sugar in a small space.
    .change = A small portion, counted as carbohydrate; fresh fruit is gentler.

gate-GR510 = Large fish such as tuna hold mercury, which can harm a growing brain.
    .change = Not as your everyday fish; smaller fish such as sardines or salmon are better.

gate-GR511 = How much protein you may eat is set by your team.

gate-GR512 = How much calcium is right for you is set by your team.

gate-GR513 = How much salt is right for you is set by your team.

gate-GR514 = Counting food can feed an eating disorder. Leave it to the people who treat you.
