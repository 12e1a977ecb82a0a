#![doc = include_str!("../README.md")]

pub mod first_aid;
pub mod gate;
pub mod known;
pub mod player;

pub use gate::{Judgement, judge};
pub use known::{Declared, DeclaredError, Known};
