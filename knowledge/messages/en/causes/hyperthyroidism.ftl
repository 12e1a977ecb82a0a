cause-hyperthyroidism = Overactive thyroid
    .about = Too much thyroid hormone speeds the body up and can tire the muscles. Weak thighs, shaking and now and then cramps can follow. It is a less usual reason for cramps than a thyroid that is too slow.
    .apart = Weight loss, sweating, a fast heart and trembling hands set it apart from ordinary cramps.
    .next = See your GP soon for a thyroid blood test. Get care the same day for a very fast or uneven heartbeat. Call an ambulance if limbs become weak within hours, or with chest pain or collapse.
