//! The two simple rules in use today, and the analysis, at one rate of false finds: how often each finds a trigger.

use uncramp_insights::{Table, analyse, result::Verdict};
use uncramp_knowledge::insights::InsightSettings;

use crate::diary::{Design, diary};

/// Nights with and without a factor of the same day, once there are three of each: how far their means differ, in
/// standard errors.
fn with_and_without(table: &Table) -> Vec<f64> {
    table
        .pairs()
        .map(|pairs| {
            let (with, without): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|(x, _)| *x > 0.5);
            if with.len() < 3 || without.len() < 3 {
                return 0.0;
            }
            let mean = |of: &[(f64, f64)]| of.iter().map(|(_, y)| y).sum::<f64>() / of.len() as f64;
            let (a, b) = (mean(&with), mean(&without));
            let square = |of: &[(f64, f64)], m: f64| {
                of.iter().map(|(_, y)| (y - m) * (y - m)).sum::<f64>() / (of.len() as f64 - 1.0).max(1.0)
            };
            let error = square(&with, a) / with.len() as f64 + square(&without, b) / without.len() as f64;
            if error > 0.0 { (a - b) / error.sqrt() } else { 0.0 }
        })
        .collect()
}

/// The correlation of a factor with the same night over the last thirty days.
fn thirty_days(table: &Table) -> Vec<f64> {
    table
        .pairs()
        .map(|pairs| {
            let last = &pairs[pairs.len().saturating_sub(30)..];
            let count = last.len().max(1) as f64;
            let (mx, my) = (
                last.iter().map(|p| p.0).sum::<f64>() / count,
                last.iter().map(|p| p.1).sum::<f64>() / count,
            );
            let (mut xy, mut xx, mut yy) = (0.0, 0.0, 0.0);
            for (x, y) in last {
                xy += (x - mx) * (y - my);
                xx += (x - mx) * (x - mx);
                yy += (y - my) * (y - my);
            }
            if xx > 0.0 && yy > 0.0 { xy / (xx * yy).sqrt() } else { 0.0 }
        })
        .collect()
}

/// The limit above which one diary of twenty without any link would show one.
fn limit(mut largest: Vec<f64>) -> f64 {
    largest.sort_by(f64::total_cmp);
    largest[(largest.len() as f64 * 0.95) as usize]
}

pub(crate) fn table(designs: &[Design], settings: &InsightSettings, diaries: u64, seed: u64) {
    println!("{diaries} diaries each, seed {seed}; one trigger among twenty factors. Found, percent:");
    println!(
        "{:26} {:>10} {:>18} {:>12} {:>12}",
        "design", "analysis", "false (analysis)", "with/without", "30 days"
    );
    for design in designs {
        let empty = Design { effects: [None, None], nulls: 20, ..*design };
        let mut largest = [Vec::new(), Vec::new()];
        for at in 0..diaries {
            let table = diary(&empty, seed + 1_000_000 + at);
            for (rule, largest) in [with_and_without, thirty_days].iter().zip(&mut largest) {
                largest.push(rule(&table).into_iter().map(f64::abs).fold(0.0, f64::max));
            }
        }
        let limits = largest.map(limit);
        let (mut found, mut wrong, mut simple) = (0.0, 0.0, [0.0; 2]);
        for at in 0..diaries {
            let table = diary(design, seed + at);
            let insights = analyse(&table, settings, None);
            let is = |verdict| matches!(verdict, Verdict::Trigger | Verdict::Protector);
            found += f64::from(u8::from(insights.factors[0].verdict == Verdict::Trigger));
            wrong += f64::from(u8::from(insights.factors[1..].iter().any(|factor| is(factor.verdict))));
            for ((rule, limit), found) in [with_and_without, thirty_days].iter().zip(limits).zip(&mut simple)
            {
                *found += f64::from(u8::from(rule(&table)[0] > limit));
            }
        }
        let share = |x: f64| 100.0 * x / diaries as f64;
        println!(
            "{:26} {:10.1} {:18.1} {:12.1} {:12.1}",
            design.name,
            share(found),
            share(wrong),
            share(simple[0]),
            share(simple[1])
        );
    }
}
