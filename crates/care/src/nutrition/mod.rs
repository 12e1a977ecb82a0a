//! The food check: what somebody eats and drinks, against what people like them need.
//!
//! Sums are exact to the last digit of the food table and do not depend on the order of a list. Around them stand
//! intervals that admit what a table cannot know: how big a portion was, which of the foods of its name, what was
//! forgotten, what the table leaves blank. Where somebody's kidneys, heart or medicines set the limit, there is no
//! number to aim at and none is shown.

pub mod fluid;
pub mod intake;
pub mod log;
pub mod offer;
pub mod reference;
pub mod report;
pub mod ruling;
pub mod supplements;

pub use log::{FoodLog, Habits, LogError};
pub use report::{FoodReport, food_report};
pub use ruling::Ruling;
