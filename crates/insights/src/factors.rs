//! Puts together what is said about every factor.

use crate::{
    analyse::{Found, NEARLY_FLAT, Scene, ratio, reach},
    base,
    design::{BaseColumn, LAGS},
    fit::{Fit, Start},
    limits::limits,
    numbers::{normal_quantile, t_two_sided},
    result::{Factor, Group, LagRatio, Ratio, RatioKind, Strength, Verdict, Why},
    screen::{Pure, Whitened},
    spread::Fitted,
    table::Table,
    winners::winner,
};

/// What was found, and what it was found in.
#[derive(Debug)]
pub(crate) struct Seen<'a> {
    pub(crate) scene: &'a Scene<'a>,
    pub(crate) found: &'a [Found],
    pub(crate) follows: &'a [bool],
    pub(crate) fitted: &'a Fitted,
    pub(crate) names: &'a [String],
}

/// Correlation from which on another factor is allowed for in the interval of a factor, and how many of them.
const ALLOW_FOR: f64 = 0.3;
const MOST_ALLOWED: usize = 3;

/// The base that one factor is judged against.
struct Ground {
    columns: Vec<BaseColumn>,
    fit: Fit,
    whitened: Whitened,
}

impl Seen<'_> {
    fn ground(&self, columns: Vec<BaseColumn>) -> Ground {
        let problem = base::problem(self.scene.nights, &columns);
        let fit = problem.fit(self.fitted.spread, None, 1e-7);
        let whitened = Whitened::new(&problem, &fit, self.fitted.spread);
        Ground { columns, fit, whitened }
    }

    /// The ground with a factor at some lags.
    fn columns(&self, ground: &Ground, factor: usize, lags: &[usize]) -> Vec<BaseColumn> {
        let lags = lags.iter().map(|lag| self.scene.column(factor, *lag));
        ground.columns.iter().cloned().chain(lags).collect()
    }
}

pub(crate) fn all(seen: &Seen<'_>, table: &Table) -> (Vec<Factor>, Vec<Group>) {
    let scene = seen.scene;
    let common = seen.ground(scene.base_with(seen.found, None));
    let pure: Vec<Vec<Pure>> = scene
        .columns
        .iter()
        .map(|lags| lags.iter().map(|column| common.whitened.pure(column)).collect())
        .collect();
    let shrunk = shrunk(seen);
    let mut groups = Vec::new();
    let mut factors: Vec<Factor> = Vec::new();
    for factor in 0..scene.exposures.len() {
        let own = seen.found.iter().find(|found| found.factor == factor);
        let alone;
        let ground = if own.is_some() {
            alone = seen.ground(scene.base_with(seen.found, Some(factor)));
            &alone
        } else {
            &common
        };
        factors.push(one(seen, table, ground, factor, own, &pure, &shrunk[factor]));
        if let Some(own) = own {
            groups.extend(group(seen, ground, own, &factors[factor]));
        }
    }
    join(seen, &mut factors, &groups);
    travelling(seen, &mut factors);
    (factors, groups)
}

