# What the last assessment asks for.

gate-GR401 = Your last assessment says that this can be an emergency. Call the emergency number; everything else waits.
gate-GR402 = Your last assessment says that you should be seen today, and it is not known yet what this is.
    .change = Speak to a doctor or nurse today first. Until then start nothing new; only ease a cramp, gently.
gate-GR403 = You should be seen today. Ask there before you do or take this.
gate-GR404 = You should be seen today. Ask there before you do or take this.
gate-GR405 = You should be seen today. Ask there before you do or take this.
gate-GR406 = You should be seen today. Ask there before you do or take this.
gate-GR407 = You should be seen today. Ask there before you do or take this.
gate-GR408 = You should be seen today. Ask there before you do or take this.
gate-GR409 = You should be seen today. Ask there before you do or take this.
gate-GR410 = You should be seen today. Ask there before you do or take this.
gate-GR411 = You should be seen today. Ask there before you do or take this.
gate-GR412 = You should be seen today. Ask there before you do or take this.
gate-GR413 = You should be seen today. Ask there before you do or take this.
gate-GR414 = You should be seen today. Ask there before you do or take this.
gate-GR415 = You should be seen today. Ask there before you do or take this.
gate-GR416 = You should be seen today. Ask there before you do or take this.
gate-GR417 = You should be seen today. Ask there before you do or take this.
gate-GR418 = You should be seen today. Ask there before you do or take this.
gate-GR419 = You should be seen today. Ask there before you do or take this.
