# BASELINE
cause-diarrhoea_vomiting = Diarrhoea, vomiting or gastroenteritis
    .about = Diarrhoea, vomiting or gastroenteritis.
    .apart = See the reasons for and against.
    .next = U&E, Mg if over 48 h, frail or on diuretics.
