//! Fits the model of the nights: fixed columns, some of them shrunk, and a level that drifts.
//!
//! Given dispersion and drift, the fit is the mode of the penalised likelihood (iterated weighted least squares).
//! Dispersion and drift maximise the Laplace approximation of the likelihood with level and columns integrated out.

use crate::{
    family::{Family, Tails},
    latent::{Level, Whitener},
    matrix::Factor,
    numbers::dot,
};

/// Dispersion of the counts and drift of the level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Spread {
    /// Dispersion of the negative binomial; 0 is Poisson.
    pub(crate) alpha: f64,
    /// Correlation of the level from night to night.
    pub(crate) phi: f64,
    /// Variance of the level; 0 is none.
    pub(crate) drift: f64,
}

impl Spread {
    pub(crate) const NONE: Self = Self { alpha: 0.0, phi: 0.0, drift: 0.0 };

    fn drifts(self) -> bool {
        self.drift > 1e-6
    }
}

/// The nights and the columns that explain them.
#[derive(Debug, Clone)]
pub(crate) struct Problem<'a> {
    pub(crate) family: Family,
    pub(crate) y: &'a [f64],
    pub(crate) gaps: &'a [f64],
    pub(crate) tails: &'a Tails,
    pub(crate) columns: Vec<&'a [f64]>,
    /// Precision of the normal prior of each column; 0 leaves it free.
    pub(crate) ridge: Vec<f64>,
    /// What is known of each night already.
    pub(crate) offset: Option<&'a [f64]>,
}

/// A fit, given dispersion and drift.
#[derive(Debug, Clone)]
pub(crate) struct Fit {
    pub(crate) beta: Vec<f64>,
    pub(crate) level: Vec<f64>,
    pub(crate) weights: Vec<f64>,
    /// Scores of the nights.
    pub(crate) scores: Vec<f64>,
    pub(crate) predictor: Vec<f64>,
    /// Information about the columns, level taken out, priors added.
    pub(crate) information: Factor,
    /// Laplace approximation with the level integrated out.
    pub(crate) likelihood: f64,
}

impl Fit {
    /// Standard error of one column.
    pub(crate) fn error(&self, at: usize) -> f64 {
        libm::sqrt(self.information.inverse_column(at)[at].max(0.0))
    }
}

const ROUNDS: usize = 40;