fn one(
    seen: &Seen<'_>,
    table: &Table,
    ground: &Ground,
    factor: usize,
    own: Option<&Found>,
    pure: &[Vec<Pure>],
    shrunk: &[(f64, f64)],
) -> Factor {
    let scene = seen.scene;
    let (settings, nights, exposure) = (scene.settings, scene.nights, &scene.exposures[factor]);
    let usable = |lag: &usize| scene.enough[factor][*lag];
    let statistics = |whitened: &Whitened| -> Vec<(Pure, f64)> {
        scene.columns[factor]
            .iter()
            .map(|column| {
                let pure = whitened.pure(column);
                let statistic = whitened.statistic(&pure);
                (pure, statistic)
            })
            .collect()
    };
    let first = statistics(&ground.whitened);
    let loudest =
        (0..LAGS).filter(usable).max_by(|a, b| first[*a].1.abs().total_cmp(&first[*b].1.abs())).unwrap_or(0);
    let best = own.map_or(loudest, |own| own.lag);
    // Factors that go with this one are allowed for, so that it is not credited with their work.
    let mut alike: Vec<(f64, usize)> = (0..scene.exposures.len())
        .filter(|other| *other != factor && !seen.found.iter().any(|found| found.factor == *other))
        .filter(|other| scene.enough[*other][best])
        .map(|other| (pure[factor][best].alike(&pure[other][best]).abs(), other))
        .filter(|(alike, _)| (ALLOW_FOR..0.9).contains(alike))
        .collect();
    alike.sort_by(|a, b| b.0.total_cmp(&a.0));
    alike.truncate(MOST_ALLOWED);
    let allowed;
    let ground = if alike.is_empty() {
        ground
    } else {
        let mut columns = ground.columns.clone();
        columns.extend(alike.iter().map(|(_, other)| scene.column(*other, best)));
        allowed = seen.ground(columns);
        &allowed
    };
    let after = if alike.is_empty() { first } else { statistics(&ground.whitened) };
    let steps = if exposure.yes_no { 1.0 } else { exposure.unit / exposure.scale };
    let quantile = reach(settings.interval_error, ground.whitened.freedom - 1.0);
    let widen = ground.whitened.scale.max(1.0);
    let lags: Vec<usize> = (0..LAGS).filter(usable).collect();

    let (mut log, mut error) = (0.0, libm::sqrt(1.0 / NEARLY_FLAT));
    let mut held = [-quantile * error, quantile * error];
    let mut lag_profile = Vec::new();
    if exposure.varies && !nights.y.is_empty() {
        let at = ground.columns.len();
        let spread = seen.fitted.spread;
        let columns = seen.columns(ground, factor, &[best]);
        let problem = base::problem(nights, &columns);
        let fit = problem.fit(spread, Some((&ground.fit).into()), 1e-7);
        (log, error) = (fit.beta[at], widen * fit.error(at));
        held = limits(&problem, spread, &fit, at, widen * quantile);
        // The chosen lag first, so that all four are found from where it stands.
        let mut order: Vec<usize> = (0..LAGS).collect();
        order[..=best].rotate_right(1);
        let columns = seen.columns(ground, factor, &order);
        let problem = base::problem(nights, &columns);
        let fit = problem.fit(spread, Some((&fit).into()), 1e-7);
        for lag in 0..LAGS {
            let at = at + order.iter().position(|other| *other == lag).unwrap_or(0);
            let [low, high] = limits(&problem, spread, &fit, at, widen * quantile);
            let Ratio { ratio, interval } = ratio(fit.beta[at] * steps, low * steps, high * steps);
            lag_profile.push(LagRatio { lag: lag as u8, ratio, interval });
        }
    }
    let unpenalised = ratio(log * steps, held[0] * steps, held[1] * steps);
    // The choice of the lag is allowed for on the scale of standard errors.
    let mut chosen = unpenalised;
    if lags.len() > 1 && lags.contains(&best) {
        let values: Vec<f64> = lags.iter().map(|lag| after[*lag].1).collect();
        let correlations: Vec<f64> = lags.iter().map(|lag| after[*lag].0.alike(&after[best].0)).collect();
        let at = lags.iter().position(|lag| *lag == best).unwrap_or(0);
        let won = winner(&values, &correlations, at, settings.interval_error);
        let plain = normal_quantile(1.0 - settings.interval_error / 2.0);
        let y = values[at];
        let moved = |to: f64| {
            let side = if to < y { log - held[0] } else { held[1] - log };
            (log + (to - y) * side / plain) * steps
        };
        chosen = ratio(moved(won.middle), moved(won.low), moved(won.high));
    }
    let drawn = {
        let (log, error) = shrunk[best];
        let width = quantile * error;
        ratio(log * steps, (log - width) * steps, (log + width) * steps)
    };

    let follows = seen.follows[factor];
    let excludes_one = chosen.interval[0] > 1.0 || chosen.interval[1] < 1.0;
    let matters = libm::log(settings.matters_ratio);
    // For a number, what matters is the difference between a low and a high day: two standard deviations.
    let contrast = if exposure.yes_no { 1.0 } else { 2.0 };
    let inside = |low: f64, high: f64| low * contrast > -matters && high * contrast < matters;
    let no_link = lags.len() == LAGS
        && lag_profile
            .iter()
            .all(|lag| inside(libm::log(lag.interval[0]) / steps, libm::log(lag.interval[1]) / steps))
        && inside(held[0], held[1]);
    let single = (LAGS as f64 * t_two_sided(after[best].1, ground.whitened.freedom)).min(1.0);
    let chance = own.map_or_else(|| (single * scene.exposures.len() as f64).min(1.0), |own| own.chance);
    let (verdict, strength) = match own {
        Some(own) if excludes_one && !follows => {
            let sure = own.chance <= settings.certain_below.max(1.0 / settings.chance_draws.max(1) as f64)
                && single * scene.exposures.len() as f64 <= settings.certain_below;
            let verdict = if log > 0.0 { Verdict::Trigger } else { Verdict::Protector };
            (verdict, if sure { Strength::Certain } else { Strength::Likely })
        }
        _ if no_link => (Verdict::NoLink, Strength::None),
        _ if !follows && single < settings.false_find => (Verdict::Insufficient, Strength::Possible),
        _ => (Verdict::Insufficient, Strength::None),
    };
    let used: Vec<f64> = exposure.raw(nights, best.cast_signed()).map(|(_, x)| x).collect();
    let middle = {
        let mut sorted = used.clone();
        sorted.sort_by(f64::total_cmp);
        crate::numbers::sorted_quantile(&sorted, 0.5)
    };
    let with = used.iter().filter(|x| if exposure.yes_no { **x == 1.0 } else { **x > middle }).count();
    let (why, more_days) = if verdict == Verdict::Insufficient {
        let left = after[best].0.length / pure_length(ground, &scene.columns[factor][best]).max(1e-9);
        let why = if !exposure.varies {
            Why::NeverVaries
        } else if nights.len() < settings.fewest_nights
            || nights.y.iter().sum::<f64>() < settings.fewest_episodes as f64
        {
            Why::FewNights
        } else if lags.is_empty() {
            Why::FewWith
        } else if follows {
            Why::Follows
        } else if left < 0.2 {
            Why::GoesWithTime
        } else {
            Why::Wide
        };
        let needed = normal_quantile(1.0 - settings.false_find / 2.0) + normal_quantile(settings.power);
        let more = (needed * error * contrast / matters).max(0.0);
        let days = table.days() as f64;
        let more = days * (more * more - 1.0);
        let tells = exposure.varies && !follows && why != Why::GoesWithTime && with > 0 && error < 3.0;
        let limit = f64::from(settings.most_more_days);
        let more_days = (tells && more <= limit).then(|| ((more / 10.0).max(1.0) as u32 + 1) * 10);
        (Some(why), more_days)
    } else {
        (follows.then_some(Why::Follows), None)
    };
    Factor {
        factor: seen.names[factor].clone(),
        lag: best as u8,
        verdict,
        strength,
        ratio: chosen.ratio,
        ratio_kind: if nights.family == crate::family::Family::Nights {
            RatioKind::Odds
        } else {
            RatioKind::Rate
        },
        interval: chosen.interval,
        unit: (!exposure.yes_no).then_some(exposure.unit),
        nights: used.len(),
        with,
        chance,
        lag_profile,
        unpenalised,
        shrunk: drawn,
        group: Vec::new(),
        follows,
        why,
        more_days,
    }
}

