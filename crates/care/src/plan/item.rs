//! One item of a plan, judged for a person.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize, Serializer};
use uncramp_domain::GateRuleId;
use uncramp_knowledge::{
    KnowledgeBase,
    messages::Argument,
    plan::{PlanItemRecord, PlanSettings, ReminderDefault},
    records::{Basis, Grade, Verdict},
};

use super::Input;
use crate::{
    gate::{Item, judge},
    programme::{Session, Standing, Wanted, choose, session},
    reminders::When,
};

/// What the person has said to an item.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum State {
    /// Yes.
    Accepted,
    /// Not now.
    Postponed {
        /// Until this day.
        until: Date,
    },
    /// No.
    Declined,
    /// A check-up was had.
    Done,
}

/// What the person has said to one item.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StateOf {
    /// The item.
    pub item: String,
    /// On which day.
    pub on: Date,
    /// What was said.
    #[serde(flatten)]
    pub state: State,
}

/// An item with everything that is to be said of it. It can be made nowhere else.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PlanItem {
    /// Key.
    pub id: String,
    /// What it is.
    pub name: String,
    /// How to do it; empty where the gate holds it back.
    pub how: String,
    /// What speaks for it.
    pub why: String,
    /// Of one group, a plan holds one.
    pub group: String,
    /// What may be expected of it, 1 to 3; an estimate.
    pub benefit: u8,
    /// What it asks for, 1 to 3; an estimate.
    pub effort: u8,
    /// How much evidence stands behind it.
    pub grade: Grade,
    /// What the gate says.
    #[serde(serialize_with = "word")]
    pub verdict: Verdict,
    /// What is different for this person.
    pub changes: Vec<String>,
    /// Why it is not for this person, or not yet.
    pub reasons: Vec<String>,
    /// What must be known first, as atoms of the gate.
    pub not_known: Vec<String>,
    /// Whether it matters to this person in particular.
    pub relevant: bool,
    /// Whether the person has said yes.
    pub accepted: bool,
    /// The intervention that it is.
    pub intervention: Option<String>,
    /// The exercise programme that it is.
    pub programme: Option<String>,
    /// When one may be reminded of it.
    pub reminder: Option<ReminderDefault>,
    /// What the evidence rests on.
    pub basis: Basis,
    /// Where it comes from.
    pub sources: Vec<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the serialiser hands over a reference")]
fn word<S: Serializer>(verdict: &Verdict, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(verdict.as_str())
}

macro_rules! redacted {
    ($($name:ident),*) => {$(
        impl std::fmt::Debug for $name {
            /// Shows that there is one, never what it says: it tells of somebody's health.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(redacted)"))
            }
        }
    )*};
}

pub(super) use redacted;

redacted!(State, StateOf, PlanItem);

impl PlanItem {
    /// Whether nothing but a fact that is not known stands in its way.
    pub(super) fn open(&self) -> bool {
        self.verdict == Verdict::AskClinician && self.reasons.is_empty() && !self.not_known.is_empty()
    }
}

/// When a reminder comes that is not set otherwise; none where its times cannot be read.
pub fn when(default: &ReminderDefault) -> Option<When> {
    if let (Some(minutes), Some(from), Some(until)) = (default.every_minutes, &default.from, &default.until) {
        return Some(When::Every { minutes, from: time(from)?, until: time(until)? });
    }
    Some(When::At { times: default.times.iter().map(|text| time(text)).collect::<Option<_>>()? })
}

pub(super) fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// The latest that was said to an item, where it still holds: what was put off comes back on its day.
pub(super) fn state_of(id: &str, states: &[StateOf], today: Date) -> Option<State> {
    let last = states.iter().rev().find(|said| said.item == id)?.state;
    match last {
        State::Postponed { until } if until <= today => None,
        said => Some(said),
    }
}

/// What an item is worth to somebody beside the others.
pub(super) fn worth(item: &PlanItem, settings: &PlanSettings) -> f64 {
    let grade = settings.grade_weight.get(&item.grade).copied().unwrap_or_default();
    let relevant = if item.relevant { settings.relevant_weight } else { 1.0 };
    f64::from(item.benefit) * grade * relevant / f64::from(item.effort.max(1))
}

