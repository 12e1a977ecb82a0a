//! The whole analysis, in order: how often, what changed over time, what follows cramps, what precedes them.

use jiff::civil::Date;
use uncramp_knowledge::insights::InsightSettings;

use crate::{
    base::{self, Base, ChangeLimits, DRIFT_GAIN, PHIS},
    design::{self, BaseColumn, Exposure, LAGS, Nights},
    factors::{self, Seen},
    family::Family,
    fit::Fit,
    numbers::{f_above, normal_quantile, t_quantile, t_two_sided},
    rate::rate,
    result::{ChangePoint, Insights, Ratio, Since, Spells, Weekday},
    screen::{Pure, Whitened},
    spread::{Criterion, Fitted, search},
    table::Table,
};

/// Ratios are held within these, so that no number is infinite.
const FARTHEST: f64 = 1e6;

/// A ratio and its interval from a logarithm and its standard error.
pub(crate) fn ratio(log: f64, low: f64, high: f64) -> Ratio {
    let held = |x: f64| libm::exp(x.clamp(-14.0, 14.0)).clamp(1.0 / FARTHEST, FARTHEST);
    Ratio { ratio: held(log), interval: [held(low), held(high)] }
}

/// The quantile for an interval with so many degrees of freedom.
pub(crate) fn reach(error: f64, freedom: f64) -> f64 {
    if freedom > 2000.0 { normal_quantile(1.0 - error / 2.0) } else { t_quantile(1.0 - error / 2.0, freedom) }
}

/// A factor at a lag that was found to matter.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Found {
    pub(crate) factor: usize,
    pub(crate) lag: usize,
    /// How rarely chance alone would show so much.
    pub(crate) chance: f64,
}

/// Everything that stays the same while factors are looked at.
#[derive(Debug)]
pub(crate) struct Scene<'a> {
    pub(crate) settings: &'a InsightSettings,
    pub(crate) nights: &'a Nights,
    pub(crate) exposures: &'a [Exposure],
    pub(crate) base: &'a Base,
    /// Columns of every factor at every lag.
    pub(crate) columns: Vec<Vec<Vec<f64>>>,
    /// Whether there is enough to look at a factor at a lag.
    pub(crate) enough: Vec<[bool; LAGS]>,
}

/// A nearly flat prior: it moves nothing but an estimate that would run away.
pub(crate) const NEARLY_FLAT: f64 = 1.0 / 16.0;

impl Scene<'_> {
    /// The base with the found factors in it, one left out.
    pub(crate) fn base_with(&self, found: &[Found], without: Option<usize>) -> Vec<BaseColumn> {
        let mut columns = self.base.columns.clone();
        for found in found.iter().filter(|found| Some(found.factor) != without) {
            columns.push(self.column(found.factor, found.lag));
        }
        columns
    }

    pub(crate) fn column(&self, factor: usize, lag: usize) -> BaseColumn {
        BaseColumn { values: self.columns[factor][lag].clone(), ridge: NEARLY_FLAT }
    }
}

/// Analyses a diary. Words are added by [`crate::words::describe`].
pub fn analyse(table: &Table, settings: &InsightSettings, since: Option<Date>) -> Insights {
    let nights = Nights::new(table);
    let exposures: Vec<Exposure> = table.factors.iter().map(|column| Exposure::new(table, column)).collect();
    let limits = ChangeLimits {
        step_gain: settings.step_gain,
        slope_gain: settings.slope_gain,
        nights: settings.step_nights.max(nights.len() / 20),
        most: settings.most_changes,
    };
    let mut base = base::find(table, &nights, limits);
    base.columns.extend(design::season(table, &nights));
    let problem = base::problem(&nights, &base.columns);
    let fitted = search(&problem, Criterion::Evidence, &PHIS, DRIFT_GAIN, None);
    let error = settings.interval_error;
    let expected: Vec<f64> = fixed(&fitted.fit).iter().map(|p| nights.family.mean(*p)).collect();
    let average = Whitened::new(&problem, &fitted.fit, fitted.spread).freedom;

    let columns = exposures
        .iter()
        .map(|exposure| (0..LAGS).map(|lag| exposure.column(&nights, lag.cast_signed())).collect())
        .collect();
    let enough = exposures
        .iter()
        .map(|exposure| core::array::from_fn(|lag| enough(exposure, &nights, lag.cast_signed(), settings)))
        .collect();
    let scene = Scene { settings, nights: &nights, exposures: &exposures, base: &base, columns, enough };
    let follows = follows(&scene, &fitted);
    let (found, last) = screen(&scene, &fitted, &follows);
    let seen = Seen { scene: &scene, found: &found, follows: &follows, fitted: &last, names: &table.names };
    let (factors, groups) = factors::all(&seen, table);

    let episodes: f64 = nights.y.iter().sum();
    Insights {
        rate: rate(&nights.y, &expected, fitted.spread, error),
        nights: nights.len(),
        free: nights.y.iter().filter(|count| **count <= 0.0).count(),
        missing: table.days() - nights.len(),
        span: [table.first, table.date(table.days().saturating_sub(1))],
        episodes,
        factors,
        groups,
        change_points: change_points(table, &base, &fitted, average, error),
        spells: spells(&fitted),
        weekdays: weekdays(table, &nights, &base, &fitted, settings),
        dispersion: if nights.family == Family::Counts { last.spread.alpha } else { 0.0 },
        since: since.and_then(|date| before_after(table, &nights, date, &expected, &fitted, error)),
        statement: String::new(),
    }
}

