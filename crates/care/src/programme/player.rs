//! Where in a session somebody is. The clock is that of first aid ([`Progress`]); a pause is added to it.
//!
//! A pause holds the time of day at which it began. Everything is then worked out as of that time, and going on moves
//! the stored times by as long as it lasted: a pause is never a reset.

use serde::{Deserialize, Serialize};

use crate::{
    player::{Length, Now, Progress},
    programme::phases::{Cue, Phase, PhaseKind, cues},
};

/// A session that is being played. Times are milliseconds since 1970. This is all that has to be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Playing {
    /// How far it has come.
    pub progress: Progress,
    /// When it was paused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused_ms: Option<i64>,
}

/// What there is to do at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    /// A phase.
    Phase {
        /// Which, from 0.
        phase: usize,
        /// How much of it is left.
        left_ms: i64,
        /// How much of the whole session is left.
        session_left_ms: i64,
    },
    /// All is done.
    Done,
}

impl Playing {
    /// The beginning.
    pub fn start(now_ms: i64) -> Self {
        Self { progress: Progress::start(now_ms), paused_ms: None }
    }

    /// The time that counts: while paused, it stands still. A clock that was set back counts as no time gone.
    fn clock(&self, now_ms: i64) -> i64 {
        self.paused_ms.map_or(now_ms, |paused| paused.min(now_ms)).max(self.progress.since_ms)
    }

    /// Pauses. A second time changes nothing.
    #[must_use]
    pub fn pause(self, phases: &[Phase], now_ms: i64) -> Self {
        if self.paused_ms.is_some() {
            return self;
        }
        Self { progress: self.progress.at(&lengths(phases), now_ms), paused_ms: Some(now_ms) }
    }

    /// Goes on where it was paused.
    #[must_use]
    pub fn resume(self, now_ms: i64) -> Self {
        let Some(paused) = self.paused_ms else { return self };
        let by = (now_ms - paused).max(0);
        let moved = Progress {
            began_ms: self.progress.began_ms.saturating_add(by),
            since_ms: self.progress.since_ms.saturating_add(by),
            ..self.progress
        };
        Self { progress: moved, paused_ms: None }
    }

    /// Lets the clock move on through everything that is over.
    #[must_use]
    pub fn at(self, phases: &[Phase], now_ms: i64) -> Self {
        Self { progress: self.progress.at(&lengths(phases), self.clock(now_ms)), ..self }
    }

    /// What there is to do now.
    pub fn now(&self, phases: &[Phase], now_ms: i64) -> Moment {
        let clock = self.clock(now_ms);
        match self.progress.now(&lengths(phases), clock, u32::MAX) {
            Now::Step { step, left_ms: Some(left_ms), .. } => {
                let later: i64 =
                    phases.iter().skip(step + 1).map(|phase| i64::from(phase.seconds) * 1000).sum();
                Moment::Phase { phase: step, left_ms, session_left_ms: left_ms + later }
            }
            _ => Moment::Done,
        }
    }

    /// Leaves the exercise and goes to the next; a pause ends.
    #[must_use]
    pub fn skip(self, phases: &[Phase], now_ms: i64) -> Self {
        let here = self.at(phases, now_ms).progress;
        let exercise = phases.get(here.step).map(|phase| phase.exercise);
        let next = (here.step..phases.len())
            .find(|at| Some(phases[*at].exercise) != exercise)
            .unwrap_or(phases.len());
        Self { progress: Progress { step: next, since_ms: now_ms, ..here }, paused_ms: None }
    }

    /// Begins the exercise again, or the one before it where this one has only just begun; a pause ends.
    #[must_use]
    pub fn back(self, phases: &[Phase], now_ms: i64) -> Self {
        let here = self.at(phases, now_ms).progress;
        let Some(last) = phases.len().checked_sub(1) else { return self };
        let at = here.step.min(last);
        let first = first_of(phases, phases[at].exercise);
        let begun = here.step > at || phases[first..at].iter().any(|phase| phase.kind == PhaseKind::Work);
        let target = if begun || phases[at].kind == PhaseKind::Work {
            first
        } else {
            first_of(phases, phases[at].exercise.saturating_sub(1))
        };
        Self { progress: Progress { step: target, since_ms: now_ms, ..here }, paused_ms: None }
    }

    /// The cues that fall after one time and not after another, oldest first, each with its phase. After a long sleep
    /// of the device these are many: whoever speaks them takes the last.
    pub fn due(&self, phases: &[Phase], after_ms: i64, until_ms: i64) -> Vec<(usize, Cue)> {
        let until = self.clock(until_ms);
        let mut begins = self.progress.since_ms;
        let mut due = Vec::new();
        for (at, phase) in phases.iter().enumerate().skip(self.progress.step) {
            if begins > until {
                break;
            }
            let times = cues(phase).into_iter().map(|timed| (begins.saturating_add(timed.at_ms), timed.cue));
            due.extend(
                times.filter(|(time, _)| *time > after_ms && *time <= until).map(|(_, cue)| (at, cue)),
            );
            begins = begins.saturating_add(i64::from(phase.seconds) * 1000);
        }
        due
    }

    /// How many exercises are behind.
    pub fn exercises_done(&self, phases: &[Phase], now_ms: i64) -> usize {
        match self.now(phases, now_ms) {
            Moment::Phase { phase, .. } => phases[phase].exercise,
            Moment::Done => phases.last().map_or(0, |phase| phase.exercise + 1),
        }
    }
}

fn first_of(phases: &[Phase], exercise: usize) -> usize {
    phases.iter().position(|phase| phase.exercise == exercise).unwrap_or(0)
}

fn lengths(phases: &[Phase]) -> Vec<Length> {
    phases.iter().map(Length::from).collect()
}
