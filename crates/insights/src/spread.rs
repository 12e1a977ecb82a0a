//! Finds dispersion and drift.

use crate::{
    family::Family,
    fit::{Fit, Place, Problem, Spread, Start},
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
/// Logarithms of the variances that a level may have.
const DRIFTS: (f64, f64) = (-4.5, 1.8);
/// How far behind the best correlation another one may lie and still be refined.
const FAR_BEHIND: f64 = 2.0;
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

/// The place of the largest value near a guess, whose value may be known: uphill in strides, then the top of the parabola
/// through the last three.
fn climb(
    (guess, known): (f64, Option<f64>),
    stride: f64,
    (low, high): (f64, f64),
    mut value: impl FnMut(f64) -> f64,
) -> (f64, f64) {
    let guess = guess.clamp(low, high);
    let mut middle = (guess, known.unwrap_or_else(|| value(guess)));
    let mut at = |x: f64| {
        let x = x.clamp(low, high);
        (x, if x == middle.0 { middle.1 } else { value(x) })
    };
    let mut behind = at(guess - stride);
    let mut ahead = at(guess + stride);
    let direction = if behind.1 > ahead.1 {
        core::mem::swap(&mut behind, &mut ahead);
        -1.0
    } else {
        1.0
    };
    while ahead.1 > middle.1 && (low..=high).contains(&(ahead.0 + direction * 1e-9)) {
        (behind, middle) = (middle, ahead);
        let x = (ahead.0 + direction * stride).clamp(low, high);
        ahead = (x, value(x));
    }
    let best = if ahead.1 > middle.1 { ahead } else { middle };
    let (left, right) = (behind.0 - middle.0, ahead.0 - middle.0);
    let (fall_left, fall_right) = (behind.1 - middle.1, ahead.1 - middle.1);
    // The parabola is `a x^2 + b x` about the middle.
    let below = left * right * (left - right);
    let a = (right * fall_left - left * fall_right) / below;
    let b = (left * left * fall_right - right * right * fall_left) / below;
    let top = -b / (2.0 * a);
    if a < 0.0 && top.abs() > 0.02 * stride && top.abs() < stride && top.is_finite() {
        let x = (middle.0 + top).clamp(low, high);
        let at_top = value(x);
        if at_top > best.1 {
            return (x, at_top);
        }
    }
    best
}

/// The best dispersion without drift: dispersion and columns in turn, until neither moves.
pub(crate) fn dispersion(
    problem: &Problem<'_>,
    criterion: Criterion,
    start: Option<Start<'_>>,
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
        let grown = Family::grown(&fit.predictor);
        let at = |alpha: f64| problem.at_dispersion(&fit.predictor, &grown, alpha, evidence);
        let (low, high) = (libm::log(LEAST_DISPERSION), libm::log(MOST_DISPERSION));
        let value = |log: f64| at(libm::exp(log));
        let (log, best) = if exact || spread.alpha <= 0.0 {
            largest(low, high, width, value)
        } else {
            climb((libm::log(spread.alpha), None), 0.2, (low, high), value)
        };
        let alpha = if best > at(0.0) { libm::exp(log) } else { 0.0 };
        let moved = (alpha - spread.alpha).abs();
        spread = Spread { alpha, ..Spread::NONE };
        fit = problem.fit(spread, Some((&fit).into()), if exact { 1e-12 } else { FINE });
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
    start: Option<Start<'_>>,
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
        let (enough, near) =
            best.map_or((f64::NEG_INFINITY, still.spread), |(value, spread)| (value - FAR_BEHIND, spread));
        let (value, spread) = drifting(&reduced, *phi, near, &from, enough);
        if best.is_none_or(|(other, _)| value > other) {
            best = Some((value, spread));
        }
    }
    match best {
        Some((value, spread)) if 2.0 * (value - from.likelihood) > least_gain => {
            let fit = problem.fit(spread, Some((&still.fit).into()), FINE);
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

/// Steps of the logarithms of dispersion and drift, and how little they move where there is nothing to refine.
const STRIDES: [f64; 2] = [0.8, 0.35];
const HARDLY: f64 = 0.1;

/// The best dispersion and drift at one correlation: each in turn along a line, finer where the likelihood comes to
/// `enough`.
fn drifting(problem: &Problem<'_>, phi: f64, near: Spread, from: &Fit, enough: f64) -> (f64, Spread) {
    let counts = problem.family == Family::Counts;
    let mut last: Option<Place> = None;
    let mut value = |alpha: f64, drift: f64| -> f64 {
        let start = last.as_ref().map_or_else(|| Start::from(from), Start::from);
        let (value, place) = problem.likelihood(Spread { alpha, phi, drift }, start, ROUGH);
        last = Some(place);
        value
    };
    let dispersions = (libm::log(LEAST_DISPERSION * 0.5), libm::log(MOST_DISPERSION));
    let mut alpha = if counts { (near.alpha * 0.7).max(LEAST_DISPERSION) } else { 0.0 };
    let mut drift: f64 = if near.drift > 0.0 { near.drift } else { 0.3 };
    let mut best = None;
    for stride in STRIDES {
        let (dispersion, before) = (libm::log(alpha.max(1e-9)), libm::log(drift));
        let (log, at) = climb((before, best), stride, DRIFTS, |log| value(alpha, libm::exp(log)));
        (drift, best) = (libm::exp(log), Some(at));
        let mut moved = (log - before).abs();
        if counts {
            let (log, at) =
                climb((dispersion, best), stride, dispersions, |log| value(libm::exp(log), drift));
            (alpha, best) = (libm::exp(log), Some(at));
            moved = moved.max((log - dispersion).abs());
        }
        if moved < HARDLY || best.is_some_and(|best| best < enough) {
            break;
        }
    }
    let alpha = if counts && alpha < LEAST_DISPERSION { 0.0 } else { alpha };
    (best.unwrap_or(f64::NEG_INFINITY), Spread { alpha, phi, drift })
}
