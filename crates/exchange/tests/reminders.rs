//! A year of reminders in four zones: our own moments equal those that an independent library makes of our calendar
//! file, and the file has not changed since that library read it.

use std::{fs, path::Path};

use jiff::{
    Timestamp,
    civil::{Weekday, date, datetime, time},
    tz::TimeZone,
};
use uncramp_care::reminders::{Quiet, Reminder, Settings, When};
use uncramp_exchange::{
    ics::{Calendar, Entry, write},
    zone::{Shift, from_shifts},
};

/// Two of them change their clocks in opposite seasons from the others, one never does.
const ZONES: [&str; 4] = ["Europe/Berlin", "America/New_York", "Australia/Sydney", "Asia/Kolkata"];

const QUIET: Quiet = Quiet { from: time(22, 0, 0, 0), until: time(2, 0, 0, 0) };

/// Evenings, an hour that the clocks leave out or give twice, two days of the week, an interval with an end.
fn reminders() -> Vec<Reminder> {
    let reminder = |id: &str, when: When| Reminder {
        id: id.to_owned(),
        when,
        days: Vec::new(),
        first: date(2026, 1, 1),
        last: None,
    };
    vec![
        reminder("stretching", When::At { times: vec![time(21, 30, 0, 0), time(23, 0, 0, 0)] }),
        reminder("early", When::At { times: vec![time(2, 30, 0, 0)] }),
        Reminder {
            days: vec![Weekday::Thursday, Weekday::Monday],
            first: date(2026, 1, 2),
            ..reminder("strength", When::At { times: vec![time(8, 0, 0, 0)] })
        },
        Reminder {
            last: Some(date(2026, 11, 15)),
            ..reminder(
                "position",
                When::Every { minutes: 150, from: time(9, 0, 0, 0), until: time(17, 0, 0, 0) },
            )
        },
    ]
}

fn file(zone: &TimeZone, name: &str) -> String {
    let reminders = reminders();
    let titles = [
        "Time to stretch",
        "Früh; wach, müde \\ still",
        "Krafttraining — langsam, mit Geländer und ohne Eile, zweimal die Woche",
        "Move",
    ];
    let entries: Vec<Entry<'_>> = reminders
        .iter()
        .zip(titles)
        .map(|(reminder, title)| Entry { reminder, title, text: "One line,\nand another.", minutes: 5 })
        .collect();
    let written = "2026-01-01T00:00:00Z".parse::<Timestamp>().expect("a moment");
    let calendar =
        Calendar { name: "Uncramp", owner: "test", zone, zone_name: name, written, quiet: Some(QUIET) };
    write(&calendar, &entries)
}

fn moments(zone: &TimeZone) -> Vec<String> {
    let settings = Settings { quiet: Some(QUIET), paused_until: None };
    let bound = |year| zone.to_timestamp(datetime(year, 1, 1, 0, 0, 0, 0)).expect("a moment");
    let mut all: Vec<(Timestamp, String)> = Vec::new();
    for reminder in reminders() {
        // A calendar cannot know what was done; it holds the interval as times of the day.
        let fixed = Reminder { when: When::At { times: reminder.times(Some(QUIET)) }, ..reminder };
        let found = fixed.between(&settings, bound(2026), bound(2027), zone);
        all.extend(found.into_iter().map(|moment| (moment, fixed.id.clone())));
    }
    all.sort();
    all.into_iter().map(|(moment, id)| format!("{moment} {id}")).collect()
}

fn oracle(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../oracles/reminders").join(name)
}