impl Problem<'_> {
    fn predictor(&self, beta: &[f64], level: &[f64]) -> Vec<f64> {
        let mut predictor = level.to_vec();
        if let Some(offset) = self.offset {
            predictor.iter_mut().zip(offset).for_each(|(p, o)| *p += o);
        }
        for (column, b) in self.columns.iter().zip(beta) {
            if *b != 0.0 {
                predictor.iter_mut().zip(*column).for_each(|(p, x)| *p += b * x);
            }
        }
        predictor
    }

    fn penalised(
        &self,
        predictor: &[f64],
        beta: &[f64],
        level: &[f64],
        prior: Option<&Level>,
        alpha: f64,
    ) -> f64 {
        let data: f64 =
            self.y.iter().zip(predictor).map(|(y, p)| self.family.log_likelihood(*y, *p, alpha)).sum();
        let ridge: f64 = beta.iter().zip(&self.ridge).map(|(b, r)| r * b * b).sum();
        data - 0.5 * ridge - 0.5 * prior.map_or(0.0, |prior| prior.quadratic(level))
    }

    /// A start: the mean of all nights and nothing else. The first column is the constant.
    fn start(&self) -> (Vec<f64>, Vec<f64>) {
        let nights = self.y.len() as f64;
        let mean = (self.y.iter().sum::<f64>() + 0.1) / (nights + 0.2);
        let mut beta = vec![0.0; self.columns.len()];
        if self.offset.is_some() {
            return (beta, vec![0.0; self.y.len()]);
        }
        if let Some(constant) = beta.first_mut() {
            *constant = match self.family {
                Family::Counts => libm::log(mean),
                Family::Nights => libm::log(mean / (1.0 - mean).max(1e-9)),
            };
        }
        (beta, vec![0.0; self.y.len()])
    }

    /// The mode, given dispersion and drift, from a start where one is known.
    pub(crate) fn fit(&self, spread: Spread, start: Option<&Fit>, tolerance: f64) -> Fit {
        let prior = spread.drifts().then(|| Level::new(self.gaps, spread.phi, spread.drift));
        let (mut beta, mut level) = match start {
            Some(fit) if fit.beta.len() <= self.columns.len() => {
                let mut beta = fit.beta.clone();
                beta.resize(self.columns.len(), 0.0);
                let level = if prior.is_some() { fit.level.clone() } else { vec![0.0; self.y.len()] };
                (beta, level)
            }
            _ => self.start(),
        };
        let mut predictor = self.predictor(&beta, &level);
        let mut value = self.penalised(&predictor, &beta, &level, prior.as_ref(), spread.alpha);
        let mut step = self.newton(&predictor, &level, &beta, prior.as_ref(), spread.alpha);
        for _ in 0..ROUNDS {
            let mut length = 1.0;
            let mut moved = None;
            for _ in 0..12 {
                let mix = |old: &[f64], new: &[f64]| -> Vec<f64> {
                    old.iter().zip(new).map(|(o, n)| o + length * (n - o)).collect()
                };
                let (b, l) = (mix(&beta, &step.beta), mix(&level, &step.level));
                let p = self.predictor(&b, &l);
                let v = self.penalised(&p, &b, &l, prior.as_ref(), spread.alpha);
                if v.is_finite() && v >= value - 1e-10 * value.abs() {
                    moved = Some((b, l, p, v));
                    break;
                }
                length *= 0.5;
            }
            let Some((b, l, p, v)) = moved else { break };
            let gain = v - value;
            (beta, level, predictor, value) = (b, l, p, v);
            step = self.newton(&predictor, &level, &beta, prior.as_ref(), spread.alpha);
            if gain < tolerance {
                break;
            }
        }
        let dispersion =
            if self.family == Family::Counts { self.tails.log_likelihood(spread.alpha) } else { 0.0 };
        let likelihood = value + dispersion + step.level_determinant;
        Fit {
            beta,
            level,
            weights: step.weights,
            scores: step.scores,
            predictor,
            information: step.information,
            likelihood,
        }
    }

    /// What is maximised over the dispersion while the predictor stays: its likelihood, columns integrated out where
    /// `evidence` asks for it.
    pub(crate) fn at_dispersion(&self, predictor: &[f64], alpha: f64, evidence: bool) -> f64 {
        let data: f64 =
            self.y.iter().zip(predictor).map(|(y, p)| self.family.log_likelihood(*y, *p, alpha)).sum();
        let value = data + self.tails.log_likelihood(alpha);
        if !evidence {
            return value;
        }
        let weights: Vec<f64> = predictor.iter().map(|p| self.family.point(0.0, *p, alpha).weight).collect();
        let size = self.columns.len();
        let mut matrix = vec![0.0; size * size];
        for i in 0..size {
            let weighted: Vec<f64> = self.columns[i].iter().zip(&weights).map(|(x, w)| x * w).collect();
            for j in 0..=i {
                matrix[i * size + j] = dot(self.columns[j], &weighted);
            }
            matrix[i * size + i] += self.ridge[i];
        }
        value - 0.5 * Factor::new(&matrix, size).log_determinant()
    }

    fn newton(
        &self,
        predictor: &[f64],
        level: &[f64],
        beta: &[f64],
        prior: Option<&Level>,
        alpha: f64,
    ) -> Step {
        let size = self.columns.len();
        let points: Vec<_> =
            self.y.iter().zip(predictor).map(|(y, p)| self.family.point(*y, *p, alpha)).collect();
        let weights: Vec<f64> = points.iter().map(|p| p.weight).collect();
        let scores: Vec<f64> = points.iter().map(|p| p.score).collect();
        // Weighted working response: W z = W (eta - offset-free predictor) + score.
        let mut response: Vec<f64> =
            predictor.iter().zip(&points).map(|(eta, p)| eta * p.weight + p.score).collect();
        if let Some(offset) = self.offset {
            response.iter_mut().zip(offset).zip(&weights).for_each(|((r, o), w)| *r -= o * w);
        }
        let solver = prior.map(|prior| prior.solver(&weights));
        let weighted: Vec<Vec<f64>> = self
            .columns
            .iter()
            .map(|column| column.iter().zip(&weights).map(|(x, w)| x * w).collect())
            .collect();
        let mut matrix = vec![0.0; size * size];
        let mut right = vec![0.0; size];
        let solved: Vec<Vec<f64>> = match &solver {
            None => Vec::new(),
            Some(solver) => weighted
                .iter()
                .map(|column| {
                    let mut column = column.clone();
                    solver.solve(&mut column);
                    column
                })
                .collect(),
        };
        for i in 0..size {
            right[i] = dot(self.columns[i], &response);
            for j in 0..=i {
                matrix[i * size + j] = dot(self.columns[j], &weighted[i]);
            }
            if let Some(column) = solved.get(i) {
                right[i] -= dot(column, &response);
                for j in 0..=i {
                    matrix[i * size + j] -= dot(column, &weighted[j]);
                }
            }
            matrix[i * size + i] += self.ridge[i];
        }
        let information = Factor::new(&matrix, size);
        information.solve(&mut right);
        let mut new_level = level.to_vec();
        let mut level_determinant = 0.0;
        if let (Some(solver), Some(prior)) = (&solver, prior) {
            let mut rest = response;
            for (column, b) in weighted.iter().zip(&right) {
                rest.iter_mut().zip(column).for_each(|(r, x)| *r -= b * x);
            }
            solver.solve(&mut rest);
            new_level = rest;
            level_determinant = 0.5 * (prior.log_determinant() - solver.log_determinant());
        } else {
            new_level.iter_mut().for_each(|u| *u = 0.0);
        }
        debug_assert_eq!(beta.len(), size);
        Step { beta: right, level: new_level, weights, scores, information, level_determinant }
    }

    /// The filter that makes the nights of a fit independent.
    pub(crate) fn whitener(&self, fit: &Fit, spread: Spread) -> Whitener {
        if spread.drifts() {
            Level::new(self.gaps, spread.phi, spread.drift).whitener(&fit.weights)
        } else {
            Whitener::plain(&fit.weights)
        }
    }
}

struct Step {
    beta: Vec<f64>,
    level: Vec<f64>,
    weights: Vec<f64>,
    scores: Vec<f64>,
    information: Factor,
    level_determinant: f64,
}
