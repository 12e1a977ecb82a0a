//! Agreement with an independent tool, whose results are frozen under oracles/inference with the script that made them.

use serde::Deserialize;
use uncramp_inference::{Evidence, Network};

#[derive(Deserialize)]
struct Frozen {
    causes: Vec<Named>,
    findings: Vec<Finding>,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Named {
    id: usize,
}

#[derive(Deserialize)]
struct Finding {
    id: usize,
    leak: f64,
    parents: Vec<(usize, f64)>,
}

#[derive(Deserialize)]
struct Case {
    positives: Vec<usize>,
    negatives: Vec<usize>,
    priors: Vec<f64>,
    expected: Vec<f64>,
}

/// What was asked for: an error of at most this everywhere.
const ALLOWED: f64 = 1e-9;

fn agrees(text: &str) {
    let frozen: Frozen = serde_json::from_str(text).expect("it is well formed");
    assert!(frozen.causes.iter().enumerate().all(|(at, cause)| at == cause.id), "causes are in order");
    let mut network = Network::new(frozen.causes.len());
    let mut numbers = std::collections::BTreeMap::new();
    for finding in &frozen.findings {
        let number = network.add_finding(finding.leak, &finding.parents).expect("it is well formed");
        numbers.insert(finding.id, number);
    }
    assert!(!frozen.cases.is_empty());
    for case in &frozen.cases {
        let all = |ids: &[usize]| ids.iter().map(|id| numbers[id]).collect::<Vec<_>>();
        let (positives, negatives) = (all(&case.positives), all(&case.negatives));
        let evidence = Evidence { priors: &case.priors, positives: &positives, negatives: &negatives };
        for posterior in [network.posterior(&evidence), network.posterior_signless(&evidence)] {
            let posterior = posterior.expect("it is possible");
            for (found, expected) in posterior.marginals.iter().zip(&case.expected) {
                assert!((found - expected).abs() < ALLOWED, "{found} is not {expected}");
            }
        }
    }
}

#[test]
fn medium_networks_agree() {
    agrees(include_str!("../../../oracles/inference/medium.json"));
}

#[test]
fn networks_under_stress_agree() {
    agrees(include_str!("../../../oracles/inference/stress.json"));
}

#[test]
fn large_networks_agree() {
    agrees(include_str!("../../../oracles/inference/large.json"));
}
