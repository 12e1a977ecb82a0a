//! What to ask next, and when to stop.

use std::collections::{BTreeMap, BTreeSet};

use uncramp_domain::Urgency;
use uncramp_inference::explanations::Beliefs;
use uncramp_knowledge::{
    KnowledgeBase,
    base::RedFlag,
    records::{AnswerKind, Finding, Who},
};

use crate::{answers::Answers, flags::Flags, flags::would_fire, model::Model};

/// A question worth asking.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The finding.
    pub finding: String,
    /// What its answer is expected to tell, in nats.
    pub information: f64,
    /// What asking it is worth: what it tells and what danger it could settle, for its effort.
    pub worth: f64,
}

/// Whether a person can be asked about a finding at all.
pub fn askable(base: &KnowledgeBase, finding: &Finding, answers: &Answers) -> bool {
    finding.profile.is_none()
        && finding.who == Who::Anybody
        && finding.superseded_by.is_empty()
        && finding.derived_from.is_empty()
        && !answers.settled(finding.id.as_str())
        && !base
            .pointless
            .get(finding.id.as_str())
            .is_some_and(|rule| base.findings_truth(rule, answers).is_yes())
        && base.messages.has(&format!("finding-{}", finding.id))
}

/// The best next question; none when the interview should end.
pub fn next(model: &Model<'_>, answers: &Answers, beliefs: &Beliefs, flags: &Flags) -> Option<Question> {
    let base = model.base;
    let settings = &base.model;
    if answers.asked() >= settings.most_questions || flags.urgency() == Some(Urgency::EmergencyNow) {
        return None;
    }
    // What somebody wrote of is asked about before anything that they did not.
    let unsure = unsure(base, answers, flags).into_iter().filter_map(|id| base.findings.get(id));
    let first = settings.first_questions.iter().filter_map(|id| base.findings.get(id.as_str()));
    if let Some(finding) = unsure.chain(first).find(|finding| askable(base, finding, answers)) {
        let information = information(model, beliefs, base.findings.position(finding.id.as_str())?);
        return Some(Question { finding: finding.id.to_string(), information, worth: f64::INFINITY });
    }
    let open: Vec<&RedFlag> = flags.open.iter().filter_map(|id| base.red_flags.get(id.as_str())).collect();
    let best = ranked(model, answers, beliefs, &open).into_iter().next()?;
    (best.worth >= settings.least_information).then_some(best)
}

/// What a text names without it being clear whether it is so, where an open red flag asks it; what is most urgent first.
pub fn unsure<'a>(base: &'a KnowledgeBase, answers: &Answers, flags: &Flags) -> Vec<&'a str> {
    let mut unsure: Vec<&str> = Vec::new();
    for flag in flags.open.iter().filter_map(|id| base.red_flags.get(id.as_str())) {
        for id in base.red_flag_findings(flag) {
            let open = base.findings.get(id).is_some_and(|finding| askable(base, finding, answers));
            if open && answers.unsure.iter().any(|named| named == id) && !unsure.contains(&id) {
                unsure.push(id);
            }
        }
    }
    unsure
}

/// All open questions, the most worth asking first.
pub fn ranked(model: &Model<'_>, answers: &Answers, beliefs: &Beliefs, open: &[&RedFlag]) -> Vec<Question> {
    let base = model.base;
    // The rules by what they ask: few questions bear on any.
    let mut asking: BTreeMap<&str, Vec<&RedFlag>> = BTreeMap::new();
    for flag in open {
        for finding in base.red_flag_findings(flag).into_iter().collect::<BTreeSet<_>>() {
            asking.entry(finding).or_default().push(flag);
        }
    }
    let mut questions: Vec<Question> = base
        .findings
        .iter()
        .enumerate()
        .filter(|(_, finding)| askable(base, finding, answers))
        .filter_map(|(position, finding)| {
            let information = information(model, beliefs, position);
            let open = asking.get(finding.id.as_str()).map_or(&[][..], Vec::as_slice);
            let danger = danger(model, answers, beliefs, open, position);
            let effort = base.model.effort.get(&finding.group).copied().unwrap_or(1.0);
            let worth = (information + danger) / effort;
            (worth > 0.0).then(|| Question { finding: finding.id.to_string(), information, worth })
        })
        .collect();
    questions.sort_by(|a, b| b.worth.total_cmp(&a.worth).then_with(|| a.finding.cmp(&b.finding)));
    questions
}

fn information(model: &Model<'_>, beliefs: &Beliefs, finding: usize) -> f64 {
    model.likelihoods(finding).map_or(0.0, |table| {
        let answers: Vec<&[f64]> = table.p.iter().map(Vec::as_slice).collect();
        model.explanations.information(beliefs, &answers)
    })
}

/// What it is worth to settle a danger: for every open rule that asks it and that one answer would fire, the chance of
/// that answer, weighted by how urgent the rule is.
fn danger(model: &Model<'_>, answers: &Answers, beliefs: &Beliefs, open: &[&RedFlag], finding: usize) -> f64 {
    let base = model.base;
    let record = &base.findings[finding];
    let Some(table) = model.likelihoods(finding) else { return 0.0 };
    let values: Vec<&str> = match record.answer {
        AnswerKind::YesNo => vec!["yes"],
        AnswerKind::Choice | AnswerKind::Number => record.choices.iter().map(String::as_str).collect(),
    };
    open.iter()
        .map(|flag| {
            let weight = base.model.danger.get(flag.record.urgency.as_str()).copied().unwrap_or_default();
            let chance: f64 = values
                .iter()
                .enumerate()
                .filter(|(_, value)| would_fire(base, flag, answers, record.id.as_str(), value))
                .map(|(answer, _)| {
                    beliefs.pairs.iter().zip(&table.p[answer]).map(|(p, q)| p * q).sum::<f64>()
                })
                .sum();
            weight * chance
        })
        .sum()
}

/// The open questions whose answers would best tell two explanations apart, most telling first.
pub fn telling_apart(
    model: &Model<'_>,
    answers: &Answers,
    beliefs: &Beliefs,
    one: usize,
    other: usize,
) -> Vec<String> {
    let base = model.base;
    // Only the two are left in the race.
    let pairs: Vec<f64> = model
        .explanations
        .pairs()
        .iter()
        .zip(&beliefs.pairs)
        .map(|(pair, p)| if pair.explanation == one || pair.explanation == other { *p } else { 0.0 })
        .collect();
    let total: f64 = pairs.iter().sum();
    if total <= 0.0 {
        return Vec::new();
    }
    let race = Beliefs { pairs: pairs.iter().map(|p| p / total).collect(), ..beliefs.clone() };
    let mut questions: Vec<(f64, &str)> = base
        .findings
        .iter()
        .enumerate()
        .filter(|(_, finding)| finding.who != Who::Laboratory && askable(base, finding, answers))
        .map(|(position, finding)| (information(model, &race, position), finding.id.as_str()))
        .filter(|(information, _)| *information >= base.model.least_information)
        .collect();
    questions.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    questions.into_iter().take(3).map(|(_, id)| id.to_owned()).collect()
}
