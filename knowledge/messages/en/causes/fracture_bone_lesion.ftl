# BASELINE
cause-fracture_bone_lesion = Stress fracture, bone infection or tumour
    .about = Stress fracture, bone infection or tumour.
    .apart = See the reasons for and against.
    .next = X-ray/MRI, CRP.
