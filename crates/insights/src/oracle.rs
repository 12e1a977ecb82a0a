//! Held against independent tools, frozen under oracles/insights.

use serde::Deserialize;

use crate::{
    family::{Family, Tails},
    fit::{Problem, Spread},
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

#[test]
fn the_full_model_is_near_a_sampler() {
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
        // The constant is left out: its mean and mode differ by half the variance of the level.
        for at in 1..case.mean.len() {
            let away = (fit.beta[at] - case.mean[at]).abs() / case.deviation[at];
            assert!(away < 0.2, "{} {at}: {away} standard deviations", case.name);
            let wide = fit.error(at) / case.deviation[at];
            assert!((0.92..1.08).contains(&wide), "{} {at}: {wide}", case.name);
        }
    }
}
