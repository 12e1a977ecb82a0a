# BASELINE
cause-primary_aldosteronism = Primary aldosteronism (Conn syndrome)
    .about = Primary aldosteronism (Conn syndrome).
    .apart = See the reasons for and against.
    .next = K, aldosterone-renin ratio.
