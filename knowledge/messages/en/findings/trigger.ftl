finding-trig_held_position = Does it come when you hold one position for long, or an awkward one?
    .short = holding a position sets it off
    .not = holding a position does not set it off
    .why = A muscle kept short or a pressed nerve often complains in this way. Changing position may be a simple answer.

finding-trig_startle_touch = Does a fright, a noise or a touch set it off?
    .short = a fright, noise or touch sets it off
    .not = a fright, noise or touch does not set it off
    .why = Spasm from a noise or touch suggests over-alert nerves. With a stiff jaw or after a wound, tetanus must be thought of at once.

finding-trig_sudden_move_after_rest = Does a sudden movement after rest set it off?
    .short = a sudden movement after rest sets it off
    .not = a sudden movement does not set it off
    .why = This can be a strained muscle, myotonia, or a rare condition with short attacks of movement when starting to move.

finding-trig_long_effort = Does long effort, of an hour or more, set it off?
    .short = long effort sets it off
    .not = long effort does not set it off
    .why = Tired muscle is the best-known reason for cramp in sport. Heat, salt loss and, rarely, muscle damage come in as well.

finding-trig_rest_after_exercise = Does it come when you rest after exercise, as weakness or as cramp?
    .short = it comes at rest after exercise
    .not = it does not come at rest after exercise
    .why = Cramp at this time mostly comes from tired muscle. Weakness at this time can be a shift of potassium.

finding-trig_starchy_meal = Does a large starchy meal, such as pasta, rice or bread, set it off?
    .short = a large starchy meal sets it off
    .not = starchy meals do not set it off
    .why = A big starchy meal drives potassium into the cells. In some people this brings attacks of weakness.

finding-trig_cough_sneeze = Does coughing, sneezing or straining set the pain off?
    .short = coughing, sneezing or straining sets it off
    .not = coughing or straining does not set it off
    .why = Coughing pushes on the nerves in the spine for a moment, so pain from it comes from the back and not from the leg muscle.

finding-trig_point_toes = Does it come when you point your toes or stretch in bed?
    .short = pointing the toes or stretching sets it off
    .not = pointing the toes does not set it off
    .why = Pointing the toes shortens the calf fully, and a short calf cramps easily. A few changes in bed may prevent it.

finding-trig_standing_quickly = Does standing up quickly set it off?
    .short = standing up quickly sets it off
    .not = standing up quickly does not set it off
    .why = Trouble on standing up suggests too little fluid or salt, or low blood pressure from a medicine or a gland problem.

finding-trig_hot_bath = Does a hot bath or a hot room set it off?
    .short = a hot bath or hot room sets it off
    .not = heat does not set it off
    .why = Heat takes salt and water through sweat. Cramps after it suggest that these need attention.

finding-trig_emotion = Does strong emotion set it off?
    .short = strong emotion sets it off
    .not = strong emotion does not set it off
    .why = Feelings change breathing and muscle tension. Tingling and cramped hands in a moment of fear often come from fast breathing.

finding-cold_environment = Does it come in a cold place or in cold water?
    .short = it comes in a cold place or cold water
    .not = cold has nothing to do with it
    .why = Cold tightens muscles and vessels. In water a cramp can also be dangerous, so we can talk about staying safe.
