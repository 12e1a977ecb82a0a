//! The words that a person chose, as evidence: whoever has this explanation uses them more often than others do.
//!
//! The reader finds answers in a text, and finds some of them. The words by themselves tell something as well: of a
//! candle, of a fuse box, of a water tablet. Each is set against the tellings of the knowledge base as a naive Bayes
//! classifier does, with a weight below one because words are no independent witnesses. It never makes a rule fire.

use std::collections::BTreeSet;

use uncramp_knowledge::{
    base::{Tellings, ToldWord},
    model::ToldSettings,
};
use uncramp_reader::Word;

/// What stands in place of a finding where the words themselves contribute.
pub const TOLD: &str = "own_words";

/// How many words are shown, and how much oftener than others, as a logarithm, an explanation uses each of them.
const SHOWN: usize = 4;
const PLAINLY: f64 = 1.0;

/// What the words say.
pub(crate) struct Told<'a> {
    settings: &'a ToldSettings,
    tellings: &'a Tellings,
    all: f64,
}

impl<'a> Told<'a> {
    pub(crate) fn new(settings: &'a ToldSettings, tellings: &'a Tellings) -> Self {
        let all = tellings.counts.iter().map(|count| f64::from(*count)).sum();
        Self { settings, tellings, all }
    }

    fn word(&self, stem: &str) -> Option<&'a ToldWord> {
        let at = self.tellings.words.binary_search_by(|word| word.stem.as_str().cmp(stem)).ok()?;
        Some(&self.tellings.words[at])
    }

    /// How much oftener than others each explanation uses a word, as a logarithm.
    fn row(&self, word: &ToldWord) -> Vec<f64> {
        let often: f64 = word.explanations.iter().map(|(_, count)| f64::from(*count)).sum();
        let usual = often / self.all;
        let pseudo = self.settings.smoothing;
        let log = |count: f64, of: f64| libm::log((count + pseudo * usual) / (of + pseudo) / usual);
        let mut row: Vec<f64> = self.tellings.counts.iter().map(|of| log(0.0, f64::from(*of))).collect();
        for (at, count) in &word.explanations {
            let at = usize::from(*at);
            row[at] = log(f64::from(*count), f64::from(self.tellings.counts[at]));
        }
        row
    }

    /// The words that tell anything, each once, however often it comes, with their rows.
    pub(crate) fn rows<'w>(&self, words: &'w [Word]) -> Vec<(&'w Word, Vec<f64>)> {
        let mut seen = BTreeSet::new();
        words
            .iter()
            .filter(|word| seen.insert(word.stem.as_str()))
            .filter_map(|word| Some((word, self.word(&word.stem)?)))
            .filter(|(_, told)| !told.explanations.is_empty())
            .map(|(word, told)| (word, self.row(told)))
            .collect()
    }

    /// How likely the words are those of an emergency, and the words that speak most for it. None where too few are known: what
    /// was learnt from texts judges no single words.
    pub(crate) fn alarm(&self, words: &[Word]) -> Option<(f64, Vec<String>)> {
        let mut seen = BTreeSet::new();
        let known: Vec<(f64, &Word)> = words
            .iter()
            .filter(|word| seen.insert(word.stem.as_str()))
            .filter_map(|word| Some((self.word(&word.stem)?.alarm.value(), word)))
            .collect();
        let scale = libm::sqrt(known.len() as f64);
        let sum: f64 = known.iter().map(|(weight, _)| weight).sum();
        let score = self.tellings.alarm.value() + sum / scale;
        (known.len() >= self.settings.alarm_words).then(|| (1.0 / (1.0 + libm::exp(-score)), plainest(known)))
    }

    /// The log-likelihood of the words per explanation, weighed; none where no word tells anything.
    pub(crate) fn log_likelihood(&self, words: &[Word]) -> Option<Vec<f64>> {
        let rows = self.rows(words);
        let (_, first) = rows.first()?;
        let sum = |at: usize| self.settings.weight * rows.iter().map(|(_, row)| row[at]).sum::<f64>();
        Some((0..first.len()).map(sum).collect())
    }
}

/// Those of the words that speak most for an explanation, as they were written.
pub(crate) fn telling(rows: &[(&Word, Vec<f64>)], explanation: usize) -> Vec<String> {
    plainest(rows.iter().map(|(word, row)| (row[explanation], *word)).collect())
}

/// Those of the words that speak most for something, the plainest first.
fn plainest(mut words: Vec<(f64, &Word)>) -> Vec<String> {
    words.retain(|(weight, _)| *weight > PLAINLY);
    words.sort_by(|a, b| b.0.total_cmp(&a.0));
    words.into_iter().take(SHOWN).map(|(_, word)| word.written.clone()).collect()
}