/// An item, judged; none where it is made of something that is not there.
pub(super) fn judged(
    record: &PlanItemRecord,
    input: &Input<'_, '_>,
    accepted: bool,
    relevant: bool,
) -> Option<PlanItem> {
    let base = input.known.base;
    let say = |end: &str| base.messages.text(&format!("plan-{}{end}", record.id)).into_owned();
    let mut item = PlanItem {
        id: record.id.to_string(),
        name: say(""),
        how: say(".how"),
        why: say(".why"),
        group: record.group.clone(),
        benefit: record.benefit,
        effort: record.effort,
        grade: record.grade.unwrap_or(Grade::D),
        verdict: Verdict::AskClinician,
        changes: Vec::new(),
        reasons: Vec::new(),
        not_known: Vec::new(),
        relevant,
        accepted,
        intervention: record.intervention.as_ref().map(ToString::to_string),
        programme: None,
        reminder: record.reminder.clone(),
        basis: record.basis,
        sources: record.sources.iter().map(ToString::to_string).collect(),
    };
    if let Some(wanted) = record.programme.as_deref() {
        by_programme(&mut item, wanted, input)?;
        return Some(withheld(item));
    }
    let gated = match &record.intervention {
        Some(id) => {
            let intervention = base.interventions.get(id.as_str())?;
            item.grade = intervention.grade;
            item.basis = intervention.basis;
            item.sources = intervention.sources.iter().map(ToString::to_string).collect();
            Item::from(intervention)
        }
        None => Item { id: record.id.as_str(), acts: &record.acts, always: record.always? },
    };
    let judgement = judge(gated, input.known);
    item.verdict = judgement.verdict;
    let at_least = |rule: &&GateRuleId| {
        base.gate_rules.get(rule.as_str()).is_none_or(|rule| rule.record.verdict >= judgement.verdict)
    };
    let strict: Vec<&GateRuleId> = judgement.rules.iter().filter(at_least).collect();
    match judgement.verdict {
        Verdict::Allowed => {}
        Verdict::Changed => item.changes = said(base, &strict, ".change"),
        Verdict::AskClinician | Verdict::Blocked => {
            item.reasons = said(base, &strict, "");
            item.not_known = judgement.unknown;
            if item.reasons.is_empty() && gated.always >= Verdict::AskClinician {
                item.reasons.push(base.messages.text(&format!("ui-verdict-{}", gated.always)).into_owned());
            }
        }
    }
    Some(withheld(item))
}

/// What is held back is named and never described: no screen and no file can show how it is done.
fn withheld(mut item: PlanItem) -> PlanItem {
    if item.verdict > Verdict::Changed {
        item.how.clear();
        item.changes.clear();
        item.reminder = None;
    }
    item
}

fn said(base: &KnowledgeBase, rules: &[&GateRuleId], end: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for rule in rules {
        let text = base.messages.get(&format!("gate-{rule}{end}")).map(std::borrow::Cow::into_owned);
        all.extend(text.filter(|text| !all.contains(text)));
    }
    all
}

/// An item that is a programme is what the gate leaves of its session.
fn by_programme(item: &mut PlanItem, wanted: &str, input: &Input<'_, '_>) -> Option<()> {
    let base = input.known.base;
    let programme = if wanted == "chosen" {
        choose(base, input.known, Wanted { place: input.place, purpose: None }).into_iter().next().or_else(
            || {
                // Nothing fits as things are; the first of all says why.
                base.programmes.iter().min_by_key(|programme| programme.rank)
            },
        )?
    } else {
        base.programmes.get(wanted)?
    };
    let evidence = base.interventions.get(programme.intervention.as_str())?;
    item.grade = evidence.grade;
    item.basis = evidence.basis;
    item.sources = evidence.sources.iter().map(ToString::to_string).collect();
    item.programme = Some(programme.id.to_string());
    let session: Session = session(programme, input.known, Standing::default());
    if !session.exercises.is_empty() {
        let adapted = session.exercises.iter().any(|exercise| exercise.instead_of.is_some());
        let changed = adapted || session.exercises.iter().any(|exercise| !exercise.changes.is_empty());
        item.verdict = if changed { Verdict::Changed } else { Verdict::Allowed };
        for change in session.exercises.iter().flat_map(|exercise| &exercise.changes) {
            if !item.changes.contains(change) {
                item.changes.push(change.clone());
            }
        }
        if wanted == "chosen" {
            let words = [("name", Argument::Text(&session.name)), ("how", Argument::Text(&item.how))];
            item.how = base.messages.format("planning-programme", &words);
        }
    } else if session.ask_first.is_empty() {
        let blocked = session.left_out.iter().any(|step| step.verdict == Verdict::Blocked.as_str());
        item.verdict = if blocked { Verdict::Blocked } else { Verdict::AskClinician };
        item.reasons = session.strictest().into_iter().map(str::to_owned).collect();
    } else {
        item.not_known = session.not_known().into_iter().map(str::to_owned).collect();
    }
    Some(())
}
