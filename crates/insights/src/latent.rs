//! A level that drifts: an autoregressive process behind the nights, seen through their scatter.
//!
//! It takes up spells, seasons and slow change. Nights that were not recorded lie between two recorded ones as a
//! longer gap, so that nothing has to be filled in.

use crate::numbers::sum_of_logs;

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
        -sum_of_logs(self.fresh.iter().copied())
    }

    /// The filter that turns working responses into independent innovations of variance one.
    pub(crate) fn whitener(&self, weights: &[f64]) -> Whitener {
        let mut whitener = Whitener {
            scale: Vec::with_capacity(weights.len()),
            keep: Vec::with_capacity(weights.len()),
            take: Vec::with_capacity(weights.len()),
        };
        let mut uncertain = self.variance;
        for (at, weight) in weights.iter().enumerate() {
            let weight = weight.max(1e-12);
            // The share of what is uncertain that stays so once the night is seen.
            let rest = 1.0 / (1.0 + uncertain * weight);
            // What is expected of the next night: the level seen so far, as far as it clings.
            let (link, fresh) = (self.link.get(at + 1), self.fresh.get(at + 1));
            let (link, fresh) = (link.copied().unwrap_or(0.0), fresh.copied().unwrap_or(0.0));
            whitener.scale.push(libm::sqrt(weight * rest));
            whitener.keep.push(link * rest);
            whitener.take.push(link * uncertain * weight * rest);
            uncertain = link * link * uncertain * rest + fresh;
        }
        whitener
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
        sum_of_logs(self.pivot.iter().copied())
    }
}

/// Turns columns into what they add to the innovation of each night.
#[derive(Debug, Clone)]
pub(crate) struct Whitener {
    scale: Vec<f64>,
    /// How much of what was expected of a night, and how much of the night itself, is expected of the next one.
    keep: Vec<f64>,
    take: Vec<f64>,
}

/// Columns that are whitened side by side: each night waits for the one before it, other columns do not.
const ABREAST: usize = 4;

impl Whitener {
    /// Without a drifting level: every night by its own weight.
    pub(crate) fn plain(weights: &[f64]) -> Self {
        Self {
            scale: weights.iter().map(|w| libm::sqrt(w.max(1e-12))).collect(),
            keep: vec![0.0; weights.len()],
            take: vec![0.0; weights.len()],
        }
    }

    pub(crate) fn apply(&self, column: &[f64]) -> Vec<f64> {
        let [white] = self.abreast([column]);
        white
    }

    pub(crate) fn apply_all(&self, columns: &[&[f64]]) -> Vec<Vec<f64>> {
        let mut white = Vec::with_capacity(columns.len());
        let (some, rest) = columns.as_chunks::<ABREAST>();
        white.extend(some.iter().flat_map(|columns| self.abreast(*columns)));
        white.extend(rest.iter().map(|column| self.apply(column)));
        white
    }

    fn abreast<const N: usize>(&self, columns: [&[f64]; N]) -> [Vec<f64>; N] {
        let nights = self.scale.len();
        let mut white = core::array::from_fn(|_| vec![0.0; nights]);
        let mut expected = [0.0; N];
        for at in 0..nights {
            for side in 0..N {
                let value = columns[side][at];
                white[side][at] = (value - expected[side]) * self.scale[at];
                expected[side] = self.keep[at] * expected[side] + self.take[at] * value;
            }
        }
        white
    }
}
