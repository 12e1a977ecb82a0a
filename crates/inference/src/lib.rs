#![doc = include_str!("../README.md")]

mod absorb;
pub mod error;
pub mod explanations;
pub mod network;
mod signed;
mod signless;

pub use error::InferenceError;
pub use network::{Evidence, Network, Posterior};
