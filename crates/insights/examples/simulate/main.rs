//! Simulated diaries of which the truth is known: coverage, false finds, power, right lag.
//!
//! ```text
//! cargo run --release -p uncramp-insights --example simulate -- [--diaries 2000] [--design NAME] [--seed N]
//! ```

mod diary;
mod simple;

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::Instant,
};

use diary::{Design, Effect, PLAIN, diary};
use uncramp_insights::{
    Insights, analyse,
    result::{Ratio, Verdict},
};
use uncramp_knowledge::insights::InsightSettings;

const TRIGGER: Option<Effect> = Some(Effect { ratio: 2.0, lag: 1 });
const PROTECTOR: Option<Effect> = Some(Effect { ratio: 0.6, lag: 0 });

fn covered() -> Vec<Design> {
    let plain = Design { effects: [TRIGGER, PROTECTOR], nulls: 3, ..PLAIN };
    vec![
        Design { name: "sparse", nights: 150, rate: 0.12, alpha: 0.3, ..plain },
        Design { name: "dense", nights: 180, rate: 1.2, ..plain },
        Design { name: "weekday", weekend: 0.7, nights: 180, ..plain },
        Design { name: "autocorrelated", phi: 0.8, drift: 0.7, cling: 0.6, nights: 365, ..plain },
        Design { name: "trending", trend: 1.5, factors_drift: true, nights: 180, ..plain },
        Design { name: "missing30", missing: 0.3, nights: 240, ..plain },
        Design { name: "step", step: 1.0, factors_drift: true, nights: 240, ..plain },
        Design { name: "spells", spells: 4.0, cling: 0.5, nights: 365, rate: 0.3, ..plain },
        Design { name: "binary", binary: true, rate: 0.25, nights: 240, ..plain },
        Design { name: "numeric", numeric: true, nights: 180, ..plain },
        Design { name: "short", nights: 60, rate: 0.6, ..plain },
        Design { name: "long", nights: 730, ..plain },
        Design { name: "follower", follower: true, ..plain },
        Design { name: "follower-auto", follower: true, phi: 0.85, drift: 0.8, nights: 240, ..plain },
        Design { name: "twin-90", twin: 0.9, nights: 240, ..plain },
        Design { name: "twin-99", twin: 0.99, nights: 240, ..plain },
        Design { name: "clinging", cling: 0.9, nights: 240, ..plain },
    ]
}

fn empty() -> Vec<Design> {
    let plain = Design { nulls: 20, nights: 180, ..PLAIN };
    vec![
        Design { name: "null", ..plain },
        Design { name: "null-sparse", rate: 0.1, ..plain },
        Design { name: "null-40", nights: 40, ..plain },
        Design { name: "null-60", nights: 60, rate: 0.3, ..plain },
        Design { name: "null-365", nights: 365, ..plain },
        Design { name: "null-autocorrelated", phi: 0.85, drift: 0.8, cling: 0.8, ..plain },
        Design { name: "null-weekday", weekend: 0.9, ..plain },
        Design { name: "null-missing30", missing: 0.3, ..plain },
        Design { name: "null-missing-auto", missing: 0.3, phi: 0.85, drift: 0.8, cling: 0.8, ..plain },
        Design { name: "null-rare", share: 0.06, ..plain },
        Design { name: "null-rare-auto", share: 0.1, cling: 0.9, phi: 0.9, drift: 0.8, rate: 0.3, ..plain },
        Design { name: "null-spells", spells: 6.0, rate: 0.15, cling: 0.7, nights: 120, ..plain },
        Design { name: "null-trend", trend: 2.0, factors_drift: true, ..plain },
        Design { name: "null-step", step: 1.2, factors_drift: true, ..plain },
        Design { name: "null-binary", binary: true, rate: 0.25, ..plain },
        Design { name: "null-numeric", numeric: true, cling: 0.7, phi: 0.8, drift: 0.6, ..plain },
        Design { name: "null-heavy", alpha: 3.0, rate: 0.6, ..plain },
    ]
}

#[derive(Default, Clone)]
struct Tally {
    diaries: f64,
    covered: [f64; 3],
    plain: [f64; 3],
    shrunk: [f64; 3],
    profile: [f64; 3],
    asked: [f64; 3],
    right_lag: [f64; 2],
    right_lag_found: [f64; 2],
    found: [f64; 2],
    false_find: f64,
    false_change: f64,
    found_change: f64,
    follows: f64,
    no_link: f64,
    grouped: f64,
    drifts: f64,
    /// Steps of the truth: found within a fortnight, and held by the interval.
    dated: f64,
    step_held: f64,
    rates: Vec<(f64, [f64; 2])>,
}

