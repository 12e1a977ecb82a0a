cause-family_history = Cramps that run in the family
    .about = Some families get leg cramps more than others. If a parent, brother or sister has them, you are likelier to have them too. Mostly the cramps are harmless and the muscles are healthy.
    .apart = Relatives with plain cramps and normal strength fit this. Relatives with weak or thin muscles, odd-shaped feet or dark urine after exercise point to an inherited nerve or muscle condition.
    .next = No test is needed for short cramps when you are otherwise well. Stretching the muscle during a cramp, and gentle calf stretches in the evening, may help if the leg is not swollen, red or injured. See your GP if cramps break your sleep, come more than three times a week, or you notice weakness or numbness.
