//! The week that is over: which it is, what of the plan was agreed to for all of it, how it was kept, the cramps, one
//! question.

use jiff::{ToSpan, civil::Date};
use serde::Serialize;
use uncramp_knowledge::{
    KnowledgeBase,
    messages::{Argument, Messages},
};

use super::{Kept, Plan, PlanItem, StateOf, WeekBehind, item::redacted, review};
use crate::programme::{
    Trouble,
    adherence::{Night, adherence},
};

impl Kept {
    /// Everything that can be said of an item.
    pub const ALL: [Self; 3] = [Self::Kept, Self::Partly, Self::Missed];

    /// The word used in messages and documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Partly => "partly",
            Self::Missed => "missed",
        }
    }
}

/// How an item was kept in a week, as it was said.
#[derive(Clone, PartialEq, Eq)]
pub struct KeptSaid {
    /// The Monday of the week.
    pub week: Date,
    /// The item.
    pub item: String,
    /// How it was kept.
    pub kept: Kept,
}

/// A session on a day.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SessionDay {
    /// The day.
    pub date: Date,
    /// Whether it was done to the end.
    pub finished: bool,
    /// What went wrong.
    pub trouble: Option<Trouble>,
}

/// What was written down of the weeks.
#[derive(Clone, Default)]
pub struct Written {
    /// How items were kept, the latest last.
    pub kept: Vec<KeptSaid>,
    /// The nights that were recorded.
    pub nights: Vec<Night>,
    /// The sessions.
    pub sessions: Vec<SessionDay>,
}

/// An item that was agreed to for the whole week.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct WeekItem {
    /// Key.
    pub id: String,
    /// What it is.
    pub name: String,
    /// How it was kept; none where nobody has said so yet.
    pub kept: Option<Kept>,
}

/// The week that is over.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Week {
    /// Its Monday.
    pub from: Date,
    /// Its Sunday.
    pub to: Date,
    /// What was agreed to for all of it.
    pub items: Vec<WeekItem>,
    /// The cramps of this week and of the one before, and weeks with exercises beside the others, in words.
    pub text: Vec<String>,
    /// What to say first; none where that is done.
    pub ask: Option<String>,
    /// One question; none until it was said how every item was kept.
    pub question: Option<String>,
}

redacted!(KeptSaid, SessionDay, Written, WeekItem, Week);

impl Week {
    /// Which week it is, in words; `day` writes a day.
    pub fn heading(&self, messages: &Messages, day: impl Fn(Date) -> String) -> String {
        let (from, to) = (day(self.from), day(self.to));
        messages.format("planning-week", &[("from", Argument::Text(&from)), ("to", Argument::Text(&to))])
    }
}

/// The week before the one that `today` is in; none where nothing was agreed to for all of it. `number` writes a number.
pub fn week(
    base: &KnowledgeBase,
    plan: &Plan,
    states: &[StateOf],
    written: &Written,
    today: Date,
    number: impl Fn(f64) -> String,
) -> Option<Week> {
    let back = i64::from(today.weekday().to_monday_zero_offset());
    let this = today.checked_sub(back.days()).ok()?;
    let [monday, sunday, before] = [
        this.checked_sub(7.days()).ok()?,
        this.checked_sub(1.days()).ok()?,
        this.checked_sub(14.days()).ok()?,
    ];
    // Only what was agreed to for the whole week is looked back on.
    let since = |item: &PlanItem| states.iter().rev().find(|said| said.item == item.id).map(|said| said.on);
    let agreed = |item: &&PlanItem| item.accepted && since(item).is_some_and(|on| on <= monday);
    let items: Vec<PlanItem> = plan.items.iter().filter(agreed).cloned().collect();
    if items.is_empty() {
        return None;
    }
    let kept = |item: &PlanItem| {
        let mut latest = written.kept.iter().rev();
        latest.find(|said| said.item == item.id && said.week == monday).map(|said| said.kept)
    };
    let between = |from: Date, to: Date| -> Vec<Night> {
        written.nights.iter().copied().filter(|night| night.date >= from && night.date < to).collect()
    };
    let in_week = |session: &&SessionDay| session.date >= monday && session.date <= sunday;
    let behind = WeekBehind {
        kept: items.iter().filter_map(|item| Some((item.id.clone(), kept(item)?))).collect(),
        nights: between(monday, this),
        nights_before: between(before, monday),
        trouble: written.sessions.iter().filter(in_week).find_map(|session| session.trouble),
    };
    let seen = review(base, &items, &behind);
    let mut text: Vec<String> = counts(&base.messages, &behind).into_iter().collect();
    // Where the counts stand there they need no repeating; that they hardly changed does need saying.
    let cramps = |nights: &[Night]| nights.iter().map(|night| night.cramps).fold(0, u32::saturating_add);
    let apart = cramps(&behind.nights).abs_diff(cramps(&behind.nights_before));
    if text.is_empty() || apart < base.plan.change_from {
        text.push(seen.change);
    }
    text.extend(beside(base, &items, written, today, number));
    let all = behind.kept.len() == items.len();
    Some(Week {
        from: monday,
        to: sunday,
        text,
        ask: (!all).then(|| base.messages.text("planning-week-ask").into_owned()),
        question: all.then_some(seen.question),
        items: items
            .iter()
            .map(|item| WeekItem { id: item.id.clone(), name: item.name.clone(), kept: kept(item) })
            .collect(),
    })
}

/// The cramps of both weeks, where nights of both are written down.
fn counts(messages: &Messages, behind: &WeekBehind) -> Option<String> {
    if behind.nights.is_empty() || behind.nights_before.is_empty() {
        return None;
    }
    let cramps = |nights: &[Night]| nights.iter().map(|night| f64::from(night.cramps)).sum::<f64>();
    let words = [
        ("now", Argument::Number(cramps(&behind.nights))),
        ("nights", Argument::Number(behind.nights.len() as f64)),
        ("before", Argument::Number(cramps(&behind.nights_before))),
        ("earlier", Argument::Number(behind.nights_before.len() as f64)),
    ];
    Some(messages.format("planning-week-counts", &words))
}

/// Weeks with enough sessions beside the others, where there are enough nights on both sides.
fn beside(
    base: &KnowledgeBase,
    items: &[PlanItem],
    written: &Written,
    today: Date,
    number: impl Fn(f64) -> String,
) -> Option<String> {
    let programme = items.iter().find_map(|item| item.programme.as_ref())?;
    let aim = base.programmes.get(programme)?.days_per_week[0];
    let finished = written.sessions.iter().filter(|session| session.finished);
    let days: Vec<Date> = finished.map(|session| session.date).collect();
    let all = adherence(&days, &written.nights, aim, base.plan.enough_nights, today);
    if !all.comparable {
        return None;
    }
    let (reached, missed) = (number(all.reached.per_week()?), number(all.missed.per_week()?));
    let words = [
        ("aim", Argument::Number(f64::from(aim))),
        ("reached", Argument::Text(&reached)),
        ("missed", Argument::Text(&missed)),
    ];
    Some(base.messages.format("planning-adherence", &words))
}
