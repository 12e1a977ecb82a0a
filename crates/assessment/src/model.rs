//! The knowledge base as one table of likelihoods over the pairs of explanation and event.

use std::collections::BTreeMap;

use uncramp_inference::{
    InferenceError,
    explanations::{Beliefs, Explanations, Pair},
};
use uncramp_knowledge::{
    KnowledgeBase,
    base::{Cause, Shares},
    records::{AnswerKind, Background, CauseKind, Finding, Sourced},
    rules::Facts,
};

use crate::{
    answers::{Answers, Origin},
    told::Told,
};

/// The likelihoods of one finding: `p[answer][pair]`, for yes-or-no findings the yes first and then the no, for the
/// others the choices in their order.
#[derive(Debug, Clone)]
pub struct Likelihoods {
    /// Probabilities, each within (0, 1).
    pub p: Vec<Vec<f64>>,
}

/// The model, ready to reason with.
#[derive(Debug)]
pub struct Model<'a> {
    /// The knowledge base.
    pub base: &'a KnowledgeBase,
    /// The pairs.
    pub explanations: Explanations,
    tables: Vec<Option<Likelihoods>>,
}

/// The knowledge base holds no usable model.
#[derive(Debug, thiserror::Error)]
#[error("the knowledge base holds no usable model: {0}")]
pub struct ModelError(#[from] uncramp_inference::InferenceError);

/// An answer that counts, with its row of log-likelihoods.
#[derive(Debug, Clone)]
pub struct Observation {
    /// The finding; none for the words of a text by themselves.
    pub finding: Option<usize>,
    /// The answer, as a position in [`Likelihoods::p`].
    pub answer: usize,
    /// Weight of the answer: less where another answer has told the same.
    pub weight: f64,
    /// Probability that it was misread or mistaken.
    pub error: f64,
    /// How common the answer is, and so how often a mistaken answer is this one.
    pub common: f64,
    /// Log-likelihood per pair.
    pub row: Vec<f64>,
}

impl<'a> Model<'a> {
    /// Builds the tables.
    ///
    /// # Errors
    /// [`ModelError`] if the knowledge base has no cause with events.
    pub fn new(base: &'a KnowledgeBase) -> Result<Self, ModelError> {
        let mut pairs = Vec::new();
        for (explanation, cause) in base.causes.iter().enumerate() {
            let prior = libm::pow(prior(base, cause).value, base.model.prior_weight);
            for link in cause.events.iter().filter(|link| link.p > 0.0) {
                pairs.push(Pair { explanation, kind: usize::from(link.event), prior: prior * link.p });
            }
        }
        let tables = (0..base.findings.len()).map(|finding| table(base, &pairs, finding)).collect();
        Ok(Self { base, explanations: Explanations::new(pairs)?, tables })
    }

    /// The likelihoods of a finding; none where the model says nothing about it.
    pub fn likelihoods(&self, finding: usize) -> Option<&Likelihoods> {
        self.tables[finding].as_ref()
    }

    /// What the words of a text say by themselves.
    fn told(&self, answers: &Answers) -> Option<Observation> {
        let told = Told::new(&self.base.model.told, &self.base.tellings);
        let by_explanation = told.log_likelihood(&answers.told)?;
        let row = self.explanations.pairs().iter().map(|pair| by_explanation[pair.explanation]).collect();
        Some(Observation { finding: None, answer: 0, weight: 1.0, error: 0.0, common: 0.0, row })
    }

    /// What the answers say by themselves; none where there are no words beside them.
    ///
    /// # Errors
    /// [`InferenceError::ImpossibleEvidence`] if the answers cannot come from any explanation.
    pub fn alone(&self, observations: &[Observation]) -> Result<Option<Beliefs>, InferenceError> {
        let answered = observations.iter().filter(|observation| observation.finding.is_some());
        let rows: Vec<&[f64]> = answered.map(|observation| observation.row.as_slice()).collect();
        (rows.len() < observations.len()).then(|| self.explanations.beliefs(&rows)).transpose()
    }

    /// The answers that count, in order, with their rows; before them what the words of a text say. An answer counts once: not where its parts are answered or
    /// where it replaces nothing, and less where another answer tells the same.
    pub fn observations(&self, answers: &Answers) -> Vec<Observation> {
        let settings = &self.base.model;
        let mut met: BTreeMap<usize, usize> = BTreeMap::new();
        let mut observations: Vec<Observation> = self.told(answers).into_iter().collect();
        for (id, given) in answers.iter() {
            let Some(finding) = self.base.findings.position(id) else { continue };
            let record = &self.base.findings[finding];
            let told_by_parts =
                record.derived_from.iter().any(|part| answers.answer(part.as_str()).is_some());
            let (Some(table), Some(answer)) = (self.likelihoods(finding), position(record, &given.value))
            else {
                continue;
            };
            if told_by_parts || !record.superseded_by.is_empty() {
                continue;
            }
            let mut weight = 1.0;
            for (group, overlap) in settings.overlaps.iter().enumerate() {
                if overlap.findings.iter().any(|other| other.as_str() == id) {
                    let before = met.entry(group).or_default();
                    weight *= if *before > 0 { overlap.weight } else { 1.0 };
                    *before += 1;
                }
            }
            let error = match given.origin {
                Origin::Asked => settings.answer_error,
                Origin::Read => settings.reading_error,
                Origin::Profile => 0.0,
            };
            let common = background(record, &record.background)
                .map_or(1.0 / table.p.len() as f64, |shares| shares[answer].clamp(EDGE, 1.0));
            let row =
                table.p[answer].iter().map(|p| weight * libm::log(mistaken(*p, error, common))).collect();
            observations.push(Observation { finding: Some(finding), answer, weight, error, common, row });
        }
        observations
    }
}

/// The probability of an answer where some answers are mistaken: those come as often as the answer is common.
pub(crate) fn mistaken(p: f64, error: f64, common: f64) -> f64 {
    (1.0 - error) * p + error * common
}

/// The position of an answer in a table of likelihoods.
pub(crate) fn position(finding: &Finding, value: &str) -> Option<usize> {
    match (finding.answer, value) {
        (AnswerKind::YesNo, "no") => Some(1),
        _ => KnowledgeBase::answer_rank(finding, value),
    }
}

/// A probability with the standard deviation of its log odds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Uncertain {
    pub(crate) value: f64,
    pub(crate) spread: f64,
}

