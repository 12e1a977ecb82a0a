//! Settings of the trigger analysis.

use serde::{Deserialize, Serialize};

use crate::records::Basis;

/// Everything about the trigger analysis that is judgement and no single fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "source", derive(schemars::JsonSchema))]
pub struct InsightSettings {
    /// What all of these rest on.
    pub basis: Basis,
    /// At most this share of diaries without any link may show one.
    pub false_find: f64,
    /// A find is called certain where chance alone would show it this rarely.
    pub certain_below: f64,
    /// Share of intervals that may miss.
    pub interval_error: f64,
    /// A ratio nearer to one than this does not matter.
    pub matters_ratio: f64,
    /// Chance of finding a link that matters, when it is said how many more days are needed.
    pub power: f64,
    /// Fewest recorded nights for saying anything about a factor.
    pub fewest_nights: usize,
    /// Fewest episodes.
    pub fewest_episodes: usize,
    /// Fewest nights with a factor, and without it.
    pub fewest_with: usize,
    /// Longest wait, in days, that is still named.
    pub most_more_days: u32,
    /// Correlation from which on two factors are named as travelling together.
    pub alike_from: f64,
    /// Twice the log likelihood that must speak for one of two factors before it is credited alone.
    pub apart_gain: f64,
    /// Chance level below which a factor is said to follow the cramps.
    pub follow_below: f64,
    /// Twice the log likelihood that a step must gain.
    pub step_gain: f64,
    /// The same for a slope.
    pub slope_gain: f64,
    /// Recorded nights on both sides of a step.
    pub step_nights: usize,
    /// Most steps and slopes.
    pub most_changes: usize,
    /// Chance level of the test whether days of the week differ.
    pub week_below: f64,
    /// Ways of moving nights against days that are tried.
    pub chance_draws: usize,
}

/// More nights than anybody lives, and small enough for every target: the copy that is made here is read in browsers too,
/// where numbers of this kind have 32 bits.
const NEVER: usize = 1 << 24;

impl Default for InsightSettings {
    /// Settings with which nothing is ever found, for a folder that has none.
    fn default() -> Self {
        Self {
            basis: Basis::Estimate,
            false_find: 0.0,
            certain_below: 0.0,
            interval_error: 0.05,
            matters_ratio: 1.0,
            power: 0.5,
            fewest_nights: NEVER,
            fewest_episodes: NEVER,
            fewest_with: NEVER,
            most_more_days: 0,
            alike_from: 1.0,
            apart_gain: f64::MAX,
            follow_below: 0.0,
            step_gain: f64::MAX,
            slope_gain: f64::MAX,
            step_nights: NEVER,
            most_changes: 0,
            week_below: 0.0,
            chance_draws: 0,
        }
    }
}
