//! A time zone as a calendar file holds it: its rules of summer time, so that no reader has to know the zone.

use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, DateTime, Weekday},
    tz::{Offset, TimeZone},
};

use crate::lines::Lines;

/// How many years of changes are looked at, and written out where they follow no rule.
const YEARS: i16 = 12;

/// A change of the clocks.
struct Change {
    /// Wall time before the change at which it happens.
    at: DateTime,
    from: Offset,
    to: Offset,
    name: String,
    summer: bool,
}

/// Writes the zone as it is from a day on.
pub(crate) fn write(lines: &mut Lines, zone: &TimeZone, name: &str, from: Timestamp) {
    lines.raw("BEGIN", "VTIMEZONE");
    lines.raw("TZID", name);
    let changes = changes(zone, from);
    let first = zone.to_offset_info(changes.first().map_or(from, |first| {
        let at = first.from.to_timestamp(first.at).unwrap_or(from);
        at.checked_sub(SignedDuration::from_secs(1)).unwrap_or(at)
    }));
    // What holds before the first change that is written out.
    if changes.is_empty() {
        let offset = first.offset();
        observance(lines, false, "19700101T000000", [offset, offset], first.abbreviation(), None);
    }
    for summer in [false, true] {
        let of: Vec<&Change> = changes.iter().filter(|change| change.summer == summer).collect();
        let Some(start) = of.first() else { continue };
        let begins = compact(start.at);
        match yearly(&of) {
            Some(rule) => {
                observance(lines, summer, &begins, [start.from, start.to], &start.name, Some(&rule));
            }
            None => {
                for change in of {
                    let begins = compact(change.at);
                    observance(lines, summer, &begins, [change.from, change.to], &change.name, None);
                }
            }
        }
    }
    lines.raw("END", "VTIMEZONE");
}

fn observance(
    lines: &mut Lines,
    summer: bool,
    begins: &str,
    [from, to]: [Offset; 2],
    name: &str,
    rule: Option<&str>,
) {
    let kind = if summer { "DAYLIGHT" } else { "STANDARD" };
    lines.raw("BEGIN", kind);
    lines.raw("DTSTART", begins);
    lines.raw("TZOFFSETFROM", &offset(from));
    lines.raw("TZOFFSETTO", &offset(to));
    lines.text("TZNAME", name);
    if let Some(rule) = rule {
        lines.raw("RRULE", rule);
    }
    lines.raw("END", kind);
}

/// The changes from the one of each kind before a moment to some years after it.
fn changes(zone: &TimeZone, from: Timestamp) -> Vec<Change> {
    let last = zone.to_datetime(from).year().saturating_add(YEARS);
    let before: Vec<Timestamp> = zone
        .preceding(from)
        .map(|change| change.timestamp())
        // What holds since the beginning of time is no change.
        .take_while(|at| *at > Timestamp::MIN)
        .take(2)
        .collect();
    let start = before.last().copied().unwrap_or(from);
    let start = start.checked_sub(SignedDuration::from_secs(1)).unwrap_or(start);
    let mut latest = start;
    zone.following(start)
        // A zone without changes names the beginning of time again and again.
        .take_while(|change| {
            let later = change.timestamp() > latest;
            latest = change.timestamp();
            later
        })
        .map_while(|change| {
            let at = change.timestamp();
            let old = zone.to_offset(at.checked_sub(SignedDuration::from_secs(1)).ok()?);
            let local = old.to_datetime(at);
            (local.year() <= last).then(|| Change {
                at: local,
                from: old,
                to: change.offset(),
                name: change.abbreviation().to_string(),
                summer: change.dst().is_dst(),
            })
        })
        .collect()
}

