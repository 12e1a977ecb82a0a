#![doc = include_str!("../README.md")]

mod cover;
mod denials;
mod matcher;
mod mend;
mod patterns;
mod phrases;
pub mod rules;
mod scope;
mod statements;
mod times;
mod tokens;
mod words;

use std::ops::Range;

pub use matcher::Reader;
pub use phrases::{Manner, Phrase, Phrases, Preparer};
pub use rules::{Rules, RulesError};
pub use words::{Word, Words};

/// What people say for one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each can hold beside any other")]
pub struct Entry {
    /// The finding.
    pub finding: String,
    /// The answer: `yes`, `no` or a choice.
    pub value: String,
    /// What people say.
    pub phrasings: Phrases,
    /// Whether something long past still counts, as in a history.
    pub past_counts: bool,
    /// Whether it holds inside a longer phrasing of something else too: "woke with a dead leg" tells of the waking as well.
    pub holds_inside: bool,
    /// Whether it is about relatives.
    pub relatives: bool,
    /// Whether it is a time of the complaint, as how long it lasts: times in a text are often those of something else.
    pub timed: bool,
}

/// A finding whose answers are bands of a number.
#[derive(Debug, Clone, PartialEq)]
pub struct Quantity {
    /// The finding.
    pub finding: String,
    /// The bands, rising: answer and lower end.
    pub bands: Vec<(String, f64)>,
    /// Whether it is a time of the complaint.
    pub timed: bool,
}

/// All that the reader is to look for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Lexicon {
    /// The stems of the phrasings, by their numbers.
    pub stems: Vec<String>,
    /// What people say.
    pub entries: Vec<Entry>,
    /// Findings that numbers answer.
    pub quantities: Vec<Quantity>,
}

/// How something was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It is so.
    Stated,
    /// It is not so.
    Denied,
    /// It may be so.
    Uncertain,
    /// It was so, long ago.
    Past,
    /// It is so of somebody else.
    OtherPerson,
}

/// One thing that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention {
    /// The finding.
    pub finding: String,
    /// The answer; for a yes-or-no finding that is denied, `no`.
    pub value: String,
    /// How it was said.
    pub status: Status,
    /// Where in the text, in bytes.
    pub span: Range<usize>,
    /// The phrasing, by its stems, or the pattern that it was read as.
    pub matched: String,
    /// How well it fits, up to 1.
    pub score: f64,
}

/// Sex at birth, as far as words tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SexRead {
    /// Female.
    Female,
    /// Male.
    Male,
}

/// Everything read from one text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reading {
    /// What was read, in the order of the text.
    pub mentions: Vec<Mention>,
    /// The words that carry meaning, in their order.
    pub words: Vec<Word>,
    /// Whether the text speaks for somebody else: a child, a parent, a patient.
    pub on_behalf: bool,
    /// Age in years.
    pub age_years: Option<f64>,
    /// Sex at birth.
    pub sex: Option<SexRead>,
    /// Whether the person is said to be pregnant or not.
    pub pregnant: Option<bool>,
    /// Weeks of pregnancy.
    pub pregnant_weeks: Option<f64>,
}
