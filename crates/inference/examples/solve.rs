//! Solves cases on a network, both in a neutral JSON form, so that any other tool can be held against this one.
//!
//! ```text
//! cargo run --release -p uncramp-inference --example solve -- network.json cases.json
//! ```
//!
//! The first file gives the network: `causes` (`id`, `prior`), `findings` (`id`, `leak`, `parents`: pairs of cause id and
//! activation) and, optionally, `risk_factors` (`id`, `effects`: pairs of cause id and shift of its log odds). The second
//! gives `cases`: `id`, `positives`, `negatives` (finding ids), and the causes' `priors` in file order; where these are
//! missing they follow from `risk_present`, log odds summed and held within 0.001 and 0.3. Both may be one file. Ids may
//! be numbers or texts in any order; other keys are left alone.
//!
//! Written to standard output: a JSON array with, per case, `id`, `posteriors` (probability of each cause, in file order)
//! and `micros`, the median time of one solution in microseconds over some repetitions, planning included, on one core.

use std::{collections::HashMap, error::Error, fs, time::Instant};

use serde::Deserialize;
use serde_json::{Value, json};
use uncramp_inference::{Evidence, Network};

#[derive(Deserialize)]
struct NetworkFile {
    causes: Vec<Cause>,
    #[serde(default)]
    risk_factors: Vec<RiskFactor>,
    findings: Vec<Finding>,
}

#[derive(Deserialize)]
struct Cause {
    id: Value,
    #[serde(default)]
    prior: Option<f64>,
}

#[derive(Deserialize)]
struct RiskFactor {
    id: Value,
    #[serde(default)]
    effects: Vec<(Value, f64)>,
}

#[derive(Deserialize)]
struct Finding {
    id: Value,
    #[serde(default)]
    leak: f64,
    #[serde(default)]
    parents: Vec<(Value, f64)>,
}

#[derive(Deserialize)]
struct CasesFile {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    id: Value,
    #[serde(default)]
    positives: Vec<Value>,
    #[serde(default)]
    negatives: Vec<Value>,
    #[serde(default)]
    risk_present: Vec<Value>,
    #[serde(default)]
    priors: Option<Vec<f64>>,
}

/// Priors that follow from risk factors are held within these.
const PRIOR_LOW: f64 = 0.001;
const PRIOR_HIGH: f64 = 0.3;
/// A case is solved again until so much time has passed …
const SECONDS: f64 = 0.02;
/// … but at most so often.
const REPETITIONS: usize = 201;

fn read<T: for<'a> Deserialize<'a>>(path: &str) -> Result<T, Box<dyn Error>> {
    let text = fs::read_to_string(path).map_err(|error| format!("cannot read `{path}`: {error}"))?;
    serde_json::from_str(&text)
        .map_err(|error| format!("`{path}` is not in the neutral form: {error}").into())
}

fn numbers<'a>(
    ids: impl Iterator<Item = &'a Value>,
    what: &str,
) -> Result<HashMap<String, usize>, Box<dyn Error>> {
    let mut numbers = HashMap::new();
    for (number, id) in ids.enumerate() {
        if numbers.insert(id.to_string(), number).is_some() {
            return Err(format!("two {what} have the id {id}").into());
        }
    }
    Ok(numbers)
}

fn find(numbers: &HashMap<String, usize>, id: &Value, what: &str) -> Result<usize, Box<dyn Error>> {
    numbers.get(&id.to_string()).copied().ok_or_else(|| format!("there is no {what} with the id {id}").into())
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [network_path, cases_path] = arguments.as_slice() else {
        return Err("give two files: solve network.json cases.json (they may be the same)".into());
    };
    let file: NetworkFile = read(network_path)?;
    let cases: CasesFile = read(cases_path)?;
    let causes = numbers(file.causes.iter().map(|cause| &cause.id), "causes")?;
    let findings = numbers(file.findings.iter().map(|finding| &finding.id), "findings")?;
    let risks = numbers(file.risk_factors.iter().map(|risk| &risk.id), "risk factors")?;
    let mut network = Network::new(file.causes.len());
    for finding in &file.findings {
        let links = finding
            .parents
            .iter()
            .map(|(cause, activation)| Ok((find(&causes, cause, "cause")?, *activation)));
        let links: Vec<(usize, f64)> = links.collect::<Result<_, Box<dyn Error>>>()?;
        network
            .add_finding(finding.leak, &links)
            .map_err(|error| format!("finding {}: {error}", finding.id))?;
    }
    let mut solved = Vec::new();
    for case in &cases.cases {
        let failed = |error: &dyn std::fmt::Display| format!("case {}: {error}", case.id);
        let all = |ids: &[Value]| -> Result<Vec<usize>, Box<dyn Error>> {
            ids.iter().map(|id| find(&findings, id, "finding")).collect()
        };
        let (positives, negatives) = (all(&case.positives)?, all(&case.negatives)?);
        let priors = match &case.priors {
            Some(priors) => priors.clone(),
            None => priors_from_risks(&file, &causes, &risks, case)?,
        };
        let evidence = Evidence { priors: &priors, positives: &positives, negatives: &negatives };
        let posterior = network.posterior(&evidence).map_err(|error| failed(&error))?;
        let mut times = Vec::new();
        while times.len() < REPETITIONS && (times.is_empty() || times.iter().sum::<f64>() < SECONDS) {
            #[expect(clippy::disallowed_methods, reason = "this program is there to be timed")]
            let start = Instant::now();
            std::hint::black_box(network.posterior(std::hint::black_box(&evidence)))
                .map_err(|error| failed(&error))?;
            times.push(start.elapsed().as_secs_f64());
        }
        times.sort_by(f64::total_cmp);
        let micros = times[times.len() / 2] * 1e6;
        solved.push(json!({ "id": case.id, "posteriors": posterior.marginals, "micros": micros }));
    }
    println!("{}", serde_json::to_string(&solved)?);
    Ok(())
}

fn priors_from_risks(
    file: &NetworkFile,
    causes: &HashMap<String, usize>,
    risks: &HashMap<String, usize>,
    case: &Case,
) -> Result<Vec<f64>, Box<dyn Error>> {
    let mut priors = Vec::new();
    for cause in &file.causes {
        priors.push(
            cause.prior.ok_or_else(|| format!("neither the case nor cause {} gives a prior", cause.id))?,
        );
    }
    if case.risk_present.is_empty() && file.risk_factors.is_empty() {
        return Ok(priors);
    }
    let mut odds: Vec<f64> = priors.iter().map(|prior| prior / (1.0 - prior)).collect();
    for present in &case.risk_present {
        for (cause, shift) in &file.risk_factors[find(risks, present, "risk factor")?].effects {
            odds[find(causes, cause, "cause")?] *= libm::exp(*shift);
        }
    }
    Ok(odds
        .iter()
        .map(|odds| if odds.is_finite() { odds / (1.0 + odds) } else { 1.0 })
        .map(|p: f64| p.clamp(PRIOR_LOW, PRIOR_HIGH))
        .collect())
}
