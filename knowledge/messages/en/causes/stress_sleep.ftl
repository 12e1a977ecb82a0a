# BASELINE
cause-stress_sleep = Stress, depression or poor sleep
    .about = Stress, depression or poor sleep.
    .apart = See the reasons for and against.
    .next = mood screen.
