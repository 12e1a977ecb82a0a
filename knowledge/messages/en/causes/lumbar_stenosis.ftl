# BASELINE
cause-lumbar_stenosis = Lumbar spinal stenosis
    .about = Lumbar spinal stenosis.
    .apart = See the reasons for and against.
    .next = neurological examination, MRI if surgery considered.
