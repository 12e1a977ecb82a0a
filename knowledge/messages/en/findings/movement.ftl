finding-suppressible = Can you hold the movement back for a while, though an urge builds up until you let it go?
    .short = you can hold the movement back for a while
    .not = you cannot hold it back
    .why = An urge that you can hold back is typical of tics. A cramp cannot be held back by will.

finding-twisted_posture = Does the foot, hand or another part twist and stay in an odd position?
    .short = a part of the body twists and stays in an odd position
    .not = nothing twists into an odd position
    .why = A held, twisted position points to dystonia, where the brain sends mistaken signals to muscles. Some medicines can cause it too.

finding-task_triggered = Does it come only with one particular action, such as writing, playing an instrument or walking?
    .short = it comes only with one particular action
    .not = it does not depend on one action
    .why = Spasm tied to one task, such as writer's cramp, comes from how the brain steers that movement and not from the muscle itself.

finding-flowing_movements = Are there restless, flowing movements that look a little like a dance and that you do not make on purpose?
    .short = there are flowing movements that you do not make on purpose
    .not = there are no flowing movements
    .why = Flowing movements are unlike cramp, which holds still. They can come from the brain or from a medicine, and a doctor should see them.

finding-grip_release_slow = After a firm grip, are your hands slow to let go, and does this get better as you repeat it?
    .short = your hands let go slowly after a firm grip
    .not = your hands let go at once after a grip
    .why = Slow letting go that improves with repeats is the mark of myotonia, an inherited stiffness of muscle.

finding-variable_distractible = Does it change or stop when your attention is drawn to something else?
    .short = it changes or stops when attention is elsewhere
    .not = it stays the same when attention is elsewhere
    .why = Some real, unplanned spasms come from how the nervous system works under strain and not from damage. They often change with attention, and they are treatable.

finding-toes_writhe = Do your toes move slowly by themselves, as if playing the piano?
    .short = your toes move slowly by themselves
    .not = your toes do not move by themselves
    .why = Toes that move by themselves with an aching leg are a rare nerve problem called painful legs and moving toes.
