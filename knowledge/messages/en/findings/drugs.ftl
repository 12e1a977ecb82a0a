# BASELINE

finding-drug_laba = Taking a long-acting reliever inhaler?
    .short = yes to “taking a long-acting reliever inhaler”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking a long-acting reliever inhaler”

finding-drug_statin = Taking a statin?
    .short = yes to “taking a statin”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking a statin”

finding-statin_recent = Statin started or raised in the last 3 months?
    .short = yes to “statin started or raised in the last 3 months”
    .why = It helps to tell the possible reasons apart.
    .not = no to “statin started or raised in the last 3 months”

finding-drug_ppi = Taking a stomach-acid tablet (PPI) over a year?
    .short = yes to “taking a stomach-acid tablet (PPI) over a year”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking a stomach-acid tablet (PPI) over a year”

finding-new_medicine_4w = A new medicine in the last 4 weeks?
    .short = yes to “a new medicine in the last 4 weeks”
    .why = It helps to tell the possible reasons apart.
    .not = no to “a new medicine in the last 4 weeks”

finding-dose_changed_4w = A medicine dose changed in the last 4 weeks?
    .short = yes to “a medicine dose changed in the last 4 weeks”
    .why = It helps to tell the possible reasons apart.
    .not = no to “a medicine dose changed in the last 4 weeks”

finding-injection_recent = An injection or drip (bone drug, iron, steroid, cancer drug) in the last month?
    .short = yes to “an injection or drip (bone drug, iron, steroid, cancer drug) in the last month”
    .why = It helps to tell the possible reasons apart.
    .not = no to “an injection or drip (bone drug, iron, steroid, cancer drug) in the last month”

finding-toxic_after_medicine = Sweating, shaking, agitation or jerking legs soon after a medicine was started or raised?
    .short = yes to “sweating, shaking, agitation or jerking legs soon after a medicine was started or raised”
    .why = It helps to tell the possible reasons apart.
    .not = no to “sweating, shaking, agitation or jerking legs soon after a medicine was started or raised”

finding-drug_ccb = Taking amlodipine, nifedipine or a similar tablet?
    .short = yes to “taking amlodipine, nifedipine or a similar tablet”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking amlodipine, nifedipine or a similar tablet”

finding-drug_saba = Using a blue reliever inhaler on most days?
    .short = yes to “using a blue reliever inhaler on most days”
    .why = It helps to tell the possible reasons apart.
    .not = no to “using a blue reliever inhaler on most days”

finding-drug_steroid = Taking steroid tablets or having steroid injections?
    .short = yes to “taking steroid tablets or having steroid injections”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking steroid tablets or having steroid injections”

finding-drug_quinine = Taking quinine?
    .short = yes to “taking quinine”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking quinine”