fn holds(ratio: [f64; 2], truth: f64) -> f64 {
    f64::from(u8::from(ratio[0] <= truth && truth <= ratio[1]))
}

fn note(design: &Design, insights: &Insights, tally: &mut Tally) {
    let effects: Vec<Effect> = design.effects.iter().flatten().copied().collect();
    tally.diaries += 1.0;
    let mut wrong = false;
    for (at, factor) in insights.factors.iter().enumerate() {
        let found = matches!(factor.verdict, Verdict::Trigger | Verdict::Protector);
        let kind = at.min(effects.len());
        let kind = if at < effects.len() { kind } else { 2 };
        let unit = if design.numeric { factor.unit.unwrap_or(1.0) } else { 1.0 };
        let of = |lag: u8| match effects.get(at) {
            Some(effect) if usize::from(lag) == effect.lag => libm::pow(effect.ratio, unit),
            _ => 1.0,
        };
        let truth = of(factor.lag);
        tally.asked[kind] += 1.0;
        tally.covered[kind] += holds(factor.interval, truth);
        tally.plain[kind] += holds(factor.unpenalised.interval, truth);
        let Ratio { interval, .. } = factor.shrunk;
        tally.shrunk[kind] += holds(interval, truth);
        if !factor.lag_profile.is_empty() {
            tally.profile[kind] +=
                factor.lag_profile.iter().map(|lag| holds(lag.interval, of(lag.lag))).sum::<f64>() / 4.0;
        }
        if kind < 2 {
            let right = usize::from(factor.lag) == effects[at].lag;
            let direction = (factor.verdict == Verdict::Trigger) == (effects[at].ratio > 1.0);
            tally.right_lag[kind] += f64::from(u8::from(right));
            tally.found[kind] += f64::from(u8::from(found && direction));
            tally.right_lag_found[kind] += f64::from(u8::from(found && right));
            wrong |= found && !direction;
        } else {
            wrong |= found;
            tally.no_link += f64::from(u8::from(factor.verdict == Verdict::NoLink));
        }
        tally.follows += f64::from(u8::from(factor.follows));
        tally.grouped += f64::from(u8::from(!factor.group.is_empty()));
    }
    tally.false_find += f64::from(u8::from(wrong));
    let changed = !insights.change_points.is_empty();
    tally.false_change += f64::from(u8::from(changed && design.step == 0.0 && design.trend == 0.0));
    tally.found_change += f64::from(u8::from(changed && (design.step != 0.0 || design.trend != 0.0)));
    tally.drifts += f64::from(u8::from(insights.spells.found));
    tally.rates.push((insights.rate.per_week, insights.rate.interval));
    let day = design.nights * 55 / 100;
    let near = insights.change_points.iter().find(|point| {
        let days = point.date.since(insights.span[0]).map_or(0, |span| span.get_days());
        point.kind == "step" && days.abs_diff(i32::try_from(day).unwrap_or(0)) <= 14
    });
    if let (Some(point), true) = (near, design.step != 0.0) {
        tally.dated += 1.0;
        tally.step_held += holds(point.interval, libm::exp(design.step));
    }
}

#[expect(clippy::disallowed_methods, reason = "the simulation says how long it took")]
fn now() -> Instant {
    Instant::now()
}

fn run(design: &Design, settings: &InsightSettings, diaries: usize, seed: u64) -> Tally {
    let next = AtomicUsize::new(0);
    let tallies: Vec<Tally> = thread::scope(|scope| {
        let workers: Vec<_> = (0..2)
            .map(|_| {
                scope.spawn(|| {
                    let mut tally = Tally::default();
                    loop {
                        let at = next.fetch_add(1, Ordering::Relaxed);
                        if at >= diaries {
                            return tally;
                        }
                        let table = diary(design, seed + at as u64);
                        note(design, &analyse(&table, settings, None), &mut tally);
                    }
                })
            })
            .collect();
        workers.into_iter().map(|worker| worker.join().expect("it ends")).collect()
    });
    let mut sum = Tally::default();
    for tally in tallies {
        sum.diaries += tally.diaries;
        for at in 0..3 {
            sum.covered[at] += tally.covered[at];
            sum.plain[at] += tally.plain[at];
            sum.shrunk[at] += tally.shrunk[at];
            sum.profile[at] += tally.profile[at];
            sum.asked[at] += tally.asked[at];
        }
        for at in 0..2 {
            sum.right_lag[at] += tally.right_lag[at];
            sum.right_lag_found[at] += tally.right_lag_found[at];
            sum.found[at] += tally.found[at];
        }
        sum.false_find += tally.false_find;
        sum.false_change += tally.false_change;
        sum.found_change += tally.found_change;
        sum.follows += tally.follows;
        sum.no_link += tally.no_link;
        sum.grouped += tally.grouped;
        sum.drifts += tally.drifts;
        sum.dated += tally.dated;
        sum.step_held += tally.step_held;
        sum.rates.extend(tally.rates);
    }
    sum
}