/// The rule by which changes come once a year, where they do: the nth or last of a weekday in a month, at one time.
fn yearly(changes: &[&Change]) -> Option<String> {
    let first = changes.first()?;
    let years_follow = changes.windows(2).all(|pair| pair[1].at.year() == pair[0].at.year() + 1);
    let same = |change: &&Change| {
        change.at.month() == first.at.month()
            && change.at.time() == first.at.time()
            && change.at.weekday() == first.at.weekday()
            && (change.from, change.to) == (first.from, first.to)
            && change.name == first.name
    };
    // Two or three years may agree by chance; a rule that ended is none.
    if changes.len() < usize::try_from(YEARS).ok()? || !years_follow || !changes.iter().all(same) {
        return None;
    }
    let days = || changes.iter().map(|change| change.at.date());
    let last = days().all(|day| day.day() + 7 > day.days_in_month());
    let week = |day: Date| (day.day() - 1) / 7 + 1;
    let nth = week(first.at.date());
    let which = if last {
        "-1".to_owned()
    } else if days().all(|day| week(day) == nth) {
        nth.to_string()
    } else {
        return None;
    };
    Some(format!("FREQ=YEARLY;BYMONTH={};BYDAY={which}{}", first.at.month(), weekday(first.at.weekday())))
}

/// A day of the week as calendars write it.
pub(crate) fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}

/// Date and time without separators.
pub(crate) fn compact(at: DateTime) -> String {
    // By hand: the general formatter would weigh more than all else of this room where the browser loads it.
    let (day, time) = (at.date(), at.time());
    format!(
        "{:04}{:02}{:02}T{:02}{:02}{:02}",
        day.year(),
        day.month(),
        day.day(),
        time.hour(),
        time.minute(),
        time.second()
    )
}

fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let minutes = seconds.abs() / 60;
    format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
}

/// A change of the clocks as somebody else knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shift {
    /// When.
    pub at: Timestamp,
    /// How far the clock is ahead of UTC from then on, in seconds.
    pub offset: i32,
    /// Whether that is summer time.
    pub summer: bool,
}

/// A zone from its changes, for who has no list of zones but a browser that knows its own. None where they make no zone.
pub fn from_shifts(name: &str, before: i32, shifts: &[Shift]) -> Option<TimeZone> {
    if shifts.windows(2).any(|pair| pair[0].at >= pair[1].at) {
        return None;
    }
    // The form of RFC 9636: a heading with an empty first part, and one kind of time for every change.
    let kinds: Vec<(i32, bool)> = core::iter::once((before, false))
        .chain(shifts.iter().map(|shift| (shift.offset, shift.summer)))
        .fold(Vec::new(), |mut all, kind| {
            if !all.contains(&kind) {
                all.push(kind);
            }
            all
        });
    let mut names = Vec::new();
    let mut places = Vec::new();
    for (offset, _) in &kinds {
        places.push(u8::try_from(names.len()).ok()?);
        let (sign, minutes) = (if *offset < 0 { '-' } else { '+' }, offset.unsigned_abs() / 60);
        names.extend_from_slice(format!("{sign}{:02}{:02}\0", minutes / 60, minutes % 60).as_bytes());
    }
    let heading = |data: &mut Vec<u8>, times: usize, kinds: usize, names: usize| {
        data.extend_from_slice(b"TZif2");
        data.extend_from_slice(&[0; 15]);
        for count in [0, 0, 0, times, kinds, names] {
            data.extend_from_slice(&u32::try_from(count).unwrap_or_default().to_be_bytes());
        }
    };
    let mut data = Vec::new();
    heading(&mut data, 0, 1, 4);
    data.extend_from_slice(&[0, 0, 0, 0, 0, 0]);
    data.extend_from_slice(b"UTC\0");
    heading(&mut data, shifts.len(), kinds.len(), names.len());
    for shift in shifts {
        data.extend_from_slice(&shift.at.as_second().to_be_bytes());
    }
    for shift in shifts {
        let kind = kinds.iter().position(|kind| *kind == (shift.offset, shift.summer))?;
        data.push(u8::try_from(kind).ok()?);
    }
    for ((offset, summer), place) in kinds.iter().zip(&places) {
        data.extend_from_slice(&offset.to_be_bytes());
        data.extend_from_slice(&[u8::from(*summer), *place]);
    }
    data.extend_from_slice(&names);
    data.extend_from_slice(b"\n\n");
    TimeZone::tzif(name, &data).ok()
}
