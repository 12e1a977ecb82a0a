#![doc = include_str!("../README.md")]

pub mod clock;
pub mod diary;
pub mod entry;
pub mod file;
pub mod record;
pub mod store;

pub use clock::{Clock, Stamp};
pub use diary::{Diary, Item};
pub use entry::{Entry, Episode, Moment, Profile};
pub use record::{Change, Record, RecordId};
pub use store::{DiaryStore, MemoryStore};
