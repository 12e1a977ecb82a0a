//! Writing records, and taking the last ones back.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use uuid::Uuid;

use crate::{
    clock::Clock,
    diary::Diary,
    entry::{Entry, Written},
    record::{Change, Record, RecordId},
};

/// A record that is about to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Kind of record.
    pub kind: String,
    /// Version of the body's format.
    pub format: u16,
    /// The earlier record that it corrects or deletes.
    pub change: Option<Change>,
    /// What it says.
    pub body: Value,
}

impl Draft {
    /// Something new.
    pub fn new(entry: &impl Written) -> Self {
        Self { kind: entry.kind().to_owned(), format: Entry::FORMAT, change: None, body: entry.body() }
    }

    /// A new form of something; what this version does not understand of the latest form goes along.
    pub fn correction(diary: &Diary, id: RecordId, entry: &impl Written) -> Self {
        let latest = diary.versions(id).into_iter().rev().find(|record| !deletes(record));
        let body = latest.map_or_else(|| entry.body(), |record| entry.body_over(&record.body));
        Self { change: Some(Change::Corrects(id)), body, ..Self::new(entry) }
    }

    /// The end of something.
    pub fn deletion(kind: &str, id: RecordId) -> Self {
        Self {
            kind: kind.to_owned(),
            format: Entry::FORMAT,
            change: Some(Change::Deletes(id)),
            body: Value::Null,
        }
    }

    /// Something in the form that a record of it had.
    pub fn again(record: &Record, id: RecordId) -> Self {
        Self {
            kind: record.kind.clone(),
            format: record.format,
            change: Some(Change::Corrects(id)),
            body: record.body.clone(),
        }
    }

    /// The record, given the time of day and ten random bytes.
    pub fn write(self, clock: &mut Clock, device: Uuid, now_unix_ms: u64, random: [u8; 10]) -> Record {
        Record {
            id: RecordId::new(now_unix_ms, random),
            device,
            stamp: clock.tick(now_unix_ms),
            kind: self.kind,
            format: self.format,
            change: self.change,
            body: self.body,
        }
    }
}

fn deletes(record: &Record) -> bool {
    matches!(record.change, Some(Change::Deletes(_)))
}

impl Diary {
    /// All forms of everything, by the first record of each; the earliest form first.
    fn chains(&self) -> BTreeMap<RecordId, Vec<&Record>> {
        let mut chains: BTreeMap<RecordId, Vec<&Record>> = BTreeMap::new();
        for record in self.records() {
            chains.entry(self.first(record.id)).or_default().push(record);
        }
        chains.values_mut().for_each(|chain| chain.sort_by_key(|record| (record.stamp, record.id)));
        chains
    }

    /// All forms of something, the earliest first.
    pub fn versions(&self, id: RecordId) -> Vec<&Record> {
        self.chains().remove(&id).unwrap_or_default()
    }

    /// What takes back the last thing that a device wrote: all records that were written in one go, each back to the form
    /// it had before. Doing it twice is doing nothing.
    pub fn undo(&self, device: Uuid) -> Vec<Draft> {
        let mut own: Vec<&Record> = self.records().filter(|record| record.device == device).collect();
        own.sort_by_key(|record| (record.stamp, record.id));
        let Some(time) = own.last().and_then(|record| record.id.unix_ms()) else { return Vec::new() };
        let batch: Vec<&Record> =
            own.into_iter().rev().take_while(|record| record.id.unix_ms() == Some(time)).collect();
        let new: BTreeSet<RecordId> = batch.iter().map(|record| record.id).collect();
        let chains = self.chains();
        let mut drafts = Vec::new();
        let mut done = BTreeSet::new();
        for record in &batch {
            let id = self.first(record.id);
            if !done.insert(id) {
                continue;
            }
            let before =
                chains.get(&id).and_then(|chain| chain.iter().rfind(|other| !new.contains(&other.id)));
            drafts.push(match before.filter(|earlier| !deletes(earlier)) {
                None => Draft::deletion(&record.kind, id),
                Some(earlier) => Draft::again(earlier, id),
            });
        }
        drafts
    }
}