fn option(arguments: &[String], name: &str) -> Option<String> {
    let at = arguments.iter().position(|argument| argument == name)?;
    arguments.get(at + 1).cloned()
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let diaries = option(&arguments, "--diaries").map_or(500, |n| n.parse().expect("a number of diaries"));
    let seed = option(&arguments, "--seed").map_or(1, |n| n.parse().expect("a seed"));
    let only = option(&arguments, "--design");
    let settings: InsightSettings = toml::from_str(include_str!("../../../../knowledge/insights.toml"))
        .expect("the settings are well formed");
    if arguments.iter().any(|argument| argument == "--power") {
        let plain = Design { effects: [TRIGGER, None], nulls: 19, ..PLAIN };
        let same_day = Some(Effect { ratio: 2.0, lag: 0 });
        let designs = [
            Design { name: "lag 0, 60 nights", nights: 60, effects: [same_day, None], ..plain },
            Design { name: "lag 0, 180 nights", effects: [same_day, None], ..plain },
            Design { name: "lag 0, 365 nights", nights: 365, effects: [same_day, None], ..plain },
            Design { name: "lag 1, 180 nights", ..plain },
            Design { name: "lag 1, 365 nights", nights: 365, ..plain },
            Design {
                name: "lag 0, 365, spells",
                nights: 365,
                effects: [same_day, None],
                phi: 0.85,
                drift: 0.8,
                cling: 0.6,
                ..plain
            },
        ];
        simple::table(&designs, &settings, diaries as u64, seed);
        return;
    }
    println!(
        "{diaries} diaries each, seed {seed}. Percent; trigger 2.0 at lag 1 / protector 0.6 at lag 0 / no link."
    );
    println!(
        "{:20} {:>17} {:>17} {:>17} {:>17} {:>11} {:>11} {:>6} {:>6} {:>6} {:>6} {:>5} {:>6} {:>6} {:>6}",
        "design",
        "interval",
        "plain",
        "shrunk",
        "profile",
        "found",
        "right lag",
        "false",
        "change",
        "follow",
        "nolink",
        "group",
        "drift",
        "rate",
        "ms"
    );
    for design in covered().into_iter().chain(empty()) {
        if only.as_ref().is_some_and(|only| !design.name.starts_with(only.as_str())) {
            continue;
        }
        let begun = now();
        let t = run(&design, &settings, diaries, seed);
        let ms = begun.elapsed().as_secs_f64() * 2000.0 / t.diaries;
        let three = |of: [f64; 3]| {
            let part = |at: usize| {
                if t.asked[at] > 0.0 {
                    format!("{:5.1}", 100.0 * of[at] / t.asked[at])
                } else {
                    "    -".into()
                }
            };
            format!("{} {} {}", part(0), part(1), part(2))
        };
        let two = |of: [f64; 2]| {
            if t.asked[0] > 0.0 {
                format!("{:5.1} {:5.1}", 100.0 * of[0] / t.asked[0], 100.0 * of[1] / t.asked[1])
            } else {
                String::new()
            }
        };
        let share = |x: f64| 100.0 * x / t.diaries;
        // The true rate is the mean over all diaries of the design.
        let truth = t.rates.iter().map(|(rate, _)| rate).sum::<f64>() / t.diaries;
        let rate = t.rates.iter().map(|(_, interval)| holds(*interval, truth)).sum::<f64>() / t.diaries;
        println!(
            "{:20} {:>17} {:>17} {:>17} {:>17} {:>11} {:>11} {:6.1} {:6.1} {:6.1} {:6.1} {:5.1} {:6.1} {:6.1} {:6.1}",
            design.name,
            three(t.covered),
            three(t.plain),
            three(t.shrunk),
            three(t.profile),
            two(t.found),
            two(t.right_lag),
            share(t.false_find),
            share(t.false_change + t.found_change),
            share(t.follows),
            100.0 * t.no_link / t.asked[2].max(1.0),
            share(t.grouped),
            share(t.drifts),
            100.0 * rate,
            ms
        );
        if design.step != 0.0 {
            println!(
                "{:20} step within a fortnight of its day {:.1} %, its ratio held by {:.1} % of these",
                "",
                share(t.dated),
                100.0 * t.step_held / t.dated.max(1.0)
            );
        }
    }
}
