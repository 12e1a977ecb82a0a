#![doc = include_str!("../README.md")]

mod absorb;
pub mod error;
pub mod explanations;
mod information;
pub mod network;
mod plan;
mod signed;
mod signless;

pub use error::InferenceError;
pub use network::{Evidence, Network, Posterior};
