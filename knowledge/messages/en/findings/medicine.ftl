# BASELINE

finding-began_weeks_after_medicine = Did it begin within weeks of starting or raising a medicine?
    .short = yes to “did it begin within weeks of starting or raising a medicine”
    .why = It helps to tell the possible reasons apart.
    .not = no to “did it begin within weeks of starting or raising a medicine”

finding-eased_when_stopped = Did it ease when a medicine was cut or stopped?
    .short = yes to “did it ease when a medicine was cut or stopped”
    .why = It helps to tell the possible reasons apart.
    .not = no to “did it ease when a medicine was cut or stopped”

finding-back_when_restarted = Did it come back when the medicine was restarted?
    .short = yes to “did it come back when the medicine was restarted”
    .why = It helps to tell the possible reasons apart.
    .not = no to “did it come back when the medicine was restarted”

finding-med_thiazide = Taking a thiazide-type water tablet (hydrochlorothiazide, indapamide)?
    .short = yes to “taking a thiazide-type water tablet (hydrochlorothiazide, indapamide)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking a thiazide-type water tablet (hydrochlorothiazide, indapamide)”

finding-med_loop_diuretic = Taking a loop water tablet (furosemide, bumetanide)?
    .short = yes to “taking a loop water tablet (furosemide, bumetanide)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking a loop water tablet (furosemide, bumetanide)”

finding-med_k_sparing = Taking a potassium-sparing water tablet (spironolactone, amiloride)?
    .short = yes to “taking a potassium-sparing water tablet (spironolactone, amiloride)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking a potassium-sparing water tablet (spironolactone, amiloride)”

finding-med_acei_arb = Taking an ACE inhibitor or ARB (ramipril, losartan)?
    .short = yes to “taking an ACE inhibitor or ARB (ramipril, losartan)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking an ACE inhibitor or ARB (ramipril, losartan)”

finding-med_beta_blocker = Taking a beta-blocker?
    .short = yes to “taking a beta-blocker”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking a beta-blocker”

finding-med_bisphosphonate = Taking a bisphosphonate (alendronate, zoledronate)?
    .short = yes to “taking a bisphosphonate (alendronate, zoledronate)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking a bisphosphonate (alendronate, zoledronate)”

finding-med_denosumab = Having denosumab injections?
    .short = yes to “having denosumab injections”
    .why = It helps to tell the possible reasons apart.
    .not = no to “having denosumab injections”

finding-med_cholinesterase_inh = Taking a dementia or myasthenia tablet (donepezil, pyridostigmine)?
    .short = yes to “taking a dementia or myasthenia tablet (donepezil, pyridostigmine)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking a dementia or myasthenia tablet (donepezil, pyridostigmine)”

finding-med_targeted_cancer = On a targeted cancer medicine (BRAF, MEK, hedgehog, proteasome)?
    .short = yes to “on a targeted cancer medicine (BRAF, MEK, hedgehog, proteasome)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “on a targeted cancer medicine (BRAF, MEK, hedgehog, proteasome)”

finding-med_imatinib = Taking imatinib or a similar tablet?
    .short = yes to “taking imatinib or a similar tablet”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking imatinib or a similar tablet”

finding-med_platinum = On platinum chemotherapy (cisplatin, oxaliplatin)?
    .short = yes to “on platinum chemotherapy (cisplatin, oxaliplatin)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “on platinum chemotherapy (cisplatin, oxaliplatin)”

finding-med_taxane_vinca = On a taxane or vinca chemotherapy (paclitaxel, vincristine)?
    .short = yes to “on a taxane or vinca chemotherapy (paclitaxel, vincristine)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “on a taxane or vinca chemotherapy (paclitaxel, vincristine)”

finding-med_calcineurin = Taking ciclosporin or tacrolimus?
    .short = yes to “taking ciclosporin or tacrolimus”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking ciclosporin or tacrolimus”

finding-med_lithium = Taking lithium?
    .short = yes to “taking lithium”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking lithium”

finding-med_antipsychotic = Taking an antipsychotic?
    .short = yes to “taking an antipsychotic”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking an antipsychotic”

finding-med_antiemetic_dopamine = Taking metoclopramide or a similar anti-sickness tablet?
    .short = yes to “taking metoclopramide or a similar anti-sickness tablet”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking metoclopramide or a similar anti-sickness tablet”

finding-med_antidepressant = Taking an antidepressant?
    .short = yes to “taking an antidepressant”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking an antidepressant”

finding-med_two_serotonin = Taking two medicines that raise serotonin?
    .short = yes to “taking two medicines that raise serotonin”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking two medicines that raise serotonin”

finding-med_statin_interaction = An antibiotic, antifungal, fibrate or colchicine together with a statin?
    .short = yes to “an antibiotic, antifungal, fibrate or colchicine together with a statin”
    .why = It helps to tell the possible reasons apart.
    .not = no to “an antibiotic, antifungal, fibrate or colchicine together with a statin”

finding-med_thyroid_tablet = Taking a thyroid tablet?
    .short = yes to “taking a thyroid tablet”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking a thyroid tablet”

finding-med_insulin = On insulin?
    .short = yes to “on insulin”
    .why = It helps to tell the possible reasons apart.
    .not = no to “on insulin”

finding-med_sulfonylurea = Taking a sulfonylurea (gliclazide, glimepiride)?
    .short = yes to “taking a sulfonylurea (gliclazide, glimepiride)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking a sulfonylurea (gliclazide, glimepiride)”

finding-med_metformin = Taking metformin?
    .short = yes to “taking metformin”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking metformin”

finding-med_sglt2 = Taking an SGLT2 inhibitor (dapagliflozin, empagliflozin)?
    .short = yes to “taking an SGLT2 inhibitor (dapagliflozin, empagliflozin)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking an SGLT2 inhibitor (dapagliflozin, empagliflozin)”

finding-med_combined_pill = Taking the combined pill?
    .short = yes to “taking the combined pill”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking the combined pill”

finding-med_hrt = Taking HRT?
    .short = yes to “taking HRT”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking HRT”

finding-med_raloxifene = Taking raloxifene?
    .short = yes to “taking raloxifene”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking raloxifene”

finding-med_tamoxifen_ai = Taking tamoxifen or an aromatase inhibitor?
    .short = yes to “taking tamoxifen or an aromatase inhibitor”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking tamoxifen or an aromatase inhibitor”

finding-med_anticoagulant = Taking a medicine against clots?
    .short = yes to “taking a medicine against clots”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking a medicine against clots”

finding-med_antiepileptic = Taking an epilepsy or nerve-pain medicine?
    .short = yes to “taking an epilepsy or nerve-pain medicine”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking an epilepsy or nerve-pain medicine”

finding-med_levodopa = Taking levodopa?
    .short = yes to “taking levodopa”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking levodopa”

finding-med_theophylline = Taking theophylline?
    .short = yes to “taking theophylline”
    .why = It helps to tell the possible reasons apart.
    .not = no to “taking theophylline”

finding-saba_puffs_band = How many puffs of a blue reliever inhaler a day?
    .short = yes to “how many puffs of a blue reliever inhaler a day”
    .why = It helps to tell the possible reasons apart.
    .choice-none = how many puffs of a blue reliever inhaler a day: none
    .choice-p1_4 = how many puffs of a blue reliever inhaler a day: p1 4
    .choice-p5_8 = how many puffs of a blue reliever inhaler a day: p5 8
    .choice-over_8 = how many puffs of a blue reliever inhaler a day: over 8

