//! Takes out of the network everything that has a closed form, and splits the rest into parts that do not touch.
//!
//! Absent findings scale the weight of their causes. A cause without a present finding keeps that weight. A cause with
//! exactly one present finding acts like a part of that finding's leak. What remains are causes that link present
//! findings; findings that no chain of them connects are independent.

use crate::{
    error::InferenceError,
    network::{Evidence, Network},
};

/// A cause of two or more present findings of a component.
#[derive(Debug, Clone)]
pub(crate) struct Shared {
    pub(crate) cause: usize,
    /// Present finding (its number within the component, rising) and activation.
    pub(crate) links: Vec<(usize, f64)>,
}

/// A present finding within a component.
#[derive(Debug, Clone)]
pub(crate) struct Present {
    leak: f64,
    /// Causes of this present finding alone, with their activations.
    pub(crate) singles: Vec<(usize, f64)>,
}

impl Present {
    /// Probability that the leak or a single cause produces it.
    pub(crate) fn explained(&self, on: &[f64]) -> f64 {
        self.singles
            .iter()
            .fold(self.leak, |explained, (cause, activation)| or(explained, on[*cause] * activation))
    }
}

/// Present findings that hang together, with the causes that link them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Component {
    pub(crate) present: Vec<Present>,
    pub(crate) shared: Vec<Shared>,
}

/// What a solver finds out about a component.
#[derive(Debug, Clone)]
pub(crate) struct Solution {
    /// Probability that all its present findings are present.
    pub(crate) evidence: f64,
    /// Posterior of each shared cause.
    pub(crate) shared: Vec<f64>,
    /// Per present finding: the probability of the evidence if leak and single causes leave the finding unexplained, and
    /// if they explain it, both relative to `evidence`.
    pub(crate) present: Vec<(f64, f64)>,
}

/// The network with the closed forms taken out.
pub(crate) struct Problem {
    /// Probability of every cause, absent findings considered.
    pub(crate) on: Vec<f64>,
    pub(crate) log_evidence: f64,
    pub(crate) components: Vec<Component>,
}

/// One or the other: never a subtraction of close numbers.
fn or(a: f64, b: f64) -> f64 {
    a + b * (1.0 - a)
}

pub(crate) fn absorb(network: &Network, evidence: &Evidence<'_>) -> Result<Problem, InferenceError> {
    let causes = network.causes();
    let mut on: Vec<f64> = evidence.priors.to_vec();
    let mut log_evidence = 0.0;
    // Absent findings scale a cause's weight; for each one that it touches the cause stays a probability, and what was
    // taken away goes into the evidence.
    let mut taken = 1.0_f64;
    let mut negatives = evidence.negatives.to_vec();
    negatives.sort_unstable();
    negatives.dedup();
    for finding in negatives.iter().map(|finding| network.finding(*finding)) {
        taken *= 1.0 - finding.leak;
        for (cause, activation) in &finding.links {
            let total = 1.0 - on[*cause] * activation;
            taken *= total;
            if total > 0.0 {
                on[*cause] *= (1.0 - activation) / total;
            }
            // Products of many small numbers are turned into a sum before they can vanish.
            if taken < 1e-200 {
                log_evidence += libm::log(taken);
                taken = 1.0;
            }
        }
    }
    log_evidence += libm::log(taken);
    if !log_evidence.is_finite() {
        return Err(InferenceError::ImpossibleEvidence);
    }
    // A finding that its leak always produces says nothing.
    let mut positives = evidence.positives.to_vec();
    positives.sort_unstable();
    positives.dedup();
    positives.retain(|finding| network.finding(*finding).leak < 1.0);

    // Per cause, its present findings, laid out one after the other.
    let acting = |finding: usize| {
        network
            .finding(finding)
            .links
            .iter()
            .filter(|(cause, activation)| *activation > 0.0 && on[*cause] > 0.0)
    };
    let mut starts = vec![0_usize; causes + 1];
    for finding in &positives {
        acting(*finding).for_each(|(cause, _)| starts[cause + 1] += 1);
    }
    for cause in 0..causes {
        starts[cause + 1] += starts[cause];
    }
    let mut links = vec![(0_usize, 0.0); starts[causes]];
    let mut next = starts.clone();
    for (number, finding) in positives.iter().enumerate() {
        for (cause, activation) in acting(*finding) {
            links[next[*cause]] = (number, *activation);
            next[*cause] += 1;
        }
    }
    let linked = |cause: usize| &links[starts[cause]..starts[cause + 1]];
    // Findings that share a cause belong together.
    let mut group: Vec<usize> = (0..positives.len()).collect();
    for cause in 0..causes {
        for pair in linked(cause).windows(2) {
            let (a, b) = (group[pair[0].0], group[pair[1].0]);
            if a != b {
                group.iter_mut().filter(|g| **g == b).for_each(|g| *g = a);
            }
        }
    }
    let mut components: Vec<Component> = Vec::new();
    let mut place = vec![(0, 0); positives.len()];
    for (number, finding) in positives.iter().enumerate() {
        let first = (0..number).find(|other| group[*other] == group[number]);
        let at = first.map_or(components.len(), |other| place[other].0);
        if first.is_none() {
            components.push(Component::default());
        }
        place[number] = (at, components[at].present.len());
        let leak = network.finding(*finding).leak;
        components[at].present.push(Present { leak, singles: Vec::new() });
    }
    for cause in 0..causes {
        match linked(cause) {
            [] => {}
            [(number, activation)] => {
                let (component, local) = place[*number];
                components[component].present[local].singles.push((cause, *activation));
            }
            several => {
                let (component, _) = place[several[0].0];
                let links =
                    several.iter().map(|(number, activation)| (place[*number].1, *activation)).collect();
                components[component].shared.push(Shared { cause, links });
            }
        }
    }
    Ok(Problem { on, log_evidence, components })
}

impl Component {
    /// Writes the posteriors of its causes, the single ones included. `on` is the probability of every cause, absent
    /// findings considered.
    pub(crate) fn recover(&self, solution: &Solution, on: &[f64], marginals: &mut [f64]) {
        for (shared, posterior) in self.shared.iter().zip(&solution.shared) {
            marginals[shared.cause] = posterior.clamp(0.0, 1.0);
        }
        let mut after = Vec::new();
        for (present, (unexplained, explained)) in self.present.iter().zip(&solution.present) {
            let singles = &present.singles;
            // What leak and the other single causes explain, from both sides.
            after.clear();
            after.resize(singles.len() + 1, 0.0);
            for (at, (cause, activation)) in singles.iter().enumerate().rev() {
                after[at] = or(after[at + 1], on[*cause] * activation);
            }
            let mut before = present.leak;
            for (at, (cause, activation)) in singles.iter().enumerate() {
                let others = or(before, after[at + 1]);
                let with = or(*activation, others);
                let posterior = on[*cause] * ((1.0 - with) * unexplained + with * explained);
                marginals[*cause] = posterior.clamp(0.0, 1.0);
                before = or(before, on[*cause] * activation);
            }
        }
    }
}
