finding-spider_bite = Were you bitten or stung today by a spider or an unknown creature?
    .short = you were bitten or stung by a spider or unknown creature today
    .not = you were not bitten or stung today
    .why = Some spider venoms make cramps spread from the bite to the belly and back within hours. That needs emergency care.

finding-toxin_exposure = Have you been in contact with a poison, lead, mercury or a pesticide?
    .short = you were in contact with a poison, lead, mercury or a pesticide
    .not = you were not in contact with a poison
    .why = Several poisons cramp the muscles before anything else shows, and a poison line can say quickly what to do.

finding-immunised_recent = Was a vaccine given in the last two weeks?
    .short = a vaccine was given in the last two weeks
    .not = no vaccine was given in the last two weeks
    .why = A fever and aching muscles for a day or two after a vaccine are common, and this can explain a fever fit in a small child.

finding-blood_transfusion_24h = Did you receive blood or plasma in the last 24 hours?
    .short = you received blood or plasma in the last 24 hours
    .not = you received no blood or plasma in the last 24 hours
    .why = Stored blood holds citrate, which binds calcium for a while, and then lips tingle and hands cramp.

finding-blood_donation_24h = Did you give plasma or platelets in the last 24 hours?
    .short = you gave plasma or platelets in the last 24 hours
    .not = you gave no plasma or platelets in the last 24 hours
    .why = The machine mixes in citrate to keep blood from clotting. Some of it returns to you and can lower calcium for some hours.

finding-in_water = Did it happen while you were in water?
    .short = it happened in water
    .not = it did not happen in water
    .why = Cramp in water is common in cold or tired swimmers and can end in drowning, so getting to safety comes first.

finding-leg_massage_recent = Was the leg massaged within the last day?
    .short = the leg was massaged in the last day
    .not = the leg was not massaged in the last day
    .why = If a clot sits in the leg, rubbing can move it. Trouble with breathing after a leg massage means calling an ambulance.

finding-quinine_overdose = Has someone taken more quinine than was prescribed, or has a child swallowed any?
    .short = too much quinine was taken, or a child swallowed some
    .not = no extra quinine was taken and no child swallowed any
    .why = Too much quinine can harm eyes and heart within hours. It is an emergency even while the person still feels well.

finding-topical_rub = Was an ointment, oil or rub put on the skin there in the last few days?
    .short = an ointment, oil or rub was used there in the last few days
    .not = no ointment, oil or rub was used there
    .why = Warming rubs can burn or blister the skin. The burn may be taken for a rash, an infection or a worse cramp.

finding-turpentine_tansy = Was turpentine or tansy used?
    .short = how turpentine or tansy was used
    .why = Both are old home remedies and both are poisonous when swallowed. Even a little can be deadly for a child.
    .choice-no = no turpentine or tansy was used
    .choice-on_skin = turpentine or tansy was put on the skin
    .choice-swallowed = turpentine or tansy was swallowed
