//! Finds dispersion and drift.

use crate::{
    family::Family,
    fit::{Fit, Problem, Spread},
};

/// What is maximised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Criterion {
    /// The likelihood at the best columns: maximum likelihood.
    Likelihood,
    /// The likelihood with the columns integrated out, which does not underrate scatter in short diaries.
    Evidence,
}

/// A fit with the dispersion and drift that it rests on.
#[derive(Debug, Clone)]
pub(crate) struct Fitted {
    pub(crate) spread: Spread,
    pub(crate) fit: Fit,
}

const LEAST_DISPERSION: f64 = 0.002;
const MOST_DISPERSION: f64 = 30.0;
const ROUGH: f64 = 1e-3;
const FINE: f64 = 1e-7;
const GOLDEN: f64 = 0.618_033_988_749_895;

/// The place of the largest value between two bounds, by golden section.
fn largest(mut low: f64, mut high: f64, width: f64, mut value: impl FnMut(f64) -> f64) -> (f64, f64) {
    let (mut a, mut b) = (high - GOLDEN * (high - low), low + GOLDEN * (high - low));
    let (mut at_a, mut at_b) = (value(a), value(b));
    while high - low > width {
        if at_a >= at_b {
            high = b;
            (b, at_b) = (a, at_a);
            a = high - GOLDEN * (high - low);
            at_a = value(a);
        } else {
            low = a;
            (a, at_a) = (b, at_b);
            b = low + GOLDEN * (high - low);
            at_b = value(b);
        }
    }
    if at_a >= at_b { (a, at_a) } else { (b, at_b) }
}

/// The best dispersion without drift: dispersion and columns in turn, until neither moves.
pub(crate) fn dispersion(
    problem: &Problem<'_>,
    criterion: Criterion,
    start: Option<&Fit>,
    exact: bool,
) -> Fitted {
    let mut fit = problem.fit(Spread::NONE, start, FINE);
    let mut spread = Spread::NONE;
    if problem.family == Family::Nights {
        return Fitted { spread, fit };
    }
    let evidence = criterion == Criterion::Evidence;
    let (rounds, width) = if exact { (60, 1e-9) } else { (3, 0.04) };
    for _ in 0..rounds {
        let value = |log: f64| problem.at_dispersion(&fit.predictor, libm::exp(log), evidence);
        let (log, best) = largest(libm::log(LEAST_DISPERSION), libm::log(MOST_DISPERSION), width, value);
        let alpha =
            if best > problem.at_dispersion(&fit.predictor, 0.0, evidence) { libm::exp(log) } else { 0.0 };
        let moved = (alpha - spread.alpha).abs();
        spread = Spread { alpha, ..Spread::NONE };
        fit = problem.fit(spread, Some(&fit), if exact { 1e-12 } else { FINE });
        if moved < if exact { 1e-9 } else { 0.02 * (alpha + 0.05) } {
            break;
        }
    }
    Fitted { spread, fit }
}

/// The best dispersion and drift; drift only where it gains more than `least_gain` (twice the log likelihood).
///
/// While drift is looked for, what the columns say of each night stays as it is without drift, but for its mean: they
/// hardly move, and the search is ten times quicker.
pub(crate) fn search(
    problem: &Problem<'_>,
    criterion: Criterion,
    phis: &[f64],
    least_gain: f64,
    start: Option<&Fit>,
) -> Fitted {
    let still = dispersion(problem, criterion, start, false);
    let constant = vec![1.0; problem.y.len()];
    let reduced = Problem {
        columns: vec![&constant],
        ridge: vec![0.0],
        offset: Some(&still.fit.predictor),
        ..problem.clone()
    };
    let mut best: Option<(f64, Spread)> = None;
    let from = reduced.fit(still.spread, None, ROUGH);
    for phi in phis.iter().filter(|phi| clings(problem, &still, **phi)) {
        let near = best.map_or(still.spread, |(_, spread)| spread);
        let (value, spread) = drifting(&reduced, *phi, near, &from);
        if best.is_none_or(|(other, _)| value > other) {
            best = Some((value, spread));
        }
    }
    match best {
        Some((value, spread)) if 2.0 * (value - from.likelihood) > least_gain => {
            let fit = problem.fit(spread, Some(&still.fit), FINE);
            if 2.0 * (fit.likelihood - still.fit.likelihood) > least_gain {
                Fitted { spread, fit }
            } else {
                still
            }
        }
        _ => still,
    }
}

/// Whether scores of neighbouring nights go together at all, before the dear search is done.
fn clings(problem: &Problem<'_>, still: &Fitted, phi: f64) -> bool {
    let scores = &still.fit.scores;
    let (mut memory, mut spread, mut together, mut variance) = (0.0, 0.0, 0.0, 0.0);
    for (at, score) in scores.iter().enumerate() {
        if at > 0 {
            let link = if problem.gaps[at] == 1.0 { phi } else { libm::pow(phi, problem.gaps[at]) };
            memory = link * (memory + scores[at - 1]);
            spread = link * link * (spread + scores[at - 1] * scores[at - 1]);
        }
        together += score * memory;
        variance += score * score * spread;
    }
    together > 0.8 * libm::sqrt(variance)
}

/// The best dispersion and drift at one correlation: each in turn along a line.
fn drifting(problem: &Problem<'_>, phi: f64, near: Spread, from: &Fit) -> (f64, Spread) {
    let counts = problem.family == Family::Counts;
    let mut last = from.clone();
    let mut value = |alpha: f64, drift: f64| -> f64 {
        let spread = Spread { alpha, phi, drift };
        last = problem.fit(spread, Some(&last), ROUGH);
        last.likelihood
    };
    let mut alpha = if counts { (near.alpha * 0.7).max(LEAST_DISPERSION) } else { 0.0 };
    let mut drift: f64 = if near.drift > 0.0 { near.drift } else { 0.3 };
    let mut best = f64::NEG_INFINITY;
    for round in 0..2 {
        let (reach, width) = if round == 0 { (2.5, 0.5) } else { (0.8, 0.25) };
        let middle = libm::log(drift);
        let (log, at) =
            largest(middle - reach, (middle + reach).min(1.8), width, |log| value(alpha, libm::exp(log)));
        (drift, best) = (libm::exp(log), at);
        if !counts {
            continue;
        }
        let middle = libm::log(alpha);
        let low = (middle - reach).max(libm::log(LEAST_DISPERSION * 0.5));
        let high = (middle + reach).min(libm::log(MOST_DISPERSION));
        let (log, at) = largest(low, high, width, |log| value(libm::exp(log), drift));
        if at > best {
            (alpha, best) = (libm::exp(log), at);
        }
    }
    let alpha = if counts && alpha < LEAST_DISPERSION { 0.0 } else { alpha };
    (best, Spread { alpha, phi, drift })
}
