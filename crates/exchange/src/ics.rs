//! Reminders as a calendar file (RFC 5545).
//!
//! Written by hand and not by a library: those at hand read the clock for the time of writing and draw random ids where
//! none are given, and bring a second calendar library along. `oracles/reminders/` holds what independent readers make
//! of these files.

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Time, Weekday},
    tz::TimeZone,
};
use uncramp_care::reminders::{Quiet, Reminder};
use uuid::Uuid;

use crate::{
    lines::Lines,
    zone::{self, compact, weekday},
};

/// The space in which ids are made: ids of one owner and key are the same for ever.
const IDS: Uuid = Uuid::from_u128(0x7f5a_1f0e_53c4_5b0b_9d0e_6e2c_21d9_4a11);

/// The calendar as a whole.
#[derive(Debug, Clone, Copy)]
pub struct Calendar<'a> {
    /// What it is called.
    pub name: &'a str,
    /// Whose it is: anything that stays the same and differs between people who share a calendar.
    pub owner: &'a str,
    /// The person's time zone.
    pub zone: &'a TimeZone,
    /// Its name, such as `Europe/Berlin`.
    pub zone_name: &'a str,
    /// When it is written. A later one takes the place of an earlier one.
    pub written: Timestamp,
    /// When nothing is said.
    pub quiet: Option<Quiet>,
}

/// A reminder with its words.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// The reminder.
    pub reminder: &'a Reminder,
    /// What the calendar shows. It may be seen by others: nothing of anybody's health.
    pub title: &'a str,
    /// More of it.
    pub text: &'a str,
    /// How long it takes, in minutes.
    pub minutes: u32,
}

/// Moments before this are not written: the sequence numbers count from it.
const EPOCH_SECONDS: i64 = 1_577_836_800;

/// Writes a calendar. Each time of the day is an event of its own, because not every calendar knows several times in one
/// rule. A reminder that never comes is left out.
///
/// # Example
/// ```
/// # use jiff::{Timestamp, civil::{date, time}, tz::TimeZone};
/// # use uncramp_care::reminders::{Reminder, When};
/// # use uncramp_exchange::ics::{Calendar, Entry, write};
/// let reminder = Reminder {
///     id: "stretching".to_owned(),
///     when: When::At { times: vec![time(21, 30, 0, 0)] },
///     days: Vec::new(),
///     first: date(2026, 3, 1),
///     last: None,
/// };
/// let calendar = Calendar {
///     name: "Reminders",
///     owner: "me",
///     zone: &TimeZone::UTC,
///     zone_name: "UTC",
///     written: Timestamp::UNIX_EPOCH,
///     quiet: None,
/// };
/// let entry = Entry { reminder: &reminder, title: "Stretch", text: "", minutes: 5 };
/// assert!(write(&calendar, &[entry]).contains("RRULE:FREQ=DAILY\r\n"));
/// ```
pub fn write(calendar: &Calendar<'_>, entries: &[Entry<'_>]) -> String {
    let mut lines = Lines::default();
    lines.raw("BEGIN", "VCALENDAR");
    lines.raw("VERSION", "2.0");
    lines.raw("PRODID", "-//Uncramp//Reminders//EN");
    lines.raw("CALSCALE", "GREGORIAN");
    lines.raw("METHOD", "PUBLISH");
    lines.text("X-WR-CALNAME", calendar.name);
    lines.raw("X-WR-TIMEZONE", calendar.zone_name);
    let first = entries.iter().map(|entry| entry.reminder.first).min();
    let first = first.and_then(|day| calendar.zone.to_timestamp(day.to_datetime(Time::midnight())).ok());
    let utc = calendar.zone_name == "UTC";
    if !utc {
        zone::write(&mut lines, calendar.zone, calendar.zone_name, first.unwrap_or(calendar.written));
    }
    for entry in entries {
        for (at, time) in entry.reminder.times(calendar.quiet).into_iter().enumerate() {
            event(&mut lines, calendar, entry, at, time, utc);
        }
    }
    lines.raw("END", "VCALENDAR");
    lines.into_text()
}

fn event(
    lines: &mut Lines,
    calendar: &Calendar<'_>,
    entry: &Entry<'_>,
    at: usize,
    time: Time,
    utc: bool,
) -> Option<()> {
    let reminder = entry.reminder;
    let day = first_day(reminder)?;
    let begins = day.to_datetime(time);
    let ends = begins.checked_add(i64::from(entry.minutes.max(1)).minutes()).ok()?;
    let id = Uuid::new_v5(&IDS, format!("{}\n{}\n{at}", calendar.owner, reminder.id).as_bytes());
    lines.raw("BEGIN", "VEVENT");
    lines.raw("UID", &format!("{id}@uncramp"));
    lines.raw("DTSTAMP", &moment(calendar.written));
    lines.raw("SEQUENCE", &(calendar.written.as_second() - EPOCH_SECONDS).max(0).to_string());
    for (name, local) in [("DTSTART", begins), ("DTEND", ends)] {
        if utc {
            lines.raw(name, &format!("{}Z", compact(local)));
        } else {
            lines.raw(&format!("{name};TZID={}", calendar.zone_name), &compact(local));
        }
    }
    let mut rule = if reminder.days.is_empty() {
        "FREQ=DAILY".to_owned()
    } else {
        let days: Vec<&str> = sorted(&reminder.days).into_iter().map(weekday).collect();
        format!("FREQ=WEEKLY;WKST=MO;BYDAY={}", days.join(","))
    };
    if let Some(last) = reminder.last {
        let end = calendar.zone.to_timestamp(last.to_datetime(time)).ok()?;
        rule = format!("{rule};UNTIL={}", moment(end));
    }
    lines.raw("RRULE", &rule);
    lines.text("SUMMARY", entry.title);
    if !entry.text.is_empty() {
        lines.text("DESCRIPTION", entry.text);
    }
    lines.raw("CLASS", "PRIVATE");
    lines.raw("TRANSP", "TRANSPARENT");
    lines.raw("BEGIN", "VALARM");
    lines.raw("ACTION", "DISPLAY");
    lines.raw("TRIGGER", "PT0S");
    lines.text("DESCRIPTION", entry.title);
    lines.raw("END", "VALARM");
    lines.raw("END", "VEVENT");
    Some(())
}

/// The first day on which it comes; none where there is none.
fn first_day(reminder: &Reminder) -> Option<Date> {
    let mut day = reminder.first;
    for _ in 0..7 {
        if reminder.last.is_some_and(|last| day > last) {
            return None;
        }
        if reminder.days.is_empty() || reminder.days.contains(&day.weekday()) {
            return Some(day);
        }
        day = day.checked_add(1.day()).ok()?;
    }
    None
}

fn sorted(days: &[Weekday]) -> Vec<Weekday> {
    let mut days = days.to_vec();
    days.sort_unstable_by_key(|day| day.to_monday_zero_offset());
    days.dedup();
    days
}

fn moment(at: Timestamp) -> String {
    format!("{}Z", compact(TimeZone::UTC.to_datetime(at)))
}
