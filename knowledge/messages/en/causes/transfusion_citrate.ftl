cause-transfusion_citrate = Cramps around transfusion or plasma donation
    .about = Citrate, which keeps donated blood from clotting, binds calcium for a while. With large or frequent transfusions, or during plasma or platelet donation, lips may tingle and hands, feet or calves cramp. It is usually brief.
    .apart = It starts during the procedure or soon after. Ordinary cramps do not tingle round the mouth.
    .next = Tell the staff at the first tingle, so they can slow or stop and check calcium. At home, call the unit the same day if tingling or cramps return. Call an ambulance for palpitations, a fit, noisy breathing or collapse.
