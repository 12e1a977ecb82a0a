#![doc = include_str!("../README.md")]

pub mod bodies;
pub mod clock;
#[cfg(feature = "conformance")]
pub mod conformance;
pub mod csv_file;
pub mod diary;
pub mod entry;
pub mod file;
pub mod history;
pub mod moment;
pub mod nights;
pub mod record;
pub mod store;
pub mod table;

pub use clock::{Clock, Stamp};
pub use diary::{Diary, Item};
pub use entry::{Body, Entry, Episode, Moment, Profile, Written};
pub use history::Draft;
pub use nights::{Bout, NightRules, Whose, bouts};
pub use record::{Change, Record, RecordId};
pub use store::{DiaryStore, MemoryStore};
pub use table::{Table, table};
