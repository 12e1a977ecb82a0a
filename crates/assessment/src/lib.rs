#![doc = include_str!("../README.md")]

pub mod advice;
pub mod answers;
pub mod assess;
pub mod differential;
pub mod document;
pub mod evaluate;
pub mod flags;
pub mod model;
pub mod questions;
pub mod reading;
mod results;
pub mod text;
mod told;

pub use answers::{Answers, AnswersError, Origin};
pub use assess::{Options, Standing, assess, standing};
pub use document::Assessment;
pub use model::Model;
pub use told::TOLD;
pub use uncramp_inference::explanations::Beliefs;
