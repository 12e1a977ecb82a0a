finding-no_appetite = Have you lost your appetite?
    .short = you have no appetite
    .not = your appetite is as usual
    .why = Eating little lowers body salts and vitamins. Lost appetite also shows an infection or illness of the whole body rather than of one muscle.

finding-nausea = Do you feel sick?
    .short = you feel sick
    .not = you do not feel sick
    .why = Feeling sick does not belong to cramp. It can come from heat, an infection, a poison, a medicine or salts that are out of balance.