/// What the base expects of each night, the drifting level left out.
fn fixed(fit: &Fit) -> Vec<f64> {
    fit.predictor.iter().zip(&fit.level).map(|(p, l)| p - l).collect()
}

fn enough(exposure: &Exposure, nights: &Nights, lag: isize, settings: &InsightSettings) -> bool {
    if !exposure.varies || nights.y.iter().sum::<f64>() < settings.fewest_episodes as f64 {
        return false;
    }
    let mut values: Vec<f64> = exposure.raw(nights, lag).map(|(_, x)| x).collect();
    if values.len() < settings.fewest_nights {
        return false;
    }
    values.sort_by(f64::total_cmp);
    // The commonest value must leave enough nights with another one, and have enough itself where it is one of two.
    let runs = values.chunk_by(|a, b| a == b).map(<[f64]>::len);
    let commonest = runs.max().unwrap_or(0);
    values.len() - commonest >= settings.fewest_with
}

/// Factors that are noted after cramps rather than before them.
fn follows(scene: &Scene<'_>, fitted: &Fitted) -> Vec<bool> {
    let count = scene.exposures.len();
    let mut follows = vec![false; count];
    let whitened =
        Whitened::new(&base::problem(scene.nights, &scene.base.columns), &fitted.fit, fitted.spread);
    let mut leads: Vec<(usize, Pure, Vec<Pure>)> = Vec::new();
    for factor in (0..count).filter(|factor| scene.enough[*factor][0]) {
        let lags: Vec<Pure> = scene.columns[factor].iter().map(|column| whitened.pure(column)).collect();
        let lead = whitened.pure(&scene.exposures[factor].column(scene.nights, -1));
        let alone = lead.without(&lags.iter().collect::<Vec<_>>());
        if alone.length > 0.1 * lead.length {
            leads.push((factor, alone, lags));
        }
    }
    let columns: Vec<&Pure> = leads.iter().map(|(_, lead, _)| lead).collect();
    let (draws, limit) = (scene.settings.chance_draws, scene.settings.follow_below);
    for (factor, lead, lags) in &leads {
        let after = whitened.statistic(lead).abs();
        let all = leads.len() as f64 * t_two_sided(after, (whitened.freedom - 4.0).max(1.0));
        if all > limit || whitened.chance(&columns, after, draws, limit) > limit {
            continue;
        }
        let raw = whitened.pure(&scene.exposures[*factor].column(scene.nights, -1));
        let before =
            lags.iter().map(|lag| whitened.statistic(&lag.without(&[&raw])).abs()).fold(0.0, f64::max);
        follows[*factor] = after > before;
    }
    follows
}

