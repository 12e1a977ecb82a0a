//! Check-ups: which make sense for this person, when the next is due, and what to ask there.

use jiff::{ToSpan, civil::Date};
use serde::Serialize;
use uncramp_knowledge::{
    KnowledgeBase,
    messages::{Argument, Messages},
    plan::{CheckUpRecord, PlanSettings},
    records::Basis,
};

use super::{
    Input, State, StateOf,
    item::{redacted, state_of, time},
    rules,
};
use crate::reminders::{Reminder, When};

/// What the key of a check-up begins with where it stands beside items of a plan.
pub const KIND: &str = "check_up:";

/// A check-up, with everything that is to be said of it.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CheckUp {
    /// Key, as yes and no are said to it.
    pub id: String,
    /// What it is.
    pub name: String,
    /// Why it makes sense.
    pub why: String,
    /// What to ask there.
    pub ask: Vec<String>,
    /// Months from one to the next; none where it is had once.
    pub every_months: Option<u32>,
    /// When it was last had, as far as was said.
    pub done: Option<Date>,
    /// When the next is due; none where nothing was said of an earlier one.
    pub due: Option<Date>,
    /// Whether the day has come.
    pub now: bool,
    /// From which day on one is reminded of it; none where nobody wants that.
    pub remind: Option<Date>,
    /// What the interval rests on.
    pub basis: Basis,
    /// Where it comes from.
    pub sources: Vec<String>,
    /// False where the source was not seen to say so.
    pub verified: bool,
}

redacted!(CheckUp);

impl CheckUp {
    /// The reminder that somebody wants: from its day on, once a week until it was had.
    pub fn reminder(&self, settings: &PlanSettings) -> Option<Reminder> {
        let first = self.remind?;
        let times = vec![time(&settings.check_up_time)?];
        Some(Reminder {
            id: self.id.clone(),
            when: When::At { times },
            days: vec![first.weekday()],
            first,
            last: None,
        })
    }

    /// How often, in words.
    pub fn every(&self, messages: &Messages) -> String {
        match self.every_months {
            None => messages.text("planning-once").into_owned(),
            Some(months) => {
                messages.format("planning-months", &[("months", Argument::Number(f64::from(months)))])
            }
        }
    }

    /// When it is due, in words; `day` writes a day.
    pub fn when(&self, messages: &Messages, day: impl Fn(Date) -> String) -> String {
        let Some(due) = self.due else { return messages.text("planning-due-open").into_owned() };
        let key = if self.now { "planning-due-since" } else { "planning-due" };
        messages.format(key, &[("day", Argument::Text(&day(due)))])
    }
}

/// The check-ups that make sense, those whose day has come first. What was declined, put off, or is had only once and
/// was, is left out; what may apply but is not known to is, too: a check-up is offered for what is known.
pub(super) fn check_ups(input: &Input<'_, '_>) -> Vec<CheckUp> {
    let base = input.known.base;
    let mut all: Vec<CheckUp> = base
        .check_ups
        .iter()
        .filter(|record| rules::truth(&record.for_, input).is_yes())
        .filter_map(|record| one(base, record, input.states, input.today))
        .collect();
    all.sort_by(|a, b| (!a.now, a.due, &a.id).cmp(&(!b.now, b.due, &b.id)));
    all
}

fn one(base: &KnowledgeBase, record: &CheckUpRecord, states: &[StateOf], today: Date) -> Option<CheckUp> {
    let id = format!("{KIND}{}", record.id);
    let mine = || states.iter().filter(|said| said.item == id);
    let latest = state_of(&id, states, today);
    if matches!(latest, Some(State::Declined | State::Postponed { .. })) {
        return None;
    }
    let done = mine().filter(|said| said.state == State::Done).map(|said| said.on).max();
    let due = match (done, record.every_months) {
        (Some(_), None) => return None,
        (Some(done), Some(months)) => Some(done.checked_add(i64::from(months).months()).ok()?),
        (None, _) => None,
    };
    let accepted = mine().filter(|said| said.state == State::Accepted).map(|said| said.on).max();
    let first = |on: Date| on.checked_add(i64::from(base.plan.check_up_after_days).days()).ok();
    let remind = latest.and(due.or_else(|| accepted.and_then(first)));
    let say = |end: &str| base.messages.text(&format!("check-up-{}{end}", record.id)).into_owned();
    let ask = (1..).map_while(|number| {
        base.messages.get(&format!("check-up-{}.ask-{number}", record.id)).map(std::borrow::Cow::into_owned)
    });
    Some(CheckUp {
        name: say(""),
        why: say(".why"),
        ask: ask.collect(),
        every_months: record.every_months,
        done,
        due,
        now: due.is_none_or(|due| due <= today),
        remind,
        basis: record.basis,
        sources: record.sources.iter().map(ToString::to_string).collect(),
        verified: record.verified,
        id,
    })
}
