//! Fits the model of the nights: fixed columns, some of them shrunk, and a level that drifts.
//!
//! Given dispersion and drift, the fit is the mode of the penalised likelihood (iterated weighted least squares).
//! Dispersion and drift maximise the Laplace approximation of the likelihood with level and columns integrated out.

use crate::{
    family::{Family, Information, Tails},
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

    /// Columns, level and the penalised likelihood there.
    fn place(&self, beta: Vec<f64>, level: Vec<f64>, predictor: Vec<f64>, given: Given<'_>) -> Place {
        let grown = Family::grown(&predictor);
        let data = self.family.log_likelihood(self.y, &predictor, &grown, given.alpha);
        let ridge: f64 = beta.iter().zip(&self.ridge).map(|(b, r)| r * b * b).sum();
        let value = data - 0.5 * ridge - 0.5 * given.prior.map_or(0.0, |prior| prior.quadratic(&level));
        Place { beta, level, predictor, grown, value }
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

    /// The fit, given dispersion and drift, from a start where one is known. The search ends where a step gains less than
    /// `tolerance` in the log likelihood.
    pub(crate) fn fit(&self, spread: Spread, start: Option<Start<'_>>, tolerance: f64) -> Fit {
        let prior = self.prior(spread);
        let given = Given { prior: prior.as_ref(), alpha: spread.alpha };
        let here = self.mode(given, start, tolerance);
        let points = self.family.points(self.y, &here.grown, spread.alpha, Information::Expected);
        let whitener = self.whitener(&points.weights, spread);
        Fit {
            likelihood: self.laplace(&here, given, &points.weights),
            information: self.information(&whitener),
            beta: here.beta,
            level: here.level,
            weights: points.weights,
            scores: points.scores,
            predictor: here.predictor,
        }
    }

    /// The likelihood of a fit and where its mode lies, without the rest of it.
    pub(crate) fn likelihood(&self, spread: Spread, start: Start<'_>, tolerance: f64) -> (f64, Place) {
        let prior = self.prior(spread);
        let given = Given { prior: prior.as_ref(), alpha: spread.alpha };
        let here = self.mode(given, Some(start), tolerance);
        let points = self.family.points(self.y, &here.grown, spread.alpha, Information::Expected);
        (self.laplace(&here, given, &points.weights), here)
    }

    fn prior(&self, spread: Spread) -> Option<Level> {
        spread.drifts().then(|| Level::new(self.gaps, spread.phi, spread.drift))
    }

    /// Laplace approximation with the level integrated out.
    fn laplace(&self, here: &Place, given: Given<'_>, weights: &[f64]) -> f64 {
        let dispersion =
            if self.family == Family::Counts { self.tails.log_likelihood(given.alpha) } else { 0.0 };
        let determinant = given
            .prior
            .map_or(0.0, |prior| prior.log_determinant() - prior.solver(weights).log_determinant());
        here.value + dispersion + 0.5 * determinant
    }

    fn mode(&self, given: Given<'_>, start: Option<Start<'_>>, tolerance: f64) -> Place {
        let (beta, level) = match start {
            Some(start) if start.beta.len() <= self.columns.len() => {
                let mut beta = start.beta.to_vec();
                beta.resize(self.columns.len(), 0.0);
                let level =
                    if given.prior.is_some() { start.level.to_vec() } else { vec![0.0; self.y.len()] };
                (beta, level)
            }
            _ => self.start(),
        };
        let predictor = self.predictor(&beta, &level);
        let mut here = self.place(beta, level, predictor, given);
        for _ in 0..ROUNDS {
            let step = self.newton(&here, given);
            let mut length = 1.0;
            let mut moved = None;
            for _ in 0..12 {
                let mix = |old: &[f64], new: &[f64]| -> Vec<f64> {
                    old.iter().zip(new).map(|(o, n)| o + length * (n - o)).collect()
                };
                let there = self.place(
                    mix(&here.beta, &step.beta),
                    mix(&here.level, &step.level),
                    mix(&here.predictor, &step.predictor),
                    given,
                );
                if there.value.is_finite() && there.value >= here.value - 1e-10 * here.value.abs() {
                    moved = Some(there);
                    break;
                }
                length *= 0.5;
            }
            let Some(there) = moved else { break };
            let gain = there.value - here.value;
            here = there;
            if gain < tolerance {
                break;
            }
        }
        here
    }

    /// What is maximised over the dispersion while the predictor stays: its likelihood, columns integrated out where
    /// `evidence` asks for it. `grown` belongs to the predictor.
    pub(crate) fn at_dispersion(&self, predictor: &[f64], grown: &[f64], alpha: f64, evidence: bool) -> f64 {
        let data = self.family.log_likelihood(self.y, predictor, grown, alpha);
        let value = data + self.tails.log_likelihood(alpha);
        if !evidence {
            return value;
        }
        let weights = self.family.points(self.y, grown, alpha, Information::Expected).weights;
        value - 0.5 * self.information(&Whitener::plain(&weights)).log_determinant()
    }

    /// Information about the columns with the level taken out, priors added.
    fn information(&self, whitener: &Whitener) -> Factor {
        let size = self.columns.len();
        let white = whitener.apply_all(&self.columns);
        let mut matrix = vec![0.0; size * size];
        for i in 0..size {
            for j in 0..=i {
                matrix[i * size + j] = dot(&white[i], &white[j]);
            }
            matrix[i * size + i] += self.ridge[i];
        }
        Factor::new(&matrix, size)
    }

    fn newton(&self, here: &Place, given: Given<'_>) -> Step {
        let points = self.family.points(self.y, &here.grown, given.alpha, Information::Observed);
        // Weighted working response: W z = W (eta - offset) + score.
        let mut response: Vec<f64> = here
            .predictor
            .iter()
            .zip(points.weights.iter().zip(&points.scores))
            .map(|(eta, (weight, score))| eta * weight + score)
            .collect();
        if let Some(offset) = self.offset {
            response.iter_mut().zip(offset).zip(&points.weights).for_each(|((r, o), w)| *r -= o * w);
        }
        let weighted = |column: &[f64]| column.iter().zip(&points.weights).map(|(x, w)| x * w).collect();
        let Some(prior) = given.prior else {
            let information = self.information(&Whitener::plain(&points.weights));
            let mut beta: Vec<f64> = self.columns.iter().map(|column| dot(column, &response)).collect();
            information.solve(&mut beta);
            let level = vec![0.0; self.y.len()];
            let predictor = self.predictor(&beta, &level);
            return Step { beta, level, predictor };
        };
        let information = self.information(&prior.whitener(&points.weights));
        let solver = prior.solver(&points.weights);
        // The level as if there were no columns, and what it leaves to them.
        let mut level = response.clone();
        solver.solve(&mut level);
        let taken: Vec<f64> = weighted(&level);
        response.iter_mut().zip(&taken).for_each(|(r, t)| *r -= t);
        let mut beta: Vec<f64> = self.columns.iter().map(|column| dot(column, &response)).collect();
        information.solve(&mut beta);
        let mut predictor = self.predictor(&beta, &vec![0.0; self.y.len()]);
        let mut columns: Vec<f64> = match self.offset {
            None => weighted(&predictor),
            Some(offset) => {
                let fixed: Vec<f64> = predictor.iter().zip(offset).map(|(p, o)| p - o).collect();
                weighted(&fixed)
            }
        };
        solver.solve(&mut columns);
        level.iter_mut().zip(&columns).for_each(|(l, c)| *l -= c);
        predictor.iter_mut().zip(&level).for_each(|(p, l)| *p += l);
        Step { beta, level, predictor }
    }

    /// The same with one column held at values that are given.
    pub(crate) fn held(&self, at: usize) -> Held<'_> {
        let mut rest = self.clone();
        rest.columns.remove(at);
        rest.ridge.remove(at);
        Held { whole: self, rest, at }
    }

    /// The filter that makes nights of these weights independent.
    pub(crate) fn whitener(&self, weights: &[f64], spread: Spread) -> Whitener {
        self.prior(spread).map_or_else(|| Whitener::plain(weights), |prior| prior.whitener(weights))
    }
}

