#![doc = include_str!("../README.md")]

pub mod analysis;
pub mod book;
pub mod protocol;
pub mod report;
pub mod schedule;
pub mod words;

pub use analysis::{Analysis, Pair};
pub use protocol::{Arm, Bent, Protocol, Rules, Wanted};
pub use report::{Decision, Look, Report, report};
pub use schedule::{Day, Pause, schedule};
