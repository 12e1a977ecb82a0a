//! The base: everything but the factors, found before any factor is credited.

use jiff::civil::Date;

use crate::{
    design::{self, BaseColumn, Nights},
    fit::{Problem, Spread},
    screen::{Pure, Whitened},
    spread::{Criterion, Fitted, search},
    table::Table,
};

/// Correlations from night to night that a drifting level may have.
pub(crate) const PHIS: [f64; 4] = [0.6, 0.8, 0.92, 0.97];
/// The same while steps are looked for: slower drift is what steps and slopes are.
const PHIS_FOR_STEPS: [f64; 3] = [0.6, 0.8, 0.92];

/// A step or slope of the level.
#[derive(Debug, Clone)]
pub(crate) struct Change {
    /// Day of the first night after the step, or of the first night of a slope.
    pub(crate) day: usize,
    pub(crate) slope: bool,
    pub(crate) values: Vec<f64>,
}

/// Limits of the search for changes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ChangeLimits {
    /// Twice the log likelihood that a step must gain.
    pub(crate) step_gain: f64,
    /// The same for a slope.
    pub(crate) slope_gain: f64,
    /// Recorded nights on both sides of a step.
    pub(crate) nights: usize,
    pub(crate) most: usize,
}

/// What a step must gain more than a slope to be taken for the better one: its day is chosen, too.
const STEP_HANDICAP: f64 = 2.0;

/// The base as it stands.
#[derive(Debug)]
pub(crate) struct Base {
    pub(crate) columns: Vec<BaseColumn>,
    pub(crate) changes: Vec<Change>,
    /// Where the columns of the changes begin.
    pub(crate) changes_at: usize,
}

/// Gain in twice the log likelihood from which on a drifting level is kept.
pub(crate) const DRIFT_GAIN: f64 = 2.5;

pub(crate) fn problem<'a>(nights: &'a Nights, columns: &'a [BaseColumn]) -> Problem<'a> {
    Problem {
        family: nights.family,
        y: &nights.y,
        gaps: &nights.gaps,
        tails: &nights.tails,
        columns: columns.iter().map(|column| column.values.as_slice()).collect(),
        ridge: columns.iter().map(|column| column.ridge).collect(),
        offset: None,
    }
}

/// Finds steps and slopes, one after the other, each against what is known so far.
pub(crate) fn find(table: &Table, nights: &Nights, limits: ChangeLimits) -> Base {
    let mut columns = design::week(table, nights);
    let changes_at = columns.len();
    let mut changes: Vec<Change> = Vec::new();
    if nights.len() >= 2 * limits.nights && nights.y.iter().sum::<f64>() >= 3.0 {
        let mut known = search(&problem(nights, &columns), Criterion::Likelihood, &PHIS_FOR_STEPS, 0.0, None);
        while changes.len() < limits.most {
            let Some((change, fitted)) = next(nights, &columns, &changes, &known, limits) else { break };
            columns.push(BaseColumn { values: change.values.clone(), ridge: 0.0 });
            changes.push(change);
            known = fitted;
        }
    }
    Base { columns, changes, changes_at }
}

fn next(
    nights: &Nights,
    columns: &[BaseColumn],
    changes: &[Change],
    known: &Fitted,
    limits: ChangeLimits,
) -> Option<(Change, Fitted)> {
    let still = problem(nights, columns);
    let spread = Spread { drift: 0.0, ..known.spread };
    let fit = still.fit(spread, Some((&known.fit).into()), 1e-6);
    let whitened = Whitened::new(&still, &fit, spread);
    let mut best: Option<(f64, Change, Fitted)> = None;
    let mut consider = |change: Change, least: f64| {
        let pure = whitened.pure(&change.values);
        let statistic = whitened.statistic(&pure);
        // Drift can only weaken what is seen without it.
        if statistic * statistic * whitened.scale.max(1.0) < 0.7 * least {
            return;
        }
        let mut with = columns.to_vec();
        with.push(BaseColumn { values: change.values.clone(), ridge: 0.0 });
        // With a change taken out the level drifts no slower than before.
        let phis: Vec<f64> = PHIS_FOR_STEPS
            .into_iter()
            .filter(|phi| known.spread.drift == 0.0 || *phi <= known.spread.phi)
            .rev()
            .take(2)
            .collect();
        let fitted =
            search(&problem(nights, &with), Criterion::Likelihood, &phis, 0.0, Some((&known.fit).into()));
        let gain = 2.0 * (fitted.fit.likelihood - known.fit.likelihood);
        let worth = if change.slope { gain } else { gain - STEP_HANDICAP };
        if gain > least && best.as_ref().is_none_or(|(other, ..)| worth > *other) {
            best = Some((worth, change, fitted));
        }
    };
    if let Some(at) = best_step(nights, &whitened, changes, limits.nights) {
        consider(step(nights, at), limits.step_gain);
    }
    if !changes.iter().any(|change| change.slope) {
        let day = nights.days.first().copied().unwrap_or(0);
        consider(Change { day, slope: true, values: design::slope(nights) }, limits.slope_gain);
    }
    best.map(|(_, change, fitted)| (change, fitted))
}

