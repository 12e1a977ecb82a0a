cause-motor_neuron_disease = Motor nerve disease (motor neurone disease)
    .about = This rare illness slowly harms the nerves that move muscles. Cramps can be one of its signs, yet almost nobody who gets cramps has it. It is named here only so that weakness is not missed.
    .apart = Steadily growing weakness, thinning muscles, a dragging foot, or slurred speech are the signs that count. Cramps or twitches with full strength are usually harmless.
    .next = If you notice such weakness, see a doctor within days and ask about a nerve specialist (neurologist), who can test nerves and muscles. Weakness that grows over hours, days or a few weeks needs emergency care. Cramps alone are no reason to fear it.
