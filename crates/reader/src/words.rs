//! The words of a text by themselves: which were used, whatever they say together.

use std::{collections::BTreeSet, fmt};

use crate::{
    rules::Rules,
    tokens::{Token, Tokeniser},
};

/// A word that carries meaning.
#[derive(Clone, PartialEq, Eq)]
pub struct Word {
    /// What it is compared by: words of one meaning share it.
    pub stem: String,
    /// As it was written.
    pub written: String,
}

impl fmt::Debug for Word {
    /// Never shows the word: it is about somebody's health.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Word(redacted)")
    }
}

/// Splits texts into words, as the reader does before it mends any.
pub struct Words {
    tokeniser: Tokeniser,
    stop: BTreeSet<String>,
}

impl Words {
    /// Prepares the words of a language.
    pub fn new(rules: &Rules) -> Self {
        Self { tokeniser: Tokeniser::new(rules), stop: rules.stop_words.iter().cloned().collect() }
    }

    /// The words of a text that carry meaning.
    pub fn of(&self, text: &str) -> Vec<Word> {
        carrying(text, &self.tokeniser.tokens(text), &self.stop)
    }
}

/// Those of the words of a text that carry meaning.
pub(crate) fn carrying(text: &str, tokens: &[Token], stop: &BTreeSet<String>) -> Vec<Word> {
    tokens
        .iter()
        .filter(|token| !stop.contains(&token.word))
        .map(|token| Word { stem: token.stem.clone(), written: text[token.span.clone()].to_owned() })
        .collect()
}
