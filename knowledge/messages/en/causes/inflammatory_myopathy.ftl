cause-inflammatory_myopathy = Inflamed or damaged muscles (myopathy)
    .about = The body's defence, hormones or medicines can harm muscles. Weakness leads, and aching or cramps may follow. It usually builds up over weeks to months.
    .apart = Stairs, rising from a chair or lifting the arms become hard. With ordinary cramps your strength is as before.
    .next = See a doctor soon; blood tests of muscle, thyroid and antibodies come first. Go to the emergency department for dark urine, and call an ambulance for trouble with swallowing or breathing or weakness that grows over days. Do not stop a prescribed medicine on your own.
