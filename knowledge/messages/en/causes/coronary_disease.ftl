cause-coronary_disease = Narrowed heart arteries (coronary heart disease)
    .about = Many people with narrowed heart arteries report leg cramps. The heart itself does not cramp the leg; narrowed leg arteries, medicines or age are likelier links. Older studies of the link looked mostly at men.
    .apart = Leg pain on walking that goes with rest suggests the leg arteries, not a cramp.
    .next = Ask your GP for a look at your medicines and leg pulses, and do not stop any tablet on your own. Call an ambulance for chest pain or sudden breathlessness.
