# BASELINE
cause-slipped_hip_epiphysis = Slipped upper femoral epiphysis or Perthes disease
    .about = Slipped upper femoral epiphysis or Perthes disease.
    .apart = See the reasons for and against.
    .next = hip X-ray (two views) the same day, no weight bearing.
