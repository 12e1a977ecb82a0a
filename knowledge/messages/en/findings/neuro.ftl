# BASELINE

finding-numb_tingle_legs = Any numbness, tingling or burning in the legs or feet?
    .short = yes to “any numbness, tingling or burning in the legs or feet”
    .why = It helps to tell the possible reasons apart.
    .not = no to “any numbness, tingling or burning in the legs or feet”

finding-stocking_numb = Is it in both feet, like a sock?
    .short = yes to “is it in both feet, like a sock”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is it in both feet, like a sock”

finding-back_pain_radiating = Does pain shoot from the back or buttock down the leg?
    .short = yes to “does pain shoot from the back or buttock down the leg”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does pain shoot from the back or buttock down the leg”

finding-bilateral_buttock_leg = Is there pain in both buttocks or both legs on standing or walking?
    .short = yes to “is there pain in both buttocks or both legs on standing or walking”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is there pain in both buttocks or both legs on standing or walking”

finding-neurogenic_claudication = Leg pain on standing or walking that eases on sitting (derived)?
    .short = yes to “leg pain on standing or walking that eases on sitting (derived)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “leg pain on standing or walking that eases on sitting (derived)”

finding-leg_weakness = Is the leg weak (not just sore)?
    .short = yes to “is the leg weak (not just sore)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is the leg weak (not just sore)”

finding-foot_drop = Does the foot slap or drag?
    .short = yes to “does the foot slap or drag”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does the foot slap or drag”

finding-muscle_wasting = Is any muscle getting thinner?
    .short = yes to “is any muscle getting thinner”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is any muscle getting thinner”

finding-widespread_twitching = Do muscles twitch in many places (arms, trunk, tongue)?
    .short = yes to “do muscles twitch in many places (arms, trunk, tongue)”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do muscles twitch in many places (arms, trunk, tongue)”

finding-local_twitching = Do the legs twitch at times?
    .short = yes to “do the legs twitch at times”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do the legs twitch at times”

finding-rising_weakness_days = Has weakness climbed up from the feet over days?
    .short = yes to “has weakness climbed up from the feet over days”
    .why = It helps to tell the possible reasons apart.
    .not = no to “has weakness climbed up from the feet over days”

finding-sole_burning = Burning or tingling of the sole, worse on standing or at night?
    .short = yes to “burning or tingling of the sole, worse on standing or at night”
    .why = It helps to tell the possible reasons apart.
    .not = no to “burning or tingling of the sole, worse on standing or at night”

finding-saddle_numb = Numb round the bottom or between the legs?
    .short = yes to “numb round the bottom or between the legs”
    .why = It helps to tell the possible reasons apart.
    .not = no to “numb round the bottom or between the legs”

finding-bladder_bowel_new = New trouble holding or passing urine or stool?
    .short = yes to “new trouble holding or passing urine or stool”
    .why = It helps to tell the possible reasons apart.
    .not = no to “new trouble holding or passing urine or stool”

finding-slurred_speech = Slurred speech?
    .short = yes to “slurred speech”
    .why = It helps to tell the possible reasons apart.
    .not = no to “slurred speech”

finding-swallow_trouble = Trouble swallowing?
    .short = yes to “trouble swallowing”
    .why = It helps to tell the possible reasons apart.
    .not = no to “trouble swallowing”

finding-rise_chair_trouble = Trouble rising from a chair or climbing stairs?
    .short = yes to “trouble rising from a chair or climbing stairs”
    .why = It helps to tell the possible reasons apart.
    .not = no to “trouble rising from a chair or climbing stairs”

finding-lift_arms_trouble = Trouble lifting the arms?
    .short = yes to “trouble lifting the arms”
    .why = It helps to tell the possible reasons apart.
    .not = no to “trouble lifting the arms”

finding-tremor_hands = Do the hands shake?
    .short = yes to “do the hands shake”
    .why = It helps to tell the possible reasons apart.
    .not = no to “do the hands shake”

finding-slow_movements = Slow movements?
    .short = yes to “slow movements”
    .why = It helps to tell the possible reasons apart.
    .not = no to “slow movements”

finding-small_writing = Handwriting getting smaller?
    .short = yes to “handwriting getting smaller”
    .why = It helps to tell the possible reasons apart.
    .not = no to “handwriting getting smaller”

finding-smell_lost = Lost sense of smell?
    .short = yes to “lost sense of smell”
    .why = It helps to tell the possible reasons apart.
    .not = no to “lost sense of smell”

finding-falls_unsteady = Falls, or unsteady on the feet?
    .short = yes to “falls, or unsteady on the feet”
    .why = It helps to tell the possible reasons apart.
    .not = no to “falls, or unsteady on the feet”

finding-double_vision = Double vision?
    .short = yes to “double vision”
    .why = It helps to tell the possible reasons apart.
    .not = no to “double vision”

finding-drooping_lids = Drooping eyelids?
    .short = yes to “drooping eyelids”
    .why = It helps to tell the possible reasons apart.
    .not = no to “drooping eyelids”

finding-numb_hands = Numb or tingling hands?
    .short = yes to “numb or tingling hands”
    .why = It helps to tell the possible reasons apart.
    .not = no to “numb or tingling hands”

finding-numb_sole_only = Is only the sole or the toes of one foot numb or burning?
    .short = yes to “is only the sole or the toes of one foot numb or burning”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is only the sole or the toes of one foot numb or burning”

finding-numb_level_trunk = Is feeling changed below a line on the trunk?
    .short = yes to “is feeling changed below a line on the trunk”
    .why = It helps to tell the possible reasons apart.
    .not = no to “is feeling changed below a line on the trunk”

finding-twitch_one_muscle = Does one muscle twitch all the time?
    .short = yes to “does one muscle twitch all the time”
    .why = It helps to tell the possible reasons apart.
    .not = no to “does one muscle twitch all the time”

finding-band_pain_trunk = Band-like pain round the chest or belly?
    .short = yes to “band-like pain round the chest or belly”
    .why = It helps to tell the possible reasons apart.
    .not = no to “band-like pain round the chest or belly”

finding-back_pain_lying_cough = Back pain worse on lying down or coughing?
    .short = yes to “back pain worse on lying down or coughing”
    .why = It helps to tell the possible reasons apart.
    .not = no to “back pain worse on lying down or coughing”

finding-severe_headache = New severe headache?
    .short = yes to “new severe headache”
    .why = It helps to tell the possible reasons apart.
    .not = no to “new severe headache”

finding-vision_disturbed = Blurred sight or flashing lights?
    .short = yes to “blurred sight or flashing lights”
    .why = It helps to tell the possible reasons apart.
    .not = no to “blurred sight or flashing lights”

finding-both_legs_weak = Are both legs weak?
    .short = yes to “are both legs weak”
    .why = It helps to tell the possible reasons apart.
    .not = no to “are both legs weak”

finding-hearing_change = New ringing in the ears or worse hearing?
    .short = yes to “new ringing in the ears or worse hearing”
    .why = It helps to tell the possible reasons apart.
    .not = no to “new ringing in the ears or worse hearing”

finding-sexual_change = New loss of feeling or function in sex?
    .short = yes to “new loss of feeling or function in sex”
    .why = It helps to tell the possible reasons apart.
    .not = no to “new loss of feeling or function in sex”

finding-weakness_new_4w = Has an arm or leg become weak within the last 4 weeks, and is it getting weaker?
    .short = yes to “has an arm or leg become weak within the last 4 weeks, and is it getting weaker”
    .why = It helps to tell the possible reasons apart.
    .not = no to “has an arm or leg become weak within the last 4 weeks, and is it getting weaker”

