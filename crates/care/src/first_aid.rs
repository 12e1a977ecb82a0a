//! First aid: which protocol serves, and which of its steps this person gets.

use uncramp_domain::{AgeYears, Person, Pregnancy};
use uncramp_knowledge::{
    KnowledgeBase,
    records::{Protocol, Step, Verdict},
};

use crate::{
    gate::{Judgement, judge_step},
    known::Known,
};

/// A step that has passed the gate, with the words it may be shown in.
#[derive(Debug, Clone)]
pub struct SafeStep<'a> {
    step: &'a Step,
    text: String,
    changes: Vec<String>,
}

impl SafeStep<'_> {
    /// What to do.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How it changes for this person.
    pub fn changes(&self) -> &[String] {
        &self.changes
    }

    /// How long it takes, in seconds.
    pub fn seconds(&self) -> Option<u32> {
        self.step.seconds
    }

    /// How often it is repeated at most.
    pub fn times(&self) -> u32 {
        self.step.times.unwrap_or(1)
    }

    /// What it does, as the safety gate sees it.
    pub fn acts(&self) -> &[String] {
        &self.step.acts
    }

    /// Key of the step within its protocol.
    pub fn id(&self) -> &str {
        &self.step.id
    }
}

/// Situations that go before what the person is: they change everything, or the card takes the person into account.
const BEFORE_THE_PERSON: [&str; 3] = ["swollen", "water", "heat"];

/// The situation whose card serves a person best: what was said, what the person is, or nothing in particular.
///
/// Somebody who jerks or does not answer gets the card of their age. Otherwise a child, a pregnancy and old age choose
/// the card where nothing more urgent does.
pub fn situation<'a>(base: &KnowledgeBase, person: &Person, said: Option<&'a str>) -> Option<&'a str> {
    let limits = &base.model.first_aid;
    let age = person.age().map(AgeYears::get);
    match said {
        Some("unconscious") if age.is_some_and(|age| age < limits.convulsion_child_below_years) => {
            Some("child_convulsion")
        }
        Some("unconscious" | "child_convulsion") => said,
        Some(situation) if BEFORE_THE_PERSON.contains(&situation) => Some(situation),
        _ if age.is_some_and(|age| age < limits.child_below_years) => Some("child"),
        _ if matches!(person.pregnancy(), Pregnancy::Yes(_)) => Some("pregnant"),
        // Lying or standing is no reason to leave the card that minds falls.
        None | Some("bed" | "standing") if age.is_some_and(|age| age >= limits.older_from_years) => {
            Some("older")
        }
        said => said,
    }
}

/// The protocol for a place and a situation; a situation that changes everything goes before the place.
pub fn protocol<'a>(
    base: &'a KnowledgeBase,
    place: Option<&str>,
    situation: Option<&str>,
) -> Option<&'a Protocol> {
    let has = |list: &[String], wanted: Option<&str>| {
        wanted.is_some_and(|wanted| list.iter().any(|entry| entry == wanted))
    };
    let all = || base.protocols.iter();
    all()
        .find(|p| p.places.is_empty() && has(&p.situations, situation))
        .or_else(|| all().find(|p| has(&p.places, place) && has(&p.situations, situation)))
        .or_else(|| all().find(|p| has(&p.places, place)))
        .or_else(|| all().find(|p| has(&p.situations, situation)))
}

/// The steps of a protocol that this person may take, in order. A step that the gate withholds is not among them; one
/// that the gate changes, or cannot decide on, carries the change or is worded as a condition that the person checks.
pub fn steps<'a>(protocol: &'a Protocol, known: &Known<'_>) -> Vec<SafeStep<'a>> {
    protocol.steps.iter().filter_map(|step| pass(protocol, step, known)).collect()
}

fn pass<'a>(protocol: &Protocol, step: &'a Step, known: &Known<'_>) -> Option<SafeStep<'a>> {
    let messages = &known.base.messages;
    let key = format!("protocol-{}.{}", protocol.id, step.id);
    let judgement: Judgement = judge_step(step, known);
    let change = |rule: &uncramp_domain::GateRuleId| {
        messages.get(&format!("gate-{rule}.change")).map(std::borrow::Cow::into_owned)
    };
    match judgement.verdict {
        Verdict::Allowed => {
            Some(SafeStep { step, text: messages.text(&key).into_owned(), changes: Vec::new() })
        }
        Verdict::Changed => {
            // A change to one step replaces it: the words say what to do instead.
            let changes: Vec<String> = judgement.rules.iter().filter_map(change).collect();
            Some(SafeStep { step, text: changes.first()?.clone(), changes: changes[1..].to_vec() })
        }
        Verdict::AskClinician if judgement.rules.is_empty() => {
            // Not known yet: only words that name the condition themselves may be shown.
            let text = messages.get(&format!("{key}-unsure"))?.into_owned();
            Some(SafeStep { step, text, changes: Vec::new() })
        }
        Verdict::AskClinician | Verdict::Blocked => None,
    }
}
