# BASELINE
cause-critical_limb_ischaemia = Chronic limb-threatening ischaemia
    .about = Chronic limb-threatening ischaemia.
    .apart = See the reasons for and against.
    .next = ABI or toe pressure, vascular clinic within days.
