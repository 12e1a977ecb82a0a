//! Phrasings as they are compared: split, stemmed and numbered once, when the knowledge is compiled, and not at every start.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    rules::Rules,
    tokens::{Token, Tokeniser},
};

/// Stands for a denial among the stems of a phrasing.
pub(crate) const DENIAL: &str = "¬";
/// Marks a stem that anything of its kind may stand for.
pub(crate) const KIND: char = '*';
/// Of how many words a phrasing is that needs its light words too.
const FEW: usize = 2;

/// How the words of a phrasing must stand in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Manner {
    /// Near each other, in any order.
    Near,
    /// In this order: it leans on light words.
    Ordered,
    /// One after the other, every word of it: only one carries meaning, or none but numbers do.
    Exact,
}

/// A phrasing as it is compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Phrase {
    /// Numbers of its stems.
    pub stems: Vec<u32>,
    /// How they must stand.
    pub manner: Manner,
}

/// The phrasings of one answer, each as what it does not share with the beginning of the one before.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Phrases(Vec<(Manner, usize, Vec<u32>)>);

impl Phrases {
    fn new(mut phrases: Vec<Phrase>) -> Self {
        phrases.sort();
        let mut before: &[u32] = &[];
        let kept = phrases.iter().map(|phrase| {
            let shared = before.iter().zip(&phrase.stems).take_while(|(a, b)| a == b).count();
            before = &phrase.stems;
            (phrase.manner, shared, phrase.stems[shared..].to_vec())
        });
        Self(kept.collect())
    }

    /// The phrasings.
    pub fn iter(&self) -> impl Iterator<Item = Phrase> {
        let mut before: Vec<u32> = Vec::new();
        self.0.iter().map(move |(manner, shared, rest)| {
            before.truncate(*shared);
            before.extend_from_slice(rest);
            Phrase { stems: before.clone(), manner: *manner }
        })
    }
}

/// Prepares phrasings by the rules of a language.
pub struct Preparer {
    tokeniser: Tokeniser,
    stop: BTreeSet<String>,
    light: BTreeSet<String>,
    denials: BTreeSet<String>,
    measures: BTreeSet<String>,
    /// Stems of the words for a kind.
    kinds: BTreeSet<String>,
    numbers: BTreeMap<String, u32>,
}

impl Preparer {
    /// Begins with no phrasing.
    pub fn new(rules: &Rules) -> Self {
        let tokeniser = Tokeniser::new(rules);
        Self {
            kinds: rules.kinds.keys().map(|kind| tokeniser.stem(kind)).collect(),
            stop: rules.stop_words.iter().cloned().collect(),
            light: rules.light_words.iter().cloned().collect(),
            denials: rules.negations.iter().cloned().collect(),
            measures: rules.measures.iter().cloned().collect(),
            numbers: BTreeMap::new(),
            tokeniser,
        }
    }

    /// Prepares the phrasings of one answer. One that is compared like an earlier one is left out. Where `kinds`, a word for a
    /// kind of thing ("leg") may be met by a word for a thing of that kind ("calf").
    pub fn phrases<'a>(&mut self, said: impl IntoIterator<Item = &'a str>, kinds: bool) -> Phrases {
        let mut seen = BTreeSet::new();
        let mut phrases = Vec::new();
        for text in said {
            let (manner, stems) = self.stems_of(text, kinds);
            if stems.iter().all(|stem| stem == DENIAL) {
                continue;
            }
            let stems: Vec<u32> = stems.into_iter().map(|stem| self.number(stem)).collect();
            let mut compared = stems.clone();
            if manner == Manner::Near {
                // A denial at the end counts otherwise than one before.
                let last = compared.pop();
                compared.sort_unstable();
                compared.extend(last);
            }
            if seen.insert((manner, compared)) {
                phrases.push(Phrase { stems, manner });
            }
        }
        Phrases::new(phrases)
    }

    /// All stems, by their numbers.
    pub fn into_stems(self) -> Vec<String> {
        let mut stems: Vec<(u32, String)> = self.numbers.into_iter().map(|(stem, n)| (n, stem)).collect();
        stems.sort_unstable();
        stems.into_iter().map(|(_, stem)| stem).collect()
    }

    fn number(&mut self, stem: String) -> u32 {
        let next = self.numbers.len() as u32;
        *self.numbers.entry(stem).or_insert(next)
    }

    fn stems_of(&self, text: &str, kinds: bool) -> (Manner, Vec<String>) {
        let tokens = self.tokeniser.tokens(text);
        let content = |stems: &[String]| stems.iter().filter(|stem| *stem != DENIAL).count();
        let mut stems = self.carrying(&tokens, false);
        let full = self.carrying(&tokens, true);
        let ordered = content(&stems) < FEW && full.len() > stems.len();
        if content(&stems) <= FEW {
            stems = full;
        }
        let counts = |token: &Token| {
            self.stop.contains(&token.word)
                || self.measures.contains(&token.word)
                || token.word.starts_with(|c: char| c.is_ascii_digit())
        };
        if tokens.len() > 1 && (content(&stems) < 2 || tokens.iter().all(counts)) {
            return (Manner::Exact, tokens.iter().map(|token| self.whole(token).to_owned()).collect());
        }
        if kinds {
            stems.iter_mut().filter(|stem| self.kinds.contains(*stem)).for_each(|stem| stem.push(KIND));
        }
        (if ordered { Manner::Ordered } else { Manner::Near }, stems)
    }

    /// What a word is compared by where every word counts.
    fn whole<'a>(&self, token: &'a Token) -> &'a str {
        if self.denials.contains(&token.word) { DENIAL } else { &token.stem }
    }

    /// The stems that carry meaning, each once; with the light words or without.
    fn carrying(&self, tokens: &[Token], light: bool) -> Vec<String> {
        let mut stems: Vec<String> = Vec::new();
        for token in tokens {
            let stem = self.whole(token);
            let carries = stem == DENIAL
                || !self.stop.contains(&token.word)
                || light && self.light.contains(&token.word);
            if carries && !stems.iter().any(|known| known == stem) {
                stems.push(stem.to_owned());
            }
        }
        stems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn preparer() -> Preparer {
        Preparer::new(
            &Rules::parse(include_str!("../../../knowledge/messages/en/reader/rules.toml"))
                .expect("the rules of the language can be read"),
        )
    }

    #[test]
    fn what_is_packed_comes_back() {
        let mut preparer = preparer();
        let said = ["swollen calf", "swollen calf muscle", "ten pints", "calf not swollen"];
        let phrases = preparer.phrases(said, false);
        let stems = preparer.into_stems();
        let texts: BTreeSet<String> = phrases
            .iter()
            .map(|phrase| {
                let words: Vec<&str> = phrase.stems.iter().map(|n| stems[*n as usize].as_str()).collect();
                words.join(" ")
            })
            .collect();
        assert_eq!(texts.len(), said.len(), "{texts:?}");
        assert!(
            texts.contains("swollen calf") && texts.iter().any(|text| text.contains(DENIAL)),
            "{texts:?}"
        );
    }

    #[test]
    fn what_is_compared_alike_stands_once() {
        let mut preparer = preparer();
        let phrases = preparer.phrases(["my calf is swollen", "calf was swollen", "swollen calf"], false);
        let lengths: Vec<usize> = phrases.iter().map(|phrase| phrase.stems.len()).collect();
        assert!(lengths.len() < 3, "{lengths:?}");
    }
}
