//! How counts, or nights with and without a cramp, scatter about what is expected.

use crate::numbers::sum_of_logs;

/// The distribution of one night.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    /// Counts: negative binomial with variance `mean + alpha mean²`, logarithmic link.
    Counts,
    /// Nights with or without: logistic.
    Nights,
}

/// Bounds of the linear predictor: beyond them no night can tell anything.
const FAR: f64 = 25.0;

/// Which information the weights of the nights are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Information {
    /// What is expected: standard errors and likelihoods rest on it.
    Expected,
    /// What was observed: the second derivative, by which the mode is found in few steps.
    Observed,
}

/// What the nights say at a linear predictor.
#[derive(Debug)]
pub(crate) struct Points {
    /// Derivatives of the log likelihood by the predictor.
    pub(crate) scores: Vec<f64>,
    /// Information about the predictor.
    pub(crate) weights: Vec<f64>,
}

impl Family {
    /// The exponential of the predictor of every night, counts or odds expected: the dear part of all that follows.
    pub(crate) fn grown(predictor: &[f64]) -> Vec<f64> {
        predictor.iter().map(|p| libm::exp(p.clamp(-FAR, FAR))).collect()
    }

    /// Scores and weights of the nights, given [`Self::grown`].
    pub(crate) fn points(self, y: &[f64], grown: &[f64], alpha: f64, information: Information) -> Points {
        let (mut scores, mut weights) = (Vec::with_capacity(y.len()), Vec::with_capacity(y.len()));
        for (y, grown) in y.iter().zip(grown) {
            let (score, weight) = match self {
                Self::Counts => {
                    let scale = 1.0 / (1.0 + alpha * grown);
                    let expected = grown * scale;
                    let observed = expected * scale * (1.0 + alpha * y);
                    let weight = if information == Information::Expected { expected } else { observed };
                    ((y - grown) * scale, weight)
                }
                // What is observed is what is expected.
                Self::Nights => {
                    let free = 1.0 / (1.0 + grown);
                    let p = grown * free;
                    (y - p, (p * free).max(1e-12))
                }
            };
            scores.push(score);
            weights.push(weight);
        }
        Points { scores, weights }
    }

    /// The expected count or chance.
    pub(crate) fn mean(self, predictor: f64) -> f64 {
        let predictor = predictor.clamp(-FAR, FAR);
        match self {
            Self::Counts => libm::exp(predictor),
            Self::Nights => 1.0 / (1.0 + libm::exp(-predictor)),
        }
    }

    /// The part of the log likelihood of all nights that depends on the predictor, given [`Self::grown`].
    pub(crate) fn log_likelihood(self, y: &[f64], predictor: &[f64], grown: &[f64], alpha: f64) -> f64 {
        let linear: f64 = y.iter().zip(predictor).map(|(y, p)| y * p.clamp(-FAR, FAR)).sum();
        match self {
            Self::Counts if alpha < 1e-7 => linear - grown.iter().sum::<f64>(),
            Self::Counts => {
                // Most nights are free, and what all nights share needs few logarithms.
                let some: f64 = y
                    .iter()
                    .zip(grown)
                    .filter(|(y, _)| **y > 0.0)
                    .map(|(y, m)| y * libm::log1p(alpha * m))
                    .sum();
                linear - some - sum_of_logs(grown.iter().map(|m| 1.0 + alpha * m)) / alpha
            }
            Self::Nights => linear - sum_of_logs(grown.iter().map(|odds| 1.0 + odds)),
        }
    }
}

/// The part of the negative binomial log likelihood that depends on the dispersion alone: the sum over nights of
/// `log Γ(y + 1/α) - log Γ(1/α) + y log α`, from how many nights have more than `k` episodes.
#[derive(Debug, Clone)]
pub(crate) struct Tails {
    above: Vec<f64>,
    /// Counts too large to be taken one by one.
    huge: Vec<f64>,
}

/// Counts up to here are taken one by one.
const COUNTED: usize = 400;

impl Tails {
    pub(crate) fn new(y: &[f64]) -> Self {
        let mut above = Vec::new();
        let mut huge = Vec::new();
        for count in y {
            if *count > COUNTED as f64 {
                huge.push(*count);
                continue;
            }
            let count = *count as usize;
            if above.len() < count {
                above.resize(count, 0.0);
            }
            above[..count].iter_mut().for_each(|nights| *nights += 1.0);
        }
        Self { above, huge }
    }

    pub(crate) fn log_likelihood(&self, alpha: f64) -> f64 {
        if alpha < 1e-7 {
            return 0.0;
        }
        let small: f64 =
            self.above.iter().enumerate().map(|(k, nights)| nights * libm::log1p(alpha * k as f64)).sum();
        let inverse = 1.0 / alpha;
        let huge: f64 = self
            .huge
            .iter()
            .map(|y| libm::lgamma(y + inverse) - libm::lgamma(inverse) + y * libm::log(alpha))
            .sum();
        small + huge
    }
}
