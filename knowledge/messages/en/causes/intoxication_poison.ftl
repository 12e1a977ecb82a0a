# BASELINE
cause-intoxication_poison = Poisoning (e.g. lead, mercury, organophosphate, strychnine, fluoride)
    .about = Poisoning (e.g. lead, mercury, organophosphate, strychnine, fluoride).
    .apart = See the reasons for and against.
    .next = poison centre, blood levels, ECG.
