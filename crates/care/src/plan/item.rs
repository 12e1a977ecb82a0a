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
    gate::{Gated, Item, pass},
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

impl<'a> From<&'a PlanItemRecord> for Item<'a> {
    fn from(record: &'a PlanItemRecord) -> Self {
        Self { id: record.id.as_str(), acts: &record.acts, always: record.always.unwrap_or(Verdict::Blocked) }
    }
}

/// An item with everything that is to be said of it. How it is done, what changes and when one is reminded of it are there
/// only where the gate lets it be done: they come out of a [`Gated`] record, or of the exercises of a session, which are
/// made of nothing else. No screen and no file can write them in:
///
/// ```compile_fail,E0616
/// # use uncramp_care::plan::PlanItem;
/// fn around_the_gate(item: &mut PlanItem) {
///     item.how = "Hop on one leg.".to_owned();
/// }
/// ```
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PlanItem {
    /// Key.
    pub id: String,
    /// What it is.
    pub name: String,
    how: String,
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
    #[serde(serialize_with = "word")]
    verdict: Verdict,
    changes: Vec<String>,
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
    reminder: Option<ReminderDefault>,
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
    /// What the gate says.
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// How to do it; empty where the gate holds it back.
    pub fn how(&self) -> &str {
        &self.how
    }

    /// What is different for this person.
    pub fn changes(&self) -> &[String] {
        &self.changes
    }

    /// When one may be reminded of it.
    pub fn reminder(&self) -> Option<&ReminderDefault> {
        self.reminder.as_ref()
    }

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
        how: String::new(),
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
        reminder: None,
        basis: record.basis,
        sources: record.sources.iter().map(ToString::to_string).collect(),
    };
    if let Some(wanted) = record.programme.as_deref() {
        by_programme(&mut item, record, wanted, input)?;
        return Some(item);
    }
    let gated: Gated<Verdict> = match &record.intervention {
        Some(id) => {
            let intervention = base.interventions.get(id.as_str())?;
            item.grade = intervention.grade;
            item.basis = intervention.basis;
            item.sources = intervention.sources.iter().map(ToString::to_string).collect();
            pass(intervention, input.known).map(|intervention| intervention.always)
        }
        None => {
            let always = record.always?;
            pass(record, input.known).map(|_| always)
        }
    };
    item.verdict = gated.verdict();
    let at_least = |rule: &&GateRuleId| {
        base.gate_rules.get(rule.as_str()).is_none_or(|rule| rule.record.verdict >= gated.verdict())
    };
    let strict: Vec<&GateRuleId> = gated.judgement().rules.iter().filter(at_least).collect();
    if let Some(always) = gated.held_back() {
        item.reasons = said(base, &strict, "");
        item.not_known.clone_from(&gated.judgement().unknown);
        if item.reasons.is_empty() && *always >= Verdict::AskClinician {
            item.reasons.push(base.messages.text(&format!("ui-verdict-{always}")).into_owned());
        }
    } else {
        item.how = say(".how");
        item.reminder.clone_from(&record.reminder);
        if gated.verdict() == Verdict::Changed {
            item.changes = said(base, &strict, ".change");
        }
    }
    Some(item)
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
fn by_programme(
    item: &mut PlanItem,
    record: &PlanItemRecord,
    wanted: &str,
    input: &Input<'_, '_>,
) -> Option<()> {
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
        item.how = base.messages.text(&format!("plan-{}.how", record.id)).into_owned();
        item.reminder.clone_from(&record.reminder);
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
