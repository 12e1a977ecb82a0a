//! Hybrid logical clock: close to the time of day, and never running backwards, whatever the device's clock does.

use serde::{Deserialize, Serialize};

/// When a record was written, in an order that all devices agree on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stamp {
    /// Milliseconds since 1970.
    pub unix_ms: u64,
    /// Counts records of one millisecond, and goes on where the clock was set back.
    pub count: u32,
}

/// The clock of one device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Clock {
    last: Stamp,
}

impl Clock {
    /// The stamp of the next record, given the time of day.
    #[must_use = "a stamp is used once"]
    pub fn tick(&mut self, now_unix_ms: u64) -> Stamp {
        self.last = if now_unix_ms > self.last.unix_ms {
            Stamp { unix_ms: now_unix_ms, count: 0 }
        } else if let Some(count) = self.last.count.checked_add(1) {
            Stamp { unix_ms: self.last.unix_ms, count }
        } else {
            Stamp { unix_ms: self.last.unix_ms.saturating_add(1), count: 0 }
        };
        self.last
    }

    /// Takes notice of a record from elsewhere, so that what is written next counts as later.
    pub fn observe(&mut self, stamp: Stamp) {
        self.last = self.last.max(stamp);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_rise_even_where_the_clock_is_set_back() {
        let mut clock = Clock::default();
        let first = clock.tick(1_000);
        let second = clock.tick(400);
        let third = clock.tick(1_000);
        assert!(first < second && second < third);
    }

    #[test]
    fn what_is_written_after_a_merge_counts_as_later() {
        let mut clock = Clock::default();
        let elsewhere = Stamp { unix_ms: 9_000, count: 3 };
        clock.observe(elsewhere);
        assert!(clock.tick(5) > elsewhere);
    }
}
