cause-joint_hypermobility = Very bendy joints (hypermobility)
    .about = Some people have joints that bend further than usual. The muscles work harder to hold them, so legs ache or cramp after activity, often in the evening. It is common in children and young adults and mostly harmless.
    .apart = Thumbs, elbows or knees bend back far, and the ache follows busy days in both legs. Swollen, hot or stiff joints, or pain in one spot, need another explanation.
    .next = Strengthening exercise, supportive shoes, and pauses on active days often help at home. A GP or physiotherapist can score the joints with a few simple movements (the Beighton score). Book a visit if pain limits daily life or joints slip out of place; be seen the same day for a hot, swollen joint with fever.
