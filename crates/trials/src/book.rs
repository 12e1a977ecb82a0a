//! Trials as they stand in the diary. The first record of a trial is its plan, whatever was written over it later.

use std::collections::BTreeSet;

use jiff::civil::Date;
use uncramp_diary::{
    Change, Diary, Entry, Item, Moment, RecordId, Table, Whose,
    entry::{TrialHappening, TrialRecord},
};

use crate::{
    protocol::{Bent, Protocol},
    report::{Report, report},
    schedule::{Pause, schedule},
};

/// A trial and what happened during it.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    /// Its first record.
    pub id: RecordId,
    /// Whose.
    pub person: Option<RecordId>,
    /// The plan, or why it cannot be relied on.
    pub protocol: Result<Protocol, Bent>,
    /// The digest of the plan.
    pub seal: String,
    /// Pauses.
    pub pauses: Vec<Pause>,
    /// The day on which it was ended.
    pub stopped: Option<Date>,
    /// Days on which its arm was kept to, and days of which that was told.
    pub kept: [u32; 2],
    /// How often something unpleasant was noted.
    pub harms: u32,
    /// How often its plan was written again after it began; only the first counts.
    pub edited: u32,
}

/// All trials of somebody, the earliest first. One that was deleted is gone.
pub fn trials(diary: &Diary, items: &[Item], whose: Whose) -> Vec<Written> {
    let mut all: Vec<Written> = items
        .iter()
        .filter_map(|item| match &item.entry {
            Entry::Trial(latest) if whose.includes(latest.person) => Some(first(diary, item.id, latest)),
            _ => None,
        })
        .collect();
    for written in &mut all {
        happenings(items, written);
    }
    all
}

/// The trial that is running, if one is: neither stopped nor over nor decided.
pub fn running<'a>(all: &'a [Written], table: &Table, today: Date) -> Option<&'a Written> {
    all.iter().rev().find(|trial| {
        trial.stopped.is_none()
            && trial
                .report(table, today)
                .is_none_or(|report| !report.decided() && report.ends.is_none_or(|ends| today <= ends))
    })
}

fn first(diary: &Diary, id: RecordId, latest: &TrialRecord) -> Written {
    let versions = diary.versions(id);
    let plans = || versions.iter().filter(|record| !matches!(record.change, Some(Change::Deletes(_))));
    let plan = match plans().next().and_then(|record| record.entry()) {
        Some(Entry::Trial(plan)) => Some(plan),
        _ => None,
    };
    // Bringing a trial back after a deletion writes the same plan again, which is no change.
    let other = |body: &serde_json::Value| plans().next().is_some_and(|record| record.body != *body);
    let edited = plans().filter(|record| other(&record.body)).count() as u32;
    let seal = plan.as_ref().map_or_else(String::new, |plan| plan.seal.clone());
    let protocol =
        plan.as_ref().map_or(Err(Bent::Unreadable), |plan| Protocol::open(&plan.protocol, &plan.seal));
    Written {
        id,
        person: latest.person,
        protocol,
        seal,
        pauses: Vec::new(),
        stopped: None,
        kept: [0, 0],
        harms: 0,
        edited,
    }
}

fn happenings(items: &[Item], written: &mut Written) {
    let mut days: std::collections::BTreeMap<Date, bool> = std::collections::BTreeMap::new();
    for item in items {
        let Entry::TrialEvent(event) = &item.entry else { continue };
        if event.trial != written.id {
            continue;
        }
        let Some(date) = event.date.or_else(|| event.at.day()) else { continue };
        match event.what {
            TrialHappening::Paused => {
                if written.pauses.last().is_none_or(|pause| pause.until.is_some()) {
                    written.pauses.push(Pause { from: date, until: None });
                }
            }
            TrialHappening::Resumed => {
                if let Some(pause) = written.pauses.last_mut().filter(|pause| pause.until.is_none()) {
                    pause.until = Some(date.max(pause.from));
                }
            }
            TrialHappening::Kept => {
                days.insert(date, event.yes.unwrap_or(true));
            }
            TrialHappening::Harm => written.harms += 1,
            TrialHappening::Looked => {}
            TrialHappening::Stopped => {
                written.stopped = Some(written.stopped.map_or(date, |stopped| stopped.min(date)));
            }
        }
    }
    written.kept = [days.values().filter(|kept| **kept).count() as u32, days.len() as u32];
}

impl Written {
    /// Where it stands on a day; none where its plan cannot be relied on. After it was ended no look is taken.
    pub fn report(&self, table: &Table, today: Date) -> Option<Report> {
        let protocol = self.protocol.as_ref().ok()?;
        let today = self.stopped.map_or(today, |stopped| stopped.min(today));
        Some(report(protocol, &self.pauses, today, &|date| table.day(date).and_then(|row| row.episodes)))
    }

    /// Nights of the trial about whose cramps something was written or changed more than so many days later.
    pub fn late(&self, items: &[Item], cut_hour: i8, days: u32, today: Date) -> u32 {
        let Ok(protocol) = &self.protocol else { return 0 };
        let nights: BTreeSet<Date> =
            schedule(protocol, &self.pauses, today).into_iter().map(|day| day.date).collect();
        let mut late = BTreeSet::new();
        for item in items {
            let night = match &item.entry {
                Entry::Episode(episode) if episode.person == self.person => episode.began.night(cut_hour),
                Entry::CheckIn(day) if day.person == self.person && day.cramps.is_some() => Some(day.date),
                _ => None,
            };
            let Some(night) = night.filter(|night| nights.contains(night)) else { continue };
            // The latest word about it, by the clock of the device that wrote it.
            let written = item.latest.unix_ms();
            let offset_minutes = match &item.entry {
                Entry::Episode(episode) => episode.began.offset_minutes,
                _ => 0,
            };
            let on = written.and_then(|ms| Moment { unix_ms: i64::try_from(ms).ok()?, offset_minutes }.day());
            if on.is_some_and(|on| i64::from((on - night).get_days()) > i64::from(days)) {
                late.insert(night);
            }
        }
        late.len() as u32
    }
}
