//! When to remind somebody. Pure: the time of day, the zone and the last action are arguments.
//!
//! Times of the day are wall time where the person is: they follow a journey, and summer time. A time that the clocks
//! leave out comes as much later as they jump; one that comes twice is taken the first time.

use jiff::{
    SignedDuration, Timestamp, ToSpan,
    civil::{Date, Time, Weekday},
    tz::TimeZone,
};
use serde::{Deserialize, Serialize};

/// Hours in which nothing is said. They may span midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quiet {
    /// From this time …
    pub from: Time,
    /// … until just before this one.
    pub until: Time,
}

impl Quiet {
    /// Whether a time of the day falls into them. Hours that begin where they end are none.
    pub fn holds(self, time: Time) -> bool {
        if self.from <= self.until {
            time >= self.from && time < self.until
        } else {
            time >= self.from || time < self.until
        }
    }
}

/// When a reminder comes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// At these times of the day.
    At {
        /// The times.
        times: Vec<Time>,
    },
    /// So many minutes after the last action, between two times of the day.
    Every {
        /// The minutes.
        minutes: u32,
        /// From this time on; the day counts as begun then.
        from: Time,
        /// Until this time.
        until: Time,
    },
}

/// A reminder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminder {
    /// Key; it stays the same when the times change.
    pub id: String,
    /// When it comes.
    pub when: When,
    /// On these days of the week; on all where there are none.
    #[serde(default, with = "weekdays")]
    pub days: Vec<Weekday>,
    /// The first day.
    pub first: Date,
    /// The last day.
    #[serde(default)]
    pub last: Option<Date>,
}

/// What holds for all reminders of a person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// When nothing is said.
    #[serde(default)]
    pub quiet: Option<Quiet>,
    /// Nothing is said before this moment.
    #[serde(default)]
    pub paused_until: Option<Timestamp>,
}

/// How many days ahead are looked at: a week and a day reach every day of the week; a pause or a first day may lie
/// further off and is jumped to.
const DAYS_AHEAD: i64 = 9;

impl Reminder {
    fn on(&self, day: Date) -> bool {
        day >= self.first
            && self.last.is_none_or(|last| day <= last)
            && (self.days.is_empty() || self.days.contains(&day.weekday()))
    }

    /// The times of the day at which it comes when nobody says what was done: what a calendar can hold.
    pub fn times(&self, quiet: Option<Quiet>) -> Vec<Time> {
        let mut times: Vec<Time> = match &self.when {
            When::At { times } => times.clone(),
            When::Every { minutes, from, until } => {
                let minute = |time: Time| i64::from(time.hour()) * 60 + i64::from(time.minute());
                let step = usize::try_from((*minutes).max(1)).unwrap_or(usize::MAX);
                (minute(*from)..=minute(*until))
                    .step_by(step)
                    .skip(1)
                    .filter_map(|at| {
                        Time::new(i8::try_from(at / 60).ok()?, i8::try_from(at % 60).ok()?, 0, 0).ok()
                    })
                    .collect()
            }
        };
        times.retain(|time| quiet.is_none_or(|quiet| !quiet.holds(*time)));
        times.sort_unstable();
        times.dedup();
        times
    }

    /// The next moment after another at which it comes; none where it never does again.
    ///
    /// `last_action` is when what it reminds of was last done: an interval counts from there.
    pub fn next(
        &self,
        settings: &Settings,
        last_action: Option<Timestamp>,
        after: Timestamp,
        zone: &TimeZone,
    ) -> Option<Timestamp> {
        let after = settings.paused_until.map_or(after, |paused| {
            // The moment at which the pause ends is no longer in it.
            after.max(paused.checked_sub(SignedDuration::from_nanos(1)).unwrap_or(paused))
        });
        let today = zone.to_datetime(after).date();
        // A day before: a time that the clocks leave out may reach into the next day.
        let mut day =
            today.checked_sub(1.day()).ok()?.max(self.first.checked_sub(1.day()).unwrap_or(self.first));
        for _ in 0..DAYS_AHEAD + 2 {
            if self.last.is_some_and(|last| day > last) {
                return None;
            }
            if self.on(day) {
                let found = match &self.when {
                    When::At { .. } => self.next_at(settings, day, after, zone),
                    When::Every { minutes, from, until } => {
                        every(settings, (*minutes, *from, *until), last_action, day, after, zone)
                    }
                };
                if found.is_some() {
                    return found;
                }
            }
            day = day.checked_add(1.day()).ok()?;
        }
        None
    }

    fn next_at(
        &self,
        settings: &Settings,
        day: Date,
        after: Timestamp,
        zone: &TimeZone,
    ) -> Option<Timestamp> {
        let times = self.times(settings.quiet);
        let moments = times.into_iter().filter_map(|time| zone.to_timestamp(day.to_datetime(time)).ok());
        moments.filter(|moment| *moment > after).min()
    }

    /// All moments from one (included) to another (not included) at which it comes, if what it reminds of is never done.
    pub fn between(
        &self,
        settings: &Settings,
        from: Timestamp,
        to: Timestamp,
        zone: &TimeZone,
    ) -> Vec<Timestamp> {
        let mut all = Vec::new();
        let mut after = from.checked_sub(SignedDuration::from_nanos(1)).unwrap_or(from);
        while let Some(next) = self.next(settings, None, after, zone).filter(|next| *next < to) {
            all.push(next);
            after = next;
        }
        all
    }
}

/// The next of an interval on one day: so long after the last action, or after the day began.
fn every(
    settings: &Settings,
    (minutes, from, until): (u32, Time, Time),
    last_action: Option<Timestamp>,
    day: Date,
    after: Timestamp,
    zone: &TimeZone,
) -> Option<Timestamp> {
    let begins = zone.to_timestamp(day.to_datetime(from)).ok()?;
    let ends = zone.to_timestamp(day.to_datetime(until)).ok()?;
    let anchor = last_action.map_or(begins, |done| done.max(begins));
    let step = i64::from(minutes.max(1)) * 60;
    let gone = after.duration_since(anchor).as_secs().max(0);
    let mut moment = anchor.checked_add(SignedDuration::from_secs((gone / step).max(1) * step)).ok()?;
    while moment <= ends {
        let quiet = settings.quiet.is_some_and(|quiet| quiet.holds(zone.to_datetime(moment).time()));
        if moment > after && !quiet {
            return Some(moment);
        }
        moment = moment.checked_add(SignedDuration::from_secs(step)).ok()?;
    }
    None
}

/// Days of the week as their English abbreviations, as calendars write them.
mod weekdays {
    use jiff::civil::Weekday;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    const NAMES: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    pub(super) fn serialize<S: Serializer>(days: &[Weekday], serializer: S) -> Result<S::Ok, S::Error> {
        let names: Vec<&str> = days
            .iter()
            .filter_map(|day| NAMES.get(usize::try_from(day.to_monday_zero_offset()).ok()?).copied())
            .collect();
        names.serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Weekday>, D::Error> {
        let names = Vec::<String>::deserialize(deserializer)?;
        names
            .iter()
            .map(|name| {
                let at = NAMES.iter().position(|known| known == name);
                at.and_then(|at| Weekday::from_monday_zero_offset(i8::try_from(at).ok()?).ok())
                    .ok_or_else(|| D::Error::custom("a day of the week is MO, TU, WE, TH, FR, SA or SU"))
            })
            .collect()
    }
}
