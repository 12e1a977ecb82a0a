//! The probability that it helps, and how much.
//!
//! Within each pair of blocks the number of cramps with and without shares one underlying rate, so that a slow change
//! over the weeks drops out: given the pair's total, the share that falls on the block with it depends on the ratio of
//! rates alone. Cramps come in spells and nights resemble their neighbours, so that counts vary more than chance alone
//! would have it; the likelihood is weakened by that factor, and the uncertainty about the factor itself is carried
//! along. docs/method/trials.md has the derivation and the simulations.

use serde::Serialize;

use crate::protocol::Rules;

/// The counting nights of a pair of blocks: bouts, none where not recorded.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pair {
    /// With what is being tried.
    pub with: Vec<Option<u32>>,
    /// Without it.
    pub without: Vec<Option<u32>>,
}

/// What the nights say.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Analysis {
    /// Pairs of blocks that it rests on.
    pub pairs: u32,
    /// Recorded nights with, and without.
    pub nights: [u32; 2],
    /// Cramps per week with, and without, as counted.
    pub per_week: [f64; 2],
    /// Probability that it lowers the rate.
    pub helps: f64,
    /// Probability that it lowers it so much that it matters.
    pub matters: f64,
    /// Probability that it raises the rate.
    pub worsens: f64,
    /// Ratio of the rates, with over without: the middle of what is likely.
    pub ratio: f64,
    /// 95 % interval of the ratio.
    pub ratio_interval: [f64; 2],
    /// Cramps per week fewer: the middle of what is likely.
    pub fewer_per_week: f64,
    /// 95 % interval of it; below zero means more cramps.
    pub fewer_interval: [f64; 2],
    /// The ratio from these nights alone, without any belief beforehand.
    pub plain_ratio: f64,
    /// Its 95 % interval.
    pub plain_interval: [f64; 2],
    /// How much more the counts vary than chance alone would have it.
    pub variation: f64,
}

/// Widest effect that is looked at, in logarithms of the ratio of rates: a factor of 20.
const WIDEST: f64 = 3.0;
/// Places between no effect and the widest, on either side.
const PLACES: i32 = 150;
/// How much neighbouring nights resemble each other, as a correlation, before any night.
const USUALLY_ALIKE: f64 = 0.1;
/// Standard normal quantiles of nine equally likely slices.
const SLICES: [f64; 9] = [
    -1.593_218_8,
    -0.967_421_6,
    -0.589_455_8,
    -0.282_216_1,
    0.0,
    0.282_216_1,
    0.589_455_8,
    0.967_421_6,
    1.593_218_8,
];

struct Totals {
    with: f64,
    without: f64,
    nights_with: f64,
    nights_without: f64,
}

fn total(nights: &[Option<u32>]) -> (f64, f64) {
    let known = nights.iter().flatten();
    (known.clone().map(|count| f64::from(*count)).sum(), known.count() as f64)
}

/// A quantile of the chi-squared distribution (Wilson and Hilferty).
fn chi_squared(freedom: f64, z: f64) -> f64 {
    let a = 2.0 / (9.0 * freedom);
    let root = (1.0 - a + z * libm::sqrt(a)).max(0.05);
    freedom * root * root * root
}

fn thetas() -> impl Iterator<Item = f64> + Clone {
    (-PLACES..=PLACES).map(|place| f64::from(place) * WIDEST / f64::from(PLACES))
}

/// Logarithm of the likelihood of a ratio, given the pairs' totals.
fn log_likelihood(pairs: &[Totals], theta: f64) -> f64 {
    let ratio = libm::exp(theta);
    pairs
        .iter()
        .map(|pair| {
            let share = pair.nights_with * ratio / (pair.nights_with * ratio + pair.nights_without);
            pair.with * libm::log(share) + pair.without * libm::log1p(-share)
        })
        .sum()
}

