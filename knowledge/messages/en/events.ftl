event-true_cramp = Muscle cramp at rest
    .about = One muscle suddenly tightens by itself, hard and very painful, for seconds to minutes, mostly in bed or at rest. You stay fully aware, and lengthening the muscle ends it.
    .short = a muscle cramp at rest

event-exertional_cramp = Muscle cramp during or just after effort
    .about = The same hard, painful tightening, but in a muscle that is working or has just stopped working. Heat and tiredness often play a part; rest and stretching end it.
    .short = a muscle cramp during or just after effort

event-tonic_clonic_seizure = Convulsion (tonic-clonic seizure)
    .about = The person loses awareness and goes stiff all over; then both sides jerk for a minute or more, and afterwards they are confused or sleep deeply. Fever fits in children belong here.
    .short = a convulsion

event-tonic_seizure = Stiffening seizure (tonic seizure)
    .about = The whole body or both arms stiffen for some seconds, often from sleep or with a fall, and the person is not fully there. No jerking follows.
    .short = a stiffening seizure

event-clonic_seizure = Jerking seizure (clonic seizure)
    .about = Regular jerking of one or both sides from the start, mostly without awareness, and without stiffening first.
    .short = a jerking seizure

event-focal_seizure = Seizure in one part of the body (focal motor seizure)
    .about = Regular twitching or stiffening begins in one limb or one side of the face and may spread. The person often stays awake, and stretching does not stop it.
    .short = a seizure in one part of the body

event-myoclonic_jerk = Lightning jerk while awake (myoclonus)
    .about = One or more jerks of an arm, a leg or the body, too quick to hurt. Epilepsy and some medicines can do this.
    .short = a lightning jerk while awake

event-infantile_spasm = Infantile spasms
    .about = A baby bends suddenly or throws the arms out, again and again every few seconds, often after waking. It needs a children's doctor the same day.
    .short = infantile spasms

event-functional_attack = Functional (dissociative) attack
    .about = A real and involuntary attack that looks like a convulsion but has another mechanism: often long, rising and falling, with closed eyes and quick recovery.
    .short = a functional attack

event-restless_legs_urge = Restless legs
    .about = An unpleasant need to move the legs when you rest in the evening, with creeping rather than tightness. It eases only while you move.
    .short = restless legs

event-periodic_limb_movement = Leg movements in sleep
    .about = Toes, ankle and knee bend again and again in sleep, every half minute or so, without pain. A bed partner sees it more often than you feel it.
    .short = leg movements in sleep

event-sleep_start = Sleep start
    .about = One painless jerk of a leg or the whole body as you drop off, often with a feeling of falling. Nearly everybody has them.
    .short = a sleep start

event-claudication_pain = Pain on walking that rest ends
    .about = An ache or tightness of calf, thigh or buttock that builds as you walk and goes within minutes when you stop or sit. The muscle is not knotted. Narrowed arteries, a narrow spinal canal and tight muscle sheaths can all do it.
    .short = pain on walking that rest ends

event-clot_pain = Pain of a blocked vein
    .about = One calf or thigh is tender or tight for hours or days and may be swollen, warm or discoloured. It does not come in attacks, and stretching does not help.
    .short = the pain of a blocked vein

event-muscle_soreness = Sore muscle
    .about = A lasting ache or tenderness of a muscle, worse when you use it, after unusual exercise or from a medicine or a muscle illness.
    .short = a sore muscle

event-strain_or_tear = Strained or torn muscle or tendon
    .about = A sudden pain during effort, sometimes with a snap or as if kicked; afterwards it is tender, hurts to stretch, and may bruise or be weak.
    .short = a strained or torn muscle or tendon

event-contracture_fixed = Joint or muscle that has shortened for good
    .about = A joint that no longer straightens fully, all day and every day, without attacks.
    .short = a joint or muscle that has shortened for good

event-metabolic_contracture = Muscle that locks when its fuel runs out
    .about = A muscle locks during hard effort and stays short for many minutes or hours, and stretching does not free it. The urine may turn dark afterwards.
    .short = a muscle that locks when its fuel runs out

event-fasciculation_twitch = Flicker under the skin
    .about = A small twitch that you can see, that moves no joint and does not hurt.
    .short = a flicker under the skin

event-tic = Tic
    .about = A quick movement that repeats in the same way, after a rising urge, and that can be held back for a while.
    .short = a tic

event-choreoathetosis = Flowing or writhing movements
    .about = Irregular movements that pass from one part of the body to another, mostly without pain. Doctors call them chorea, athetosis or dyskinesia.
    .short = flowing or writhing movements

event-dystonia = Twisting posture (dystonia)
    .about = A foot or limb turns and stays in a twisted position, often with one particular action or when a Parkinson's medicine wears off. It can hurt like a cramp.
    .short = a twisting posture

event-tetany_spasm = Claw-like spasm of hands or feet (tetany)
    .about = Hands or feet lock on both sides with tingling in the fingers and round the mouth. Low calcium, low magnesium or breathing too fast can do it.
    .short = a claw-like spasm of hands or feet

event-tetanus_spasm = Spasms of jaw, neck, back or belly
    .about = A stiff jaw, neck, back or belly with painful spasms that noise or touch sets off, while fully awake. Tetanus and some poisons and bites can do it; it is an emergency.
    .short = spasms of jaw, neck, back or belly

event-myotonia_stiffness = Muscles slow to let go
    .about = Muscles that release slowly after a firm grip or the first steps and loosen as you go on, mostly without much pain. Overactive nerves can feel the same.
    .short = muscles slow to let go

event-spasticity_spasm = Spasm of a stiff limb
    .about = A limb that is already stiff or weak from an illness of brain or spinal cord bends or straightens suddenly, often after a touch or movement.
    .short = a spasm of a stiff limb

event-growing_pain = Growing pain
    .about = A deep ache of both legs in a child in the evening or at night that is gone by morning. The child walks and plays normally.
    .short = growing pain

event-neuropathic_pain = Nerve pain
    .about = Burning, tingling, shooting or electric pain along a nerve or in both feet, while the muscle stays soft.
    .short = nerve pain

event-joint_or_bone_pain = Pain of a joint or bone
    .about = Pain at a joint or at one spot of bone, under load or steadily at night, while the muscle stays soft.
    .short = pain of a joint or bone

event-infection_pain = Pain of an infection
    .about = Steady pain with warmth, redness, fever or feeling ill, from an infection of skin, muscle, joint or the whole body.
    .short = the pain of an infection

event-limb_emergency_pain = Pain of a leg in danger
    .about = Severe pain that stays or rises, with a cold pale leg, a leg hard as wood, a spreading infection or dark urine. Minutes count.
    .short = the pain of a leg in danger

event-functional_spasm = Functional spasm or movement
    .about = A real and involuntary spasm or posture that changes or stops while attention is elsewhere, and that no nerve or muscle illness explains.
    .short = a functional spasm or movement

event-weakness_attack = Weakness with aching
    .about = Weakness that lasts for hours or climbs over days, with an ache rather than a hard painful tightening.
    .short = weakness with aching

event-heavy_aching_legs = Heavy, aching legs
    .about = A dull heaviness or ache without a knot, an urge to move or attacks, from veins, fluid, pregnancy or a general illness.
    .short = heavy, aching legs
