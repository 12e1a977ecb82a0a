# BASELINE
cause-renal_tubular_acidosis = Renal tubular acidosis
    .about = Renal tubular acidosis.
    .apart = See the reasons for and against.
    .next = bicarbonate, chloride, K, urine pH.