/// Quantile of values with weights that sum to 1; `sorted` by value.
fn quantile(sorted: &[(f64, f64)], p: f64) -> f64 {
    let mut sum = 0.0;
    for (value, weight) in sorted {
        sum += weight;
        if sum >= p {
            return *value;
        }
    }
    sorted.last().map_or(0.0, |(value, _)| *value)
}

/// Quantile of the ratio on its grid, with the place between two points, so that an interval does not jump.
fn between(weights: &[f64], p: f64) -> f64 {
    let step = WIDEST / f64::from(PLACES);
    let mut sum = 0.0;
    for (theta, weight) in thetas().zip(weights) {
        if sum + weight >= p {
            let inside = if *weight > 0.0 { (p - sum) / weight } else { 0.5 };
            return theta + (inside - 0.5) * step;
        }
        sum += weight;
    }
    WIDEST
}

/// How much more the counts vary than chance alone would have it: what neighbouring nights tell, believed like so many
/// blocks, and what the blocks themselves tell.
fn variation(nights: &[Pair], pairs: &[Totals], theta: f64, trust: f64) -> (f64, f64) {
    let ratio = libm::exp(theta);
    let (mut square, mut mean, mut product, mut count, mut neighbours) = (0.0, 0.0, 0.0, 0.0, 0.0);
    let mut blocks = 0.0;
    let mut free = -1.0_f64;
    for (pair, totals) in nights.iter().zip(pairs) {
        let sum = totals.with + totals.without;
        let rate = sum / (totals.nights_with * ratio + totals.nights_without);
        if sum > 0.0 {
            let share = totals.nights_with * ratio / (totals.nights_with * ratio + totals.nights_without);
            let off = totals.with - sum * share;
            blocks += off * off / (sum * share * (1.0 - share));
            free += 1.0;
        }
        for (block, expected) in [(&pair.with, rate * ratio), (&pair.without, rate)] {
            let mut before: Option<f64> = None;
            for night in block {
                let rest = night.map(|night| f64::from(night) - expected);
                if let Some(rest) = rest {
                    square += rest * rest;
                    mean += expected;
                    count += 1.0;
                    if let Some(before) = before {
                        product += before * rest;
                        neighbours += 1.0;
                    }
                }
                before = rest;
            }
        }
    }
    let parameters = pairs.len() as f64 + 1.0;
    let scattered = square / mean.max(1e-9) * count / (count - parameters).max(1.0);
    // Nights in a row resemble each other: a little, as twenty nights beforehand say.
    let alike = product / (square + 1e-9) * count;
    // Held against the mean of their own pair, neighbours look less alike than they are, by one part in the nights of a pair.
    let alike = alike + neighbours * pairs.len() as f64 / count.max(1.0);
    let alike = ((alike + 20.0 * USUALLY_ALIKE) / (neighbours + 20.0)).clamp(0.0, 0.9);
    let length = count / (2.0 * pairs.len() as f64);
    let mut row = 1.0;
    let mut power = alike;
    let mut lag = 1.0;
    while lag < length {
        row += 2.0 * (1.0 - lag / length) * power;
        power *= alike;
        lag += 1.0;
    }
    let nightly = (scattered * row).max(1.0);
    let free = free.max(0.0);
    ((trust * nightly + blocks) / (trust + free), trust + free)
}

