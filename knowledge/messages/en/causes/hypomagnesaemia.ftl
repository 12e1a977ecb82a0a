# BASELINE
cause-hypomagnesaemia = Low magnesium
    .about = Low magnesium.
    .apart = See the reasons for and against.
    .next = Mg, K, Ca, U&E, PTH, ECG if severe; medicines review.
