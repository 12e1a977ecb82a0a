//! What somebody may try on themselves: every template of a trial goes through the safety gate.

use std::collections::BTreeSet;

use uncramp_knowledge::{
    KnowledgeBase,
    logbook::TrialTemplate,
    records::{Grade, Verdict},
};

use crate::{gate::judge, items, known::Known};

pub use crate::gate::Judgement;

/// A template with what the safety gate says of it.
#[derive(Clone)]
pub struct Judged<'a> {
    /// The template.
    pub template: &'a TrialTemplate,
    /// None where the gate has nothing to judge: something of the person's own.
    pub judgement: Option<Judgement>,
}

impl std::fmt::Debug for Judged<'_> {
    /// Shows which one it is, never what the gate says: that tells of somebody's health.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Judged({}, redacted)", self.template.id)
    }
}

impl Judged<'_> {
    /// The verdict.
    pub fn verdict(&self) -> Verdict {
        self.judgement.as_ref().map_or(Verdict::Allowed, |judgement| judgement.verdict)
    }

    /// Whether it may be tried.
    pub fn offered(&self) -> bool {
        self.judgement.as_ref().is_none_or(Judgement::may_be_done)
    }

    /// Whether only what is not known yet stands against it.
    pub fn open(&self) -> bool {
        self.judgement
            .as_ref()
            .is_some_and(|j| !j.may_be_done() && !j.unknown.is_empty() && j.rules.is_empty())
    }

    /// Why it is not offered, or how it is to be changed.
    pub fn reasons(&self, base: &KnowledgeBase) -> Vec<String> {
        let Some(judgement) = &self.judgement else { return Vec::new() };
        let words = |key: String| base.messages.get(&key).map(String::from);
        let mut seen = BTreeSet::new();
        judgement
            .rules
            .iter()
            .flat_map(|rule| {
                let change = words(format!("gate-{rule}.change")).filter(|_| judgement.may_be_done());
                [change, words(format!("gate-{rule}"))]
            })
            .flatten()
            .filter(|reason| seen.insert(reason.clone()))
            .collect()
    }
}

/// One template through the gate. None for what may not be tried by anybody, or is not there.
pub fn judged_one<'a>(template: &'a TrialTemplate, known: &Known<'_>) -> Option<Judged<'a>> {
    let judgement = match &template.item {
        None => None,
        Some(item) => {
            let item = known.base.interventions.get(item.as_str())?;
            if item.grade == Grade::X {
                return None;
            }
            Some(judge(item, known))
        }
    };
    let without = template.without.as_ref().and_then(|item| known.base.items.get(item.as_str()));
    let forbidden =
        without.map(|item| judge(item, known)).filter(|judged| judged.verdict == Verdict::Blocked);
    Some(Judged { template, judgement: forbidden.or(judgement) })
}

/// All templates, each through the gate.
pub fn judged<'a>(base: &'a KnowledgeBase, known: &Known<'_>) -> Vec<Judged<'a>> {
    base.trials.iter().filter_map(|template| judged_one(template, known)).collect()
}

/// Whether something of the person's own is something that the gate knows: then it is never a mere habit.
pub fn known_to_gate(base: &KnowledgeBase, what: &str) -> bool {
    items::find(base, what).is_ok_and(|found| !found.is_empty())
        || base.medicines.iter().any(|medicine| {
            let same = |name: &str| name.eq_ignore_ascii_case(what.trim());
            same(&medicine.name) || medicine.synonyms.iter().any(|name| same(name))
        })
}
