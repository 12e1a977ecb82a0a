//! Reminders keep to the person's wall clock, through summer time and journeys, and are silent when they should be.

use jiff::{
    SignedDuration, Timestamp,
    civil::{Weekday, date, datetime, time},
    tz::TimeZone,
};
use proptest::prelude::*;
use uncramp_care::reminders::{Quiet, Reminder, Settings, When};

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).expect("a zone")
}

fn at(hour: i8, minute: i8) -> Reminder {
    Reminder {
        id: "stretching".to_owned(),
        when: When::At { times: vec![time(hour, minute, 0, 0)] },
        days: Vec::new(),
        first: date(2026, 1, 1),
        last: None,
    }
}

fn every(minutes: u32) -> Reminder {
    let when = When::Every { minutes, from: time(9, 0, 0, 0), until: time(17, 0, 0, 0) };
    Reminder { id: "position".to_owned(), when, ..at(0, 0) }
}

fn local(zone: &TimeZone, moment: Timestamp) -> String {
    zone.to_datetime(moment).strftime("%m-%d %H:%M").to_string()
}

fn moment(zone: &TimeZone, month: i8, day: i8, hour: i8, minute: i8) -> Timestamp {
    zone.to_timestamp(datetime(2026, month, day, hour, minute, 0, 0)).expect("a moment")
}

#[test]
fn half_past_nine_stays_half_past_nine_when_the_clocks_change() {
    let berlin = zone("Europe/Berlin");
    let all = at(21, 30).between(
        &Settings::default(),
        moment(&berlin, 3, 28, 0, 0),
        moment(&berlin, 3, 31, 0, 0),
        &berlin,
    );
    let shown: Vec<String> = all.iter().map(|moment| local(&berlin, *moment)).collect();
    assert_eq!(shown, ["03-28 21:30", "03-29 21:30", "03-30 21:30"]);
    assert_eq!(all[1].duration_since(all[0]), SignedDuration::from_hours(23));
}

#[test]
fn a_time_that_is_left_out_comes_later_and_one_that_comes_twice_comes_once() {
    let berlin = zone("Europe/Berlin");
    let day = |month, day| {
        let from = moment(&berlin, month, day, 0, 0);
        at(2, 30).between(&Settings::default(), from, from + SignedDuration::from_hours(23), &berlin)
    };
    assert_eq!(day(3, 29).iter().map(|m| local(&berlin, *m)).collect::<Vec<_>>(), ["03-29 03:30"]);
    assert_eq!(day(10, 25).len(), 1);
}

#[test]
fn a_journey_takes_the_wall_clock_along() {
    let (berlin, york) = (zone("Europe/Berlin"), zone("America/New_York"));
    let after = moment(&berlin, 6, 1, 22, 0);
    let there = at(21, 30).next(&Settings::default(), None, after, &york).expect("it comes");
    assert_eq!(local(&york, there), "06-01 21:30", "the evening is still to come in New York");
}

#[test]
fn an_interval_counts_from_the_last_action() {
    let kolkata = zone("Asia/Kolkata");
    let settings = Settings::default();
    let next = |done: Option<Timestamp>, after: Timestamp| {
        every(120).next(&settings, done, after, &kolkata).map(|moment| local(&kolkata, moment))
    };
    let nine = moment(&kolkata, 5, 4, 9, 0);
    assert_eq!(next(None, nine).as_deref(), Some("05-04 11:00"));
    let done = moment(&kolkata, 5, 4, 10, 40);
    assert_eq!(next(Some(done), done).as_deref(), Some("05-04 12:40"));
    assert_eq!(
        next(Some(done), moment(&kolkata, 5, 4, 13, 0)).as_deref(),
        Some("05-04 14:40"),
        "asked again"
    );
    let late = moment(&kolkata, 5, 4, 16, 0);
    assert_eq!(next(Some(late), late).as_deref(), Some("05-05 11:00"), "the next day begins anew");
}

#[test]
fn quiet_hours_span_midnight_and_a_pause_ends() {
    let berlin = zone("Europe/Berlin");
    let quiet = Quiet { from: time(22, 0, 0, 0), until: time(7, 0, 0, 0) };
    assert!(quiet.holds(time(23, 0, 0, 0)) && quiet.holds(time(6, 59, 0, 0)));
    assert!(!quiet.holds(time(7, 0, 0, 0)) && !quiet.holds(time(21, 59, 0, 0)));
    let settings = Settings { quiet: Some(quiet), paused_until: None };
    assert_eq!(at(23, 0).next(&settings, None, moment(&berlin, 5, 4, 9, 0), &berlin), None);
    let paused = Settings { quiet: None, paused_until: Some(moment(&berlin, 7, 1, 21, 30)) };
    let next = at(21, 30).next(&paused, None, moment(&berlin, 5, 4, 9, 0), &berlin).expect("it comes");
    assert_eq!(local(&berlin, next), "07-01 21:30", "the moment at which the pause ends counts");
}

#[test]
fn days_and_last_day_are_kept() {
    let berlin = zone("Europe/Berlin");
    let mut reminder = at(8, 0);
    reminder.days = vec![Weekday::Monday, Weekday::Thursday];
    reminder.last = Some(date(2026, 5, 11));
    let all = reminder.between(
        &Settings::default(),
        moment(&berlin, 5, 1, 0, 0),
        moment(&berlin, 6, 1, 0, 0),
        &berlin,
    );
    let shown: Vec<String> = all.iter().map(|moment| local(&berlin, *moment)).collect();
    assert_eq!(shown, ["05-04 08:00", "05-07 08:00", "05-11 08:00"]);
    let json = serde_json::to_string(&reminder).expect("it is written");
    assert!(json.contains("[\"MO\",\"TH\"]"), "{json}");
    assert_eq!(serde_json::from_str::<Reminder>(&json).expect("it is read"), reminder);
}

#[test]
fn a_first_day_far_ahead_is_reached() {
    let berlin = zone("Europe/Berlin");
    let mut reminder = at(8, 0);
    reminder.first = date(2027, 1, 1);
    let next = reminder.next(&Settings::default(), None, moment(&berlin, 5, 1, 0, 0), &berlin);
    assert_eq!(next.map(|moment| berlin.to_datetime(moment).date()), Some(date(2027, 1, 1)));
}

proptest! {
    #[test]
    fn the_next_is_always_later_and_never_in_quiet_hours(
        name in prop::sample::select(vec!["Europe/Berlin", "America/New_York", "Australia/Sydney", "Asia/Kolkata"]),
        hour in 0_i64..8_760,
        minutes in 15_u32..300,
        done in prop::option::of(0_i64..8_760),
        quiet_from in 0_i8..24,
        quiet_until in 0_i8..24,
    ) {
        let zone = zone(name);
        let begin = moment(&zone, 1, 1, 0, 0);
        let after = begin + SignedDuration::from_hours(hour);
        let last = done.map(|done| begin + SignedDuration::from_hours(done.min(hour)));
        let quiet = Quiet { from: time(quiet_from, 0, 0, 0), until: time(quiet_until, 0, 0, 0) };
        let settings = Settings { quiet: Some(quiet), paused_until: None };
        if let Some(next) = every(minutes).next(&settings, last, after, &zone) {
            prop_assert!(next > after);
            prop_assert!(!quiet.holds(zone.to_datetime(next).time()));
            if let Some(last) = last {
                prop_assert!(next.duration_since(last) >= SignedDuration::from_mins(i64::from(minutes)));
            }
        }
    }
}
