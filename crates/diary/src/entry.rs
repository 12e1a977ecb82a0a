//! The bodies that this version understands.

use std::fmt;

use jiff::{Timestamp, tz::Offset};
pub use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::record::RecordId;

/// A moment as it was for the person: the time, and how far the local clock was from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Moment {
    /// Milliseconds since 1970.
    pub unix_ms: i64,
    /// Minutes that the local clock was ahead of UTC.
    pub offset_minutes: i16,
}

impl Moment {
    fn civil(self) -> Option<jiff::civil::DateTime> {
        let offset = Offset::from_seconds(i32::from(self.offset_minutes) * 60).ok()?;
        Some(offset.to_datetime(Timestamp::from_millisecond(self.unix_ms).ok()?))
    }

    /// The day on the person's calendar; none for a time that no calendar holds.
    pub fn day(self) -> Option<Date> {
        Some(self.civil()?.date())
    }

    /// Hour and minute on the person's clock.
    pub fn clock(self) -> Option<(i8, i8)> {
        let civil = self.civil()?;
        Some((civil.hour(), civil.minute()))
    }

    /// Days from another moment to this one, which may be negative.
    pub fn days_since(self, earlier: Self) -> f64 {
        (self.unix_ms - earlier.unix_ms) as f64 / 86_400_000.0
    }
}

/// Which leg.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The left one.
    Left,
    /// The right one.
    Right,
    /// Both.
    Both,
}

macro_rules! bodies {
    ($($(#[$doc:meta])* pub struct $name:ident { $($(#[$field_doc:meta])* $field:ident : $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Serialize, Deserialize)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }

        impl fmt::Debug for $name {
            /// Shows that there is one, never what it says: it is about somebody's health.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(redacted)"))
            }
        }
    )*};
}

bodies! {
    /// One bout of cramp.
    pub struct Episode {
        /// Whose; the device's own person where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<RecordId>,
        /// When it began.
        began: Moment,
        /// How long it lasted, in seconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seconds: Option<u32>,
        /// Where, in the words of the first-aid cards.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<String>,
        /// Which leg.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        side: Option<Side>,
        /// In which situation, in the words of the first-aid cards.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        situation: Option<String>,
        /// How much it hurt, 0 to 10.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pain: Option<u8>,
        /// Whether it broke the sleep.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        woke: Option<bool>,
        /// The first-aid card that was followed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        card: Option<String>,
        /// How it ended: `eased`, `stopped` or `too_long`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ended: Option<String>,
        /// In the person's own words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    }

    /// Somebody the device is used for.
    pub struct Profile {
        /// What they are called here.
        name: String,
        /// When age and weeks were told.
        told: Moment,
        /// Age in years at that time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        age_years: Option<f64>,
        /// Sex at birth: f or m.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sex: Option<String>,
        /// Whether pregnant.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pregnant: Option<bool>,
        /// Weeks of pregnancy at that time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pregnant_weeks: Option<f64>,
        /// Conditions, by id.
        #[serde(default)]
        conditions: Vec<String>,
        /// Medicines and classes, by id.
        #[serde(default)]
        medicines: Vec<String>,
        /// Allergies, by id.
        #[serde(default)]
        allergies: Vec<String>,
        /// Whether all three lists were gone through, so that what is not in them does not apply.
        #[serde(default)]
        health_complete: bool,
    }

    /// An interview and what it came to.
    pub struct Interview {
        /// Whose.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<RecordId>,
        /// When.
        at: Moment,
        /// All that was answered, as the engine takes it.
        state: Value,
        /// What it came to, as the engine put it.
        summary: Value,
    }
}

impl Profile {
    /// Age at a moment; time since it was told is added.
    pub fn age_at(&self, now: Moment) -> Option<f64> {
        self.age_years.map(|age| age + now.days_since(self.told).max(0.0) / 365.25)
    }

    /// Weeks of pregnancy at a moment.
    pub fn weeks_at(&self, now: Moment) -> Option<f64> {
        self.pregnant_weeks.map(|weeks| weeks + now.days_since(self.told).max(0.0) / 7.0)
    }
}

/// A body that this version understands.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    /// A cramp.
    Episode(Episode),
    /// Somebody.
    Profile(Profile),
    /// An interview.
    Interview(Interview),
}

impl Entry {
    /// The format version that this version of the program writes.
    pub const FORMAT: u16 = 1;

    /// The name of the kind.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Episode(_) => "episode",
            Self::Profile(_) => "profile",
            Self::Interview(_) => "interview",
        }
    }

    /// The body as it is kept.
    pub fn body(&self) -> Value {
        let value = match self {
            Self::Episode(body) => serde_json::to_value(body),
            Self::Profile(body) => serde_json::to_value(body),
            Self::Interview(body) => serde_json::to_value(body),
        };
        // Bodies hold text keys and finite numbers only, so that they can always be written.
        value.unwrap_or_default()
    }

    /// Reads a body; none where the kind or format is of a later version.
    pub fn read(kind: &str, format: u16, body: &Value) -> Option<Self> {
        if format > Self::FORMAT {
            return None;
        }
        match kind {
            "episode" => Episode::deserialize(body).ok().map(Self::Episode),
            "profile" => Profile::deserialize(body).ok().map(Self::Profile),
            "interview" => Interview::deserialize(body).ok().map(Self::Interview),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_night_belongs_to_the_day_on_the_persons_own_clock() {
        // 23:30 UTC on 1 January 2026 is already the 2nd one hour further east.
        let moment = Moment { unix_ms: 1_767_310_200_000, offset_minutes: 60 };
        assert_eq!(moment.day().map(jiff::civil::Date::day), Some(2));
        assert_eq!(moment.clock(), Some((0, 30)));
        let west = Moment { offset_minutes: -60, ..moment };
        assert_eq!(west.day().map(jiff::civil::Date::day), Some(1));
    }

    #[test]
    fn times_that_no_calendar_holds_are_no_day() {
        assert_eq!(Moment { unix_ms: i64::MAX, offset_minutes: 0 }.day(), None);
    }

    #[test]
    fn nothing_written_is_shown_in_debug() {
        let moment = Moment { unix_ms: 0, offset_minutes: 0 };
        let entry = Entry::read("episode", 1, &serde_json::json!({ "began": moment, "note": "secret" }));
        let shown = format!("{entry:?}");
        assert!(shown.contains("Episode") && !shown.contains("secret"), "{shown}");
    }

    #[test]
    fn age_and_weeks_go_on_with_time() {
        let told = Moment { unix_ms: 0, offset_minutes: 0 };
        let body = serde_json::json!({ "name": "", "told": told, "age_years": 30.0, "pregnant_weeks": 10.0 });
        let Some(Entry::Profile(profile)) = Entry::read("profile", 1, &body) else {
            panic!("it is a profile")
        };
        let later = Moment { unix_ms: 86_400_000 * 14, offset_minutes: 0 };
        assert_eq!(profile.weeks_at(later), Some(12.0));
        assert!(profile.age_at(later).is_some_and(|age| age > 30.0 && age < 30.1));
    }
}
