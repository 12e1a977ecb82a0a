//! Moments, days and nights as they were for the person.

use jiff::{Timestamp, tz::Offset};
pub use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

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

    /// The night that this moment belongs to, by the day on which the night began: before `cut_hour` on the person's own
    /// clock it is still the night of the day before. Only the clock at the time counts, so that neither travel nor a
    /// change of the clocks later moves an episode to another night.
    pub fn night(self, cut_hour: i8) -> Option<Date> {
        let civil = self.civil()?;
        if civil.hour() < cut_hour { civil.date().yesterday().ok() } else { Some(civil.date()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_one_on_the_persons_own_clock() {
        // 23:30 UTC on 1 January 2026 is already the 2nd one hour further east.
        let moment = Moment { unix_ms: 1_767_310_200_000, offset_minutes: 60 };
        assert_eq!(moment.day().map(Date::day), Some(2));
        assert_eq!(moment.clock(), Some((0, 30)));
        let west = Moment { offset_minutes: -60, ..moment };
        assert_eq!(west.day().map(Date::day), Some(1));
    }

    #[test]
    fn after_midnight_it_is_still_the_night_of_the_day_before() {
        let late = Moment { unix_ms: 1_767_310_200_000, offset_minutes: 60 };
        assert_eq!(late.night(12).map(Date::day), Some(1));
        // Noon begins a new one.
        let noon = Moment { unix_ms: late.unix_ms + 11 * 3_600_000 + 1_800_000, ..late };
        assert_eq!(noon.clock(), Some((12, 0)));
        assert_eq!(noon.night(12).map(Date::day), Some(2));
    }

    #[test]
    fn times_that_no_calendar_holds_are_no_day() {
        assert_eq!(Moment { unix_ms: i64::MAX, offset_minutes: 0 }.day(), None);
        assert_eq!(Moment { unix_ms: 0, offset_minutes: i16::MAX }.night(12), None);
    }
}
