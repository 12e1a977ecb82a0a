cause-leukaemia = A blood cancer (such as leukaemia)
    .about = In leukaemia the bone marrow makes faulty blood cells. The full marrow can make bones and legs ache, and in children this may be the first sign. It is rare; growing pains and cramps are far more common.
    .apart = Paleness, fever, many bruises, great tiredness or swollen glands along with leg pain are the warning signs. Cramps come and go in a person who is otherwise well.
    .next = If these signs go with the leg pain, see a doctor the same day for a blood count and a look at the blood cells. Most people tested have something milder. Call an ambulance for bleeding that does not stop, a rash that does not fade under a glass, or drowsiness with fever.
