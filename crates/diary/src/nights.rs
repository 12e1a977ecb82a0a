//! Which cramps belong together, and to which night.

use crate::{
    bodies::Grouping,
    diary::Item,
    entry::{Entry, Episode},
    moment::{Date, Moment},
    record::RecordId,
};

/// When a night begins and how far apart the cramps of one bout may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NightRules {
    /// Before this hour on the person's clock it is still the night of the day before.
    pub cut_hour: i8,
    /// Most minutes from the end of one cramp to the beginning of the next one of the same bout.
    pub bout_minutes: u32,
}

/// Whose records are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Everybody's.
    Everybody,
    /// One person's; none stands for the device's own person.
    One(Option<RecordId>),
}

impl Whose {
    /// Whether a record of that person is meant.
    pub fn includes(self, person: Option<RecordId>) -> bool {
        match self {
            Self::Everybody => true,
            Self::One(wanted) => wanted == person,
        }
    }
}

/// Cramps that count as one.
#[derive(Debug, Clone, PartialEq)]
pub struct Bout {
    /// Whose.
    pub person: Option<RecordId>,
    /// When the first one began.
    pub began: Moment,
    /// The cramps, in order.
    pub episodes: Vec<RecordId>,
}

impl Bout {
    /// The day on which the night of the first cramp began.
    pub fn night(&self, rules: NightRules) -> Option<Date> {
        self.began.night(rules.cut_hour)
    }
}

/// Whether a grouping speaks of two cramps that follow each other, and what it says.
fn said(grouping: &Grouping, order: &dyn Fn(RecordId) -> Option<usize>, at: usize) -> Option<bool> {
    let places: Vec<usize> = grouping.episodes.iter().filter_map(|id| order(*id)).collect();
    if grouping.together {
        // What lies between two cramps of one bout lies in it.
        let (first, last) = (places.iter().min()?, places.iter().max()?);
        (*first <= at && at < *last).then_some(true)
    } else {
        (places.contains(&at) && places.contains(&(at + 1))).then_some(false)
    }
}

/// All cramps as bouts, the earliest first. Cramps minutes apart are one bout unless a grouping says otherwise; of several
/// groupings the latest counts.
pub fn bouts(items: &[Item], whose: Whose, rules: NightRules) -> Vec<Bout> {
    let mut episodes: Vec<(RecordId, &Episode)> = items
        .iter()
        .filter_map(|item| match &item.entry {
            Entry::Episode(episode) if whose.includes(episode.person) => Some((item.id, episode)),
            _ => None,
        })
        .collect();
    episodes.sort_by_key(|(id, episode)| (episode.person, episode.began.unix_ms, *id));
    let places: std::collections::BTreeMap<RecordId, usize> =
        episodes.iter().enumerate().map(|(place, (id, _))| (*id, place)).collect();
    let order = |id: RecordId| places.get(&id).copied();
    let mut decided: Vec<Option<bool>> = vec![None; episodes.len()];
    let groupings = items.iter().filter_map(|item| match &item.entry {
        Entry::Grouping(grouping) => Some(grouping),
        _ => None,
    });
    // Items come in the order in which they were first written.
    for grouping in groupings {
        for (at, decision) in decided.iter_mut().enumerate() {
            if let Some(together) = said(grouping, &order, at) {
                *decision = Some(together);
            }
        }
    }
    let mut all: Vec<Bout> = Vec::new();
    for (at, (id, episode)) in episodes.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| (episodes[at].1, decided[at]));
        let joins = before.is_some_and(|(earlier, decision)| {
            earlier.person == episode.person && decision.unwrap_or_else(|| close(earlier, episode, rules))
        });
        match all.last_mut().filter(|_| joins) {
            Some(bout) => bout.episodes.push(*id),
            None => all.push(Bout { person: episode.person, began: episode.began, episodes: vec![*id] }),
        }
    }
    all.sort_by_key(|bout| (bout.began.unix_ms, bout.person));
    all
}

fn close(earlier: &Episode, later: &Episode, rules: NightRules) -> bool {
    let ended = earlier.began.unix_ms.saturating_add(i64::from(earlier.seconds.unwrap_or(0)) * 1000);
    later.began.unix_ms.saturating_sub(ended) <= i64::from(rules.bout_minutes) * 60_000
}
