cause-insect_bite_envenomation = Bite or sting that harms nerves
    .about = Venom of widow spiders and a few other animals makes nerves fire wildly. Cramps usually begin within about three hours and spread from the bite to legs, belly or back. Sweating and a fast heart are common.
    .apart = The bite came first, and cramps spread and stay. An ordinary cramp stays in one muscle and goes in minutes.
    .next = Call an ambulance or go to the emergency department at once if cramps spread, you sweat, the belly turns hard or breathing is difficult. Keep still and do not cut, suck or tie off the bite. The poison line can advise as well.
