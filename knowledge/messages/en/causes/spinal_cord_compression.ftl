# BASELINE
cause-spinal_cord_compression = Spinal cord compression
    .about = Spinal cord compression.
    .apart = See the reasons for and against.
    .next = emergency MRI of the whole spine.
