cause-lumbar_stenosis = Narrow spinal canal in the lower back
    .about = With age the canal round the nerves can narrow. Standing or walking brings ache, heaviness or tingling in one or both legs, and night cramps are reported more often in people treated for it. Other studies found no difference.
    .apart = Sitting or bending forward, as over a trolley, eases it. In narrowed arteries, just standing still helps.
    .next = See your GP for an examination of nerves and pulses; a scan is mostly for planning treatment. Physiotherapy may help. Go to the emergency department at once for numbness between the legs, bladder or bowel trouble, or weakness in both legs.
