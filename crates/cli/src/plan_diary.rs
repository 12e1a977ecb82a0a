//! What the diary knows of a plan: its nights, and what was said to items before; and what is said now, written down.

use jiff::{Zoned, civil::Date};
use uncramp_care::plan::{Numbers, State, StateOf};
use uncramp_diary::{
    Draft, Entry,
    entry::{PlanItem, PlanState},
    table,
};

use crate::{
    diary::{Open, moment},
    error::Failure,
};

/// What the diary counts until a day.
pub(crate) fn numbers(open: &Open<'_>, today: Date) -> Numbers {
    let table = table(&open.items(), open.whose, open.rules());
    let nights: Vec<(Date, u32)> =
        table.rows.iter().filter_map(|row| Some((row.date, row.episodes?))).collect();
    Numbers::counted(&nights, today)
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
