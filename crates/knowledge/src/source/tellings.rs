//! How people tell of each explanation: texts, counted word by word.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use uncramp_domain::CauseId;
use uncramp_reader::{Rules, Words};

use super::{Files, compile::MODEL, issue::Issues, parse};
use crate::{
    base::{Cause, Record, Table, Tellings, ToldWord},
    model::ToldSettings,
};

/// What people whose cramps have this explanation write. The texts are made up for this; none is a patient's.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
pub(super) struct TellingsRecord {
    /// The explanation.
    pub cause: CauseId,
    /// The texts, each by another person.
    pub tellings: Vec<String>,
}

/// Fewest tellings of an explanation: with fewer its words are chance.
const FEWEST: usize = 4;
/// In how many tellings a word stands at least, to count.
const SEEN: usize = 2;

/// Whether the settings can be used.
fn settings(told: &ToldSettings, issues: &mut Issues<'_>) {
    for (name, value, most) in [
        ("weight", told.weight, 1.0),
        ("spread", told.spread, 1.0),
        ("emergency_from", told.emergency_from, 1.0),
        ("smoothing", told.smoothing, f64::MAX),
    ] {
        if !(value > 0.0 && value <= most) {
            let message = format!("`told.{name}` must be above 0 and not above {most}");
            issues.fault(MODEL, name, message, "correct it");
        }
    }
}

/// Counts the words of all tellings of one language.
pub(super) fn tellings(
    files: &Files,
    language: &str,
    told: &ToldSettings,
    rules: Option<&Rules>,
    causes: &Table<Cause>,
    issues: &mut Issues<'_>,
) -> Tellings {
    settings(told, issues);
    let folder = format!("messages/{language}/tellings");
    let records = parse::folder::<TellingsRecord>(files, &folder, issues);
    let (false, Some(rules)) = (records.is_empty(), rules) else { return Tellings::default() };
    let words = Words::new(rules);
    let mut counts = vec![0_u16; causes.len()];
    let mut seen: BTreeMap<String, BTreeMap<u16, u16>> = BTreeMap::new();
    for (file, record) in &records {
        parse::file_is_named(file, record.cause.as_str(), issues);
        let Some(at) = causes.position(record.cause.as_str()) else {
            let message = format!("there is no cause `{}`", record.cause);
            issues.fault(file, record.cause.as_str(), message, "correct the id, or take the file out");
            continue;
        };
        let at = at as u16;
        for text in &record.tellings {
            counts[usize::from(at)] += 1;
            let stems: BTreeSet<String> = words.of(text).into_iter().map(|word| word.stem).collect();
            for stem in stems {
                *seen.entry(stem).or_default().entry(at).or_default() += 1;
            }
        }
    }
    for (cause, count) in causes.iter().zip(&counts).filter(|(_, count)| usize::from(**count) < FEWEST) {
        issues.fault(
            &format!("{folder}/{}.toml", cause.key()),
            cause.key(),
            format!("`{}` has {count} tellings", cause.key()),
            format!("write {FEWEST} at least, as different from each other as people are"),
        );
    }
    let often = |by: &BTreeMap<u16, u16>| by.values().map(|count| usize::from(*count)).sum::<usize>() >= SEEN;
    let words = seen
        .into_iter()
        .filter(|(_, by)| often(by))
        .map(|(stem, by)| ToldWord { stem, explanations: by.into_iter().collect() })
        .collect();
    Tellings { counts, words }
}
