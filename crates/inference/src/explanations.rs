//! Competing explanations, of which exactly one is at work, each showing as one of several kinds of event.
//!
//! The hypotheses are the pairs (explanation, kind) that can be. An observation is a row of likelihoods, one for each
//! pair. Everything here is exact: there are a few hundred pairs, and all of them are summed.

use crate::error::InferenceError;

/// An explanation together with a kind of event that it shows as.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// Number of the explanation, from 0.
    pub explanation: usize,
    /// Number of the kind, from 0.
    pub kind: usize,
    /// Weight of the pair before any observation, above 0; weights need not sum to 1.
    pub prior: f64,
}

/// All pairs that can be.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanations {
    count: usize,
    kinds: usize,
    pairs: Vec<Pair>,
    log_priors: Vec<f64>,
}

/// Probabilities given the observations.
#[derive(Debug, Clone, PartialEq)]
pub struct Beliefs {
    /// One per pair; they sum to 1.
    pub pairs: Vec<f64>,
    /// One per explanation; they sum to 1.
    pub explanations: Vec<f64>,
    /// One per kind; they sum to 1.
    pub kinds: Vec<f64>,
}

impl Explanations {
    /// Makes the set of pairs.
    ///
    /// # Errors
    /// [`InferenceError::BadProbability`] if a weight is not a finite number above 0, and
    /// [`InferenceError::NothingToExplain`] if there is no pair.
    pub fn new(pairs: Vec<Pair>) -> Result<Self, InferenceError> {
        if let Some(pair) = pairs.iter().find(|pair| !(pair.prior > 0.0 && pair.prior.is_finite())) {
            return Err(InferenceError::BadProbability { what: "the prior of a pair", value: pair.prior });
        }
        let most =
            |number: fn(&Pair) -> usize| pairs.iter().map(number).max().map_or(0, |largest| largest + 1);
        let (explanations, kinds) = (most(|pair| pair.explanation), most(|pair| pair.kind));
        if pairs.is_empty() {
            return Err(InferenceError::NothingToExplain);
        }
        let log_priors = pairs.iter().map(|pair| libm::log(pair.prior)).collect();
        Ok(Self { count: explanations, kinds, pairs, log_priors })
    }

    /// The pairs, in the order of every row of likelihoods.
    pub fn pairs(&self) -> &[Pair] {
        &self.pairs
    }

    /// The probabilities given rows of log-likelihoods, each as long as [`Self::pairs`].
    ///
    /// # Errors
    /// [`InferenceError::ImpossibleEvidence`] if no pair can have given the observations.
    ///
    /// # Example
    /// ```
    /// # use uncramp_inference::explanations::{Explanations, Pair};
    /// let pair = |explanation, kind, prior| Pair { explanation, kind, prior };
    /// let all = Explanations::new(vec![pair(0, 0, 0.9), pair(1, 1, 0.1)])?;
    /// let beliefs = all.beliefs(&[&[-3.0, 0.0]])?;
    /// assert!(beliefs.explanations[1] > 0.6);
    /// # Ok::<(), uncramp_inference::InferenceError>(())
    /// ```
    pub fn beliefs(&self, rows: &[&[f64]]) -> Result<Beliefs, InferenceError> {
        let mut logs = self.log_priors.clone();
        for row in rows {
            add(&mut logs, row);
        }
        self.normalise(&logs)
    }

    fn normalise(&self, logs: &[f64]) -> Result<Beliefs, InferenceError> {
        let largest = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        if !largest.is_finite() {
            return Err(InferenceError::ImpossibleEvidence);
        }
        self.weighed(logs.iter().map(|log| libm::exp(log - largest)).collect())
    }

