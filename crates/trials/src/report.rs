//! Looks at the result when the protocol says so, and the rules for stopping.

use jiff::civil::Date;
use serde::Serialize;

use crate::{
    analysis::{Analysis, Pair, analyse},
    protocol::{Arm, Protocol},
    schedule::{Day, Pause, schedule},
};

/// What a look leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Nothing is decided yet: go on.
    GoOn,
    /// It clearly helps: no need to go on.
    Win,
    /// It makes cramps more frequent: stop.
    Harm,
    /// It is unlikely to make a difference that matters.
    Futile,
    /// All blocks are done.
    Finished,
    /// Too few nights were recorded to say anything.
    TooFew,
}

/// A look at the result that the protocol planned.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Look {
    /// After how many pairs of blocks.
    pub pairs: u32,
    /// The last night that it rests on.
    pub through: Date,
    /// The result; none where too few nights were recorded.
    pub analysis: Option<Analysis>,
    /// What it leads to.
    pub decision: Decision,
}

/// Where a trial stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Today's part in it; none before it begins, in a pause, and afterwards.
    pub today: Option<Day>,
    /// Which day of its block today is, from 1.
    pub day_of_block: Option<u32>,
    /// The looks that were due, the earliest first, up to the first that decided something.
    pub looks: Vec<Look>,
    /// The last day of all blocks, as far as pauses allow to say; none where a pause goes on.
    pub ends: Option<Date>,
    /// On which day the next look is due; none where none is left or a pause goes on.
    pub next_look: Option<Date>,
    /// Nights that count and were recorded, and nights that count and are over.
    pub recorded: [u32; 2],
}

impl Report {
    /// The last word: the latest look.
    pub fn last(&self) -> Option<&Look> {
        self.looks.last()
    }

    /// Whether a look has ended the trial.
    pub fn decided(&self) -> bool {
        self.last().is_some_and(|look| look.decision != Decision::GoOn)
    }
}

/// The end of time for a trial: no pause and no block lasts longer.
fn far(protocol: &Protocol, pauses: &[Pause]) -> Date {
    let paused: i64 = pauses
        .iter()
        .filter_map(|pause| Some(i64::from((pause.until? - pause.from).get_days()).max(0)))
        .sum();
    let days: i64 = protocol.blocks.iter().map(|block| i64::from(block.days)).sum();
    let span = jiff::Span::new().try_days(days.saturating_add(paused)).unwrap_or_default();
    protocol.begins.checked_add(span).unwrap_or(Date::MAX)
}

/// Where a trial stands on a day, given the bouts of the nights that follow each day. Only planned looks are taken, each with
/// the nights of whole pairs alone; after the first that decides something there is none.
pub fn report(
    protocol: &Protocol,
    pauses: &[Pause],
    today: Date,
    bouts: &dyn Fn(Date) -> Option<u32>,
) -> Report {
    let open = pauses.iter().any(|pause| pause.until.is_none());
    let all = schedule(protocol, pauses, if open { today } else { far(protocol, pauses) });
    // The night of today is still to come.
    let past = |day: &&Day| day.date < today;
    let counting: Vec<&Day> = all.iter().filter(past).filter(|day| day.counts).collect();
    let recorded = counting.iter().filter(|day| bouts(day.date).is_some()).count();
    let end_of = |block: usize| {
        let days = protocol.blocks.get(block).map_or(0, |block| block.days) as usize;
        let of_block = || all.iter().filter(|day| day.block == block);
        (of_block().count() == days).then(|| of_block().next_back().map(|day| day.date)).flatten()
    };
    let mut looks = Vec::new();
    let mut next_look = None;
    for pairs in protocol.rules.first_look.max(1)..=protocol.pairs() as u32 {
        let Some(through) = end_of(pairs as usize * 2 - 1) else { break };
        if through >= today {
            next_look = through.tomorrow().ok();
            break;
        }
        let last = pairs as usize == protocol.pairs();
        let look = look(protocol, &all, pairs, through, last, bouts);
        let done = look.decision != Decision::GoOn;
        looks.push(look);
        if done {
            break;
        }
    }
    let now = all.iter().find(|day| day.date == today).copied();
    let day_of_block =
        now.map(|now| all.iter().filter(|day| day.block == now.block && day.date <= today).count() as u32);
    Report {
        day_of_block,
        today: now,
        looks,
        ends: end_of(protocol.blocks.len().saturating_sub(1)),
        next_look,
        recorded: [recorded as u32, counting.len() as u32],
    }
}

fn look(
    protocol: &Protocol,
    days: &[Day],
    pairs: u32,
    through: Date,
    last: bool,
    bouts: &dyn Fn(Date) -> Option<u32>,
) -> Look {
    let mut all: Vec<Pair> = Vec::new();
    for pair in 0..pairs as usize {
        let mut found = Pair::default();
        let mut complete = true;
        for block in [pair * 2, pair * 2 + 1] {
            let nights: Vec<Option<u32>> = days
                .iter()
                .filter(|day| day.block == block && day.counts)
                .map(|day| bouts(day.date))
                .collect();
            let known = nights.iter().flatten().count();
            complete &= known > 0 && known as f64 >= protocol.rules.recorded * nights.len() as f64;
            match protocol.blocks[block].arm {
                Arm::With => found.with = nights,
                Arm::Without => found.without = nights,
            }
        }
        if complete {
            all.push(found);
        }
    }
    let rules = &protocol.rules;
    let analysis = if all.len() >= 2 { analyse(&all, rules) } else { None };
    let decision = match &analysis {
        None if last => Decision::TooFew,
        Some(found) if found.helps >= rules.win => Decision::Win,
        Some(found) if found.worsens >= rules.harm => Decision::Harm,
        Some(found) if found.matters < rules.futile => Decision::Futile,
        Some(_) if last => Decision::Finished,
        None | Some(_) => Decision::GoOn,
    };
    Look { pairs, through, analysis, decision }
}
