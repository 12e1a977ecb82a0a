//! What asking about each open finding would tell.
//!
//! An absent finding only scales its causes, so that the plan made for the evidence serves every open finding, several
//! at a time. What a present one would mean follows by subtraction.

use std::cell::Cell;

use crate::{
    absorb::{Component, Problem, Solution, absorb},
    error::InferenceError,
    network::{Evidence, Network, Posterior},
    plan::Plan,
    signed::{self, Work},
};

/// Open findings worked out at a time.
const LANES: usize = 2;

thread_local! {
    static MEMORY: Cell<Work<LANES>> = const { Cell::new(Work::new()) };
}

/// `(1 + x) ln(1 + x) - x`, without loss where x is small.
fn bend(x: f64) -> f64 {
    /// Below this the series errs by less than 1e-12.
    const SMALL: f64 = 0.02;
    if x.abs() < SMALL {
        x * x * (0.5 - x * (1.0 / 6.0 - x * (1.0 / 12.0 - x / 20.0)))
    } else if x <= -1.0 {
        1.0
    } else {
        (1.0 + x) * libm::log(1.0 + x) - x
    }
}

/// The divergence, in nats, of a probability that was `before` and is `after`.
fn divergence(after: f64, before: f64) -> f64 {
    let change = after - before;
    let side = |share: f64, change: f64| {
        if share <= 0.0 {
            0.0
        } else if change > share * 1e3 {
            // Written so that a share of almost nothing cannot overflow.
            (share + change) * (libm::log(share + change) - libm::log(share)) - change
        } else {
            share * bend(change / share)
        }
    };
    side(before, change) + side(1.0 - before, -change)
}

/// One open finding during the scan.
struct Candidate {
    /// Its number in the network.
    finding: usize,
    /// Probability that it is absent, present findings left aside.
    absent: f64,
    /// Probability of every cause if it is absent, present findings left aside.
    on: Vec<f64>,
}

impl Network {
    /// For each open finding the information, in nats, that its answer is expected to give about the causes, one cause at
    /// a time: the sum over causes of the mutual information between cause and answer.
    ///
    /// # Errors
    /// As [`Self::posterior`]; [`InferenceError::UnknownFinding`] if an open finding does not exist.
    ///
    /// # Example
    /// ```
    /// # use uncramp_inference::{Evidence, Network};
    /// let mut network = Network::new(2);
    /// let known = network.add_finding(0.01, &[(0, 0.8), (1, 0.8)])?;
    /// let tells = network.add_finding(0.01, &[(0, 0.9)])?;
    /// let idle = network.add_finding(0.3, &[])?;
    /// let evidence = Evidence { priors: &[0.1, 0.1], positives: &[known], negatives: &[] };
    /// let information = network.information(&evidence, &[tells, idle])?;
    /// assert!(information[0] > 0.1 && information[1] < 1e-12);
    /// # Ok::<(), uncramp_inference::InferenceError>(())
    /// ```
    pub fn information(&self, evidence: &Evidence<'_>, open: &[usize]) -> Result<Vec<f64>, InferenceError> {
        let before = self.posterior(evidence)?;
        if let Some(unknown) = open.iter().find(|finding| **finding >= self.findings()) {
            return Err(InferenceError::UnknownFinding(*unknown));
        }
        let problem = absorb(self, evidence)?;
        let parts: Vec<Part> =
            problem.components.iter().map(|component| part(component, &problem.on)).collect();
        // Which component a cause belongs to.
        let mut home = vec![usize::MAX; self.causes()];
        for (number, component) in problem.components.iter().enumerate() {
            component.shared.iter().for_each(|shared| home[shared.cause] = number);
            let singles = component.present.iter().flat_map(|present| &present.singles);
            singles.for_each(|(cause, _)| home[*cause] = number);
        }
        let mut work = MEMORY.take();
        let mut information = Vec::with_capacity(open.len());
        for open in open.chunks(LANES) {
            let candidates: Vec<Candidate> =
                open.iter().map(|finding| self.candidate(&problem, *finding)).collect();
            let mut absent: Vec<f64> = candidates.iter().map(|candidate| candidate.absent).collect();
            let mut after: Vec<Option<Vec<f64>>> = candidates.iter().map(|c| Some(c.on.clone())).collect();
            for (number, component) in problem.components.iter().enumerate() {
                let touched: Vec<bool> = open
                    .iter()
                    .map(|finding| {
                        self.finding(*finding).links.iter().any(|(cause, _)| home[*cause] == number)
                    })
                    .collect();
                let solve = |lane: usize, work: &Work<LANES>| match &parts[number] {
                    Part::Lone { evidence } => {
                        let solution = lone(component, &candidates[lane].on);
                        Some((solution.evidence / evidence, solution))
                    }
                    Part::Planned { evidence, .. } if work.reliable(lane) => {
                        Some((work.evidence[lane] / evidence, work.solution(component.present.len(), lane)))
                    }
                    Part::Planned { .. } | Part::Entangled => None,
                };
                if let (Part::Planned { plan, .. }, true) = (&parts[number], touched.contains(&true)) {
                    load(component, &candidates, &mut work);
                    work.run(plan);
                }
                for lane in (0..open.len()).filter(|lane| touched[*lane]) {
                    let Some(marginals) = &mut after[lane] else { continue };
                    match solve(lane, &work) {
                        Some((ratio, solution)) => {
                            component.recover(&solution, &candidates[lane].on, marginals);
                            absent[lane] *= ratio;
                        }
                        None => after[lane] = None,
                    }
                }
                keep(component, &touched, &before, &mut after);
            }
            for ((candidate, absent), after) in candidates.iter().zip(absent).zip(after) {
                let (absent, after) = match after {
                    Some(after) => (absent, after),
                    None => match self.alone(evidence, candidate.finding, &before)? {
                        Some(alone) => alone,
                        None => {
                            information.push(0.0);
                            continue;
                        }
                    },
                };
                information.push(expected(&before, absent, &after));
            }
        }
        work.forget_much();
        MEMORY.set(work);
        Ok(information)
    }

