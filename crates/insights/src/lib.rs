#![doc = include_str!("../README.md")]

mod analyse;
mod base;
mod design;
mod factors;
mod family;
mod fit;
mod latent;
mod limits;
mod matrix;
mod numbers;
#[cfg(test)]
mod oracle;
mod rate;
pub mod result;
mod screen;
mod spread;
mod table;
mod winners;
pub mod words;

pub use analyse::analyse;
pub use result::Insights;
pub use table::{Row, Table, TableError};