    /// The probabilities from the weight of every pair, all it has been multiplied by included.
    ///
    /// # Errors
    /// [`InferenceError::ImpossibleEvidence`] if no pair has any weight, or a weight is no number.
    pub fn weighed(&self, mut pairs: Vec<f64>) -> Result<Beliefs, InferenceError> {
        let total: f64 = pairs.iter().sum();
        if !(total > 0.0 && total.is_finite()) {
            return Err(InferenceError::ImpossibleEvidence);
        }
        pairs.iter_mut().for_each(|p| *p /= total);
        let (mut explanations, mut kinds) = (vec![0.0; self.count], vec![0.0; self.kinds]);
        for (pair, p) in self.pairs.iter().zip(&pairs) {
            explanations[pair.explanation] += p;
            kinds[pair.kind] += p;
        }
        Ok(Beliefs { pairs, explanations, kinds })
    }

    /// What each row adds to the log odds of each explanation, in the order of the rows: `result[row][explanation]`.
    /// The additions to one explanation sum to its log odds after all rows less its log odds before any.
    ///
    /// # Errors
    /// [`InferenceError::ImpossibleEvidence`] if no pair can have given the observations so far.
    pub fn contributions(&self, rows: &[&[f64]]) -> Result<Vec<Vec<f64>>, InferenceError> {
        let mut logs = self.log_priors.clone();
        let mut before = self.log_odds(&logs)?;
        let mut steps = Vec::with_capacity(rows.len());
        for row in rows {
            add(&mut logs, row);
            let after = self.log_odds(&logs)?;
            steps.push(after.iter().zip(&before).map(|(after, before)| change(*after, *before)).collect());
            before = after;
        }
        Ok(steps)
    }

    /// What the log odds of each explanation would lose without each row: `result[row][explanation]`.
    ///
    /// # Errors
    /// [`InferenceError::ImpossibleEvidence`] if no pair can have given the observations.
    pub fn leave_one_out(&self, rows: &[&[f64]]) -> Result<Vec<Vec<f64>>, InferenceError> {
        let mut logs = self.log_priors.clone();
        rows.iter().for_each(|row| add(&mut logs, row));
        let all = self.log_odds(&logs)?;
        rows.iter()
            .map(|row| {
                let without: Vec<f64> = logs.iter().zip(*row).map(|(log, part)| log - part).collect();
                let without = self.log_odds(&without)?;
                Ok(all.iter().zip(&without).map(|(all, without)| change(*all, *without)).collect())
            })
            .collect()
    }

    /// Log odds of each explanation against all others, exact also where the odds are extreme.
    fn log_odds(&self, logs: &[f64]) -> Result<Vec<f64>, InferenceError> {
        let mut sums = vec![f64::NEG_INFINITY; self.count];
        for (pair, log) in self.pairs.iter().zip(logs) {
            sums[pair.explanation] = log_add(sums[pair.explanation], *log);
        }
        if !sums.iter().any(|sum| sum.is_finite()) {
            return Err(InferenceError::ImpossibleEvidence);
        }
        // The sum over the others, from both sides, never by subtraction.
        let mut above = vec![f64::NEG_INFINITY; sums.len() + 1];
        for (at, sum) in sums.iter().enumerate().rev() {
            above[at] = log_add(above[at + 1], *sum);
        }
        let mut below = f64::NEG_INFINITY;
        Ok(sums
            .iter()
            .enumerate()
            .map(|(at, sum)| {
                let others = log_add(below, above[at + 1]);
                below = log_add(below, *sum);
                sum - others
            })
            .collect())
    }

    /// How much an answer is expected to tell about the pairs: the mutual information of the answer and the pair, in
    /// nats. `answers[answer][pair]` is the probability of the answer given the pair.
    pub fn information(&self, beliefs: &Beliefs, answers: &[&[f64]]) -> f64 {
        answers
            .iter()
            .map(|likelihoods| {
                let total: f64 =
                    beliefs.pairs.iter().zip(*likelihoods).map(|(p, likelihood)| p * likelihood).sum();
                if total <= 0.0 {
                    return 0.0;
                }
                let log_total = libm::log(total);
                beliefs
                    .pairs
                    .iter()
                    .zip(*likelihoods)
                    .filter(|(p, likelihood)| **p > 1e-9 && **likelihood > 0.0)
                    .map(|(p, likelihood)| p * likelihood * (libm::log(*likelihood) - log_total))
                    .sum::<f64>()
            })
            .sum::<f64>()
            .max(0.0)
    }
}

