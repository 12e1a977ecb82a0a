//! Two-layer noisy-OR networks: independent binary causes, and findings that any of their causes or a leak can
//! produce.

use crate::{absorb, error::InferenceError, signed, signless};

/// A finding as it is built: its leak and its links.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FindingNode {
    pub(crate) leak: f64,
    /// Cause and activation, the probability that the cause alone produces the finding.
    pub(crate) links: Vec<(usize, f64)>,
}

/// A two-layer noisy-OR network (BN2O): `P(finding absent | causes) = (1 - leak) * product over present causes of
/// (1 - activation)`.
#[derive(Debug, Clone, PartialEq)]
pub struct Network {
    causes: usize,
    findings: Vec<FindingNode>,
}

/// What is known about one case.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evidence<'a> {
    /// Probability of each cause before any finding.
    pub priors: &'a [f64],
    /// Findings that are present; naming one twice changes nothing.
    pub positives: &'a [usize],
    /// Findings that are absent.
    pub negatives: &'a [usize],
}

/// Probabilities given the evidence.
#[derive(Debug, Clone, PartialEq)]
pub struct Posterior {
    /// Probability of each cause.
    pub marginals: Vec<f64>,
    /// Natural logarithm of the probability of the evidence.
    pub log_evidence: f64,
}

fn probability(what: &'static str, value: f64) -> Result<(), InferenceError> {
    if (0.0..=1.0).contains(&value) { Ok(()) } else { Err(InferenceError::BadProbability { what, value }) }
}

impl Network {
    /// A network of `causes` causes and no findings.
    pub fn new(causes: usize) -> Self {
        Self { causes, findings: Vec::new() }
    }

    /// Adds a finding and returns its number. `links` are pairs of cause and activation.
    ///
    /// # Errors
    /// [`InferenceError::BadProbability`], [`InferenceError::UnknownCause`] or [`InferenceError::DoubleLink`].
    ///
    /// # Example
    /// ```
    /// # use uncramp_inference::{Evidence, Network};
    /// let mut network = Network::new(2);
    /// let finding = network.add_finding(0.01, &[(0, 0.8), (1, 0.3)])?;
    /// let posterior = network.posterior(&Evidence { priors: &[0.1, 0.1], positives: &[finding], negatives: &[] })?;
    /// assert!(posterior.marginals[0] > posterior.marginals[1]);
    /// # Ok::<(), uncramp_inference::InferenceError>(())
    /// ```
    pub fn add_finding(&mut self, leak: f64, links: &[(usize, f64)]) -> Result<usize, InferenceError> {
        probability("a leak", leak)?;
        let finding = self.findings.len();
        let mut sorted = links.to_vec();
        sorted.sort_by_key(|(cause, _)| *cause);
        for (cause, activation) in &sorted {
            probability("an activation", *activation)?;
            if *cause >= self.causes {
                return Err(InferenceError::UnknownCause(*cause));
            }
        }
        if let Some(pair) = sorted.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            return Err(InferenceError::DoubleLink { cause: pair[0].0, finding });
        }
        self.findings.push(FindingNode { leak, links: sorted });
        Ok(finding)
    }

    /// How many causes there are.
    pub fn causes(&self) -> usize {
        self.causes
    }

    /// How many findings there are.
    pub fn findings(&self) -> usize {
        self.findings.len()
    }

    pub(crate) fn finding(&self, finding: usize) -> &FindingNode {
        &self.findings[finding]
    }

    /// The exact posterior of every cause.
    ///
    /// # Errors
    /// [`InferenceError`] if the evidence does not fit the network, contradicts itself or is impossible.
    pub fn posterior(&self, evidence: &Evidence<'_>) -> Result<Posterior, InferenceError> {
        self.solve(evidence, Method::Fastest)
    }

    /// The same by the method that never subtracts: slower, and accurate whatever the numbers.
    ///
    /// # Errors
    /// As [`Self::posterior`].
    pub fn posterior_signless(&self, evidence: &Evidence<'_>) -> Result<Posterior, InferenceError> {
        self.solve(evidence, Method::Signless)
    }

    fn solve(&self, evidence: &Evidence<'_>, method: Method) -> Result<Posterior, InferenceError> {
        self.check(evidence)?;
        let mut problem = absorb::absorb(self, evidence)?;
        let mut marginals = problem.on.clone();
        for component in &problem.components {
            let quick = match method {
                Method::Fastest if !component.shared.is_empty() => signed::solve(component, &problem.on),
                Method::Fastest | Method::Signless => None,
            };
            let solution = match quick {
                Some(solution) => solution,
                None => signless::solve(component, &problem.on)?,
            };
            component.recover(&solution, &problem.on, &mut marginals);
            problem.log_evidence += libm::log(solution.evidence);
        }
        Ok(Posterior { marginals, log_evidence: problem.log_evidence })
    }

    pub(crate) fn check(&self, evidence: &Evidence<'_>) -> Result<(), InferenceError> {
        if evidence.priors.len() != self.causes {
            return Err(InferenceError::PriorCount { given: evidence.priors.len(), causes: self.causes });
        }
        for prior in evidence.priors {
            probability("a prior", *prior)?;
        }
        let all = evidence.positives.iter().chain(evidence.negatives);
        if let Some(unknown) = all.clone().find(|finding| **finding >= self.findings.len()) {
            return Err(InferenceError::UnknownFinding(*unknown));
        }
        match evidence.positives.iter().find(|finding| evidence.negatives.contains(finding)) {
            Some(both) => Err(InferenceError::Contradiction(*both)),
            None => Ok(()),
        }
    }
}

/// How to solve what hangs together.
#[derive(Clone, Copy, PartialEq)]
enum Method {
    /// With signs where that is accurate enough.
    Fastest,
    /// Without signs.
    Signless,
}
