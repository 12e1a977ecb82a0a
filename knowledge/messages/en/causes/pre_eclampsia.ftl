# BASELINE
cause-pre_eclampsia = Pre-eclampsia
    .about = Pre-eclampsia.
    .apart = See the reasons for and against.
    .next = blood pressure, urine protein, maternity unit.
