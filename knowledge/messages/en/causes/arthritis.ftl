cause-arthritis = Joint disease (arthritis)
    .about = Worn joints, rheumatoid disease and other trouble of joints, bones and muscles go along with leg cramps, above all in later life. Muscles guard a sore joint, tire and move less. Severe rheumatic disease in the past counts, too. A shortage of minerals may add to the risk.
    .apart = Arthritis pain sits in the joint and comes with stiffness and use. A cramp sits in the muscle and goes in minutes.
    .next = Keep joints moving, ask a physiotherapist for strength work and your GP to look at joints and painkillers. A hot, red, swollen joint needs care the same day. Leg pain on walking that goes with rest should be checked, as arteries may be at fault.
