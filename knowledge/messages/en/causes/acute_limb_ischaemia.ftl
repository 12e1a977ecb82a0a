# BASELINE
cause-acute_limb_ischaemia = Acute limb ischaemia
    .about = Acute limb ischaemia.
    .apart = See the reasons for and against.
    .next = immediate vascular surgery; Doppler, CT angiography.
