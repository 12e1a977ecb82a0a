//! What may be done, each item judged by the safety gate for this person.

use std::collections::BTreeSet;

pub use uncramp_care::words::atom_name;
use uncramp_care::{Known, judge};
use uncramp_domain::{Truth, Urgency};
use uncramp_inference::explanations::Beliefs;
use uncramp_knowledge::{KnowledgeBase, base::GateRule, records::Verdict, rules::Facts};

use crate::{answers::Answers, document::AdviceShown, flags::Flags, model::Model};

/// How many of the likeliest events and explanations bring their advice.
const EVENTS: usize = 2;
const EXPLANATIONS: usize = 3;

/// Whether a cause is still possible, as far as the safety gate is concerned: yes where it is likely enough or a red
/// flag suspects it; no where what settles it was denied, or where nothing settles it and it is unlikely. Which words somebody chose makes nothing unlikely that the answers `alone` do not.
pub fn possible(
    model: &Model<'_>,
    answers: &Answers,
    beliefs: &Beliefs,
    alone: Option<&Beliefs>,
    flags: &Flags,
    cause: &str,
) -> Truth {
    let base = model.base;
    let likely = base.causes.position(cause).is_some_and(|at| {
        let mut either = [Some(beliefs), alone].into_iter().flatten();
        either.any(|beliefs| beliefs.explanations.get(at).is_some_and(|p| *p >= base.model.possible_from))
    });
    let suspected = flags
        .fired
        .iter()
        .filter_map(|fired| base.red_flags.get(fired.id.as_str()))
        .any(|flag| flag.record.suspects.iter().any(|suspect| suspect.as_str() == cause));
    if likely || suspected {
        return Truth::Yes;
    }
    let settling = base
        .model
        .clearances
        .iter()
        .filter(|clearance| clearance.causes.iter().any(|id| id.as_str() == cause));
    let denied = settling
        .flat_map(|clearance| &clearance.findings)
        .all(|finding| answers.answer(finding.as_str()) == Some("no"));
    if denied { Truth::No } else { Truth::Unknown }
}

/// The advice for the likeliest events and explanations, the safest first. In an emergency nothing is to be tried
/// at home: whatever the gate would allow waits for those who come to help.
pub fn advice(
    model: &Model<'_>,
    answers: &Answers,
    beliefs: &Beliefs,
    alone: Option<&Beliefs>,
    flags: &Flags,
    urgency: Urgency,
) -> Vec<AdviceShown> {
    let base = model.base;
    let mut wanted: Vec<&str> = Vec::new();
    let mut met = BTreeSet::new();
    let events = top(&beliefs.kinds, EVENTS).into_iter().flat_map(|at| &base.events[at].advice);
    let causes = top(&beliefs.explanations, EXPLANATIONS).into_iter().flat_map(|at| &base.causes[at].advice);
    for id in events.chain(causes) {
        if met.insert(id.as_str()) {
            wanted.push(id.as_str());
        }
    }
    let possible = |cause: &str| possible(model, answers, beliefs, alone, flags, cause);
    let known = Known { base, facts: answers, declared: &answers.declared, possible: &possible };
    let mut shown: Vec<(Verdict, usize, AdviceShown)> = wanted
        .iter()
        .enumerate()
        .filter_map(|(order, id)| {
            let item = base.interventions.get(id)?;
            let judgement = judge(item, &known);
            // Nor is it to be tried where nothing more were known against it.
            let waits = urgency == Urgency::EmergencyNow && judgement.verdict != Verdict::Blocked;
            let (verdict, reason, not_known) = if waits {
                let waits = base.messages.text("ui-advice-emergency").into_owned();
                (Verdict::AskClinician, waits, Vec::new())
            } else {
                // Where what is known already sends it to a clinician, nothing that is not known could allow it.
                let rules = judgement.rules.iter().filter_map(|rule| base.gate_rules.get(rule.as_str()));
                let settled =
                    rules.map(|rule| rule.record.verdict).max().unwrap_or(Verdict::Allowed).max(item.always);
                let reason = reason(base, &known, &judgement);
                match settled < Verdict::AskClinician {
                    true => (judgement.verdict, reason, judgement.unknown),
                    false if reason.is_empty() || judgement.rules.is_empty() => {
                        (judgement.verdict, base.messages.text("ui-advice-ask").into_owned(), Vec::new())
                    }
                    false => (judgement.verdict, reason, Vec::new()),
                }
            };
            Some((
                verdict,
                order,
                AdviceShown {
                    id: (*id).to_owned(),
                    name: base.messages.text(&format!("intervention-{id}")).into_owned(),
                    verdict: verdict.to_string(),
                    reason,
                    not_known,
                },
            ))
        })
        .collect();
    shown.sort_by_key(|(verdict, order, _)| (*verdict, *order));
    shown.into_iter().map(|(_, _, item)| item).collect()
}

/// The changes where it may be done with changes, the reasons where it may not.
fn reason(base: &KnowledgeBase, known: &Known<'_>, judgement: &uncramp_care::Judgement) -> String {
    let words = |key: String| base.messages.get(&key).map(std::borrow::Cow::into_owned);
    let mut parts: Vec<String> = Vec::new();
    // Whoever gave no age is told what holds for a baby, and should know why.
    let waits_for_age = |rule: &GateRule| {
        let mut asks = false;
        rule.when.visit(&mut |atom, _| asks |= atom.name == "age_y");
        asks && rule.when.evaluate(&mut |atom| known.truth(atom)) == Truth::Unknown
    };
    let age = base.messages.text("ui-advice-age");
    for rule in judgement.rules.iter().filter_map(|rule| base.gate_rules.get(rule.as_str())) {
        if judgement.verdict >= Verdict::AskClinician
            && rule.record.verdict < judgement.verdict
            && judgement.open.is_empty()
        {
            continue;
        }
        if waits_for_age(rule) && !parts.iter().any(|part| *part == age) {
            parts.push(age.clone().into_owned());
        }
        let id = &rule.record.id;
        parts.extend(words(format!("gate-{id}.change")).filter(|_| judgement.verdict != Verdict::Blocked));
        parts.extend(words(format!("gate-{id}")));
    }
    if parts.is_empty() && !judgement.open.is_empty() {
        parts.push(base.messages.text("ui-advice-not-known").into_owned());
    }
    parts.dedup();
    parts.join(" ")
}

/// Positions of the largest values, largest first; of equal ones the earlier first.
pub(crate) fn top(values: &[f64], most: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*b].total_cmp(&values[*a]).then(a.cmp(b)));
    order.truncate(most);
    order
}
