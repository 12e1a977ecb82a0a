# BASELINE
cause-neuromyotonia = Neuromyotonia (Isaacs) / stiff-person spectrum
    .about = Neuromyotonia (Isaacs) / stiff-person spectrum.
    .apart = See the reasons for and against.
    .next = EMG, antibodies.
