//! The safety gate: one function through which every step and every piece of advice passes.

use uncramp_domain::{GateRuleId, Truth};
use uncramp_knowledge::{
    base::{EVERYTHING, HELP},
    logic::Atom,
    plan::PlanItemRecord,
    programme::ProgrammeStep,
    records::{Intervention, ItemRecord, Protocol, Step, UnknownPolicy, Verdict},
};

use crate::{items::Subject, known::Known};

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

/// Something that the gate judges, as the rules see it.
#[derive(Debug, Clone, Copy)]
pub struct Item<'a> {
    /// Its id; rules may name it.
    pub id: &'a str,
    /// What it does; rules name these.
    pub acts: &'a [String],
    /// The verdict for a healthy adult who is not pregnant and takes nothing.
    pub always: Verdict,
}

impl Item<'_> {
    /// Whether a rule that names `what` is about this.
    fn is(&self, what: &str) -> bool {
        let does = |act: &str| self.acts.iter().any(|does| does == act);
        what == self.id || does(what) || (what == EVERYTHING && !does(HELP))
    }
}

impl<'a> From<&'a Intervention> for Item<'a> {
    fn from(item: &'a Intervention) -> Self {
        Self { id: item.id.as_str(), acts: &item.acts, always: item.always }
    }
}

impl<'a> From<&'a ItemRecord> for Item<'a> {
    fn from(item: &'a ItemRecord) -> Self {
        Self { id: item.id.as_str(), acts: &item.acts, always: item.always }
    }
}

impl<'a> From<&'a Protocol> for Item<'a> {
    fn from(protocol: &'a Protocol) -> Self {
        Self { id: protocol.id.as_str(), acts: &protocol.acts, always: protocol.always }
    }
}

impl<'a> From<&'a Step> for Item<'a> {
    fn from(step: &'a Step) -> Self {
        Self { id: &step.id, acts: &step.acts, always: Verdict::Allowed }
    }
}

/// Something that can be brought before the gate.
pub trait Judged {
    /// What the rules see of it.
    fn item(&self) -> Item<'_>;
}

impl<T: Judged> Judged for &T {
    fn item(&self) -> Item<'_> {
        (*self).item()
    }
}

macro_rules! judged {
    ($($name:ty),*) => {$(
        impl Judged for $name {
            fn item(&self) -> Item<'_> {
                self.into()
            }
        }
    )*};
}

judged!(Intervention, PlanItemRecord, ProgrammeStep, Subject);

/// Something that has passed the gate, with what the gate said of it. Whatever a screen, a page or a file shows as
/// something to do comes out of one of these, and only the gate makes them:
///
/// ```compile_fail,E0451
/// # use uncramp_care::{gate::Gated, Judgement};
/// fn around_the_gate(judgement: Judgement) -> Gated<&'static str> {
///     Gated { thing: "rub it hard", judgement }
/// }
/// ```
///
/// ```compile_fail,E0277
/// # use uncramp_care::{Known, gate::pass};
/// fn a_text_cannot_be_judged(known: &Known<'_>) {
///     pass("rub it hard", known);
/// }
/// ```
///
/// What it holds is reached by saying which of the two is wanted: what may be done, or what is held back and must be
/// shown as such.
#[derive(Clone, PartialEq, Eq)]
pub struct Gated<T> {
    thing: T,
    judgement: Judgement,
}

impl<T> std::fmt::Debug for Gated<T> {
    /// Says that there is one, never what was judged how: it is about somebody's health.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Gated(redacted)")
    }
}

impl<T> Gated<T> {
    /// What the gate said.
    pub fn judgement(&self) -> &Judgement {
        &self.judgement
    }

    /// The verdict.
    pub fn verdict(&self) -> Verdict {
        self.judgement.verdict
    }

    /// What may be done, in its changed form where the verdict says so; nothing where it is held back.
    pub fn to_do(&self) -> Option<&T> {
        self.judgement.may_be_done().then_some(&self.thing)
    }

    /// What is held back, to be named and explained and never offered; nothing where it may be done.
    pub fn held_back(&self) -> Option<&T> {
        (!self.judgement.may_be_done()).then_some(&self.thing)
    }

    /// What was judged, for a document that says the verdict with it.
    pub(crate) fn with_its_verdict(&self) -> (&T, &Judgement) {
        (&self.thing, &self.judgement)
    }

    /// The same verdict on something made of what was judged, such as its words.
    pub fn map<U>(self, with: impl FnOnce(T) -> U) -> Gated<U> {
        Gated { thing: with(self.thing), judgement: self.judgement }
    }
}

/// Brings something before the gate. There is no other way to a [`Gated`].
pub fn pass<T: Judged>(thing: T, known: &Known<'_>) -> Gated<T> {
    let judgement = judge(thing.item(), known);
    Gated { thing, judgement }
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
    judge_where(item.into(), known, |_| true)
}

/// Judges a step of a first-aid card. The card has asked about danger itself, so rules about everything leave it alone.
pub fn judge_step(step: &Step, known: &Known<'_>) -> Judgement {
    judge_where(step.into(), known, |names| names != EVERYTHING)
}

fn judge_where(item: Item<'_>, known: &Known<'_>, counts: impl Fn(&str) -> bool) -> Judgement {
    let mut applied: Vec<(Verdict, GateRuleId)> = Vec::new();
    let mut open = Vec::new();
    let mut unknown = Vec::new();
    let mut verdict = item.always;
    for rule in &known.base.gate_rules {
        if !item.is(&rule.record.for_) || !counts(&rule.record.for_) {
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
