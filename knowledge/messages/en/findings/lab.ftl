# BASELINE

finding-lab_mg = Magnesium result?
    .short = yes to “magnesium result”
    .why = It helps to tell the possible reasons apart.
    .choice-low = magnesium result: low
    .choice-normal = magnesium result: normal
    .choice-high = magnesium result: high

finding-lab_k = Potassium result?
    .short = yes to “potassium result”
    .why = It helps to tell the possible reasons apart.
    .choice-low = potassium result: low
    .choice-normal = potassium result: normal
    .choice-high = potassium result: high

finding-lab_ca = Adjusted calcium result?
    .short = yes to “adjusted calcium result”
    .why = It helps to tell the possible reasons apart.
    .choice-low = adjusted calcium result: low
    .choice-normal = adjusted calcium result: normal
    .choice-high = adjusted calcium result: high

finding-lab_na = Sodium result?
    .short = yes to “sodium result”
    .why = It helps to tell the possible reasons apart.
    .choice-low = sodium result: low
    .choice-normal = sodium result: normal
    .choice-high = sodium result: high

finding-lab_glucose = Glucose result?
    .short = yes to “glucose result”
    .why = It helps to tell the possible reasons apart.
    .choice-low = glucose result: low
    .choice-normal = glucose result: normal
    .choice-high = glucose result: high

finding-lab_hba1c = HbA1c result?
    .short = yes to “hbA1c result”
    .why = It helps to tell the possible reasons apart.
    .choice-normal = hbA1c result: normal
    .choice-high = hbA1c result: high

finding-lab_tsh = TSH result?
    .short = yes to “tSH result”
    .why = It helps to tell the possible reasons apart.
    .choice-low = tSH result: low
    .choice-normal = tSH result: normal
    .choice-high = tSH result: high

finding-lab_egfr = eGFR result?
    .short = yes to “eGFR result”
    .why = It helps to tell the possible reasons apart.
    .choice-normal = eGFR result: normal
    .choice-low = eGFR result: low

finding-lab_ck = CK result?
    .short = yes to “cK result”
    .why = It helps to tell the possible reasons apart.
    .choice-normal = cK result: normal
    .choice-raised = cK result: raised
    .choice-gt5x = cK result: gt5x

finding-lab_ferritin = Ferritin result?
    .short = yes to “ferritin result”
    .why = It helps to tell the possible reasons apart.
    .choice-low = ferritin result: low
    .choice-normal = ferritin result: normal

finding-lab_vitd = 25-OH vitamin D result?
    .short = yes to “25-OH vitamin D result”
    .why = It helps to tell the possible reasons apart.
    .choice-low = 25-OH vitamin D result: low
    .choice-normal = 25-OH vitamin D result: normal

finding-lab_pth = PTH result?
    .short = yes to “pTH result”
    .why = It helps to tell the possible reasons apart.
    .choice-low = pTH result: low
    .choice-normal = pTH result: normal
    .choice-high = pTH result: high

finding-lab_lft = Liver tests?
    .short = yes to “liver tests”
    .why = It helps to tell the possible reasons apart.
    .choice-normal = liver tests: normal
    .choice-abnormal = liver tests: abnormal

finding-lab_albumin = Albumin result?
    .short = yes to “albumin result”
    .why = It helps to tell the possible reasons apart.
    .choice-low = albumin result: low
    .choice-normal = albumin result: normal

finding-lab_b12 = Vitamin B12 result?
    .short = yes to “vitamin B12 result”
    .why = It helps to tell the possible reasons apart.
    .choice-low = vitamin B12 result: low
    .choice-normal = vitamin B12 result: normal

finding-lab_ddimer = D-dimer result?
    .short = yes to “d-dimer result”
    .why = It helps to tell the possible reasons apart.
    .choice-negative = d-dimer result: negative
    .choice-positive = d-dimer result: positive

finding-lab_crp = CRP result?
    .short = yes to “cRP result”
    .why = It helps to tell the possible reasons apart.
    .choice-normal = cRP result: normal
    .choice-high = cRP result: high

finding-abi = Ankle-brachial index (lower leg)?
    .short = yes to “ankle-brachial index (lower leg)”
    .why = It helps to tell the possible reasons apart.
    .choice-normal = ankle-brachial index (lower leg): normal
    .choice-low = ankle-brachial index (lower leg): low
    .choice-noncompressible = ankle-brachial index (lower leg): noncompressible

