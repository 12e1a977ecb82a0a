finding-carpopedal = In the attack, do the fingers or feet lock into a claw shape?
    .short = your fingers or feet lock into a claw shape
    .not = your fingers and feet do not lock into a claw
    .why = This shape is typical of low calcium or magnesium, or of breathing too fast. Ordinary cramp rarely does it to the hands.

finding-perioral_tingle = Does it tingle round your mouth or in your fingertips?
    .short = it tingles round your mouth or in your fingertips
    .not = it does not tingle round your mouth or in your fingertips
    .why = Tingling lips are an early sign of low calcium, and also common when someone breathes too fast in fright.

finding-palpitations = Does your heart race, flutter or miss beats?
    .short = your heart races, flutters or misses beats
    .not = your heart beats as usual
    .why = The body salts that make muscles cramp also steer the heart. Both together can mean that potassium, calcium or magnesium is far off.

finding-confusion_now = Is the person confused or unusually drowsy now?
    .short = there is confusion or drowsiness now
    .not = there is no confusion or drowsiness
    .why = Cramp never clouds the mind. Heat stroke, a severe infection, low sugar or sodium and poisoning do, and they cannot wait.

finding-breathing_fast = Was the breathing fast or deep in the attack?
    .short = the breathing was fast or deep in the attack
    .not = the breathing was calm in the attack
    .why = Fast breathing alone can lock hands and feet. Newly short of breath with a sore leg is another matter: it can be a clot in the lung.

finding-panic_in_attack = Was there panic or great fear in the attack?
    .short = there was panic or great fear in the attack
    .not = there was no panic in the attack
    .why = Fear makes us breathe too much, and this can cause spasms by itself. It also shows how hard an attack is to bear.

finding-constipation_new = Is constipation new for you?
    .short = constipation is new
    .not = there is no new constipation
    .why = Slow bowels can go with a slow thyroid or low potassium. With weak legs or a numb seat it can mean pressure on the nerves in the back.
