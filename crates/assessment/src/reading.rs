//! How well free text is read, finding by finding, held against the answers of worked cases.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::evaluate::{CaseResult, Share};

/// How one finding was read over many cases.
#[derive(Debug, Clone, Serialize)]
pub struct ReadingScore {
    /// The finding.
    pub finding: String,
    /// Of what was read and is answered in the case, the share that agrees with the answer.
    pub precision: Share,
    /// Of the answers other than "no", the share that was read. A text need not say all that is answered, so that this
    /// is a lower bound.
    pub recall: Share,
    /// Readings that the case does not answer: they may be right or wrong.
    pub not_answered: usize,
}

#[derive(Default)]
struct Counts {
    confirmed: usize,
    contradicted: usize,
    not_answered: usize,
    found: usize,
    missed: usize,
}

impl Counts {
    fn add(&mut self, other: &Self) {
        self.confirmed += other.confirmed;
        self.contradicted += other.contradicted;
        self.not_answered += other.not_answered;
        self.found += other.found;
        self.missed += other.missed;
    }

    fn score(&self, finding: &str) -> ReadingScore {
        ReadingScore {
            finding: finding.to_owned(),
            precision: Share::new(self.confirmed, self.confirmed + self.contradicted),
            recall: Share::new(self.found, self.found + self.missed),
            not_answered: self.not_answered,
        }
    }
}

/// All findings together, and each by itself, by their ids.
pub fn reading_scores<'a>(
    results: impl Iterator<Item = &'a CaseResult>,
) -> (ReadingScore, Vec<ReadingScore>) {
    let mut counts: BTreeMap<&str, Counts> = BTreeMap::new();
    for result in results {
        for read in &result.reading {
            let of = counts.entry(&read.finding).or_default();
            match read.verdict.as_str() {
                "confirmed" => {
                    of.confirmed += 1;
                    of.found += usize::from(read.value != "no");
                }
                "contradicted" => {
                    of.contradicted += 1;
                    of.missed += usize::from(read.value == "no");
                }
                _ => of.not_answered += 1,
            }
        }
        for finding in &result.unread {
            counts.entry(finding).or_default().missed += 1;
        }
    }
    let mut all = Counts::default();
    counts.values().for_each(|one| all.add(one));
    (all.score("all"), counts.iter().map(|(finding, one)| one.score(finding)).collect())
}
