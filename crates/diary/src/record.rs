//! One record.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::{clock::Stamp, entry::Entry};

/// Id of a record: a `UUIDv7`, so that ids sort by the time they were made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecordId(Uuid);

impl RecordId {
    /// Makes an id from the time of day and ten random bytes.
    pub fn new(now_unix_ms: u64, random: [u8; 10]) -> Self {
        Self(uuid::Builder::from_unix_timestamp_millis(now_unix_ms, &random).into_uuid())
    }

    /// Reads an id.
    pub fn parse(text: &str) -> Option<Self> {
        Uuid::try_parse(text).ok().map(Self)
    }

    /// When it was made, in milliseconds since 1970, as far as its maker told.
    pub fn unix_ms(self) -> Option<u64> {
        let (seconds, nanoseconds) = self.0.get_timestamp()?.to_unix();
        Some(seconds * 1000 + u64::from(nanoseconds / 1_000_000))
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What a record does to an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "does", content = "record")]
pub enum Change {
    /// Takes its place.
    Corrects(RecordId),
    /// Takes it back.
    Deletes(RecordId),
}

impl Change {
    /// The earlier record.
    pub fn target(self) -> RecordId {
        match self {
            Self::Corrects(id) | Self::Deletes(id) => id,
        }
    }
}

/// One record. It is never changed once written.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Its id.
    pub id: RecordId,
    /// The device that wrote it.
    pub device: Uuid,
    /// When, in the order that all devices agree on.
    pub stamp: Stamp,
    /// What kind of record it is, such as `episode`.
    pub kind: String,
    /// Version of the body's format.
    pub format: u16,
    /// The earlier record that it corrects or deletes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
    /// What it says. Kept as it came, also where this version does not understand all of it.
    pub body: Value,
}

impl fmt::Debug for Record {
    /// Says that there is a record, never what it says: it is about somebody's health.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Record({}, redacted)", self.id)
    }
}

impl Record {
    /// The body, as far as this version understands it.
    pub fn entry(&self) -> Option<Entry> {
        Entry::read(&self.kind, self.format, &self.body)
    }

    /// Of two records with one id, which cannot honestly be, the same one stays wherever they meet.
    pub(crate) fn weight(&self) -> (Stamp, Uuid, String) {
        (self.stamp, self.device, serde_json::to_string(self).unwrap_or_default())
    }
}
