cause-chronic_liver_disease = Long-term liver disease without cirrhosis
    .about = Cramps are also seen in long-term liver disease before heavy scarring (cirrhosis), though less often. Diabetes or other illness beside it may explain part of them. Many such cramps have another, ordinary reason.
    .apart = Nothing in the cramp itself shows that it comes from the liver. Tests of the liver help to judge it.
    .next = Tell the doctor who looks after your liver about the cramps. Liver blood tests and a check for scarring may be due. Ask before you take any remedy, painkiller or supplement.