/// A problem with one column held.
#[derive(Debug)]
pub(crate) struct Held<'a> {
    whole: &'a Problem<'a>,
    rest: Problem<'a>,
    at: usize,
}

impl Held<'_> {
    /// How far from nothing the score of the column is where it is held at `value` and all else found anew, in standard
    /// errors of the score. `fit` is that with nothing held.
    pub(crate) fn score(&self, spread: Spread, fit: &Fit, value: f64) -> f64 {
        let (at, whole) = (self.at, self.whole);
        let (column, ridge) = (whole.columns[at], whole.ridge[at]);
        let mut offset: Vec<f64> = column.iter().map(|x| value * x).collect();
        if let Some(known) = whole.offset {
            offset.iter_mut().zip(known).for_each(|(o, k)| *o += k);
        }
        let rest = Problem { offset: Some(&offset), ..self.rest.clone() };
        // The others begin where they would go were all of it linear.
        let pull = fit.information.inverse_column(at);
        let share = (value - fit.beta[at]) / pull[at];
        let mut beta: Vec<f64> = fit.beta.iter().zip(&pull).map(|(b, pull)| b + share * pull).collect();
        beta.remove(at);
        let prior = rest.prior(spread);
        let given = Given { prior: prior.as_ref(), alpha: spread.alpha };
        let here = rest.mode(given, Some(Start { beta: &beta, level: &fit.level }), 1e-3);
        let points = rest.family.points(rest.y, &here.grown, spread.alpha, Information::Expected);
        let information = whole.information(&whole.whitener(&points.weights, spread));
        (dot(column, &points.scores) - ridge * value)
            * libm::sqrt(information.inverse_column(at)[at].max(0.0))
    }
}

/// What stays the same from one step to the next.
#[derive(Clone, Copy)]
struct Given<'a> {
    prior: Option<&'a Level>,
    alpha: f64,
}

/// Where the search for the mode stands.
pub(crate) struct Place {
    beta: Vec<f64>,
    level: Vec<f64>,
    predictor: Vec<f64>,
    /// Exponentials of the predictor.
    grown: Vec<f64>,
    /// The penalised likelihood.
    value: f64,
}

/// Where a search for the mode begins. Columns that have no value yet begin at 0.
#[derive(Clone, Copy)]
pub(crate) struct Start<'a> {
    pub(crate) beta: &'a [f64],
    pub(crate) level: &'a [f64],
}

impl<'a> From<&'a Fit> for Start<'a> {
    fn from(fit: &'a Fit) -> Self {
        Self { beta: &fit.beta, level: &fit.level }
    }
}

impl<'a> From<&'a Place> for Start<'a> {
    fn from(place: &'a Place) -> Self {
        Self { beta: &place.beta, level: &place.level }
    }
}

/// Where it goes next.
struct Step {
    beta: Vec<f64>,
    level: Vec<f64>,
    predictor: Vec<f64>,
}
