//! A session as stretches of time: get ready, work, rest, change sides.
//!
//! Phases are numbers only, so that they can be stored beside the stored times, and the words left where they are.

use serde::{Deserialize, Serialize};
use uncramp_knowledge::programme::{Sides, Way};

use crate::{player::Length, programme::session::Exercise};

/// What a stretch of time is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhaseKind {
    /// Get into position.
    Ready,
    /// Do it.
    Work,
    /// Let go.
    Rest,
    /// Change to the other leg.
    Switch,
}

/// Which leg.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Leg {
    /// The one that is done first.
    First,
    /// The other.
    Second,
}

/// One stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phase {
    /// The exercise, from 0.
    pub exercise: usize,
    /// What it is for.
    pub kind: PhaseKind,
    /// Which leg, where they are done one after the other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leg: Option<Leg>,
    /// Which round, from 1.
    pub round: u32,
    /// How many rounds.
    pub rounds: u32,
    /// How many movements there are in it; 1 for a hold.
    pub movements: u32,
    /// How long.
    pub seconds: u32,
}

impl From<&Phase> for Length {
    fn from(phase: &Phase) -> Self {
        Self { seconds: Some(phase.seconds), times: 1 }
    }
}

/// All stretches of time of the exercises, in order.
pub fn phases(exercises: &[Exercise]) -> Vec<Phase> {
    let mut all = Vec::new();
    for (at, exercise) in exercises.iter().enumerate() {
        one(at, exercise, &mut all);
    }
    all
}

fn one(at: usize, exercise: &Exercise, all: &mut Vec<Phase>) {
    let (rounds, movements, work) = match exercise.way {
        Way::Hold | Way::Bout => (exercise.times, 1, exercise.seconds),
        Way::Move => (1, exercise.times, exercise.seconds.saturating_mul(exercise.times)),
        Way::Rhythm => {
            let round = (exercise.seconds + exercise.rest_seconds).max(1);
            ((exercise.bout_seconds / round).max(1), 1, exercise.seconds)
        }
    };
    let legs: &[Option<Leg>] = match exercise.sides {
        Sides::Each => &[Some(Leg::First), Some(Leg::Second)],
        Sides::Together | Sides::Affected => &[None],
    };
    for (nth, leg) in legs.iter().enumerate() {
        let phase =
            |kind, round, seconds| Phase { exercise: at, kind, leg: *leg, round, rounds, movements, seconds };
        let kind = if nth == 0 { PhaseKind::Ready } else { PhaseKind::Switch };
        if exercise.ready_seconds > 0 {
            all.push(phase(kind, 1, exercise.ready_seconds));
        }
        for round in 1..=rounds {
            all.push(phase(PhaseKind::Work, round, work.max(1)));
            if round < rounds && exercise.rest_seconds > 0 {
                all.push(phase(PhaseKind::Rest, round, exercise.rest_seconds));
            }
        }
    }
}

/// What is said, shown or felt at one moment of a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cue {
    /// It begins.
    Start,
    /// Half of it is over.
    Half,
    /// Three seconds are left.
    Three,
    /// Two.
    Two,
    /// One.
    One,
    /// It is over.
    End,
}

/// A cue with its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimedCue {
    /// Milliseconds since the phase began.
    pub at_ms: i64,
    /// The cue.
    pub cue: Cue,
}

/// Shortest work that has a half-way cue, and shortest phase that is counted out, in seconds: less is a gabble.
const HALF_FROM: u32 = 10;
const COUNTED_FROM: u32 = 5;

/// The cues of a phase, in the order of their times.
pub fn cues(phase: &Phase) -> Vec<TimedCue> {
    let whole = i64::from(phase.seconds) * 1000;
    let mut all = vec![TimedCue { at_ms: 0, cue: Cue::Start }];
    if phase.kind == PhaseKind::Work && phase.seconds >= HALF_FROM {
        all.push(TimedCue { at_ms: whole / 2, cue: Cue::Half });
    }
    if phase.seconds >= COUNTED_FROM {
        for (left, cue) in [(3, Cue::Three), (2, Cue::Two), (1, Cue::One)] {
            all.push(TimedCue { at_ms: whole - left * 1000, cue });
        }
    }
    all.push(TimedCue { at_ms: whole, cue: Cue::End });
    all
}
