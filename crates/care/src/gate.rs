//! The safety gate: one function through which every step and every piece of advice passes.

use uncramp_domain::{GateRuleId, Truth};
use uncramp_knowledge::{
    logic::Atom,
    records::{Intervention, Protocol, Step, UnknownPolicy, Verdict},
};

use crate::known::Known;

/// What the gate says of one item for one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// The verdict; of several rules the strictest.
    pub verdict: Verdict,
    /// The rules that led to it, strictest first; their words give the reasons and changes.
    pub rules: Vec<GateRuleId>,
    /// Rules that cannot be decided because something is not known. They make the item one to ask about first.
    pub open: Vec<GateRuleId>,
    /// What is not known, as gate atoms.
    pub unknown: Vec<String>,
}

impl Judgement {
    /// Whether the item may be shown as something to do, in its changed form where there is one.
    pub fn may_be_done(&self) -> bool {
        self.verdict <= Verdict::Changed
    }
}

/// Something that the gate judges.
#[derive(Debug, Clone, Copy)]
pub struct Item<'a> {
    /// Its id; rules may name it.
    pub id: &'a str,
    /// What it does; rules name these.
    pub acts: &'a [String],
    /// The verdict for a healthy adult who is not pregnant and takes nothing.
    pub always: Verdict,
}

impl<'a> From<&'a Intervention> for Item<'a> {
    fn from(item: &'a Intervention) -> Self {
        Self { id: item.id.as_str(), acts: &item.acts, always: item.always }
    }
}

impl<'a> From<&'a Protocol> for Item<'a> {
    fn from(protocol: &'a Protocol) -> Self {
        Self { id: protocol.id.as_str(), acts: &[], always: protocol.always }
    }
}

impl<'a> From<&'a Step> for Item<'a> {
    fn from(step: &'a Step) -> Self {
        Self { id: &step.id, acts: &step.acts, always: Verdict::Allowed }
    }
}

/// Judges an item for a person.
///
/// The strictest rule that applies wins. A rule that cannot be decided counts as its policy says: `ask` makes the item
/// one for a clinician until the fact is known, `assume_present` applies the rule, `ignore` leaves it out.
///
/// # Example
/// ```
/// # use uncramp_care::{Declared, Known, gate::{Item, judge}};
/// # use uncramp_domain::{Person, Truth};
/// # use uncramp_knowledge::{KnowledgeBase, records::Verdict, rules::Facts};
/// # struct Nothing(Person);
/// # impl Facts for Nothing {
/// #     fn answer(&self, _: &str) -> Option<&str> { None }
/// #     fn person(&self) -> &Person { &self.0 }
/// # }
/// # let base = KnowledgeBase::default();
/// let facts = Nothing(Person::UNKNOWN);
/// let known = Known { base: &base, facts: &facts, declared: &Declared::default(), possible: &|_| Truth::Unknown };
/// let judgement = judge(Item { id: "IA01", acts: &[], always: Verdict::Allowed }, &known);
/// assert!(judgement.may_be_done(), "no rule speaks against it");
/// ```
pub fn judge<'a>(item: impl Into<Item<'a>>, known: &Known<'_>) -> Judgement {
    let item = item.into();
    let mut applied: Vec<(Verdict, GateRuleId)> = Vec::new();
    let mut open = Vec::new();
    let mut unknown = Vec::new();
    let mut verdict = item.always;
    for rule in &known.base.gate_rules {
        let names = &rule.record.for_;
        if names != item.id && !item.acts.contains(names) {
            continue;
        }
        let mut asked: Vec<String> = Vec::new();
        let truth = rule.when.evaluate(&mut |atom: &Atom| {
            let truth = known.truth(atom);
            if truth == Truth::Unknown {
                asked.push(atom.to_string());
            }
            truth
        });
        let applies = match (truth, rule.record.unknown) {
            (Truth::Yes, _) | (Truth::Unknown, UnknownPolicy::AssumePresent) => true,
            (Truth::No, _) | (Truth::Unknown, UnknownPolicy::Ignore) => false,
            (Truth::Unknown, UnknownPolicy::Ask) => {
                open.push(rule.record.id.clone());
                unknown.append(&mut asked);
                false
            }
        };
        if applies {
            applied.push((rule.record.verdict, rule.record.id.clone()));
            verdict = verdict.max(rule.record.verdict);
        }
    }
    if !open.is_empty() {
        verdict = verdict.max(Verdict::AskClinician);
    }
    applied.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    unknown.sort_unstable();
    unknown.dedup();
    Judgement { verdict, rules: applied.into_iter().map(|(_, id)| id).collect(), open, unknown }
}
