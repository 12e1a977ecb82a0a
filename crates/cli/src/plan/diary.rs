//! What the diary knows of a plan: its nights, and what was said to items before; and what is said now, written down.

use jiff::{Zoned, civil::Date};
use uncramp_care::{
    plan::{
        Kept, Numbers, State, StateOf,
        week::{KeptSaid, SessionDay, Written},
    },
    programme::{Trouble, adherence::Night},
};
use uncramp_diary::{
    Draft, Entry,
    entry::{self, PlanItem, PlanState, WeekReview},
    table,
};

use crate::{
    diary::{Open, moment},
    error::Failure,
};

fn nights(open: &Open<'_>) -> Vec<(Date, u32)> {
    let table = table(&open.items(), open.whose, open.rules());
    table.rows.iter().filter_map(|row| Some((row.date, row.episodes?))).collect()
}

/// What the diary counts until a day.
pub(crate) fn numbers(open: &Open<'_>, today: Date) -> Numbers {
    Numbers::counted(&nights(open), today)
}

/// What was said to items, the latest last.
pub(crate) fn said(open: &Open<'_>) -> Vec<StateOf> {
    let mut said: Vec<(i64, StateOf)> = open
        .items()
        .into_iter()
        .filter_map(|item| match item.entry {
            Entry::PlanItem(said) if open.whose.includes(said.person) => {
                let on = said.at.day()?;
                let state = match said.state {
                    PlanState::Accepted => State::Accepted,
                    PlanState::Declined => State::Declined,
                    PlanState::Done => State::Done,
                    PlanState::Postponed => State::Postponed { until: said.until? },
                };
                Some((said.at.unix_ms, StateOf { item: said.item, on, state }))
            }
            _ => None,
        })
        .collect();
    said.sort_by_key(|(at, _)| *at);
    said.into_iter().map(|(_, said)| said).collect()
}

/// Writes down what is said now.
pub(crate) fn keep(open: &mut Open<'_>, said: &[StateOf], now: &Zoned) -> Result<(), Failure> {
    let person = open.person();
    let entry = |said: &StateOf| {
        // What was had on another day stands at its noon.
        let other =
            (said.on != now.date()).then(|| said.on.at(12, 0, 0, 0).to_zoned(now.time_zone().clone()));
        let at = moment(&other.and_then(Result::ok).unwrap_or_else(|| now.clone()));
        let (state, until) = match said.state {
            State::Accepted => (PlanState::Accepted, None),
            State::Declined => (PlanState::Declined, None),
            State::Done => (PlanState::Done, None),
            State::Postponed { until } => (PlanState::Postponed, Some(until)),
        };
        Entry::PlanItem(PlanItem { person, item: said.item.clone(), at, state, until, note: None })
    };
    let entries: Vec<Entry> = said.iter().map(entry).collect();
    open.write(entries.iter().map(Draft::new).collect())?;
    Ok(())
}

/// What the diary knows of the weeks.
pub(crate) fn weeks(open: &Open<'_>) -> Written {
    let nights = nights(open).into_iter().map(|(date, cramps)| Night { date, cramps }).collect();
    let mut written = Written { nights, ..Written::default() };
    let mut reviews = Vec::new();
    for item in open.items() {
        match item.entry {
            Entry::WeekReview(review) if open.whose.includes(review.person) => reviews.push(review),
            Entry::Session(session) if open.whose.includes(session.person) => {
                let trouble = match (session.pain, session.dizzy) {
                    (Some(true), _) => Some(Trouble::Pain),
                    (_, Some(true)) => Some(Trouble::Dizzy),
                    _ => None,
                };
                let finished = session.finished == Some(true);
                written.sessions.extend(session.began.day().map(|date| SessionDay {
                    date,
                    finished,
                    trouble,
                }));
            }
            _ => {}
        }
    }
    reviews.sort_by_key(|review| review.at.unix_ms);
    for WeekReview { week, kept, .. } in reviews {
        let said = |(item, kept)| {
            let kept = match kept {
                entry::Kept::Kept => Kept::Kept,
                entry::Kept::Partly => Kept::Partly,
                entry::Kept::Missed => Kept::Missed,
            };
            KeptSaid { week, item, kept }
        };
        written.kept.extend(kept.into_iter().map(said));
    }
    written
}

/// Writes down how items of a week were kept.
pub(crate) fn keep_week(
    open: &mut Open<'_>,
    week: Date,
    said: &[(String, Kept)],
    now: &Zoned,
) -> Result<(), Failure> {
    let kept = said.iter().map(|(item, kept)| {
        let kept = match kept {
            Kept::Kept => entry::Kept::Kept,
            Kept::Partly => entry::Kept::Partly,
            Kept::Missed => entry::Kept::Missed,
        };
        (item.clone(), kept)
    });
    let person = open.person();
    open.add(&Entry::WeekReview(WeekReview { person, week, at: moment(now), kept: kept.collect() }))?;
    Ok(())
}
