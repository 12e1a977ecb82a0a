cause-neuromyotonia = Over-active nerves with stiffness (neuromyotonia, stiff person)
    .about = In these rare illnesses the body's defence disturbs nerves, which then keep muscles switched on. Muscles ripple, stiffen, sweat and cramp, or the back and legs lock with fright. They can be treated.
    .apart = Stiffness and rippling go on even at rest or in sleep, or spasms follow a noise or shock. Ordinary cramps come one at a time.
    .next = See your GP soon and ask about a nerve specialist; muscle tests and blood tests for antibodies help. Call an ambulance for trouble with breathing or swallowing, or for a stiff jaw with painful spasms.
