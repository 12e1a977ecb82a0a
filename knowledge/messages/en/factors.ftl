# What the diary asks about a day. The question belongs to the day that ends with this evening.

factor-exercise = Exercise
    .ask = For how many minutes were you active today: walking briskly, sport, heavy work?
    .unit = minutes

factor-effort = Hard or new effort
    .ask = Did you push yourself harder than usual today, or do something new?

factor-standing = Hours on your feet
    .ask = Were you on your feet for several hours today?

factor-sitting = Hours of sitting
    .ask = Did you sit for hours today without getting up much?

factor-stretching = Stretching
    .ask = Did you do your stretches today?

factor-heels = High heels or tight shoes
    .ask = Did you wear high heels or tight shoes today?

factor-heat = Heat or sweating
    .ask = Were you in the heat, or did you sweat a lot today?

factor-cold = Cold legs
    .ask = Did your legs get really cold today?

factor-ill = Unwell
    .ask = Were you unwell today: fever, vomiting or runny stools?

factor-fluid = Drinks without alcohol
    .ask = How many glasses of water, tea or the like did you drink today?
    .unit = glasses

factor-alcohol = Alcohol
    .ask = How many alcoholic drinks did you have today?
    .unit = drinks

factor-magnesium = Magnesium
    .ask = Did you take magnesium today?

factor-sleep = Sleep last night
    .ask = How many hours did you sleep last night?
    .unit = hours

factor-stress = Stress
    .ask = Was today stressful?
