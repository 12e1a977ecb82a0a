//! What the safety gate says of something, in words.

use serde::Serialize;
use uncramp_domain::GateRuleId;
use uncramp_knowledge::{KnowledgeBase, records::Verdict};

use crate::{
    gate::{Gated, Item, Judgement, judge},
    known::Known,
    words::atom_names,
};

/// What the safety gate says of something, in words.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Ruling {
    /// The verdict.
    pub verdict: Verdict,
    /// Why, the strictest reason first; none where nothing speaks against it.
    pub reasons: Vec<String>,
    /// How it changes.
    pub changes: Vec<String>,
    /// The rules that say so.
    pub rules: Vec<GateRuleId>,
    /// What is not known and would have to be.
    pub not_known: Vec<String>,
}

impl Ruling {
    /// What the gate says of something.
    pub fn of<T>(base: &KnowledgeBase, gated: &Gated<T>) -> Self {
        Self::new(base, gated.judgement())
    }

    /// Judges acts that no record stands for.
    pub fn of_acts(acts: &[String], known: &Known<'_>) -> Self {
        Self::new(known.base, &judge(Item { id: "", acts, always: Verdict::Allowed }, known))
    }

    fn new(base: &KnowledgeBase, judgement: &Judgement) -> Self {
        let words = |end: &str| -> Vec<String> {
            let mut found: Vec<String> = Vec::new();
            for rule in &judgement.rules {
                if let Some(text) = base.messages.get(&format!("gate-{rule}{end}"))
                    && !found.contains(&text.as_ref().to_owned())
                {
                    found.push(text.into_owned());
                }
            }
            found
        };
        let (reasons, changes) = (words(""), words(".change"));
        let not_known = atom_names(base, &judgement.unknown);
        Self { verdict: judgement.verdict, reasons, changes, rules: judgement.rules.clone(), not_known }
    }

    /// Whether nothing speaks against it.
    pub fn is_free(&self) -> bool {
        self.verdict == Verdict::Allowed
    }

    /// Whether it may be shown, in its changed form where there is one.
    pub fn may_be_shown(&self) -> bool {
        self.verdict <= Verdict::Changed
    }
}
