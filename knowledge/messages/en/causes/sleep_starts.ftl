cause-sleep_starts = Sleep starts (jerks on falling asleep)
    .about = As you drift off, the body gives one sudden jump, sometimes with a feeling of falling. Nearly everyone has had it. Tiredness, stress and caffeine late in the day make it more frequent.
    .apart = It is a single jerk of a second, does not hurt and comes only on falling asleep. A cramp lasts longer, leaves the muscle hard and sore, and often comes later at night.
    .next = It needs no treatment. Regular bedtimes, a calm hour before bed and less caffeine in the afternoon may help. See your GP if jerks also come by day, in the morning after waking or many times a night, or if they keep you from sleep. Get same-day help for jerks with loss of awareness, confusion or injury.