/// Finds the factors that matter, the loudest first, each against what is known so far.
fn screen(scene: &Scene<'_>, fitted: &Fitted, follows: &[bool]) -> (Vec<Found>, Fitted) {
    let mut found: Vec<Found> = Vec::new();
    let mut fitted = fitted.clone();
    loop {
        let columns = scene.base_with(&found, None);
        let problem = base::problem(scene.nights, &columns);
        let whitened = Whitened::new(&problem, &fitted.fit, fitted.spread);
        let mut candidates: Vec<(usize, usize, Pure)> = Vec::new();
        for factor in (0..scene.exposures.len()).filter(|factor| !follows[*factor]) {
            if found.iter().any(|found| found.factor == factor) {
                continue;
            }
            for lag in (0..LAGS).filter(|lag| scene.enough[factor][*lag]) {
                let pure = whitened.pure(&scene.columns[factor][lag]);
                if pure.length > 1e-3 {
                    candidates.push((factor, lag, pure));
                }
            }
        }
        let loudest = candidates
            .iter()
            .map(|(factor, lag, pure)| (*factor, *lag, whitened.statistic(pure).abs()))
            .max_by(|a, b| a.2.total_cmp(&b.2));
        let Some((factor, lag, statistic)) = loudest else { break };
        let columns: Vec<&Pure> = candidates.iter().map(|(.., pure)| pure).collect();
        let limit = scene.settings.false_find;
        let chance = whitened.chance(&columns, statistic, scene.settings.chance_draws, limit);
        if chance > limit || found.len() >= 10 {
            break;
        }
        found.push(Found { factor, lag, chance });
        let columns = scene.base_with(&found, None);
        let problem = base::problem(scene.nights, &columns);
        let phis = if fitted.spread.drift > 0.0 { vec![fitted.spread.phi] } else { PHIS.to_vec() };
        fitted = search(&problem, Criterion::Evidence, &phis, DRIFT_GAIN, Some((&fitted.fit).into()));
    }
    (found, fitted)
}

fn change_points(table: &Table, base: &Base, fitted: &Fitted, freedom: f64, error: f64) -> Vec<ChangePoint> {
    let reach = reach(error, freedom);
    let mut points: Vec<ChangePoint> = base
        .changes
        .iter()
        .enumerate()
        .map(|(at, change)| {
            let column = base.changes_at + at;
            let (mut log, mut width) = (fitted.fit.beta[column], reach * fitted.fit.error(column));
            if change.slope {
                let (first, last) = (change.values.first(), change.values.last());
                let whole = last.unwrap_or(&0.0) - first.unwrap_or(&0.0);
                let share = 30.0 / (table.days() as f64 - 1.0).max(1.0);
                (log, width) = (log * whole * share, width * whole * share);
            }
            let Ratio { ratio, interval } = ratio(log, log - width, log + width);
            let kind = if change.slope { "slope" } else { "step" }.to_owned();
            ChangePoint { date: table.date(change.day), kind, ratio, interval }
        })
        .collect();
    points.sort_by_key(|point| point.date);
    points
}

fn spells(fitted: &Fitted) -> Spells {
    let spread = fitted.spread;
    let found = spread.drift > 1e-6;
    Spells {
        found,
        half_life_nights: if found { libm::log(0.5) / libm::log(spread.phi) } else { 0.0 },
        ratio: if found { libm::exp(libm::sqrt(spread.drift)) } else { 1.0 },
    }
}

fn weekdays(
    table: &Table,
    nights: &Nights,
    base: &Base,
    fitted: &Fitted,
    settings: &InsightSettings,
) -> Vec<Weekday> {
    let Some((f, freedom)) = base::week_matters(table, nights, base, fitted) else { return Vec::new() };
    if f_above(f, 6.0, freedom) > settings.week_below {
        return Vec::new();
    }
    let reach = reach(settings.interval_error, freedom);
    (1..8)
        .map(|column| {
            let (log, width) = (fitted.fit.beta[column], reach * fitted.fit.error(column));
            let Ratio { ratio, interval } = ratio(log, log - width, log + width);
            Weekday { weekday: column as u8, ratio, interval }
        })
        .collect()
}

fn before_after(
    table: &Table,
    nights: &Nights,
    date: Date,
    expected: &[f64],
    fitted: &Fitted,
    error: f64,
) -> Option<Since> {
    let (log, deviation, freedom) = base::before_and_after(table, nights, date)?;
    let place = table.place(date);
    let at = nights.days.partition_point(|day| i64::try_from(*day).unwrap_or(i64::MAX) < place);
    let width = reach(error, freedom) * deviation;
    let Ratio { ratio, interval } = ratio(log, log - width, log + width);
    let part = |from: usize, to: usize| rate(&nights.y[from..to], &expected[from..to], fitted.spread, error);
    Some(Since { date, before: part(0, at), after: part(at, nights.len()), ratio, interval })
}