/// The prior of an explanation: its share of users or, for a contributor, a part of its base rate.
pub(crate) fn prior(base: &KnowledgeBase, cause: &Cause) -> Uncertain {
    let settings = &base.model;
    let number: Option<&Sourced> =
        if cause.kind == CauseKind::Contributor { cause.base_rate.as_ref() } else { cause.prior.as_ref() };
    let Some(number) = number else { return Uncertain { value: settings.contributor_low, spread: 0.0 } };
    let spread = match number.interval {
        Some([low, high]) => interval_spread(low, high),
        None => settings.spread.get(&number.basis).copied().unwrap_or_default(),
    };
    let value = if cause.kind == CauseKind::Contributor {
        (settings.contributor_share * number.value).clamp(settings.contributor_low, settings.contributor_high)
    } else {
        number.value
    };
    Uncertain { value, spread }
}

/// The standard deviation of the log odds that a published 95 % interval stands for.
fn interval_spread(low: f64, high: f64) -> f64 {
    const TWO_SIDED_95: f64 = 3.92;
    let logit = |p: f64| {
        let p = p.clamp(1e-6, 1.0 - 1e-6);
        libm::log(p / (1.0 - p))
    };
    (logit(high) - logit(low)) / TWO_SIDED_95
}

/// Answers of a finding in full: for yes-or-no findings the no is added.
fn full(finding: &Finding, shares: &Shares) -> Vec<f64> {
    match finding.answer {
        AnswerKind::YesNo => vec![shares.p[0], 1.0 - shares.p[0]],
        AnswerKind::Choice | AnswerKind::Number => shares.p.clone(),
    }
}

fn background(finding: &Finding, background: &Background) -> Option<Vec<f64>> {
    match finding.answer {
        AnswerKind::YesNo => background.yes.map(|yes| vec![yes, 1.0 - yes]),
        AnswerKind::Choice | AnswerKind::Number => {
            finding.choices.iter().map(|choice| background.shares.get(choice).copied()).collect()
        }
    }
}

/// Nothing is impossible and nothing certain.
const EDGE: f64 = 5e-4;

fn table(base: &KnowledgeBase, pairs: &[Pair], finding: usize) -> Option<Likelihoods> {
    let record = &base.findings[finding];
    let spoken_of = base.causes.iter().any(|cause| cause.row(finding).is_some())
        || base.events.iter().any(|event| event.row(finding).is_some());
    if !spoken_of {
        return None;
    }
    // What is usual where a cause says nothing: the leak of a yes-or-no finding, else its background.
    let usual = background(record, record.leak.as_ref().unwrap_or(&record.background))?;
    let events: Vec<Option<Vec<f64>>> =
        base.events.iter().map(|event| Some(full(record, event.row(finding)?))).collect();
    let mut p = vec![Vec::with_capacity(pairs.len()); usual.len()];
    for pair in pairs {
        let cause = &base.causes[pair.explanation];
        let own = cause.row(finding).map(|row| full(record, row));
        let row = match (own, &events[pair.kind]) {
            (Some(own), Some(event)) => shifted(&own, event, &average(cause, &events)),
            (Some(own), None) => own,
            (None, Some(event)) => event.clone(),
            (None, None) => usual.clone(),
        };
        for (answer, value) in row.into_iter().enumerate() {
            p[answer].push(value.clamp(EDGE, 1.0 - EDGE));
        }
    }
    Some(Likelihoods { p })
}

/// The row that the events of a cause give together, weighted by how often it shows as each.
fn average(cause: &Cause, events: &[Option<Vec<f64>>]) -> Vec<f64> {
    let mut total = 0.0;
    let mut mean: Vec<f64> = Vec::new();
    for link in &cause.events {
        if let Some(row) = &events[usize::from(link.event)] {
            mean.resize(row.len(), 0.0);
            mean.iter_mut().zip(row).for_each(|(mean, p)| *mean += link.p * p);
            total += link.p;
        }
    }
    mean.iter_mut().for_each(|p| *p /= total);
    mean
}

/// The row of a cause, moved in odds as far as this kind of event stands from the cause's usual kinds. A cause keeps
/// what is its own, and its kinds of event stay apart.
fn shifted(own: &[f64], event: &[f64], usual: &[f64]) -> Vec<f64> {
    let row: Vec<f64> = own
        .iter()
        .zip(event)
        .zip(usual)
        .map(|((own, event), usual)| own * event / usual.max(1e-12))
        .collect();
    let total: f64 = row.iter().sum();
    row.into_iter().map(|p| p / total).collect()
}
