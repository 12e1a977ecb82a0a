cause-lumbar_radiculopathy = Trapped nerve in the back (sciatica)
    .about = A nerve root pressed in the lower back can hurt down the leg and make its muscles cramp. The pain often runs from buttock down the back or outer side of the thigh into calf or foot. It occurs in men and women alike.
    .apart = Pain in a line, tingling or numbness, and worse with cough, bending or sitting point to the nerve. A cramp stays in one hard muscle.
    .next = See your GP if it lasts, and within days for new weakness, numbness or a dragging foot; an examination comes first, a scan only if needed. Keep gently moving. Go to the emergency department at once for numbness between the legs, new bladder, bowel or sexual trouble, weakness in both legs or weakness that grows over days.
