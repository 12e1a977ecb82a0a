#![doc = include_str!("../README.md")]

pub mod first_aid;
pub mod gate;
pub mod known;
pub mod names;
pub mod player;
pub mod profile;

pub use gate::{Judgement, judge};
pub use known::{Declared, DeclaredError, Known, List};
pub use profile::{Profile, ProfileError, ProfileFile};

/// The schemas of the files and documents of this crate, with the names of their files.
#[cfg(feature = "schema")]
pub fn schemas() -> Vec<(&'static str, schemars::Schema)> {
    vec![("profile", schemars::schema_for!(ProfileFile))]
}