/// Analyses whole pairs of blocks. None where there is nothing to compare: no pair, or no cramp at all.
pub fn analyse(nights: &[Pair], rules: &Rules) -> Option<Analysis> {
    let pairs: Vec<Totals> = nights
        .iter()
        .map(|pair| {
            let ((with, nights_with), (without, nights_without)) = (total(&pair.with), total(&pair.without));
            Totals { with, without, nights_with, nights_without }
        })
        .collect();
    if pairs.is_empty() || pairs.iter().any(|pair| pair.nights_with == 0.0 || pair.nights_without == 0.0) {
        return None;
    }
    let sum = |of: fn(&Totals) -> f64| pairs.iter().map(of).sum::<f64>();
    let (with, without) = (sum(|p| p.with), sum(|p| p.without));
    let (nights_with, nights_without) = (sum(|p| p.nights_with), sum(|p| p.nights_without));
    if with + without == 0.0 {
        return None;
    }
    let logs: Vec<f64> = thetas().map(|theta| log_likelihood(&pairs, theta)).collect();
    let best =
        thetas().zip(&logs).fold(
            (0.0, f64::NEG_INFINITY),
            |best, (theta, log)| {
                if *log > best.1 { (theta, *log) } else { best }
            },
        );
    // The effect at which the counts are compared with what they should be is the moderate one: without a cramp on one
    // side the likeliest ratio is none at all.
    let moderate = best.0.clamp(-1.5, 1.5);
    let (scale, freedom) = variation(nights, &pairs, moderate, rules.trust);
    let step = WIDEST / f64::from(PLACES);
    let prior: Vec<f64> = thetas()
        .map(|theta| {
            let z = theta / rules.spread;
            (1.0 - rules.no_difference) * step * libm::exp(-z * z / 2.0)
                / (rules.spread * libm::sqrt(2.0 * core::f64::consts::PI))
        })
        .collect();
    let mut weights = vec![0.0; logs.len()];
    let mut plain = vec![0.0; logs.len()];
    let mut none = 0.0;
    let middle = PLACES as usize;
    for z in SLICES {
        let factor = scale * freedom / chi_squared(freedom, z);
        let likely: Vec<f64> = logs.iter().map(|log| libm::exp((log - best.1) / factor)).collect();
        let same = rules.no_difference * likely[middle];
        let all: f64 = likely.iter().zip(&prior).map(|(l, p)| l * p).sum::<f64>() + same;
        let flat: f64 = likely.iter().sum();
        for (at, likely) in likely.iter().enumerate() {
            weights[at] += likely * prior[at] / all / SLICES.len() as f64;
            plain[at] += likely / flat / SLICES.len() as f64;
        }
        none += same / all / SLICES.len() as f64;
    }
    // Half of what lies exactly at no effect belongs to either side.
    let half = weights[middle] / 2.0;
    let helps = weights[..middle].iter().sum::<f64>() + half;
    let worsens = weights[middle + 1..].iter().sum::<f64>() + half;
    let edge = libm::log(rules.matters);
    let matters = thetas().zip(&weights).filter(|(theta, _)| *theta <= edge).map(|(_, w)| w).sum();
    weights[middle] += none;
    let mut sizes: Vec<(f64, f64)> = Vec::with_capacity(weights.len() * SLICES.len());
    for (theta, weight) in thetas().zip(&weights).filter(|(_, weight)| **weight > 1e-12) {
        let ratio = libm::exp(theta);
        let shape = (with + without) / scale + 0.5;
        let exposure = (nights_without + nights_with * ratio) / scale;
        for z in SLICES {
            let rate = chi_squared(2.0 * shape, z) / 2.0 / exposure;
            sizes.push((7.0 * rate * (1.0 - ratio), weight / SLICES.len() as f64));
        }
    }
    sizes.sort_by(|a, b| a.0.total_cmp(&b.0));
    let ratio_at = |p| libm::exp(between(&weights, p));
    let plain_at = |p| libm::exp(between(&plain, p));
    Some(Analysis {
        pairs: pairs.len() as u32,
        nights: [nights_with as u32, nights_without as u32],
        per_week: [7.0 * with / nights_with, 7.0 * without / nights_without],
        helps,
        matters,
        worsens,
        ratio: ratio_at(0.5),
        ratio_interval: [ratio_at(0.025), ratio_at(0.975)],
        fewer_per_week: quantile(&sizes, 0.5),
        fewer_interval: [quantile(&sizes, 0.025), quantile(&sizes, 0.975)],
        plain_ratio: plain_at(0.5),
        plain_interval: [plain_at(0.025), plain_at(0.975)],
        variation: scale,
    })
}
