# BASELINE
cause-osteomalacia_rickets = Osteomalacia or rickets
    .about = Osteomalacia or rickets.
    .apart = See the reasons for and against.
    .next = Ca, phosphate, ALP, 25-OH-D, PTH; X-ray.