/// A difference of log odds; none between two certainties of the same kind.
fn change(after: f64, before: f64) -> f64 {
    if after == before { 0.0 } else { after - before }
}

fn add(logs: &mut [f64], row: &[f64]) {
    logs.iter_mut().zip(row).for_each(|(log, part)| *log += part);
}

/// The logarithm of the sum of two numbers given by their logarithms.
fn log_add(a: f64, b: f64) -> f64 {
    let (high, low) = if a >= b { (a, b) } else { (b, a) };
    if low == f64::NEG_INFINITY { high } else { high + libm::log1p(libm::exp(low - high)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn three() -> Explanations {
        let pair = |explanation, kind, prior| Pair { explanation, kind, prior };
        Explanations::new(vec![pair(0, 0, 0.5), pair(0, 1, 0.1), pair(1, 0, 0.1), pair(2, 1, 0.3)]).unwrap()
    }

    fn near(a: f64, b: f64) {
        assert!((a - b).abs() < 1e-12, "{a} is not {b}");
    }

    #[test]
    fn beliefs_follow_bayes() {
        let rows = [[0.5_f64, 0.2, 0.9, 0.1].map(libm::log)];
        let beliefs = three().beliefs(&[&rows[0]]).unwrap();
        let total = 0.25 + 0.02 + 0.09 + 0.03;
        near(beliefs.explanations[0], 0.27 / total);
        near(beliefs.kinds[1], 0.05 / total);
    }

    #[test]
    fn contributions_add_up_and_leaving_one_out_agrees_with_not_asking() {
        let rows = [[-0.1, -2.0, -0.3, -1.0], [-4.0, -0.2, -0.1, -0.9], [-0.5, -0.5, -3.0, -0.2]];
        let rows: Vec<&[f64]> = rows.iter().map(<[f64; 4]>::as_slice).collect();
        let all = three();
        let steps = all.contributions(&rows).unwrap();
        let odds = |p: f64| libm::log(p / (1.0 - p));
        let (before, after) = (all.beliefs(&[]).unwrap(), all.beliefs(&rows).unwrap());
        for e in 0..3 {
            let total: f64 = steps.iter().map(|step| step[e]).sum();
            assert!((total - (odds(after.explanations[e]) - odds(before.explanations[e]))).abs() < 1e-9);
        }
        let lost = all.leave_one_out(&rows).unwrap();
        let without = all.beliefs(&rows[..2]).unwrap();
        assert!((lost[2][1] - (odds(after.explanations[1]) - odds(without.explanations[1]))).abs() < 1e-9);
    }

    #[test]
    fn extreme_evidence_stays_finite_and_impossible_evidence_is_an_error() {
        let far = [-1e5, -2e5, -1e5, -3e5];
        let steps = three().contributions(&[&far]).unwrap();
        assert!(steps[0].iter().all(|step| step.is_finite()));
        let never = [f64::NEG_INFINITY; 4];
        assert_eq!(three().beliefs(&[&never]), Err(InferenceError::ImpossibleEvidence));
    }

    #[test]
    fn an_answer_that_says_the_same_everywhere_tells_nothing() {
        let all = three();
        let beliefs = all.beliefs(&[]).unwrap();
        near(all.information(&beliefs, &[&[0.3; 4], &[0.7; 4]]), 0.0);
        let telling = all.information(&beliefs, &[&[0.9, 0.9, 0.1, 0.1], &[0.1, 0.1, 0.9, 0.9]]);
        assert!(telling > 0.2);
    }
}
