#![doc = include_str!("../README.md")]

pub mod ics;
mod lines;
pub mod zone;
