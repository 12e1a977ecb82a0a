//! Do the verdicts of trials keep their word? Simulates trials of people whose truth is known, lets the rules stop them, and
//! sets what people were told against what is true.
//!
//! `cargo run --release -p uncramp-trials --example simulate_trials -- [--trials 4000] [--seed 1]`; other rules are tried
//! with `--win 0.9` and the like.

use jiff::civil::{Date, date};
use rand_chacha::{
    ChaCha8Rng,
    rand_core::{Rng, SeedableRng},
};
use uncramp_trials::{Arm, Decision, Protocol, Rules, Wanted, report, schedule};

/// The shipped rules, as in knowledge/model.toml; options try others.
const SHIPPED: Rules = Rules {
    no_difference: 0.2,
    spread: 0.7,
    trust: 10.0,
    first_look: 3,
    win: 0.9,
    harm: 0.9,
    futile: 0.1,
    matters: 0.8,
    recorded: 0.6,
};

struct Chance(ChaCha8Rng, Rules);

impl Chance {
    fn uniform(&mut self) -> f64 {
        ((self.0.next_u64() >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    fn normal(&mut self) -> f64 {
        let (a, b) = (self.uniform(), self.uniform());
        libm::sqrt(-2.0 * libm::log(a)) * libm::cos(2.0 * std::f64::consts::PI * b)
    }

    /// A Poisson count, by counting exponential waits.
    fn count(&mut self, mean: f64) -> u32 {
        let mut left = mean;
        let mut count = 0;
        while count < 60 {
            left += libm::log(self.uniform());
            if left < 0.0 {
                break;
            }
            count += 1;
        }
        count
    }
}

/// How somebody's nights come about.
#[derive(Clone, Copy)]
struct World {
    name: &'static str,
    /// Range of cramps per week, as logarithms.
    rate: [f64; 2],
    /// Standard deviation of the logarithm of a night's own rate.
    scatter: f64,
    /// How much of it goes over to the next night.
    memory: f64,
    /// Change of the logarithm of the rate over the whole trial, standard deviation.
    trend: f64,
    /// Share of nights that are not recorded.
    missing: f64,
}

const WORLDS: [World; 6] = [
    World { name: "ordinary", rate: [1.0, 7.0], scatter: 0.4, memory: 0.3, trend: 0.3, missing: 0.1 },
    World { name: "pure chance", rate: [1.0, 7.0], scatter: 0.0, memory: 0.0, trend: 0.0, missing: 0.0 },
    World { name: "rare cramps", rate: [0.3, 1.0], scatter: 0.4, memory: 0.3, trend: 0.3, missing: 0.1 },
    World { name: "spells", rate: [1.0, 7.0], scatter: 0.7, memory: 0.7, trend: 0.3, missing: 0.1 },
    World { name: "strong trend", rate: [1.0, 7.0], scatter: 0.4, memory: 0.3, trend: 1.0, missing: 0.1 },
    World { name: "30 % missing", rate: [1.0, 7.0], scatter: 0.4, memory: 0.3, trend: 0.3, missing: 0.3 },
];

/// Days of a block, days of it that do not count, and pairs: the shipped templates.
const DESIGNS: [(u32, u32, u32); 2] = [(7, 2, 6), (14, 5, 4)];

struct Told {
    helps: f64,
    truth: f64,
    decision: Decision,
    size_holds: bool,
    plain_holds: bool,
    weeks: f64,
}

fn one(chance: &mut Chance, world: World, design: (u32, u32, u32), truth: f64) -> Option<Told> {
    let (days, washout, pairs) = design;
    let wanted = Wanted {
        template: "simulated".into(),
        item: None,
        question: String::new(),
        begins: date(2026, 1, 1),
        pairs,
        days,
        washout,
    };
    let protocol = Protocol::new(wanted, chance.1, chance.0.next_u64()).expect("the design is sound");
    let all = schedule(&protocol, &[], date(2027, 12, 31));
    let low = libm::log(world.rate[0] / 7.0);
    let rate = low + (libm::log(world.rate[1] / 7.0) - low) * chance.uniform();
    let trend = world.trend * chance.normal();
    let mut state = chance.normal();
    let mut nights: Vec<(Date, Option<u32>)> = Vec::new();
    // What was tried goes on working for a while after it ends, and takes a while to begin.
    let mut effect = 0.0;
    for (at, day) in all.iter().enumerate() {
        let aim = if day.arm == Arm::With { truth } else { 0.0 };
        effect += (aim - effect) * if washout > 2 { 0.45 } else { 0.7 };
        if day.counts {
            effect = aim;
        }
        state = world.memory * state + libm::sqrt(1.0 - world.memory * world.memory) * chance.normal();
        let place = at as f64 / all.len() as f64 - 0.5;
        let own = world.scatter * state - world.scatter * world.scatter / 2.0;
        let count = chance.count(libm::exp(rate + trend * place + own + effect));
        nights.push((day.date, (chance.uniform() >= world.missing).then_some(count)));
    }
    let bouts = |date: Date| nights.iter().find(|night| night.0 == date).and_then(|night| night.1);
    let report = report(&protocol, &[], date(2027, 12, 31), &bouts);
    let look = report.last()?;
    let found = look.analysis.as_ref()?;
    let [low, high] = found.fewer_interval;
    let mean = libm::exp(rate) * 7.0;
    let size = mean * (1.0 - libm::exp(truth));
    let [less, more] = found.plain_interval;
    Some(Told {
        helps: found.helps,
        truth,
        decision: look.decision,
        size_holds: (low..=high).contains(&size),
        plain_holds: (less..=more).contains(&libm::exp(truth)),
        weeks: f64::from(look.pairs * 2 * days) / 7.0,
    })
}

fn share(all: &[Told], of: impl Fn(&Told) -> bool) -> f64 {
    100.0 * all.iter().filter(|told| of(told)).count() as f64 / all.len().max(1) as f64
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let option = |name: &str, default: u64| {
        let at = arguments.iter().position(|argument| argument == name);
        at.and_then(|at| arguments.get(at + 1)?.parse().ok()).unwrap_or(default)
    };
    let (trials, seed) = (option("--trials", 4000), option("--seed", 1));
    let number = |name: &str, default: f64| {
        let at = arguments.iter().position(|argument| argument == name);
        at.and_then(|at| arguments.get(at + 1)?.parse().ok()).unwrap_or(default)
    };
    let rules = Rules {
        no_difference: number("--no-difference", SHIPPED.no_difference),
        spread: number("--spread", SHIPPED.spread),
        trust: number("--trust", SHIPPED.trust),
        win: number("--win", SHIPPED.win),
        harm: number("--harm", SHIPPED.harm),
        futile: number("--futile", SHIPPED.futile),
        ..SHIPPED
    };
    let mut chance = Chance(ChaCha8Rng::seed_from_u64(seed), rules);
    println!("Rules: {rules:?}");
    println!("{trials} trials per world and design; truth drawn from what the rules believe beforehand.");
    println!(
        "| world | blocks | told 0-20 % | 20-40 | 40-60 | 60-80 | 80-95 | 95-100 | size in interval | ratio in plain interval | weeks |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|");
    for world in WORLDS {
        for design in DESIGNS {
            let all: Vec<Told> = (0..trials)
                .filter_map(|_| {
                    let nothing = chance.uniform() < rules.no_difference;
                    let truth = if nothing { 0.0 } else { rules.spread * chance.normal() };
                    one(&mut chance, world, design, truth)
                })
                .collect();
            let cell = |low: f64, high: f64| {
                let told: Vec<&Told> = all.iter().filter(|t| (low..high).contains(&t.helps)).collect();
                if told.len() < 20 {
                    return "-".to_owned();
                }
                let mean = told.iter().map(|t| t.helps).sum::<f64>() / told.len() as f64;
                let truly = told.iter().filter(|t| t.truth < 0.0).count() as f64 / told.len() as f64;
                format!("{:.0} → {:.0} ({})", mean * 100.0, truly * 100.0, told.len())
            };
            let weeks = all.iter().map(|told| told.weeks).sum::<f64>() / all.len().max(1) as f64;
            println!(
                "| {} | {}×{} d | {} | {} | {} | {} | {} | {} | {:.1} % | {:.1} % | {weeks:.0} |",
                world.name,
                design.2 * 2,
                design.0,
                cell(0.0, 0.2),
                cell(0.2, 0.4),
                cell(0.4, 0.6),
                cell(0.6, 0.8),
                cell(0.8, 0.95),
                cell(0.95, 1.1),
                share(&all, |told| told.size_holds),
                share(&all, |told| told.plain_holds),
            );
        }
    }
    println!();
    println!("| world | blocks | truth | clear win | harm | futile | to the end | weeks |");
    println!("|---|---|---|---|---|---|---|---|");
    for world in WORLDS {
        for design in DESIGNS {
            for ratio in [1.0, 0.7, 0.5, 1.4] {
                let all: Vec<Told> =
                    (0..trials).filter_map(|_| one(&mut chance, world, design, libm::log(ratio))).collect();
                let decided = |decision| share(&all, |told: &Told| told.decision == decision);
                let weeks = all.iter().map(|told| told.weeks).sum::<f64>() / all.len().max(1) as f64;
                println!(
                    "| {} | {}×{} d | {ratio} | {:.1} % | {:.1} % | {:.1} % | {:.1} % | {weeks:.0} |",
                    world.name,
                    design.2 * 2,
                    design.0,
                    decided(Decision::Win),
                    decided(Decision::Harm),
                    decided(Decision::Futile),
                    decided(Decision::Finished),
                );
            }
        }
    }
}
