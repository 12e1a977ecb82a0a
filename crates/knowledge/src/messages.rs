//! The words, apart from the rules that choose them.
//!
//! Words are written in Fluent and compiled: most messages are plain text, one with placeables is a list of parts. What
//! reads Fluent stays with the compiler, so that no program that shows words carries it.

use std::{borrow::Cow, fmt::Write};

use serde::{Deserialize, Serialize};

/// The words of one message or attribute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Words {
    /// Plain text.
    Plain(String),
    /// Text with something to fill in.
    Filled(Vec<Part>),
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// Words as they are.
    Text(String),
    /// What an argument says.
    Argument(String),
    /// Words by what an argument is.
    Choice {
        /// The argument.
        argument: String,
        /// Words for each case; the first that fits counts.
        cases: Vec<(Case, Vec<Part>)>,
        /// The words where no case fits.
        otherwise: Vec<Part>,
    },
}

/// What an argument has to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Case {
    /// This number.
    Number(i32),
    /// This text, or a number that the language counts so: `one`.
    Name(String),
}

/// How a language counts a number, by the categories of the Unicode CLDR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are those of the standard")]
pub enum Plural {
    Other,
    One,
    Two,
    Few,
    Many,
    Zero,
}

impl Plural {
    /// The name of the category.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Other => "other",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Zero => "zero",
        }
    }
}

/// How a language counts, as a table: whole numbers from 0, and the numbers halfway to the next, which stand for all with a
/// fraction. From [`Self::PERIOD`] on a number counts as one of the second hundred with the same last digits, as languages do below a million.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Plurals {
    whole: Vec<Plural>,
    halves: Vec<Plural>,
}

impl Plurals {
    /// How many numbers each table holds.
    pub const PERIOD: usize = 200;

    /// Makes the tables from how the language counts a number.
    pub fn new(count: impl Fn(f64) -> Plural) -> Self {
        let table = |more: f64| (0..Self::PERIOD).map(|number| count(number as f64 + more)).collect();
        Self { whole: table(0.0), halves: table(0.5) }
    }

    /// How the language counts a number.
    pub fn of(&self, number: f64) -> Plural {
        let size = number.abs();
        let table = if size.fract() == 0.0 { &self.whole } else { &self.halves };
        let at = size as usize;
        let at = if at < Self::PERIOD { at } else { 100 + at % 100 };
        table.get(at).copied().unwrap_or(Plural::Other)
    }
}

/// The words of one language, by key: `message` or `message.attribute`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Messages {
    /// Language tag.
    pub language: String,
    plurals: Plurals,
    entries: Vec<(String, Words)>,
}

impl Messages {
    /// Makes the words of a language; of entries with one key the first stays.
    pub fn new(language: String, plurals: Plurals, mut entries: Vec<(String, Words)>) -> Self {
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        entries.dedup_by(|later, earlier| later.0 == earlier.0);
        Self { language, plurals, entries }
    }

    /// Whether there are words for `key`.
    pub fn has(&self, key: &str) -> bool {
        self.find(key).is_some()
    }

    /// All keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(key, _)| key.as_str())
    }

    /// The words whose keys are wanted.
    #[must_use]
    pub fn only(&self, wanted: impl Fn(&str) -> bool) -> Self {
        let entries = self.entries.iter().filter(|(key, _)| wanted(key)).cloned().collect();
        Self { language: self.language.clone(), plurals: self.plurals.clone(), entries }
    }

    fn find(&self, key: &str) -> Option<&Words> {
        self.entries.binary_search_by(|(k, _)| k.as_str().cmp(key)).ok().map(|at| &self.entries[at].1)
    }

    /// The words for `key`, where there are any.
    pub fn get(&self, key: &str) -> Option<Cow<'_, str>> {
        Some(match self.find(key)? {
            Words::Plain(text) => Cow::Borrowed(text),
            Words::Filled(parts) => Cow::Owned(self.filled(parts, &[])),
        })
    }

    /// The words for `key`; the key itself where there are none, so that a gap is seen and nothing breaks.
    pub fn text(&self, key: &str) -> Cow<'_, str> {
        self.get(key).unwrap_or_else(|| Cow::Owned(key.to_owned()))
    }

    /// The words for `key` with its placeables filled.
    pub fn format(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        match self.find(key) {
            None => key.to_owned(),
            Some(Words::Plain(text)) => text.clone(),
            Some(Words::Filled(parts)) => self.filled(parts, arguments),
        }
    }

    fn filled(&self, parts: &[Part], arguments: &[(&str, Argument<'_>)]) -> String {
        let mut text = String::new();
        self.fill(parts, arguments, &mut text);
        text
    }

    fn fill(&self, parts: &[Part], arguments: &[(&str, Argument<'_>)], text: &mut String) {
        let given = |name: &str| arguments.iter().find(|(known, _)| *known == name).map(|(_, given)| *given);
        for part in parts {
            match part {
                Part::Text(words) => text.push_str(words),
                Part::Argument(name) => match given(name) {
                    Some(Argument::Text(words)) => text.push_str(words),
                    // Writing to a text cannot fail.
                    Some(Argument::Number(number)) => drop(write!(text, "{number}")),
                    None => drop(write!(text, "{{${name}}}")),
                },
                Part::Choice { argument, cases, otherwise } => {
                    let given = given(argument);
                    let fitting = cases.iter().find(|(case, _)| given.is_some_and(|g| self.fits(case, g)));
                    self.fill(fitting.map_or(otherwise, |(_, words)| words), arguments, text);
                }
            }
        }
    }

    fn fits(&self, case: &Case, given: Argument<'_>) -> bool {
        match (case, given) {
            (Case::Number(wanted), Argument::Number(number)) => f64::from(*wanted) == number,
            (Case::Name(wanted), Argument::Number(number)) => self.plurals.of(number).as_str() == wanted,
            (Case::Name(wanted), Argument::Text(text)) => wanted == text,
            (Case::Number(_), Argument::Text(_)) => false,
        }
    }
}

/// What fills a placeable.
#[derive(Debug, Clone, Copy)]
pub enum Argument<'a> {
    /// A text.
    Text(&'a str),
    /// A number, for which the language chooses the plural.
    Number(f64),
}