/// The length of a whitened column before the base is taken out, its mean taken out.
fn pure_length(ground: &Ground, column: &[f64]) -> f64 {
    let nights = column.len().max(1) as f64;
    let mean = column.iter().sum::<f64>() / nights;
    let weights = &ground.fit.weights;
    libm::sqrt(column.iter().zip(weights).map(|(x, w)| w * (x - mean) * (x - mean)).sum())
}

/// Factors that explain the nights about as well as the one that was found.
fn group(seen: &Seen<'_>, ground: &Ground, own: &Found, found: &Factor) -> Option<Group> {
    let scene = seen.scene;
    let mine = ground.whitened.pure(&scene.columns[own.factor][own.lag]);
    let statistic = ground.whitened.statistic(&mine);
    let mut others: Vec<(f64, usize)> = Vec::new();
    for other in 0..scene.exposures.len() {
        if other == own.factor || seen.follows[other] || seen.found.iter().any(|f| f.factor == other) {
            continue;
        }
        for lag in (0..LAGS).filter(|lag| scene.enough[other][*lag]) {
            let theirs = ground.whitened.pure(&scene.columns[other][lag]);
            let value = ground.whitened.statistic(&theirs);
            if mine.alike(&theirs).abs() >= ALLOW_FOR
                && statistic * statistic - value * value < scene.settings.apart_gain
            {
                others.push((value.abs(), other));
            }
        }
    }
    others.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut members = vec![own.factor];
    for (_, other) in others {
        if !members.contains(&other) {
            members.push(other);
        }
    }
    let second = *members.get(1)?;
    let (a, b) = (&scene.exposures[own.factor], &scene.exposures[second]);
    let split = |exposure: &crate::design::Exposure| {
        let (mean, _) = crate::design::moments(
            exposure.raw(scene.nights, 0).map(|(_, x)| x).collect::<Vec<_>>().into_iter(),
        );
        let mut marks = vec![None; scene.nights.len()];
        exposure.raw(scene.nights, 0).for_each(|(at, x)| marks[at] = Some(x > mean));
        marks
    };
    let pairs: Vec<(bool, bool)> =
        split(a).into_iter().zip(split(b)).filter_map(|(a, b)| Some((a?, b?))).collect();
    let count = |wanted: (bool, bool)| pairs.iter().filter(|pair| **pair == wanted).count();
    Some(Group {
        factors: members.iter().map(|member| seen.names[*member].clone()).collect(),
        verdict: if statistic > 0.0 { Verdict::Trigger } else { Verdict::Protector },
        lag: own.lag as u8,
        ratio: found.unpenalised.ratio,
        interval: found.unpenalised.interval,
        together: count((true, true)),
        first_alone: count((true, false)),
        second_alone: count((false, true)),
    })
}

