# BASELINE
cause-low_salt_intake = Low salt intake (low-salt or low-carbohydrate diet)
    .about = Low salt intake (low-salt or low-carbohydrate diet).
    .apart = See the reasons for and against.
    .next = U&E if unwell or on diuretics.
