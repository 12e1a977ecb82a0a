//! Whose time a time is: how long a cramp lasts, or how long somebody has taken a tablet.

use std::{collections::BTreeSet, ops::RangeInclusive};

use crate::{
    rules::Rules,
    tokens::{Token, Tokeniser},
};

/// The words, as stems, that decide it.
pub(crate) struct Times {
    complaints: BTreeSet<String>,
    elsewhere: BTreeSet<String>,
    breakers: BTreeSet<String>,
}

impl Times {
    pub(crate) fn new(rules: &Rules, tokeniser: &Tokeniser) -> Self {
        let stems = |words: &[String]| words.iter().map(|word| tokeniser.stem(word)).collect();
        Self {
            complaints: stems(&rules.complaints),
            elsewhere: stems(&rules.elsewhere),
            breakers: rules.breakers.iter().chain(&rules.parting).cloned().collect(),
        }
    }

    /// Whether a time is one of the complaint. In its own part of the sentence a word for the complaint decides, or else
    /// one for something else; where there is neither, the part before it does, and then the one behind.
    pub(crate) fn of_complaint(&self, at: RangeInclusive<usize>, tokens: &[Token]) -> bool {
        let (mut start, mut end) = (*at.start(), *at.end() + 1);
        while start > 0 && !self.parts(tokens, start) {
            start -= 1;
        }
        while end < tokens.len() && !self.parts(tokens, end) {
            end += 1;
        }
        if let Some(own) = self.tells(&tokens[start..end]) {
            return own;
        }
        let mut before = start;
        while before > 0 && tokens[before - 1].sentence == tokens[start].sentence {
            before -= 1;
            if before == 0 || self.parts(tokens, before) {
                if let Some(own) = self.tells(&tokens[before..start]) {
                    return own;
                }
                break;
            }
        }
        true
    }

    /// Whether a new part of the text begins with this word.
    fn parts(&self, tokens: &[Token], at: usize) -> bool {
        let token = &tokens[at];
        token.after_comma || token.sentence != tokens[at - 1].sentence || self.breakers.contains(&token.word)
    }

    fn tells(&self, part: &[Token]) -> Option<bool> {
        if part.iter().any(|token| self.complaints.contains(&token.stem)) {
            return Some(true);
        }
        part.iter().any(|token| self.elsewhere.contains(&token.stem)).then_some(false)
    }
}