/// A zone as the app knows it: a browser tells how many minutes its clock is ahead at a moment, and nothing else; so it is
/// asked a week apart for some years, and between two answers that differ the change is looked for.
fn of_a_browser(name: &str) -> TimeZone {
    const WEEK: i64 = 7 * 86_400;
    let real = TimeZone::get(name).expect("a zone");
    let minutes_ahead =
        |second: i64| real.to_offset(Timestamp::from_second(second).expect("a moment")).seconds() / 60;
    let now = "2026-01-01T09:00:00Z".parse::<Timestamp>().expect("a moment").as_second();
    let (mut at, end) = (now - 2 * 365 * 86_400, now + 14 * 365 * 86_400);
    let before = minutes_ahead(at);
    let (mut ahead, mut shifts) = (before, Vec::new());
    while at < end {
        let (mut early, mut late) = (at, at + WEEK);
        let then = minutes_ahead(late);
        if then != ahead {
            while late - early > 1 {
                let middle = i64::midpoint(early, late);
                if minutes_ahead(middle) == ahead { early = middle } else { late = middle }
            }
            let at = Timestamp::from_second(late).expect("a moment");
            shifts.push(Shift { at, offset: then * 60, summer: then > ahead });
            ahead = then;
        }
        at += WEEK;
    }
    from_shifts(name, before * 60, &shifts).expect("they make a zone")
}

fn theirs(stem: &str) -> Vec<String> {
    let text = fs::read_to_string(oracle(&format!("{stem}.txt"))).expect("it is frozen");
    text.lines().map(str::to_owned).collect()
}

#[test]
fn a_year_from_a_browsers_clock_equals_an_independent_librarys() {
    let writing = std::env::var_os("UNCRAMP_WRITE_ORACLE").is_some();
    for name in ZONES {
        let zone = of_a_browser(name);
        let stem = name.replace('/', "-");
        let ours = file(&zone, name);
        if writing {
            fs::write(oracle(&format!("app/{stem}.ics")), &ours).expect("it is written");
            continue;
        }
        let frozen = fs::read_to_string(oracle(&format!("app/{stem}.ics"))).expect("it is frozen");
        assert_eq!(ours, frozen, "{name}: the file is not the one that was checked");
        // What is said while the app is open goes by the same clock.
        assert_eq!(moments(&zone), theirs(&stem), "{name}");
    }
}

/// With `UNCRAMP_WRITE_ORACLE` set, writes the files that the script reads; a change of ours then has to pass it again.
#[test]
fn a_year_equals_an_independent_librarys() {
    let writing = std::env::var_os("UNCRAMP_WRITE_ORACLE").is_some();
    for name in ZONES {
        let zone = TimeZone::get(name).expect("a zone");
        let stem = name.replace('/', "-");
        let ours = file(&zone, name);
        if writing {
            fs::write(oracle(&format!("{stem}.ics")), &ours).expect("it is written");
            continue;
        }
        let frozen = fs::read_to_string(oracle(&format!("{stem}.ics"))).expect("it is frozen");
        assert_eq!(ours, frozen, "{name}: the file is not the one that was checked");
        let theirs = theirs(&stem);
        let ours = moments(&zone);
        assert!(ours.len() > 1_500, "{name}: only {} reminders", ours.len());
        assert_eq!(ours, theirs, "{name}");
    }
}

#[test]
fn ids_stay_and_differ() {
    let zone = TimeZone::get("Europe/Berlin").expect("a zone");
    let ids = |text: &str| -> Vec<String> {
        text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    let first = ids(&file(&zone, "Europe/Berlin"));
    assert_eq!(first, ids(&file(&zone, "Europe/Berlin")));
    let mut distinct = first.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), first.len());
    // The times of one reminder may change; its id does not, so that a second import mends the first.
    let york = TimeZone::get("America/New_York").expect("a zone");
    assert_eq!(first, ids(&file(&york, "America/New_York")));
}

#[test]
fn summer_time_is_written_as_a_rule_and_a_zone_without_it_as_one_offset() {
    let of = |name: &str| file(&TimeZone::get(name).expect("a zone"), name);
    let berlin = of("Europe/Berlin");
    assert!(berlin.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"));
    assert!(berlin.contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"));
    assert!(of("America/New_York").contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\n"));
    assert!(of("Asia/Kolkata").contains("TZOFFSETTO:+0530\r\n"));
    assert_eq!(of("Asia/Kolkata").matches("BEGIN:STANDARD").count(), 1);
}
