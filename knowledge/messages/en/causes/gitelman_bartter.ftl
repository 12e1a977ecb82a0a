# BASELINE
cause-gitelman_bartter = Gitelman or Bartter syndrome (inherited salt-losing kidney disorder)
    .about = Gitelman or Bartter syndrome (inherited salt-losing kidney disorder).
    .apart = See the reasons for and against.
    .next = K, Mg, bicarbonate, urine Ca and Cl, genetics.
