# BASELINE
cause-malabsorption = Coeliac disease or other malabsorption (bowel disease, bowel or weight-loss surgery)
    .about = Coeliac disease or other malabsorption (bowel disease, bowel or weight-loss surgery).
    .apart = See the reasons for and against.
    .next = coeliac serology, Ca, Mg, 25-OH-D, PTH, ferritin, B12.
