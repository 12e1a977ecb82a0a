//! Held against independent tools, frozen under oracles/insights.

use serde::Deserialize;

use crate::{
    family::{Family, Tails},
    fit::{Fit, Problem, Spread},
    matrix::Factor,
    spread::{Criterion, dispersion},
};

#[derive(Deserialize)]
struct Frozen {
    likelihood: Vec<Likelihood>,
    sampled: Vec<Sampled>,
}

#[derive(Deserialize)]
struct Likelihood {
    name: String,
    family: String,
    y: Vec<f64>,
    columns: Vec<Vec<f64>>,
    alpha: f64,
    beta: Vec<f64>,
    errors: Vec<f64>,
}

#[derive(Deserialize)]
struct Sampled {
    name: String,
    y: Vec<f64>,
    columns: Vec<Vec<f64>>,
    gaps: Vec<f64>,
    ridge: Vec<f64>,
    alpha: f64,
    phi: f64,
    drift: f64,
    mean: Vec<f64>,
    deviation: Vec<f64>,
    /// Monte Carlo error of the mean.
    error: Vec<f64>,
}

fn frozen() -> Frozen {
    serde_json::from_str(include_str!("../../../oracles/insights/reference.json")).expect("it is well formed")
}

#[test]
fn maximum_likelihood_is_that_of_statsmodels() {
    for case in frozen().likelihood {
        let gaps = vec![1.0; case.y.len()];
        let tails = Tails::new(&case.y);
        let problem = Problem {
            family: if case.family == "counts" { Family::Counts } else { Family::Nights },
            y: &case.y,
            gaps: &gaps,
            tails: &tails,
            columns: case.columns.iter().map(Vec::as_slice).collect(),
            ridge: vec![0.0; case.columns.len()],
            offset: None,
        };
        let fitted = dispersion(&problem, Criterion::Likelihood, None, true);
        let close = |ours: f64, theirs: f64, within: f64| {
            assert!(
                (ours - theirs).abs() <= within * theirs.abs().max(0.1),
                "{}: {ours} {theirs}",
                case.name
            );
        };
        close(fitted.spread.alpha, case.alpha, 1e-4);
        for (at, (beta, error)) in case.beta.iter().zip(&case.errors).enumerate() {
            close(fitted.fit.beta[at], *beta, 1e-5);
            close(fitted.fit.error(at), *error, 1e-5);
        }
    }
}

/// How far the mean of what is likely lies from its mode, to first order: half of what the third derivative of the log
/// likelihood makes of the uncertainty of each night. Dense and plain, so that it shares nothing with what is tested.
fn mean_less_mode(case: &Sampled, fit: &Fit) -> Vec<f64> {
    let nights = if case.drift > 0.0 { case.y.len() } else { 0 };
    let columns = case.columns.len();
    let size = columns + nights;
    let row = |night: usize| {
        let mut row = vec![0.0; size];
        for (at, column) in case.columns.iter().enumerate() {
            row[at] = column[night];
        }
        if nights > 0 {
            row[columns + night] = 1.0;
        }
        row
    };
    let mut precision = vec![0.0; size * size];
    for (at, ridge) in case.ridge.iter().enumerate() {
        precision[at * size + at] += ridge;
    }
    for night in 0..nights {
        let link = if night == 0 { 0.0 } else { libm::pow(case.phi, case.gaps[night]) };
        let fresh = case.drift * (1.0 - link * link);
        let here = columns + night;
        precision[here * size + here] += 1.0 / fresh;
        if night > 0 {
            precision[(here - 1) * size + here - 1] += link * link / fresh;
            precision[here * size + here - 1] -= link / fresh;
        }
    }
    let mut third = Vec::new();
    for (night, (y, predictor)) in case.y.iter().zip(&fit.predictor).enumerate() {
        let mean = libm::exp(*predictor);
        let scale = 1.0 / (1.0 + case.alpha * mean);
        let weight = (1.0 + case.alpha * y) * mean * scale * scale;
        third.push(-weight * (1.0 - case.alpha * mean) * scale);
        let row = row(night);
        for i in (0..size).filter(|i| row[*i] != 0.0) {
            for j in 0..=i {
                precision[i * size + j] += weight * row[i] * row[j];
            }
        }
    }
    let precision = Factor::new(&precision, size);
    let mut pull = vec![0.0; size];
    for (night, third) in third.iter().enumerate() {
        let row = row(night);
        let mut solved = row.clone();
        precision.solve(&mut solved);
        let variance: f64 = row.iter().zip(&solved).map(|(a, b)| a * b).sum();
        pull.iter_mut().zip(&row).for_each(|(pull, x)| *pull += 0.5 * third * variance * x);
    }
    precision.solve(&mut pull);
    pull.truncate(columns);
    pull
}

#[test]
fn the_full_model_is_that_of_a_sampler() {
    for case in frozen().sampled {
        let tails = Tails::new(&case.y);
        let problem = Problem {
            family: Family::Counts,
            y: &case.y,
            gaps: &case.gaps,
            tails: &tails,
            columns: case.columns.iter().map(Vec::as_slice).collect(),
            ridge: case.ridge.clone(),
            offset: None,
        };
        let spread = Spread { alpha: case.alpha, phi: case.phi, drift: case.drift };
        let fit = problem.fit(spread, None, 1e-10);
        let less = mean_less_mode(&case, &fit);
        for (at, less) in less.into_iter().enumerate() {
            // Four Monte Carlo errors, and a hundredth of a deviation for what is of second order.
            let away = (fit.beta[at] + less - case.mean[at]).abs();
            let within = 4.0 * case.error[at] + 0.01 * case.deviation[at];
            assert!(away < within, "{} {at}: {away} of {within}", case.name);
            let wide = fit.error(at) / case.deviation[at];
            assert!((0.96..1.04).contains(&wide), "{} {at}: {wide}", case.name);
        }
    }
}
