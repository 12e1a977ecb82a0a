//! A zone put together from its changes tells the same time as the real one.

use jiff::{SignedDuration, Timestamp, civil::date, tz::TimeZone};
use uncramp_exchange::zone::{Shift, from_shifts};

fn rebuilt(name: &str) -> (TimeZone, TimeZone, Timestamp, Timestamp) {
    let real = TimeZone::get(name).expect("it is a zone");
    let day =
        |year| date(year, 1, 1).at(0, 0, 0, 0).to_zoned(TimeZone::UTC).expect("it is a day").timestamp();
    let (from, to) = (day(2024), day(2040));
    let shifts: Vec<Shift> = real
        .following(from)
        .take_while(|change| change.timestamp() < to)
        .map(|change| Shift {
            at: change.timestamp(),
            offset: change.offset().seconds(),
            summer: change.dst().is_dst(),
        })
        .collect();
    let made = from_shifts(name, real.to_offset(from).seconds(), &shifts).expect("they make a zone");
    (real, made, from, to)
}

#[test]
fn a_zone_from_its_changes_is_the_zone() {
    for name in [
        "Europe/London",
        "America/New_York",
        "Australia/Lord_Howe",
        "Asia/Kolkata",
        "Africa/Casablanca",
        "UTC",
    ] {
        let (real, made, from, to) = rebuilt(name);
        let mut at = from;
        while at < to {
            assert_eq!(real.to_offset(at), made.to_offset(at), "{name} at {at}");
            at += SignedDuration::from_hours(7);
        }
        assert_eq!(made.iana_name(), Some(name));
    }
}

#[test]
fn changes_that_make_no_zone_make_none() {
    let at = |second| Timestamp::from_second(second).expect("it is a moment");
    let shift = |second, offset| Shift { at: at(second), offset, summer: false };
    assert!(from_shifts("Nowhere", 0, &[shift(10, 3600), shift(5, 0)]).is_none(), "not in order");
    assert!(from_shifts("Nowhere", 400_000, &[]).is_none(), "no offset of this world");
}

#[test]
fn a_made_zone_can_be_written_with_and_without_changes() {
    use uncramp_care::reminders::{Reminder, When};
    use uncramp_exchange::ics::{Calendar, Entry, write};
    for name in ["Europe/London", "Asia/Kolkata", "Africa/Casablanca"] {
        let (real, made, ..) = rebuilt(name);
        let reminder = Reminder {
            id: "one".to_owned(),
            when: When::At { times: vec![jiff::civil::time(21, 30, 0, 0)] },
            days: Vec::new(),
            first: date(2026, 3, 1),
            last: None,
        };
        let file = |zone: &TimeZone| {
            let written = Timestamp::from_second(1_773_316_800).expect("it is a moment");
            let calendar = Calendar { name: "R", owner: "", zone, zone_name: name, written, quiet: None };
            let text = write(&calendar, &[Entry { reminder: &reminder, title: "T", text: "", minutes: 5 }]);
            // Only what the zone is called in short differs.
            text.lines().filter(|line| !line.starts_with("TZNAME")).map(str::to_owned).collect::<Vec<_>>()
        };
        if name == "Asia/Kolkata" {
            // The list of zones still knows of a change in 1945.
            let lines = file(&made);
            assert!(lines.iter().any(|line| line == "TZOFFSETTO:+0530"), "{lines:?}");
            assert_eq!(lines.iter().filter(|line| *line == "BEGIN:STANDARD").count(), 1);
        } else {
            assert_eq!(file(&real), file(&made), "{name}");
        }
    }
}
