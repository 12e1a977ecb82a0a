//! Intervals for the lag that was chosen because it looked best.
//!
//! The best of several looks better than it is. The interval is that of the chosen one given that it was chosen
//! (truncated normal), never wider than one that covers all of them at once: the hybrid interval of Andrews, Kitagawa
//! and `McCloskey` (2024). Where the choice is clear it is the ordinary interval.

use crate::numbers::{normal_cdf, normal_quantile};

/// How the chosen estimate and its interval lie on the scale of standard errors.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Winner {
    pub(crate) middle: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
}

/// Error left to the interval that covers all.
const SHARE_FOR_ALL: f64 = 0.1;

/// The interval of the chosen statistic; `alike` are the correlations of all statistics with it.
pub(crate) fn winner(statistics: &[f64], alike: &[f64], chosen: usize, error: f64) -> Winner {
    let y = statistics[chosen];
    let (mut above, mut below) = (0.0_f64, 0.0_f64);
    for (at, (other, c)) in statistics.iter().zip(alike).enumerate() {
        if at == chosen {
            continue;
        }
        let c = c.clamp(-0.9999, 0.9999);
        let rest = other - c * y;
        above = above.max(rest / (1.0 - c)).max(-rest / (1.0 + c));
        below = below.max(rest / (1.0 + c)).max(-rest / (1.0 - c));
    }
    // The choice itself bounds what was seen; rounding must not put it outside.
    if y >= 0.0 {
        above = above.min(y);
    } else {
        below = below.min(-y);
    }
    let for_all = SHARE_FOR_ALL * error;
    let count = statistics.len() as f64;
    let reach = normal_quantile(1.0 - for_all / (2.0 * count));
    let error = (error - for_all) / (1.0 - for_all);
    let solve = |target: f64| {
        let (mut low, mut high) = (y - reach, y + reach);
        for _ in 0..60 {
            let middle = f64::midpoint(low, high);
            if share_below(y, middle, above, below, reach) > target { low = middle } else { high = middle }
        }
        f64::midpoint(low, high)
    };
    Winner { middle: solve(0.5), low: solve(1.0 - error / 2.0), high: solve(error / 2.0) }
}

/// The chance of at most `y` where values lie above `above` or below `-below`, no farther than `reach` from `mean`.
fn share_below(y: f64, mean: f64, above: f64, below: f64, reach: f64) -> f64 {
    let mass = |from: f64, to: f64| {
        let (from, to) = ((from - mean).max(-reach), (to - mean).min(reach));
        if to <= from {
            0.0
        } else if from > 0.0 {
            normal_cdf(-from) - normal_cdf(-to)
        } else {
            normal_cdf(to) - normal_cdf(from)
        }
    };
    let far = f64::INFINITY;
    let all = mass(-far, -below) + mass(above, far);
    if all <= 1e-300 {
        return if y > mean { 1.0 } else { 0.0 };
    }
    (mass(-far, (-below).min(y)) + mass(above, y)) / all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clear_choice_has_the_ordinary_interval() {
        let sure = winner(&[0.3, 7.0, -0.5, 0.2], &[0.0, 1.0, 0.0, 0.0], 1, 0.05);
        assert!((sure.low - 5.04).abs() < 0.08 && (sure.high - 8.96).abs() < 0.08, "{sure:?}");
        assert!((sure.middle - 7.0).abs() < 1e-3);
    }

    #[test]
    fn a_close_choice_reaches_farther_towards_nothing() {
        let close = winner(&[2.0, 2.1, 0.3, 0.2], &[0.0, 1.0, 0.0, 0.0], 1, 0.05);
        assert!(close.low < -0.5 && close.high > 2.1 && close.middle < 2.0, "{close:?}");
        assert!(close.low >= 2.1 - 3.3);
    }
}
