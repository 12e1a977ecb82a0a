//! How often, with an interval that allows for spells and scatter.

use crate::{
    fit::Spread,
    numbers::{normal_quantile, t_quantile},
    result::Rate,
};

/// The rate of some nights. `expected` is what the base expects of each night; spells make neighbouring nights alike.
pub(crate) fn rate(y: &[f64], expected: &[f64], spread: Spread, error: f64) -> Rate {
    let nights = y.len().max(1) as f64;
    let total: f64 = y.iter().sum();
    let mean = total / nights;
    let scatter: f64 =
        y.iter().zip(expected).map(|(y, m)| (y - m) * (y - m)).sum::<f64>() / (nights - 1.0).max(1.0);
    let per_night = scatter.max(mean * 0.05).max(1e-9);
    let shared = if spread.drift > 0.0 {
        (mean * mean * libm::expm1(spread.drift.min(3.0)) / per_night).min(0.95)
    } else {
        0.0
    };
    // The sum of the correlations of a night with all others of the diary.
    let linked = if spread.drift > 0.0 { spread.phi / (1.0 - spread.phi) } else { 0.0 };
    let inflation = (1.0 + 2.0 * shared * linked).min(nights);
    let variance = per_night * inflation;
    // Counts as if every episode stood for this many.
    let weight = (variance / mean.max(1e-9)).max(0.05);
    let independent = (nights / (1.0 + 2.0 * linked * shared) - 1.0).max(2.0);
    let z = if independent > 400.0 {
        normal_quantile(1.0 - error / 2.0)
    } else {
        t_quantile(1.0 - error / 2.0, independent)
    };
    let interval = if total <= 0.0 {
        // No episode: the most that would still often show none.
        [0.0, -libm::log(error / 2.0) / nights]
    } else {
        let count = total / weight.max(1e-6);
        let bound = |count: f64, z: f64| {
            let root = 1.0 - 1.0 / (9.0 * count) + z / (3.0 * libm::sqrt(count));
            count * root * root * root
        };
        // Half a count more: mid-P limits of a Poisson count, after Rothman and Greenland.
        [-z, z].map(|z| bound(count + 0.5, z).max(0.0) * weight / nights)
    };
    Rate { per_week: 7.0 * mean, interval: interval.map(|bound| 7.0 * bound) }
}
