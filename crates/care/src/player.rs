//! Where in a protocol somebody is, from stored times and the time of day alone.
//!
//! Nothing counts down in memory: a locked screen, a reload or a killed tab changes nothing, because the place is worked
//! out anew from when the cramp and the step began.

use serde::{Deserialize, Serialize};

use crate::first_aid::SafeStep;

/// How far somebody has come. Times are milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// When the cramp began, or help with it did.
    pub began_ms: i64,
    /// The step, from 0; equal to the number of steps where all are done.
    pub step: usize,
    /// When that step began.
    pub since_ms: i64,
}

/// What there is to do at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Now {
    /// A step.
    Step {
        /// Which, from 0.
        step: usize,
        /// Which round of it, from 1.
        round: u32,
        /// How much of the round is left; none for a step without a length.
        left_ms: Option<i64>,
    },
    /// All steps are done, and it has not eased.
    Done,
    /// It has lasted too long for first aid.
    TooLong,
}

impl Progress {
    /// The beginning.
    pub fn start(now_ms: i64) -> Self {
        Self { began_ms: now_ms, step: 0, since_ms: now_ms }
    }

    /// How long it has lasted.
    pub fn lasted_seconds(&self, now_ms: i64) -> u32 {
        u32::try_from((now_ms - self.began_ms).max(0) / 1000).unwrap_or(u32::MAX)
    }

    /// Goes on to the next step, as somebody asks for whom this one does not help.
    #[must_use]
    pub fn next(self, steps: usize, now_ms: i64) -> Self {
        Self { step: (self.step + 1).min(steps), since_ms: now_ms, ..self }
    }

    /// Goes back to the first step; the cramp goes on.
    #[must_use]
    pub fn again(self, now_ms: i64) -> Self {
        Self { step: 0, since_ms: now_ms, ..self }
    }

    /// Lets the clock move on through every step whose time is over; each begins where the one before it ended.
    #[must_use]
    pub fn at(self, lengths: &[Length], now_ms: i64) -> Self {
        let mut progress = self;
        while let Some(whole) = lengths.get(progress.step).and_then(|length| length.whole_ms()) {
            let end = progress.since_ms.saturating_add(whole);
            if end > now_ms {
                break;
            }
            progress = Self { step: progress.step + 1, since_ms: end, ..progress };
        }
        progress
    }

    /// What there is to do now, the clock having moved on.
    pub fn now(&self, lengths: &[Length], now_ms: i64, too_long_seconds: u32) -> Now {
        if now_ms - self.began_ms >= i64::from(too_long_seconds) * 1000 {
            return Now::TooLong;
        }
        let here = self.at(lengths, now_ms);
        let Some(length) = lengths.get(here.step) else { return Now::Done };
        let gone = (now_ms - here.since_ms).max(0);
        match length.round_ms() {
            None => Now::Step { step: here.step, round: 1, left_ms: None },
            Some(round_ms) => Now::Step {
                step: here.step,
                round: u32::try_from(gone / round_ms).unwrap_or(u32::MAX).saturating_add(1).min(length.times),
                left_ms: Some(round_ms - gone % round_ms),
            },
        }
    }
}

/// How long a step takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// Length of one round; none where the step takes what it takes.
    pub seconds: Option<u32>,
    /// How many rounds.
    pub times: u32,
}

impl Length {
    fn round_ms(self) -> Option<i64> {
        self.seconds.filter(|seconds| *seconds > 0).map(|seconds| i64::from(seconds) * 1000)
    }

    fn whole_ms(self) -> Option<i64> {
        Some(self.round_ms()? * i64::from(self.times.max(1)))
    }
}

impl From<&SafeStep<'_>> for Length {
    fn from(step: &SafeStep<'_>) -> Self {
        Self { seconds: step.seconds(), times: step.times() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: [Length; 3] = [
        Length { seconds: Some(5), times: 1 },
        Length { seconds: Some(20), times: 2 },
        Length { seconds: None, times: 1 },
    ];

    #[test]
    fn the_clock_alone_says_where_one_is() {
        let start = Progress::start(1_000);
        let now = |after: i64| start.now(&STEPS, 1_000 + after, 600);
        assert_eq!(now(0), Now::Step { step: 0, round: 1, left_ms: Some(5_000) });
        assert_eq!(now(4_999), Now::Step { step: 0, round: 1, left_ms: Some(1) });
        assert_eq!(now(5_000), Now::Step { step: 1, round: 1, left_ms: Some(20_000) });
        assert_eq!(now(26_000), Now::Step { step: 1, round: 2, left_ms: Some(19_000) });
        assert_eq!(now(45_000), Now::Step { step: 2, round: 1, left_ms: None });
        assert_eq!(now(599_999), Now::Step { step: 2, round: 1, left_ms: None });
        assert_eq!(now(600_000), Now::TooLong);
    }

    #[test]
    fn reopening_late_finds_the_same_place_as_staying() {
        let start = Progress::start(0);
        let stayed = start.at(&STEPS, 5_500).at(&STEPS, 30_000);
        assert_eq!(stayed, start.at(&STEPS, 30_000));
    }

    #[test]
    fn going_on_and_starting_again_never_restart_the_cramps_own_clock() {
        let later =
            Progress::start(0).next(STEPS.len(), 2_000).next(STEPS.len(), 3_000).next(STEPS.len(), 4_000);
        assert_eq!(later.now(&STEPS, 5_000, 600), Now::Done);
        assert_eq!(later.next(STEPS.len(), 5_000).step, STEPS.len());
        let again = later.again(6_000);
        assert_eq!(again.now(&STEPS, 7_000, 600), Now::Step { step: 0, round: 1, left_ms: Some(4_000) });
        assert_eq!(again.now(&STEPS, 600_000, 600), Now::TooLong);
        assert_eq!(again.lasted_seconds(7_000), 7);
    }

    #[test]
    fn a_clock_that_was_set_back_breaks_nothing() {
        let start = Progress::start(10_000);
        assert_eq!(start.now(&STEPS, 0, 600), Now::Step { step: 0, round: 1, left_ms: Some(5_000) });
        assert_eq!(start.lasted_seconds(0), 0);
    }
}
