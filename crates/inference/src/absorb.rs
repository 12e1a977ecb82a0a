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
    /// Probability that it is present, absent findings considered.
    pub(crate) on: f64,
    /// Present finding (its number within the component, rising) and activation.
    pub(crate) links: Vec<(usize, f64)>,
}

/// A cause of exactly one present finding.
#[derive(Debug, Clone)]
struct Single {
    cause: usize,
    on: f64,
    activation: f64,
}

/// A present finding within a component.
#[derive(Debug, Clone)]
pub(crate) struct Present {
    /// Probability that the leak or a single cause produces it.
    pub(crate) explained: f64,
    leak: f64,
    singles: Vec<Single>,
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
    pub(crate) marginals: Vec<f64>,
    pub(crate) log_evidence: f64,
    pub(crate) components: Vec<Component>,
}

/// One or the other: never a subtraction of close numbers.
fn or(a: f64, b: f64) -> f64 {
    a + b * (1.0 - a)
}

pub(crate) fn absorb(network: &Network, evidence: &Evidence<'_>) -> Result<Problem, InferenceError> {
    let causes = network.causes();
    let mut off: Vec<f64> = evidence.priors.iter().map(|prior| 1.0 - prior).collect();
    let mut on: Vec<f64> = evidence.priors.to_vec();
    let mut log_evidence = 0.0;
    let mut negatives = evidence.negatives.to_vec();
    negatives.sort_unstable();
    negatives.dedup();
    for finding in negatives.iter().map(|finding| network.finding(*finding)) {
        log_evidence += libm::log(1.0 - finding.leak);
        for (cause, activation) in &finding.links {
            on[*cause] *= 1.0 - activation;
        }
    }
    for (on, off) in on.iter_mut().zip(&mut off) {
        let total = *on + *off;
        log_evidence += libm::log(total);
        *on /= total;
        *off /= total;
    }
    if !log_evidence.is_finite() {
        return Err(InferenceError::ImpossibleEvidence);
    }
    // A finding that its leak always produces says nothing.
    let mut positives = evidence.positives.to_vec();
    positives.sort_unstable();
    positives.dedup();
    positives.retain(|finding| network.finding(*finding).leak < 1.0);

    let mut links: Vec<Vec<(usize, f64)>> = vec![Vec::new(); causes];
    for (number, finding) in positives.iter().enumerate() {
        for (cause, activation) in &network.finding(*finding).links {
            if *activation > 0.0 && on[*cause] > 0.0 {
                links[*cause].push((number, *activation));
            }
        }
    }
    // Findings that share a cause belong together.
    let mut group: Vec<usize> = (0..positives.len()).collect();
    for linked in &links {
        for pair in linked.windows(2) {
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
        components[at].present.push(Present { explained: leak, leak, singles: Vec::new() });
    }
    for (cause, linked) in links.iter().enumerate() {
        match linked.as_slice() {
            [] => {}
            [(number, activation)] => {
                let (component, local) = place[*number];
                let present = &mut components[component].present[local];
                present.explained = or(present.explained, on[cause] * activation);
                present.singles.push(Single { cause, on: on[cause], activation: *activation });
            }
            several => {
                let (component, _) = place[several[0].0];
                let links =
                    several.iter().map(|(number, activation)| (place[*number].1, *activation)).collect();
                components[component].shared.push(Shared { cause, on: on[cause], links });
            }
        }
    }
    Ok(Problem { marginals: on, log_evidence, components })
}

impl Component {
    /// Writes the posteriors of its causes, the single ones included.
    pub(crate) fn recover(&self, solution: &Solution, marginals: &mut [f64]) {
        for (shared, posterior) in self.shared.iter().zip(&solution.shared) {
            marginals[shared.cause] = posterior.clamp(0.0, 1.0);
        }
        for (present, (unexplained, explained)) in self.present.iter().zip(&solution.present) {
            let singles = &present.singles;
            // What leak and the other single causes explain, from both sides.
            let mut after = vec![0.0; singles.len() + 1];
            for (at, single) in singles.iter().enumerate().rev() {
                after[at] = or(after[at + 1], single.on * single.activation);
            }
            let mut before = present.leak;
            for (at, single) in singles.iter().enumerate() {
                let others = or(before, after[at + 1]);
                let with = or(single.activation, others);
                let posterior = single.on * ((1.0 - with) * unexplained + with * explained);
                marginals[single.cause] = posterior.clamp(0.0, 1.0);
                before = or(before, single.on * single.activation);
            }
        }
    }
}
