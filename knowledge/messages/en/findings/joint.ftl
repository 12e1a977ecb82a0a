finding-joint_swelling = Are any of your joints swollen?
    .short = some of your joints are swollen
    .not = none of your joints is swollen
    .why = Swollen joints point to arthritis and to a cyst behind the knee. In a child they should be seen soon.

finding-morning_stiff_30 = Are you stiff for more than 30 minutes in the morning?
    .short = you are stiff for more than 30 minutes in the morning
    .not = you are not stiff for long in the morning
    .why = Long morning stiffness marks inflamed joints or muscles. After a night cramp the stiffness is short and in one muscle.

finding-bone_pain_wide = Do your bones hurt in many places, such as ribs, hips and shins?
    .short = your bones hurt in many places
    .not = your bones do not hurt in many places
    .why = Bones that ache all over can be soft from lack of vitamin D or phosphate, and now and then the marrow is ill.

finding-waddling_walk = Do you sway from side to side when you walk, like a duck?
    .short = you walk with a waddle
    .not = you do not waddle when you walk
    .why = A waddle shows weak hip muscles, which soft bones and muscle illnesses cause and cramp does not.

finding-bent_legs = Are the leg bones bent or bowed?
    .short = the leg bones are bent or bowed
    .not = the leg bones are straight
    .why = Bowed legs beyond the toddler years can show bones that stay soft, mostly from lack of vitamin D.
