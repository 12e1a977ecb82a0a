# BASELINE
cause-new_exercise = New or unusually hard exercise
    .about = New or unusually hard exercise.
    .apart = See the reasons for and against.
    .next = none.
