#![doc = include_str!("../README.md")]

pub mod check;
pub mod first_aid;
pub mod gate;
pub mod items;
pub mod known;
pub mod names;
pub mod nutrition;
pub mod plan;
pub mod player;
pub mod profile;
pub mod profile_file;
pub mod programme;
pub mod remedies;
pub mod reminders;
pub mod review;
pub mod trials;
pub mod units;
pub mod words;

pub use check::{CheckShown, check};
pub use gate::{Gated, Judgement, judge, pass};
pub use known::{Declared, DeclaredError, Known, List};
pub use profile::{Profile, ProfileError};
pub use profile_file::ProfileFile;

/// The schemas of the files and documents of this crate, with the names of their files.
#[cfg(feature = "schema")]
pub fn schemas() -> Vec<(&'static str, schemars::Schema)> {
    vec![
        ("check", schemars::schema_for!(CheckShown)),
        ("profile", schemars::schema_for!(ProfileFile)),
        ("remedy", schemars::schema_for!(remedies::RemedyShown)),
        ("food-log", schemars::schema_for!(nutrition::FoodLog)),
    ]
}
