#![doc = include_str!("../README.md")]

pub mod advice;
pub mod answers;
pub mod assess;
pub mod differential;
pub mod document;
//EV
pub mod flags;
pub mod model;
pub mod questions;
//TX

pub use answers::{Answers, AnswersError, Origin};
pub use assess::{Options, assess};
pub use document::Assessment;
pub use model::Model;
