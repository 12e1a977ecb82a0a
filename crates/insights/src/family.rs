//! How counts, or nights with and without a cramp, scatter about what is expected.

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

/// What one night says at a linear predictor.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Point {
    /// Derivative of the log likelihood by the predictor.
    pub(crate) score: f64,
    /// Expected information about the predictor.
    pub(crate) weight: f64,
}

impl Family {
    /// Score and weight of one night.
    pub(crate) fn point(self, y: f64, predictor: f64, alpha: f64) -> Point {
        let predictor = predictor.clamp(-FAR, FAR);
        match self {
            Self::Counts => {
                let mean = libm::exp(predictor);
                let scale = 1.0 / (1.0 + alpha * mean);
                Point { score: (y - mean) * scale, weight: mean * scale }
            }
            Self::Nights => {
                let p = 1.0 / (1.0 + libm::exp(-predictor));
                Point { score: y - p, weight: (p * (1.0 - p)).max(1e-12) }
            }
        }
    }

    /// The expected count or chance.
    pub(crate) fn mean(self, predictor: f64) -> f64 {
        let predictor = predictor.clamp(-FAR, FAR);
        match self {
            Self::Counts => libm::exp(predictor),
            Self::Nights => 1.0 / (1.0 + libm::exp(-predictor)),
        }
    }

    /// The part of the log likelihood that depends on the predictor.
    pub(crate) fn log_likelihood(self, y: f64, predictor: f64, alpha: f64) -> f64 {
        let predictor = predictor.clamp(-FAR, FAR);
        match self {
            Self::Counts if alpha < 1e-7 => y * predictor - libm::exp(predictor),
            Self::Counts => y * predictor - (y + 1.0 / alpha) * libm::log1p(alpha * libm::exp(predictor)),
            Self::Nights => {
                // log(1 + exp(x)) without overflow.
                let soft = predictor.max(0.0) + libm::log1p(libm::exp(-predictor.abs()));
                y * predictor - soft
            }
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