/// A step from one recorded night on.
pub(crate) fn step(nights: &Nights, at: usize) -> Change {
    let values = (0..nights.len()).map(|night| f64::from(u8::from(night >= at))).collect();
    Change { day: nights.days[at], slope: false, values }
}

/// The step that speaks loudest, away from the ends and from steps known already.
fn best_step(nights: &Nights, whitened: &Whitened, changes: &[Change], apart: usize) -> Option<usize> {
    let taken: Vec<usize> = changes
        .iter()
        .filter(|change| !change.slope)
        .filter_map(|change| nights.days.binary_search(&change.day).ok())
        .collect();
    let free = |at: &usize| taken.iter().all(|known| at.abs_diff(*known) >= apart);
    let statistics = whitened.steps();
    let last = nights.len().saturating_sub(apart.max(1));
    let stride = (nights.len() / 400).max(1);
    (apart..=last)
        .step_by(stride)
        .filter(free)
        .max_by(|a, b| statistics[*a].abs().total_cmp(&statistics[*b].abs()))
}

/// The change from before to after a date, level drift allowed for: log ratio and standard error.
pub(crate) fn before_and_after(table: &Table, nights: &Nights, date: Date) -> Option<(f64, f64, f64)> {
    let place = table.place(date);
    let at = nights.days.partition_point(|day| i64::try_from(*day).unwrap_or(i64::MAX) < place);
    if at < 3 || at + 3 > nights.len() {
        return None;
    }
    let mut columns = design::week(table, nights);
    columns.push(BaseColumn { values: step(nights, at).values, ridge: 0.0 });
    let last = columns.len() - 1;
    let problem = problem(nights, &columns);
    let fitted = search(&problem, Criterion::Evidence, &PHIS, DRIFT_GAIN, None);
    let freedom = Whitened::new(&problem, &fitted.fit, fitted.spread).freedom;
    Some((fitted.fit.beta[last], fitted.fit.error(last), freedom))
}

/// Whether the days of the week differ: the F statistic of all of them, and its degrees of freedom.
pub(crate) fn week_matters(
    table: &Table,
    nights: &Nights,
    base: &Base,
    fitted: &Fitted,
) -> Option<(f64, f64)> {
    if nights.len() < 28 || nights.y.iter().sum::<f64>() < 14.0 {
        return None;
    }
    let rest: Vec<BaseColumn> = base
        .columns
        .iter()
        .enumerate()
        .filter(|(at, _)| !(1..8).contains(at))
        .map(|(_, c)| c.clone())
        .collect();
    let without = problem(nights, &rest);
    let fit = without.fit(fitted.spread, None, 1e-6);
    let whitened = Whitened::new(&without, &fit, fitted.spread);
    let mut pure: Vec<Pure> = Vec::new();
    for weekday in 0..6 {
        let column: Vec<f64> =
            nights.days.iter().map(|day| f64::from(u8::from(table.weekday(*day) == weekday))).collect();
        let next = whitened.pure(&column);
        let next = next.without(&pure.iter().collect::<Vec<_>>());
        pure.push(next);
    }
    let sum: f64 = pure.iter().map(|column| whitened.statistic(column)).map(|t| t * t).sum();
    Some((sum / 6.0, (whitened.freedom - 6.0).max(1.0)))
}
