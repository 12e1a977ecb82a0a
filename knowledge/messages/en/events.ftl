# BASELINE

event-true_cramp = Muscle cramp at rest
    .about = A sudden, painful, unwanted tightening of one muscle or part of it, hard to the touch, lasting seconds to minutes, mostly in bed or at rest; lengthening the muscle ends it. The person stays fully aware.
    .short = muscle cramp at rest

event-exertional_cramp = Muscle cramp during or just after effort
    .about = The same hard, painful tightening, but in a muscle that is working or has just stopped working hard, often with heat or fatigue; rest and stretching end it.
    .short = muscle cramp during or just after effort

event-tonic_clonic_seizure = Tonic-clonic (convulsive) seizure
    .about = Loss of awareness with stiffening of the whole body, then jerking of both sides for one to three minutes, then confusion or deep sleep. Fever fits in children count here.
    .short = tonic-clonic (convulsive) seizure

event-tonic_seizure = Tonic seizure
    .about = Brief stiffening of the whole body or both arms, for seconds, with clouded or lost awareness, often from sleep or with a fall; no jerking phase.
    .short = tonic seizure

event-clonic_seizure = Clonic seizure
    .about = Rhythmic jerking of one or both sides from the start, without a stiff phase, with awareness usually lost.
    .short = clonic seizure

event-focal_seizure = Focal motor seizure
    .about = Rhythmic twitching or stiffening that starts in one limb or one side of the face, may spread along it, and often leaves awareness intact; not eased by stretching.
    .short = focal motor seizure

event-myoclonic_jerk = Shock-like jerk while awake
    .about = A single or repeated lightning-fast jerk, too short to hurt, of arms, legs or trunk, from epilepsy or from a medicine reaction.
    .short = shock-like jerk while awake

event-infantile_spasm = Infantile spasm
    .about = In a baby: runs of sudden short bends of the trunk or throws of the arms, one every few seconds, often on waking.
    .short = infantile spasm

event-functional_attack = Functional (non-epileptic) attack
    .about = An attack that resembles a convulsion without an epileptic discharge: long, waxing and waning, eyes mostly closed, no lasting confusion.
    .short = functional (non-epileptic) attack

event-restless_legs_urge = Restless legs
    .about = An unpleasant urge to move the legs, with creeping feelings rather than tightness, at rest in the evening, eased only while moving.
    .short = restless legs

event-periodic_limb_movement = Periodic limb movements in sleep
    .about = Repeated painless flexing of toes, ankle and knee every 20 to 40 seconds in sleep, seen by the bed partner rather than felt.
    .short = periodic limb movements in sleep

event-sleep_start = Sleep start
    .about = One painless jerk of the body or a leg on dropping off to sleep, often with a feeling of falling.
    .short = sleep start

event-claudication_pain = Pain on walking that rest ends
    .about = Ache, tightness or heaviness of the calf, thigh or buttock that builds with walking or effort and goes within minutes of stopping or sitting; the muscle is not knotted. Artery, spine and tight muscle-sheath forms all count here.
    .short = pain on walking that rest ends

event-clot_pain = Pain of a blocked vein
    .about = Constant tenderness or tightness of one calf or thigh for hours to days, with swelling, warmth or colour change; not an attack, and stretching does not help.
    .short = pain of a blocked vein

event-muscle_soreness = Sore muscle
    .about = A lasting ache or tenderness of a muscle after unusual use, or from muscle disease or a medicine, worse on using it, without a hard knot that comes and goes.
    .short = sore muscle

event-strain_or_tear = Strained or torn muscle or tendon
    .about = A sudden pain, at times a blow or a snap, in one muscle or tendon during effort, then tenderness, pain on stretching and use, and in the worse ones bruising and weakness.
    .short = strained or torn muscle or tendon

event-contracture_fixed = Fixed shortening of a joint or muscle
    .about = A joint that no longer straightens fully, all day, without attacks and without electrical activity in the muscle.
    .short = fixed shortening of a joint or muscle

event-metabolic_contracture = Muscle lock from an energy defect
    .about = A muscle that locks during hard effort and stays shortened for many minutes to hours, electrically silent, sometimes followed by dark urine; stretching does not free it.
    .short = muscle lock from an energy defect

event-fasciculation_twitch = Twitch visible without pain
    .about = A flicker under the skin that moves no joint and does not hurt.
    .short = twitch visible without pain

event-tic = Tic
    .about = A quick, repeated, stereotyped movement with a rising urge, which can be held back for a while.
    .short = tic

event-choreoathetosis = Chorea, athetosis or paroxysmal dyskinesia
    .about = Irregular flowing or writhing movements that pass from part to part, mostly painless.
    .short = chorea, athetosis or paroxysmal dyskinesia

event-dystonia = Dystonia
    .about = A sustained twisting posture of a foot or limb, often on one action or when a Parkinson medicine wears off, sometimes painful.
    .short = dystonia

event-tetany_spasm = Tetany
    .about = Hands or feet lock into a claw or bent position on both sides, with tingling of fingers and mouth, from low calcium, low magnesium or overbreathing.
    .short = tetany

event-tetanus_spasm = Tetanus-like spasm
    .about = Rigid jaw, neck, back or belly with painful spasms set off by noise or touch, fully awake; from tetanus, strychnine or a neurotoxic bite.
    .short = tetanus-like spasm

event-myotonia_stiffness = Slow release of muscles
    .about = Muscles that are slow to let go after a firm grip or first steps and loosen with repeats, with little pain; also the stiffness of overactive motor nerves.
    .short = slow release of muscles

event-spasticity_spasm = Spasm of a stiff limb
    .about = Sudden bending or straightening of a limb that is already stiff or weak from brain or cord disease, set off by touch or movement, sometimes with rhythmic beating of the foot.
    .short = spasm of a stiff limb

event-growing_pain = Growing pain
    .about = In a child of about 3 to 12: deep ache of both legs in the evening or night, gone by the morning, with normal walking and normal examination.
    .short = growing pain

event-neuropathic_pain = Nerve pain
    .about = Burning, tingling, shooting or electric pain along a nerve or in both feet, without a hard muscle.
    .short = nerve pain

event-joint_or_bone_pain = Pain of a joint or bone
    .about = Pain felt at a joint or at one spot of bone, on load or constant at night, without muscle hardening.
    .short = pain of a joint or bone

event-infection_pain = Pain of an infection
    .about = Constant pain with warmth, redness, fever or feeling ill, from skin, muscle, joint or general infection.
    .short = pain of an infection

event-limb_emergency_pain = Limb-threatening pain
    .about = Severe constant or rising pain with a cold pale limb, a wood-hard leg, a spreading infection or dark urine; minutes count.
    .short = limb-threatening pain

event-functional_spasm = Functional spasm or movement
    .about = A spasm or held posture that changes or stops when attention is elsewhere, without a matching nerve or muscle disease.
    .short = functional spasm or movement

event-weakness_attack = Weakness with aching
    .about = Weakness for hours or climbing over days, with aching rather than hard painful tightening.
    .short = weakness with aching

event-heavy_aching_legs = Heavy, aching legs or a general illness felt in the legs
    .about = Dull heaviness or ache without knot, urge or attack, from veins, fluid, pregnancy or illness.
    .short = heavy, aching legs or a general illness felt in the legs