    fn candidate(&self, problem: &Problem, finding: usize) -> Candidate {
        let record = self.finding(finding);
        let mut on = problem.on.clone();
        let mut absent = 1.0 - record.leak;
        for (cause, activation) in &record.links {
            let left = 1.0 - on[*cause] * activation;
            absent *= left;
            if left > 0.0 {
                on[*cause] *= (1.0 - activation) / left;
            }
        }
        Candidate { finding, absent, on }
    }

    /// The probability that one open finding is absent, and the marginals if it is, by a solution of its own. None if it
    /// cannot be absent, or is settled already.
    fn alone(
        &self,
        evidence: &Evidence<'_>,
        finding: usize,
        before: &Posterior,
    ) -> Result<Option<(f64, Vec<f64>)>, InferenceError> {
        if evidence.positives.contains(&finding) {
            return Ok(None);
        }
        let negatives: Vec<usize> = evidence.negatives.iter().copied().chain([finding]).collect();
        match self.posterior(&Evidence { negatives: &negatives, ..*evidence }) {
            Ok(after) => {
                let absent = libm::exp(after.log_evidence - before.log_evidence);
                Ok(Some((absent, after.marginals)))
            }
            Err(InferenceError::ImpossibleEvidence) => Ok(None),
            Err(other) => Err(other),
        }
    }
}

/// How the evidence of a component is worked out for many candidates.
enum Part {
    /// One present finding and only causes of its own: a closed form.
    Lone { evidence: f64 },
    /// By a plan.
    Planned { plan: Plan, evidence: f64 },
    /// Too wide or too delicate: each candidate by itself.
    Entangled,
}

fn part(component: &Component, on: &[f64]) -> Part {
    if component.shared.is_empty() {
        return Part::Lone { evidence: component.present[0].explained(on) };
    }
    let mut plan = Plan::new();
    match (plan.make(component), signed::solve(component, on)) {
        (Some(()), Some(solution)) => Part::Planned { plan, evidence: solution.evidence },
        _ => Part::Entangled,
    }
}

fn lone(component: &Component, on: &[f64]) -> Solution {
    let evidence = component.present[0].explained(on);
    Solution { evidence, shared: Vec::new(), present: vec![(0.0, 1.0 / evidence)] }
}

/// Puts the weights of several candidates side by side; lanes without a candidate repeat the first.
fn load(component: &Component, candidates: &[Candidate], work: &mut Work<LANES>) {
    let of = |lane: usize| &candidates[if lane < candidates.len() { lane } else { 0 }].on;
    work.weights.clear();
    for present in &component.present {
        work.weights.push([[1.0; LANES], std::array::from_fn(|lane| -(1.0 - present.explained(of(lane))))]);
    }
    for shared in &component.shared {
        work.weights.push([
            std::array::from_fn(|lane| 1.0 - of(lane)[shared.cause]),
            std::array::from_fn(|lane| of(lane)[shared.cause]),
        ]);
    }
}

/// Candidates that do not touch a component leave its causes as they were.
fn keep(component: &Component, touched: &[bool], before: &Posterior, after: &mut [Option<Vec<f64>>]) {
    for (after, _) in after.iter_mut().zip(touched).filter(|(_, touched)| !**touched) {
        let Some(after) = after else { continue };
        let shared = component.shared.iter().map(|shared| shared.cause);
        let singles =
            component.present.iter().flat_map(|present| present.singles.iter().map(|(cause, _)| *cause));
        for cause in shared.chain(singles) {
            after[cause] = before.marginals[cause];
        }
    }
}

/// The sum over causes of what is expected to be learnt.
fn expected(before: &Posterior, absent: f64, after: &[f64]) -> f64 {
    let absent = absent.clamp(0.0, 1.0);
    let present = 1.0 - absent;
    if absent <= 0.0 || present <= 0.0 {
        return 0.0;
    }
    let causes = before.marginals.iter().zip(after);
    causes
        .filter(|(p, without)| p != without)
        .map(|(p, without)| {
            let with = ((p - absent * without) / present).clamp(0.0, 1.0);
            absent * divergence(*without, *p) + present * divergence(with, *p)
        })
        .sum()
}
