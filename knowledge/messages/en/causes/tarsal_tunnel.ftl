# BASELINE
cause-tarsal_tunnel = Tarsal tunnel syndrome
    .about = Tarsal tunnel syndrome.
    .apart = See the reasons for and against.
    .next = Tinel sign, ultrasound or MRI, nerve conduction.