/// No member of a group is credited alone.
fn join(seen: &Seen<'_>, factors: &mut [Factor], groups: &[Group]) {
    for group in groups {
        for factor in factors.iter_mut().filter(|factor| group.factors.contains(&factor.factor)) {
            for other in group.factors.iter().filter(|other| **other != factor.factor) {
                if !factor.group.contains(other) {
                    factor.group.push(other.clone());
                }
            }
            let own = seen.found.iter().any(|found| seen.names[found.factor] == factor.factor);
            if own || factor.verdict != Verdict::NoLink {
                factor.verdict = Verdict::Insufficient;
                factor.strength = Strength::Possible;
                factor.why = Some(Why::Group);
                factor.more_days = None;
            }
        }
    }
}

/// Names factors that are all but the same, whether or not they matter.
fn travelling(seen: &Seen<'_>, factors: &mut [Factor]) {
    let scene = seen.scene;
    for a in 0..factors.len() {
        for b in 0..a {
            let (x, y) = (&scene.exposures[a], &scene.exposures[b]);
            if !x.varies || !y.varies {
                continue;
            }
            let marks = |e: &crate::design::Exposure| {
                let mut marks = vec![None; scene.nights.len()];
                e.raw(scene.nights, 0).for_each(|(at, value)| marks[at] = Some(value));
                marks
            };
            let pairs: Vec<(f64, f64)> =
                marks(x).into_iter().zip(marks(y)).filter_map(|(a, b)| Some((a?, b?))).collect();
            let (mean_x, deviation_x) = crate::design::moments(pairs.iter().map(|p| p.0));
            let (mean_y, deviation_y) = crate::design::moments(pairs.iter().map(|p| p.1));
            let together: f64 = pairs.iter().map(|(a, b)| (a - mean_x) * (b - mean_y)).sum();
            let alike = together / (pairs.len().max(1) as f64 * deviation_x * deviation_y).max(1e-12);
            if pairs.len() >= scene.settings.fewest_nights && alike.abs() >= scene.settings.alike_from {
                let (first, second) = (factors[a].factor.clone(), factors[b].factor.clone());
                for (at, other) in [(a, second), (b, first)] {
                    if !factors[at].group.contains(&other)
                        && !matches!(factors[at].verdict, Verdict::Trigger | Verdict::Protector)
                    {
                        factors[at].group.push(other);
                    }
                }
            }
        }
    }
}

/// All factors and lags at once, drawn towards nothing as far as they scatter like chance: log ratio and its deviation.
fn shrunk(seen: &Seen<'_>) -> Vec<Vec<(f64, f64)>> {
    let scene = seen.scene;
    let mut columns = scene.base.columns.clone();
    let at = columns.len();
    let precision = 1.0 / (PRIOR_DEVIATION * PRIOR_DEVIATION);
    for lags in &scene.columns {
        for column in lags {
            columns.push(BaseColumn { values: column.clone(), ridge: precision });
        }
    }
    let problem = base::problem(scene.nights, &columns);
    // Found factors stand after the base there, and among all others here.
    let known = &seen.fitted.fit;
    let start = Start { beta: &known.beta[..at], level: &known.level };
    let fit = problem.fit(seen.fitted.spread, Some(start), 1e-4);
    (0..scene.columns.len())
        .map(|factor| {
            (0..LAGS)
                .map(|lag| {
                    let at = at + factor * LAGS + lag;
                    (fit.beta[at], fit.error(at))
                })
                .collect()
        })
        .collect()
}

/// Standard deviation of log ratios that the shrunk ones are drawn by.
const PRIOR_DEVIATION: f64 = 0.3;
