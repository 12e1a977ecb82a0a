//! Slips of the keyboard.

use std::collections::{BTreeMap, BTreeSet};

use crate::tokens::Token;

/// Shorter words are not mended.
const SHORTEST: usize = 5;
/// From this length on two slips are mended.
const LONG: usize = 9;
/// Shorter words are not mended to a name: what is named so is rare, and a short word is soon near it.
const SHORTEST_NAME: usize = 7;

/// Mends what nothing knows to the nearest that something does.
#[derive(Default)]
pub(crate) struct Mender {
    /// Words that are what they are.
    pub(crate) known: BTreeSet<String>,
    /// Stems that are mended to, and whether each is only a name of something.
    pub(crate) targets: BTreeMap<String, bool>,
}

impl Mender {
    pub(crate) fn mend(&self, tokens: &mut [Token]) {
        for token in tokens {
            let length = token.word.chars().count();
            let known = self.targets.contains_key(&token.stem) || self.known.contains(&token.word);
            if known || length < SHORTEST || !token.word.chars().all(char::is_alphabetic) {
                continue;
            }
            let allowed = if length >= LONG { 2 } else { 1 };
            let first = token.stem.chars().next();
            let nearest = self
                .targets
                .iter()
                .filter(|(stem, name)| {
                    stem.chars().next() == first
                        && stem.len().abs_diff(token.stem.len()) <= allowed
                        && stem.len() >= 4
                        && (!**name || length >= SHORTEST_NAME)
                })
                .map(|(stem, _)| (strsim::osa_distance(stem, &token.stem), stem))
                .filter(|(distance, _)| *distance <= allowed)
                .min();
            if let Some((_, stem)) = nearest {
                token.stem.clone_from(stem);
            }
        }
    }
}
