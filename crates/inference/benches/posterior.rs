//! Posteriors of all causes, planning included, beside a plain Quickscore (Heckerman 1989) in the same run, and the scan
//! of all open findings. The networks are those frozen under oracles/inference.

use std::{collections::BTreeMap, hint::black_box};

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use serde::Deserialize;
use uncramp_inference::{Evidence, Network};

#[derive(Deserialize)]
struct Frozen {
    causes: Vec<serde_json::Value>,
    findings: Vec<Finding>,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Finding {
    id: usize,
    leak: f64,
    parents: Vec<(usize, f64)>,
}

#[derive(Deserialize, Clone)]
struct Case {
    positives: Vec<usize>,
    negatives: Vec<usize>,
    priors: Vec<f64>,
}

struct Loaded {
    network: Network,
    findings: Vec<Finding>,
    cases: Vec<Case>,
}

fn load() -> Loaded {
    let text = include_str!("../../../oracles/inference/medium.json");
    let frozen: Frozen = serde_json::from_str(text).expect("it is well formed");
    let mut network = Network::new(frozen.causes.len());
    let mut numbers = BTreeMap::new();
    for finding in &frozen.findings {
        let number = network.add_finding(finding.leak, &finding.parents).expect("it is well formed");
        numbers.insert(finding.id, number);
    }
    let numbered = |ids: &[usize]| ids.iter().map(|id| numbers[id]).collect();
    let cases = frozen.cases.iter().map(|case| Case {
        positives: numbered(&case.positives),
        negatives: numbered(&case.negatives),
        priors: case.priors.clone(),
    });
    Loaded { cases: cases.collect(), network, findings: frozen.findings }
}

/// Quickscore: inclusion and exclusion over the sets of present findings, posteriors by the same sum with the cause held
/// present. The sets are walked as a tree, so that each one costs only its last finding and one pass over the causes.
fn quickscore(loaded: &Loaded, case: &Case) -> Vec<f64> {
    let mut quiet = vec![1.0; case.priors.len()];
    for finding in &case.negatives {
        loaded.findings[*finding]
            .parents
            .iter()
            .for_each(|(cause, activation)| quiet[*cause] *= 1.0 - activation);
    }
    let present: Vec<&Finding> = case.positives.iter().map(|finding| &loaded.findings[*finding]).collect();
    let mut sums = Sums { total: 0.0, with: vec![0.0; case.priors.len()] };
    walk(&present, &case.priors, &quiet, 1.0, &mut sums);
    sums.with.iter().map(|with| with / sums.total).collect()
}

struct Sums {
    total: f64,
    with: Vec<f64>,
}

fn walk(rest: &[&Finding], priors: &[f64], quiet: &[f64], sign: f64, sums: &mut Sums) {
    let Some((finding, rest)) = rest.split_first() else {
        let term =
            quiet.iter().zip(priors).fold(sign, |term, (quiet, prior)| term * (quiet * prior + 1.0 - prior));
        sums.total += term;
        for ((with, quiet), prior) in sums.with.iter_mut().zip(quiet).zip(priors) {
            *with += term * quiet * prior / (quiet * prior + 1.0 - prior);
        }
        return;
    };
    walk(rest, priors, quiet, sign, sums);
    let mut quiet = quiet.to_vec();
    finding.parents.iter().for_each(|(cause, activation)| quiet[*cause] *= 1.0 - activation);
    walk(rest, priors, &quiet, -sign * (1.0 - finding.leak), sums);
}

fn evidence(case: &Case) -> Evidence<'_> {
    Evidence { priors: &case.priors, positives: &case.positives, negatives: &case.negatives }
}

fn benches(criterion: &mut Criterion) {
    let loaded = load();
    let mut group = criterion.benchmark_group("posterior");
    group.sample_size(20);
    for present in [4, 8, 12, 16] {
        let cases: Vec<&Case> = loaded.cases.iter().filter(|case| case.positives.len() == present).collect();
        if cases.is_empty() {
            continue;
        }
        group.bench_with_input(BenchmarkId::new("elimination", present), &cases, |bencher, cases| {
            bencher.iter(|| {
                cases.iter().for_each(|case| drop(black_box(loaded.network.posterior(&evidence(case)))));
            });
        });
        group.bench_with_input(BenchmarkId::new("signless", present), &cases, |bencher, cases| {
            bencher.iter(|| {
                cases
                    .iter()
                    .for_each(|case| drop(black_box(loaded.network.posterior_signless(&evidence(case)))));
            });
        });
        group.bench_with_input(BenchmarkId::new("quickscore", present), &cases, |bencher, cases| {
            bencher.iter(|| cases.iter().for_each(|case| drop(black_box(quickscore(&loaded, case)))));
        });
        group.bench_with_input(
            BenchmarkId::new("scan of open findings", present),
            &cases,
            |bencher, cases| {
                bencher.iter(|| {
                    for case in cases {
                        let open: Vec<usize> = (0..loaded.network.findings())
                            .filter(|finding| {
                                !case.positives.contains(finding) && !case.negatives.contains(finding)
                            })
                            .collect();
                        drop(black_box(loaded.network.information(&evidence(case), &open)));
                    }
                });
            },
        );
    }
    group.finish();
}

criterion_group!(all, benches);
criterion_main!(all);
