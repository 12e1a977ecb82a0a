//! Words with their places.

use std::{collections::BTreeMap, ops::Range};

use rust_stemmers::{Algorithm, Stemmer};

use crate::rules::Rules;

/// One word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    /// The word, in lower case, mended.
    pub(crate) word: String,
    /// What it is compared by.
    pub(crate) stem: String,
    /// Where it stands in the text, in bytes.
    pub(crate) span: Range<usize>,
    /// Number of its sentence.
    pub(crate) sentence: usize,
    /// Whether a comma or the like stands before it.
    pub(crate) after_comma: bool,
}

/// Makes tokens the same way for texts and for phrasings.
pub(crate) struct Tokeniser {
    stemmer: Stemmer,
    contractions: BTreeMap<String, Vec<String>>,
    words: BTreeMap<String, Vec<String>>,
    synonyms: BTreeMap<String, String>,
    stems: BTreeMap<String, String>,
    /// Words of a phrase and the words that it stands for, the longest phrases first.
    phrases: Vec<(Vec<String>, Vec<String>)>,
}

fn split(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

impl Tokeniser {
    pub(crate) fn new(rules: &Rules) -> Self {
        let stemmer = Stemmer::create(match rules.stemmer.as_str() {
            "german" => Algorithm::German,
            "french" => Algorithm::French,
            "spanish" => Algorithm::Spanish,
            "russian" => Algorithm::Russian,
            _ => Algorithm::English,
        });
        let mut synonyms = BTreeMap::new();
        for class in &rules.synonyms {
            if let Some(first) = class.first() {
                let head = stemmer.stem(first).into_owned();
                for word in class {
                    synonyms.entry(stemmer.stem(word).into_owned()).or_insert_with(|| head.clone());
                }
            }
        }
        let map = |from: &BTreeMap<String, String>| from.iter().map(|(k, v)| (k.clone(), split(v))).collect();
        let mut tokeniser = Self {
            stemmer,
            contractions: map(&rules.contractions),
            words: map(&rules.words),
            synonyms,
            stems: rules.stems.clone(),
            phrases: Vec::new(),
        };
        let words =
            |text: &String| tokeniser.tokens(text).into_iter().map(|token| token.word).collect::<Vec<_>>();
        let mut phrases: Vec<_> = rules.phrases.iter().map(|(from, to)| (words(from), words(to))).collect();
        phrases.retain(|(from, _)| !from.is_empty());
        phrases.sort_by(|(a, _), (b, _)| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        tokeniser.phrases = phrases;
        tokeniser
    }

    /// Puts the words that a phrase stands for in its place.
    fn replace(&self, tokens: &[Token]) -> Vec<Token> {
        let mut replaced = Vec::with_capacity(tokens.len());
        let mut at = 0;
        while at < tokens.len() {
            let rest = &tokens[at..];
            let phrase = self.phrases.iter().find(|(from, _)| {
                rest.len() >= from.len()
                    && rest.iter().zip(from).all(|(token, word)| token.word == *word)
                    && rest[from.len() - 1].sentence == rest[0].sentence
            });
            let Some((from, to)) = phrase else {
                replaced.push(tokens[at].clone());
                at += 1;
                continue;
            };
            let span = rest[0].span.start..rest[from.len() - 1].span.end;
            for (number, word) in to.iter().enumerate() {
                replaced.push(Token {
                    word: word.clone(),
                    stem: self.stem(word),
                    span: span.clone(),
                    sentence: rest[0].sentence,
                    after_comma: rest[0].after_comma && number == 0,
                });
            }
            at += from.len();
        }
        replaced
    }

    pub(crate) fn stem(&self, word: &str) -> String {
        let stem = match self.stems.get(word) {
            Some(stem) => stem.clone(),
            None => self.stemmer.stem(word).into_owned(),
        };
        self.synonyms.get(&stem).cloned().unwrap_or(stem)
    }

    /// A phrase as its words stand in a text that was split.
    pub(crate) fn phrase(&self, phrase: &str) -> String {
        self.tokens(phrase).into_iter().map(|token| token.word).collect::<Vec<_>>().join(" ")
    }

    /// The words of a text. One written word may stand for several.
    pub(crate) fn tokens(&self, text: &str) -> Vec<Token> {
        let mut tokens = Vec::new();
        let (mut sentence, mut comma) = (0, false);
        let mut start = None;
        let mut chars = text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let next = chars.peek().map(|(_, next)| *next);
            // A point or comma between digits belongs to a number, an apostrophe between letters to a word.
            let digit_before = text[..at].chars().next_back().is_some_and(|b| b.is_ascii_digit());
            let digit_after = next.is_some_and(|n| n.is_ascii_digit());
            let inner = (matches!(c, '.' | '/') && digit_before && digit_after)
                || (matches!(c, '\'' | '’' | '`')
                    && start.is_some()
                    && next.is_some_and(char::is_alphabetic));
            if c.is_alphanumeric() || inner {
                start.get_or_insert(at);
            } else {
                if let Some(from) = start.take() {
                    self.push(&mut tokens, text, from..at, sentence, comma);
                    comma = false;
                }
                match c {
                    '.' | '!' | '?' | ';' | '\n' => sentence += 1,
                    ',' | ':' | '(' | ')' => comma = true,
                    '-' | '–' | '—' if !next.is_some_and(char::is_alphanumeric) => comma = true,
                    _ => {}
                }
            }
        }
        if let Some(from) = start {
            self.push(&mut tokens, text, from..text.len(), sentence, comma);
        }
        self.replace(&tokens)
    }

    fn push(
        &self,
        tokens: &mut Vec<Token>,
        text: &str,
        span: Range<usize>,
        sentence: usize,
        after_comma: bool,
    ) {
        let written = text[span.clone()].to_lowercase().replace(['’', '`'], "'");
        let mut words = vec![written];
        let expand = |words: Vec<String>, table: &BTreeMap<String, Vec<String>>| -> Vec<String> {
            words
                .into_iter()
                .flat_map(|word| table.get(&word).cloned().unwrap_or_else(|| vec![word]))
                .collect()
        };
        words = expand(words, &self.contractions);
        words = words.into_iter().flat_map(divide).collect();
        words = expand(words, &self.words);
        words = words.into_iter().flat_map(divide).collect();
        for (number, word) in words.into_iter().enumerate() {
            let word = word.trim_end_matches("'s").replace('\'', "");
            if !word.is_empty() {
                let stem = self.stem(&word);
                tokens.push(Token {
                    word,
                    stem,
                    span: span.clone(),
                    sentence,
                    after_comma: after_comma && number == 0,
                });
            }
        }
    }
}

/// "72yo" is 72 and yo, "5min" is 5 and min.
fn divide(word: String) -> Vec<String> {
    let digits = word.chars().take_while(|c| c.is_ascii_digit() || *c == '.').count();
    if digits == 0 || digits == word.len() || word.contains('/') {
        return vec![word];
    }
    let (number, rest) = word.split_at(digits);
    if rest.chars().all(char::is_alphabetic) { vec![number.to_owned(), rest.to_owned()] } else { vec![word] }
}
