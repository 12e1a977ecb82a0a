cause-drug_saba = A reliever inhaler (such as salbutamol or terbutaline)
    .about = A reliever opens the airways fast. Used many times a day it can move potassium out of the blood and make muscles jumpy, so cramps may come. Heavy use mostly means that the asthma or lung disease is not under control.
    .apart = Shaky hands and a fast heartbeat soon after the puffs go with it. Cramps on days without the inhaler have another reason.
    .next = Keep using your reliever when you need it. Ask for an inhaler review at an ordinary appointment, sooner if you need it on most days; potassium can be tested if you use it a lot. Call an ambulance if you are too breathless to speak or the inhaler does not help.
