# BASELINE
cause-haemodialysis = Haemodialysis
    .about = Haemodialysis.
    .apart = See the reasons for and against.
    .next = dry weight, ultrafiltration rate, Na/Mg of dialysate.
