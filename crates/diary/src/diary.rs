//! All records, merged, and what they amount to now.

use std::collections::BTreeMap;

use crate::{
    clock::{Clock, Stamp},
    entry::{Body, Entry},
    record::{Change, Record, RecordId},
};

/// Everything written down, on this device and on others.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Diary {
    records: BTreeMap<RecordId, Record>,
}

/// Something written down, in its latest form.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The first record of it; it stays the same through all corrections.
    pub id: RecordId,
    /// The record that says so now.
    pub latest: RecordId,
    /// What it says now.
    pub entry: Entry,
}

impl Diary {
    /// Adds a record. Adding it twice changes nothing.
    pub fn add(&mut self, record: Record) {
        match self.records.get(&record.id) {
            Some(known) if known.weight() >= record.weight() => {}
            _ => {
                self.records.insert(record.id, record);
            }
        }
    }

    /// Adds all records of another diary: a union, so that order and repetition do not matter.
    pub fn merge(&mut self, other: impl IntoIterator<Item = Record>) {
        other.into_iter().for_each(|record| self.add(record));
    }

    /// All records, by id.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values()
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether nothing was ever written.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Whether a record is here already.
    pub fn contains(&self, id: RecordId) -> bool {
        self.records.contains_key(&id)
    }

    /// A clock that has seen everything written so far.
    pub fn clock(&self) -> Clock {
        let mut clock = Clock::default();
        self.records.values().for_each(|record| clock.observe(record.stamp));
        clock
    }

    /// The record that a chain of corrections began with. A chain that names a record which is not here yet, or that
    /// turns in a circle, begins with the last one that can be reached.
    pub(crate) fn first(&self, id: RecordId) -> RecordId {
        let mut at = id;
        for _ in 0..=self.records.len() {
            match self.records.get(&at).and_then(|record| record.change) {
                Some(change) if self.records.contains_key(&change.target()) => at = change.target(),
                _ => return at,
            }
        }
        // A circle: its smallest id, so that every device finds the same.
        self.circle(at)
    }

    fn circle(&self, start: RecordId) -> RecordId {
        let mut smallest = start;
        let mut at = start;
        for _ in 0..=self.records.len() {
            let Some(change) = self.records.get(&at).and_then(|record| record.change) else { break };
            at = change.target();
            smallest = smallest.min(at);
        }
        smallest
    }

    /// The latest record of everything that was not deleted, by the first record of each.
    fn standing(&self) -> impl Iterator<Item = (RecordId, &Record)> {
        let mut latest: BTreeMap<RecordId, &Record> = BTreeMap::new();
        for record in self.records.values() {
            let first = self.first(record.id);
            let order = |record: &Record| -> (Stamp, RecordId) { (record.stamp, record.id) };
            latest
                .entry(first)
                .and_modify(|known| {
                    if order(record) > order(known) {
                        *known = record;
                    }
                })
                .or_insert(record);
        }
        latest.into_iter().filter(|(_, record)| !matches!(record.change, Some(Change::Deletes(_))))
    }

    /// Everything as it stands: corrections in place, deletions gone. Ordered by the id of the first record.
    pub fn items(&self) -> Vec<Item> {
        self.standing()
            .filter_map(|(id, record)| Some(Item { id, latest: record.id, entry: record.entry()? }))
            .collect()
    }

    /// Everything of one kind as it stands, by the id of the first record of each.
    pub fn of_kind<B: Body>(&self) -> Vec<(RecordId, B)> {
        self.standing()
            .filter(|(_, record)| record.kind == B::KIND)
            .filter_map(|(id, record)| Some((id, B::read(record.format, &record.body)?)))
            .collect()
    }

    /// The latest form of something, also where it was deleted; for taking a deletion back.
    pub fn before_deletion(&self, id: RecordId) -> Option<&Record> {
        self.records
            .values()
            .filter(|record| {
                self.first(record.id) == id && !matches!(record.change, Some(Change::Deletes(_)))
            })
            .max_by_key(|record| (record.stamp, record.id))
    }
}
