# BASELINE

finding-trig_held_position = Does a held or awkward position set it off?
    .short = yes to “does a held or awkward position set it off”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does a held or awkward position set it off”

finding-trig_startle_touch = Does a startle, a noise or a touch set it off?
    .short = yes to “does a startle, a noise or a touch set it off”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does a startle, a noise or a touch set it off”

finding-trig_sudden_move_after_rest = Does a sudden movement after rest set it off?
    .short = yes to “does a sudden movement after rest set it off”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does a sudden movement after rest set it off”

finding-trig_long_effort = Does long effort (an hour or more) set it off?
    .short = yes to “does long effort (an hour or more) set it off”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does long effort (an hour or more) set it off”

finding-trig_rest_after_exercise = Does it come on resting after exercise, as weakness or cramp?
    .short = yes to “does it come on resting after exercise, as weakness or cramp”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it come on resting after exercise, as weakness or cramp”

finding-trig_starchy_meal = Does a large starchy meal set it off?
    .short = yes to “does a large starchy meal set it off”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does a large starchy meal set it off”

finding-trig_cough_sneeze = Does coughing, sneezing or straining set it off?
    .short = yes to “does coughing, sneezing or straining set it off”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does coughing, sneezing or straining set it off”

finding-trig_point_toes = Does pointing the toes or stretching in bed set it off?
    .short = yes to “does pointing the toes or stretching in bed set it off”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does pointing the toes or stretching in bed set it off”

finding-trig_standing_quickly = Does standing up quickly set it off?
    .short = yes to “does standing up quickly set it off”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does standing up quickly set it off”

finding-trig_hot_bath = Does a hot bath or hot room set it off?
    .short = yes to “does a hot bath or hot room set it off”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does a hot bath or hot room set it off”

finding-trig_emotion = Does strong emotion set it off?
    .short = yes to “does strong emotion set it off”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does strong emotion set it off”

finding-cold_environment = Does it come in a cold place or cold water?
    .short = yes to “does it come in a cold place or cold water”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does it come in a cold place or cold water”

