//! What the analysis comes to.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the nights say about one factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// More cramps after it.
    Trigger,
    /// Fewer cramps after it.
    Protector,
    /// No link that matters.
    NoLink,
    /// Not enough to say.
    Insufficient,
}

/// How sure that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Chance alone hardly ever looks like this.
    Certain,
    /// Chance alone looks like this in at most one diary of twenty.
    Likely,
    /// A hint: it would be surprising were it the only thing looked at.
    Possible,
    /// Nothing.
    None,
}

/// What the ratio compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RatioKind {
    /// Episodes per night.
    Rate,
    /// Odds of a night with cramps.
    Odds,
}

/// Why nothing can be said about a factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Too few nights, or too few cramps.
    FewNights,
    /// It was always the same.
    NeverVaries,
    /// Too few days with it, or without it.
    FewWith,
    /// It goes with time, a step or the day of the week, so that neither can be blamed.
    GoesWithTime,
    /// It travels with another factor.
    Group,
    /// It follows cramps.
    Follows,
    /// The interval is still too wide.
    Wide,
}

/// A ratio with its 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Ratio {
    /// The ratio.
    pub ratio: f64,
    /// Its interval.
    pub interval: [f64; 2],
}

/// The ratio at one lag.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct LagRatio {
    /// Days before the day whose night is counted.
    pub lag: u8,
    /// The ratio, the other lags allowed for.
    pub ratio: f64,
    /// Its interval.
    pub interval: [f64; 2],
}

/// One factor.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Factor {
    /// Its name, as in the diary.
    pub factor: String,
    /// Days between it and the day whose night is meant; 0 is the same day.
    pub lag: u8,
    /// What the nights say.
    pub verdict: Verdict,
    /// How sure that is.
    pub strength: Strength,
    /// Ratio with it against without it, or per unit.
    pub ratio: f64,
    /// What the ratio compares.
    pub ratio_kind: RatioKind,
    /// Its 95 % interval, choice of the lag allowed for.
    pub interval: [f64; 2],
    /// For a number: how much more the ratio stands for.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub unit: Option<f64>,
    /// Nights used.
    pub nights: usize,
    /// Of these, nights with it; for a number, nights above the middle.
    pub with: usize,
    /// How rarely chance alone would show so much, all factors and lags together.
    pub chance: f64,
    /// All lags, each allowed for the others.
    pub lag_profile: Vec<LagRatio>,
    /// The same ratio without allowing for the choice of the lag.
    pub unpenalised: Ratio,
    /// The same drawn towards nothing, all factors and lags together.
    pub shrunk: Ratio,
    /// Factors that it cannot be told apart from.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub group: Vec<String>,
    /// Whether it follows cramps instead of preceding them.
    pub follows: bool,
    /// Why nothing can be said.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub why: Option<Why>,
    /// About how many more days would tell.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub more_days: Option<u32>,
}

/// Factors that travel together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Their names.
    pub factors: Vec<String>,
    /// What they do, whichever of them it is.
    pub verdict: Verdict,
    /// The lag of that.
    pub lag: u8,
    /// The ratio of the one that fits best.
    pub ratio: f64,
    /// Its interval.
    pub interval: [f64; 2],
    /// Nights with the first two together.
    pub together: usize,
    /// Nights with the first and without the second: the comparison that tells them apart.
    pub first_alone: usize,
    /// Nights with the second and without the first.
    pub second_alone: usize,
}

/// A step or a slope.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChangePoint {
    /// First day of what came after; for a slope the first day of the diary.
    pub date: Date,
    /// `step` or `slope`.
    pub kind: String,
    /// After against before; for a slope per 30 days.
    pub ratio: f64,
    /// Its 95 % interval.
    pub interval: [f64; 2],
}

/// How often.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rate {
    /// Episodes per week, or nights with cramps per week.
    pub per_week: f64,
    /// Its 95 % interval.
    pub interval: [f64; 2],
}

/// Cramps that come in spells.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Spells {
    /// Whether they do.
    pub found: bool,
    /// Nights until half of a spell is over.
    pub half_life_nights: f64,
    /// How much a good and a bad time differ: the ratio of one standard deviation.
    pub ratio: f64,
}

/// One day of the week against the average of all.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Weekday {
    /// 1 is Monday.
    pub weekday: u8,
    /// The ratio.
    pub ratio: f64,
    /// Its 95 % interval.
    pub interval: [f64; 2],
}

/// Before and after a date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Since {
    /// The date.
    pub date: Date,
    /// How often before.
    pub before: Rate,
    /// How often from then on.
    pub after: Rate,
    /// After against before.
    pub ratio: f64,
    /// Its 95 % interval.
    pub interval: [f64; 2],
}

/// Everything the analysis comes to.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Insights {
    /// How often.
    pub rate: Rate,
    /// Recorded nights.
    pub nights: usize,
    /// Of these, nights without a cramp. Where there are none, only nights with cramps were written down, and the rate is
    /// no more than that of those nights.
    pub free: usize,
    /// Nights between the first and the last day that were not recorded.
    pub missing: usize,
    /// First and last day.
    pub span: [Date; 2],
    /// Episodes in all.
    pub episodes: f64,
    /// Every factor, in the order of the diary.
    pub factors: Vec<Factor>,
    /// Factors that cannot be told apart.
    pub groups: Vec<Group>,
    /// Steps and slopes.
    pub change_points: Vec<ChangePoint>,
    /// Spells.
    pub spells: Spells,
    /// Days of the week, where they differ.
    pub weekdays: Vec<Weekday>,
    /// Dispersion of the counts beyond chance; 0 is none.
    pub dispersion: f64,
    /// Before and after a date, where one was asked for and there are nights on both sides.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub since: Option<Since>,
    /// All of it in plain words.
    pub statement: String,
}

impl Insights {
    /// Whether only nights with cramps were written down. Then nobody can say how often they come, only that there were
    /// at least so many.
    pub fn only_cramps(&self) -> bool {
        self.free == 0 && self.missing > 0
    }

    /// Cramps a week as if there had been none in the nights that were not written down.
    pub fn at_least_per_week(&self) -> f64 {
        let days = self.nights + self.missing;
        if days == 0 { 0.0 } else { self.episodes * 7.0 / days as f64 }
    }
}

impl std::fmt::Debug for Insights {
    /// Shows that there are some, never what they say: they are about somebody's health.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Insights({} factors)", self.factors.len())
    }
}
