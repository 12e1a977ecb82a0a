cause-cauda_equina = Squeezed nerves at the base of the spine
    .about = In cauda equina syndrome, a slipped disc or other mass presses on the nerves to bladder, bowel and legs. Back and leg pain or cramps can come with it. It is very rare.
    .apart = Numbness where you sit, trouble passing urine or stool, changed sexual feeling or weakness in both legs are the signs. Cramps and sciatica do not do this.
    .next = Go to the emergency department at once, or call an ambulance; an urgent scan is needed. Waiting can leave lasting damage.
