//! A plan against cramps: a handful of items, each judged by the safety gate for this person.
//!
//! - [`make`](fn@make): puts a plan together from what is known, the diary's numbers and what the person has said to
//!   each item.
//! - [`review`](fn@review): looks back on a week.
//! - [`week`](week::week): the week that is over, with everything that was written down of it.

pub mod check_ups;
pub mod item;
pub mod review;
mod rules;
pub mod week;

use serde::Serialize;
use uncramp_domain::{Truth, Urgency};
use uncramp_knowledge::records::{FlagUrgency, Verdict};

pub use check_ups::CheckUp;
pub use item::when;
pub use item::{PlanItem, State, StateOf};
pub use review::{Kept, Review, WeekBehind, review};
pub use rules::Numbers;

use crate::known::Known;
use jiff::civil::Date;

/// What a plan is made from.
pub struct Input<'a, 'b> {
    /// What is known of the person.
    pub known: &'b Known<'a>,
    /// Whether a cause is among the likely ones.
    pub likely: &'b dyn Fn(&str) -> Truth,
    /// The urgency of the last assessment.
    pub urgency: Option<Urgency>,
    /// What the diary counts.
    pub numbers: Numbers,
    /// What the person has said to items, the latest last.
    pub states: &'b [StateOf],
    /// Where it cramps, in the words of the first-aid cards.
    pub place: Option<&'b str>,
    /// The day.
    pub today: Date,
}

/// What to do next when cramps keep coming back.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Again {
    /// Key.
    pub id: String,
    /// In words.
    pub text: String,
    /// How soon to see somebody.
    pub urgency: Option<&'static str>,
}

/// A plan. Only [`make`](fn@make) makes one, and what is to be done in it is allowed, or allowed with the changes that
/// stand beside it; what is held back cannot be put there:
///
/// ```compile_fail,E0616
/// # use uncramp_care::plan::Plan;
/// fn around_the_gate(plan: &mut Plan) {
///     let held_back = plan.stop.remove(0);
///     plan.items.push(held_back);
/// }
/// ```
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Plan {
    /// The urgency of the last assessment.
    pub urgency: Option<&'static str>,
    /// What goes before everything; where it is there, there are no items.
    pub help_first: Option<String>,
    /// Whether nobody has looked yet what it may be.
    pub no_assessment: bool,
    items: Vec<PlanItem>,
    /// What may be done only if none of what is not known applies.
    pub check_first: Vec<PlanItem>,
    /// What to talk about with somebody first.
    pub ask: Vec<PlanItem>,
    /// What the person had said yes to and must not go on with.
    pub stop: Vec<PlanItem>,
    /// What would have mattered and is not for this person.
    pub not_for_you: Vec<PlanItem>,
    /// Check-ups that make sense, those that are due first.
    pub check_ups: Vec<CheckUp>,
    /// How many are put off.
    pub put_off: usize,
    /// How many were declined.
    pub declined: usize,
    /// What to do when cramps keep coming back.
    pub again: Vec<Again>,
}

impl Plan {
    /// What to do, the most worthwhile first.
    pub fn items(&self) -> &[PlanItem] {
        &self.items
    }
}

impl std::fmt::Debug for Plan {
    /// Shows that there is one, never what it says: it is about somebody's health.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Plan(redacted)")
    }
}

/// Puts a plan together.
///
/// Accepted items stay, the most worthwhile first, and suggestions fill what is left of a handful. An accepted item that
/// the gate no longer allows is named under `stop`. With an urgency that calls for help first there is nothing else.
pub fn make(input: &Input<'_, '_>) -> Plan {
    let base = input.known.base;
    let settings = &base.plan;
    let mut plan = Plan {
        urgency: input.urgency.map(Urgency::as_str),
        help_first: None,
        no_assessment: input.urgency.is_none(),
        items: Vec::new(),
        check_first: Vec::new(),
        ask: Vec::new(),
        stop: Vec::new(),
        not_for_you: Vec::new(),
        check_ups: Vec::new(),
        put_off: 0,
        declined: 0,
        again: Vec::new(),
    };
    if let Some(urgency) = input.urgency.filter(|urgency| helps_first(&settings.help_first, *urgency)) {
        let what = base.messages.text(&format!("ui-urgency-{urgency}"));
        plan.help_first = Some(format!("{what} {}", base.messages.text("planning-help-first")));
        return plan;
    }
    let mut rated: Vec<(f64, PlanItem)> = Vec::new();
    for record in &base.plan_items {
        let relevant = record.relevant.as_deref().map_or(Truth::No, |rule| rules::truth(rule, input));
        let state = item::state_of(record.id.as_str(), input.states, input.today);
        let accepted = matches!(state, Some(State::Accepted));
        if !accepted && !record.for_all && !relevant.is_yes() {
            continue;
        }
        match state {
            Some(State::Declined) => plan.declined += 1,
            Some(State::Postponed { .. }) => plan.put_off += 1,
            Some(State::Accepted | State::Done) | None => {
                if let Some(item) = item::judged(record, input, accepted, relevant.is_yes()) {
                    rated.push((item::worth(&item, settings), item));
                }
            }
        }
    }
    rated.sort_by(|(a, one), (b, other)| b.total_cmp(a).then_with(|| one.id.cmp(&other.id)));
    let mut groups: Vec<String> = Vec::new();
    let mut suggestions: Vec<PlanItem> = Vec::new();
    for (_, item) in rated {
        if item.verdict() <= Verdict::Changed {
            if item.accepted {
                groups.push(item.group.clone());
                plan.items.push(item);
            } else {
                suggestions.push(item);
            }
        } else if item.accepted {
            plan.stop.push(item);
        } else if item.open() {
            plan.check_first.push(item);
        } else if item.verdict() == Verdict::AskClinician {
            plan.ask.push(item);
        } else if item.relevant {
            plan.not_for_you.push(item);
        }
    }
    for item in suggestions {
        if plan.items.len() >= settings.most_items {
            break;
        }
        if !groups.contains(&item.group) {
            groups.push(item.group.clone());
            plan.items.push(item);
        }
    }
    for list in [&mut plan.check_first, &mut plan.ask, &mut plan.not_for_you] {
        list.truncate(settings.most_items);
    }
    plan.check_ups = check_ups::check_ups(input);
    plan.again = again(input);
    plan
}

fn helps_first(levels: &[FlagUrgency], urgency: Urgency) -> bool {
    levels.iter().any(|level| level.urgency() == urgency)
}

/// What to do next when cramps keep coming back: each step whose time has come, in order.
fn again(input: &Input<'_, '_>) -> Vec<Again> {
    let base = input.known.base;
    let due = base.plan.again.iter().filter(|step| rules::truth(&step.when, input).is_yes());
    let allowed = due.filter(|step| {
        base.interventions
            .get(step.intervention.as_str())
            // A visit is always open; what is done at home is for the gate to say, and what is a clinician's matter by its
            // nature is something to ask for.
            .is_some_and(|item| {
                let gated = crate::pass(item, input.known);
                let judgement = gated.judgement();
                let to_ask_for = item.always == Verdict::AskClinician
                    && judgement.verdict == item.always
                    && judgement.rules.is_empty()
                    && judgement.open.is_empty();
                step.urgency.is_some() || gated.to_do().is_some() || to_ask_for
            })
    });
    allowed
        .map(|step| Again {
            id: step.id.clone(),
            text: base.messages.text(&format!("coming-back-{}", step.id)).into_owned(),
            urgency: step.urgency.map(FlagUrgency::as_str),
        })
        .collect()
}
