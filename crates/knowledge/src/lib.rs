#![doc = include_str!("../README.md")]

pub mod base;
pub mod first_aid;
pub mod food_check;
pub mod insights;
pub mod logbook;
pub mod logic;
pub mod messages;
pub mod model;
pub mod nutrition;
pub mod plan;
pub mod programme;
pub mod records;
pub mod rules;
#[cfg(feature = "source")]
pub mod source;
pub mod suggest;

pub use base::KnowledgeBase;
