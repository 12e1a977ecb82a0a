//! A level that drifts: an autoregressive process behind the nights, seen through their scatter.
//!
//! It takes up spells, seasons and slow change. Nights that were not recorded lie between two recorded ones as a
//! longer gap, so that nothing has to be filled in.

/// The process at the recorded nights.
#[derive(Debug, Clone)]
pub(crate) struct Level {
    /// Its correlation with the recorded night before; 0 for the first.
    link: Vec<f64>,
    /// Variance of what is new at each night.
    fresh: Vec<f64>,
    variance: f64,
}

impl Level {
    /// A process with correlation `phi` from night to night; `gaps` are nights since the recorded night before.
    pub(crate) fn new(gaps: &[f64], phi: f64, variance: f64) -> Self {
        let log_phi = libm::log(phi);
        let once = phi;
        let link: Vec<f64> = gaps
            .iter()
            .enumerate()
            .map(|(at, gap)| match at {
                0 => 0.0,
                _ if *gap == 1.0 => once,
                _ => libm::exp(log_phi * gap),
            })
            .collect();
        let fresh = link.iter().map(|r| (variance * (1.0 - r * r)).max(1e-12)).collect();
        Self { link, fresh, variance }
    }

    /// `u' Q u`, `Q` being the inverse of the covariance.
    pub(crate) fn quadratic(&self, u: &[f64]) -> f64 {
        let mut before = 0.0;
        let mut sum = 0.0;
        for ((value, link), fresh) in u.iter().zip(&self.link).zip(&self.fresh) {
            let new = value - link * before;
            sum += new * new / fresh;
            before = *value;
        }
        sum
    }

    /// The factors of `Q + W` for the weights of the nights.
    pub(crate) fn solver(&self, weights: &[f64]) -> Solver {
        let size = weights.len();
        let mut pivot: Vec<f64> = vec![0.0; size];
        let mut down = vec![0.0; size];
        for at in 0..size {
            pivot[at] += 1.0 / self.fresh[at] + weights[at];
            if at > 0 {
                pivot[at - 1] += self.link[at] * self.link[at] / self.fresh[at];
            }
        }
        for at in 1..size {
            let off = -self.link[at] / self.fresh[at];
            down[at] = off / pivot[at - 1];
            pivot[at] -= down[at] * off;
        }
        let inverse = pivot.iter().map(|p| 1.0 / p).collect();
        Solver { pivot, inverse, down }
    }

    /// The logarithm of the determinant of `Q`.
    pub(crate) fn log_determinant(&self) -> f64 {
        -self.fresh.iter().map(|fresh| libm::log(*fresh)).sum::<f64>()
    }

    /// The filter that turns working responses into independent innovations of variance one.
    pub(crate) fn whitener(&self, weights: &[f64]) -> Whitener {
        let mut scale = Vec::with_capacity(weights.len());
        let mut gain = Vec::with_capacity(weights.len());
        let mut uncertain = self.variance;
        for (at, weight) in weights.iter().enumerate() {
            if at > 0 {
                uncertain = self.link[at] * self.link[at] * uncertain + self.fresh[at];
            }
            let total = uncertain + 1.0 / weight.max(1e-12);
            scale.push(1.0 / libm::sqrt(total));
            gain.push(uncertain / total);
            uncertain -= uncertain * uncertain / total;
        }
        Whitener { scale, gain, link: self.link.clone() }
    }
}

/// The factors of a matrix with three diagonals.
#[derive(Debug)]
pub(crate) struct Solver {
    pivot: Vec<f64>,
    inverse: Vec<f64>,
    down: Vec<f64>,
}

impl Solver {
    pub(crate) fn solve(&self, right: &mut [f64]) {
        for at in 1..right.len() {
            right[at] -= self.down[at] * right[at - 1];
        }
        let Some(last) = right.len().checked_sub(1) else { return };
        right[last] *= self.inverse[last];
        for at in (0..last).rev() {
            right[at] = right[at] * self.inverse[at] - self.down[at + 1] * right[at + 1];
        }
    }

    pub(crate) fn log_determinant(&self) -> f64 {
        self.pivot.iter().map(|p| libm::log(*p)).sum()
    }
}

/// Turns columns into what they add to the innovation of each night.
#[derive(Debug, Clone)]
pub(crate) struct Whitener {
    scale: Vec<f64>,
    gain: Vec<f64>,
    link: Vec<f64>,
}

impl Whitener {
    /// Without a drifting level: every night by its own weight.
    pub(crate) fn plain(weights: &[f64]) -> Self {
        Self {
            scale: weights.iter().map(|w| libm::sqrt(w.max(1e-12))).collect(),
            gain: vec![0.0; weights.len()],
            link: vec![0.0; weights.len()],
        }
    }

    pub(crate) fn apply(&self, column: &[f64]) -> Vec<f64> {
        let mut state = 0.0;
        column
            .iter()
            .enumerate()
            .map(|(at, value)| {
                state *= self.link[at];
                let new = value - state;
                state += self.gain[at] * new;
                new * self.scale[at]
            })
            .collect()
    }
}
