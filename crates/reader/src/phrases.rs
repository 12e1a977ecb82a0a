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
/// Begins a phrasing that means nothing in another order: "> pee like coke" is no coke that somebody drank.
const IN_ORDER: char = '>';

/// How the words of a phrasing must stand in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Manner {
    /// Near each other, in any order.
    Near,
    /// In this order and close together: it leans on light words, or is marked.
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

/// How many bits of the number before a phrasing say its manner, and how many say what it shares.
const MANNER: u32 = 2;
const SHARED: u32 = 4;

/// The phrasings of one answer in a row of numbers: each as what it does not share with the beginning of the one before, after a
/// number that says the manner, how many stems it shares, and how many follow. There are tens of thousands, and one
/// list for each would take most of the time at every start.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Phrases(Vec<u32>);

impl Phrases {
    fn new(mut phrases: Vec<Phrase>) -> Self {
        phrases.sort();
        let mut row = Vec::new();
        let mut before: &[u32] = &[];
        for phrase in &phrases {
            let alike = before.iter().zip(&phrase.stems).take_while(|(a, b)| a == b).count();
            let shared = alike.min((1 << SHARED) - 1);
            let own = &phrase.stems[shared..];
            row.push(
                phrase.manner as u32
                    | ((shared as u32) << MANNER)
                    | ((own.len() as u32) << (MANNER + SHARED)),
            );
            row.extend_from_slice(own);
            before = &phrase.stems;
        }
        Self(row)
    }

    /// The phrasings.
    pub fn iter(&self) -> impl Iterator<Item = Phrase> {
        let mut left = self.0.as_slice();
        let mut stems: Vec<u32> = Vec::new();
        std::iter::from_fn(move || {
            let (head, after) = left.split_first()?;
            let (own, next) = after.split_at_checked((head >> (MANNER + SHARED)) as usize)?;
            left = next;
            stems.truncate((head >> MANNER & ((1 << SHARED) - 1)) as usize);
            stems.extend_from_slice(own);
            let manner = match head & ((1 << MANNER) - 1) {
                0 => Manner::Near,
                1 => Manner::Ordered,
                _ => Manner::Exact,
            };
            Some(Phrase { stems: stems.clone(), manner })
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
        // A thing may stand for its kind also where no phrasing names the thing.
        let things = rules.kinds.iter().flat_map(|(kind, things)| std::iter::once(kind).chain(things));
        let marks = rules.kinds.keys().map(|kind| format!("{}{KIND}", tokeniser.stem(kind)));
        let mut stems: Vec<String> = things.map(|thing| tokeniser.stem(thing)).chain(marks).collect();
        stems.sort_unstable();
        stems.dedup();
        Self {
            numbers: stems.into_iter().zip(0..).collect(),
            kinds: rules.kinds.keys().map(|kind| tokeniser.stem(kind)).collect(),
            stop: rules.stop_words.iter().cloned().collect(),
            light: rules.light_words.iter().cloned().collect(),
            denials: rules.negations.iter().cloned().collect(),
            measures: rules.measures.iter().cloned().collect(),
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
        let (marked, text) = text.strip_prefix(IN_ORDER).map_or((false, text), |text| (true, text));
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
        let manner = if ordered || marked { Manner::Ordered } else { Manner::Near };
        (manner, stems)
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
        let stems = |stems: &[u32]| stems.to_vec();
        let long: Vec<u32> = (0..40).collect();
        let mut longer = long.clone();
        longer.push(7);
        let mut phrases = vec![
            Phrase { stems: stems(&[3, 1, 2]), manner: Manner::Near },
            Phrase { stems: stems(&[3, 1]), manner: Manner::Exact },
            Phrase { stems: stems(&[3, 1]), manner: Manner::Ordered },
            Phrase { stems: stems(&[9]), manner: Manner::Near },
            Phrase { stems: long, manner: Manner::Near },
            Phrase { stems: longer, manner: Manner::Exact },
        ];
        let packed = Phrases::new(phrases.clone());
        phrases.sort();
        assert_eq!(packed.iter().collect::<Vec<_>>(), phrases);
    }

    #[test]
    fn a_row_that_breaks_off_ends_there() {
        let whole = Phrases::new(vec![Phrase { stems: vec![5, 6, 7], manner: Manner::Near }]);
        let broken = Phrases(whole.0[..2].to_vec());
        assert_eq!(broken.iter().count(), 0);
    }

    #[test]
    fn what_is_compared_alike_stands_once() {
        let mut preparer = preparer();
        let phrases = preparer.phrases(["my calf is swollen", "calf was swollen", "swollen calf"], false);
        let lengths: Vec<usize> = phrases.iter().map(|phrase| phrase.stems.len()).collect();
        assert!(lengths.len() < 3, "{lengths:?}");
    }
}
