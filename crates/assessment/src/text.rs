//! Free text into answers: what the reader finds is proposed, and the person confirms it.

use uncramp_domain::{AgeYears, FindingId, Person, Pregnancy, Sex, WeeksPregnant};
use uncramp_knowledge::{KnowledgeBase, records::Finding, rules::Facts};
use uncramp_reader::{
    Entry, Lexicon, Mention, Quantity, Reader, Reading, Rules, RulesError, SexRead, Status,
};

use crate::{
    answers::{Answers, Origin},
    results,
};

/// Reads free text with the words of a knowledge base.
pub struct TextReader {
    reader: Reader,
    /// What a number answers that calls for help by itself.
    result_alarm: Option<FindingId>,
}

/// The language rules of the knowledge base cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TextError {
    /// There are none.
    #[error("the knowledge base holds no language rules for free text")]
    Missing,
    /// They are wrong.
    #[error(transparent)]
    Rules(#[from] RulesError),
}

/// Groups of findings about what has been, for which the past counts.
const HISTORY: [&str; 3] = ["history", "medicine", "drugs"];

/// Groups of findings that hold beside whatever else the words tell.
const HOLDS_INSIDE: [&str; 1] = ["location"];

/// Groups in which bands are times.
const TIMES: [&str; 2] = ["timing", "course"];

/// Group of findings that make sense in children alone.
const OF_CHILDREN: &str = "child";

impl TextReader {
    /// Prepares the reader.
    ///
    /// # Errors
    /// [`TextError`] if the knowledge base has no usable language rules.
    pub fn new(base: &KnowledgeBase) -> Result<Self, TextError> {
        if base.language_rules.is_empty() {
            return Err(TextError::Missing);
        }
        // One document in several files, in the order of their names.
        let files: Vec<&str> = base.language_rules.iter().map(|(_, text)| text.as_str()).collect();
        let rules = files.join("\n");
        let reader = Reader::new(lexicon(base), Rules::parse(&rules)?)?;
        Ok(Self { reader, result_alarm: base.model.result_alarm.clone() })
    }

    /// Reads a text.
    pub fn read(&self, text: &str) -> Reading {
        let mut reading = self.reader.read(text);
        let mut calls = Vec::new();
        for mention in &mut reading.mentions {
            let (value, urgency) = results::parted(&mention.value);
            if let (Some(urgency), Some(finding)) = (urgency, &self.result_alarm) {
                let (finding, value) = (finding.to_string(), urgency.to_owned());
                calls.push(Mention { finding, value, ..mention.clone() });
            }
            mention.value.truncate(value.len());
        }
        reading.mentions.extend(calls);
        reading
    }
}

/// What people say for each finding in use.
pub fn lexicon(base: &KnowledgeBase) -> Lexicon {
    let entries = base.phrasings.iter().filter_map(|said| {
        let finding = base.findings.get(said.finding.as_str())?;
        Some(Entry {
            finding: said.finding.to_string(),
            value: said.value.clone(),
            phrasings: said.said.clone(),
            past_counts: HISTORY.contains(&finding.group.as_str()) || finding.relatives,
            holds_inside: HOLDS_INSIDE.contains(&finding.group.as_str()),
            relatives: finding.relatives,
            timed: timed(finding),
        })
    });
    let quantities = base.findings.iter().filter(|finding| finding.profile.is_none()).filter_map(|finding| {
        finding.scale.as_ref()?;
        let bands = results::bands(base, finding);
        Some(Quantity { finding: finding.id.to_string(), bands, timed: timed(finding) })
    });
    Lexicon { stems: base.stems.clone(), entries: entries.collect(), quantities: quantities.collect() }
}

/// Whether a finding is a time of the complaint: how long, how often, since when.
fn timed(finding: &Finding) -> bool {
    finding.scale.is_some() && TIMES.contains(&finding.group.as_str())
}

/// Whether a mention counts as an answer without being asked about again.
pub fn counts(mention: &Mention) -> bool {
    matches!(mention.status, Status::Stated | Status::Denied)
}

/// Puts what was read into the answers; what is already known stays.
pub fn apply(base: &KnowledgeBase, reading: &Reading, answers: &mut Answers) {
    answers.set_person(base, person(reading, *answers.person()));
    answers.told.clone_from(&reading.words);
    // Who writes of themselves and says no age is no small child.
    let grown =
        answers.person().age().map_or(!reading.on_behalf, |age| age.get() >= base.model.grown_from_years);
    for mention in reading.mentions.iter().filter(|mention| counts(mention)) {
        let of_children = base.findings.get(&mention.finding).is_some_and(|f| f.group == OF_CHILDREN);
        if base.model.result_alarm.as_ref().is_some_and(|alarm| alarm.as_str() == mention.finding) {
            if let Ok(urgency) = mention.value.parse() {
                answers.result_calls(base, urgency, Origin::Read);
            }
        } else if !(grown && of_children) && answers.answer(&mention.finding).is_none() {
            // A value that the finding does not have is a slip of the lexicon, which the loader reports.
            let _ = answers.set(base, &mention.finding, &mention.value, Origin::Read);
        }
    }
    let unsure = reading.mentions.iter().filter(|mention| mention.status == Status::Uncertain);
    answers.unsure = unsure.map(|mention| mention.finding.clone()).collect();
}

/// What is known of the person, completed by what was read; a contradiction leaves what was known.
fn person(reading: &Reading, known: Person) -> Person {
    let age = known.age().or_else(|| AgeYears::new(reading.age_years?).ok());
    let sex = known.sex().or(reading.sex.map(|sex| match sex {
        SexRead::Female => Sex::Female,
        SexRead::Male => Sex::Male,
    }));
    let weeks = reading.pregnant_weeks.and_then(|weeks| WeeksPregnant::new(weeks).ok());
    let pregnancy = match (known.pregnancy(), reading.pregnant) {
        (Pregnancy::Unknown, Some(false)) => Pregnancy::No,
        (Pregnancy::Unknown | Pregnancy::Yes(None), Some(true)) => Pregnancy::Yes(weeks),
        (stated, _) => stated,
    };
    Person::new(age, sex, pregnancy).unwrap_or(known)
}
