//! How people tell of each explanation: texts, counted word by word.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use uncramp_domain::{CauseId, RedFlagId};
use uncramp_reader::{Rules, Words};

use super::{Files, alarm, compile::MODEL, issue::Issues, parse};
use crate::{
    base::{Cause, Record, RedFlag, Table, Tellings, ToldWord},
    model::ToldSettings,
    records::{FlagUrgency, Seriousness},
};

/// What people whose cramps have this explanation write. The texts are made up for this; none is a patient's.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
pub(super) struct TellingsRecord {
    /// The explanation.
    pub cause: CauseId,
    /// The texts, each by another person.
    pub tellings: Vec<String>,
}

/// What people write where a red flag is met, and where it looks like it and is not. The texts are made up for this; none
/// is a patient's.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
pub(super) struct DangersRecord {
    /// The red flag.
    pub red_flag: RedFlagId,
    /// The texts, each by another person, by what is right for them.
    pub told: BTreeMap<FlagUrgency, Vec<String>>,
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
        ("alarm_from", told.alarm_from, 1.0),
        ("alarm_with", told.alarm_with, told.alarm_from),
        ("alarm_likely", told.alarm_likely, 1.0),
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
    red_flags: &Table<RedFlag>,
    issues: &mut Issues<'_>,
) -> Tellings {
    settings(told, issues);
    let folder = format!("messages/{language}/tellings");
    let records = parse::folder::<TellingsRecord>(files, &folder, issues);
    let (false, Some(rules)) = (records.is_empty(), rules) else { return Tellings::default() };
    let words = Words::new(rules);
    let mut counts = vec![0_u16; causes.len()];
    let mut seen: BTreeMap<String, BTreeMap<u16, u16>> = BTreeMap::new();
    let mut texts: Vec<alarm::Text> = Vec::new();
    let stems = |text: &str| words.of(text).into_iter().map(|word| word.stem).collect::<BTreeSet<String>>();
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
            let stems = stems(text);
            for stem in &stems {
                *seen.entry(stem.clone()).or_default().entry(at).or_default() += 1;
            }
            texts.push((stems, causes[usize::from(at)].seriousness == Seriousness::Emergency));
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
    let folder = format!("messages/{language}/dangers");
    for (file, record) in parse::folder::<DangersRecord>(files, &folder, issues) {
        let id = record.red_flag.as_str();
        parse::file_is_named(&file, id, issues);
        if red_flags.get(id).is_none() {
            issues.fault(
                &file,
                id,
                format!("there is no red flag `{id}`"),
                "correct the id, or take the file out",
            );
        }
        for (urgency, told) in &record.told {
            texts.extend(told.iter().map(|text| (stems(text), *urgency == FlagUrgency::EmergencyNow)));
        }
    }
    let mut learnt = alarm::learn(&texts);
    let often = |by: &BTreeMap<u16, u16>| by.values().map(|count| usize::from(*count)).sum::<usize>() >= SEEN;
    let mut words: BTreeMap<String, ToldWord> = seen
        .into_iter()
        .filter(|(_, by)| often(by))
        .map(|(stem, by)| {
            let alarm = learnt.weights.remove(&stem).unwrap_or_default();
            (stem.clone(), ToldWord { stem, explanations: by.into_iter().collect(), alarm })
        })
        .collect();
    for (stem, alarm) in learnt.weights {
        words.insert(stem.clone(), ToldWord { stem, explanations: Vec::new(), alarm });
    }
    Tellings { counts, words: words.into_values().collect(), alarm: learnt.base }
}
