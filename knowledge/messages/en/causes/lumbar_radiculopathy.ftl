# BASELINE
cause-lumbar_radiculopathy = Lumbar radiculopathy (sciatica)
    .about = Lumbar radiculopathy (sciatica).
    .apart = See the reasons for and against.
    .next = neurological examination; MRI if deficit.
