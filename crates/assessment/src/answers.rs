//! What is known of one person and one complaint.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use serde::Deserialize;
use uncramp_care::{Declared, DeclaredError};
use uncramp_domain::{AgeYears, Person, PersonError, Pregnancy, Sex, WeeksPregnant};
use uncramp_knowledge::{
    KnowledgeBase,
    records::{AnswerKind, Finding, ProfilePart},
    rules::Facts,
    suggest::nearest,
};
use uncramp_reader::Word;

use crate::results::{band, convert, parted};

/// How an answer came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The person answered the question.
    Asked,
    /// It was read from free text.
    Read,
    /// It follows from age, sex or pregnancy.
    Profile,
}

/// One answer.
#[derive(Clone, PartialEq, Eq)]
pub struct Given {
    /// `yes`, `no` or a choice.
    pub value: String,
    /// How it came about.
    pub origin: Origin,
}

/// Everything known: answers in the order they were given, and the profile.
#[derive(Clone, PartialEq)]
pub struct Answers {
    person: Person,
    order: Vec<String>,
    given: BTreeMap<String, Given>,
    skipped: Vec<String>,
    /// Findings whose answer follows from that to a question of which they are a part.
    implied: BTreeSet<String>,
    /// The words of a text that was read.
    pub(crate) told: Vec<Word>,
    /// Findings that a text names without it being clear whether they are so, in the order of the text.
    pub(crate) unsure: Vec<String>,
    /// What was declared about lasting health matters, for the safety gate.
    pub declared: Declared,
}

impl fmt::Debug for Answers {
    /// Says how many answers there are, never which: they are about somebody's health.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answers({} redacted)", self.order.len())
    }
}

/// Why answers cannot be used. No error shows a health value.
#[derive(Debug, thiserror::Error)]
pub enum AnswersError {
    /// The file is not JSON of the right shape.
    #[error("the answers are not in the expected form: {0}")]
    Form(String),
    /// Impossible age, sex or pregnancy.
    #[error(transparent)]
    Person(#[from] PersonError),
    /// Sex is neither f nor m.
    #[error("`sex` must be \"f\" or \"m\" (sex at birth)")]
    Sex,
    /// `pregnant_weeks` is `false` or a text.
    #[error("`pregnant_weeks` must be a number of weeks, true (weeks not known) or null")]
    Weeks,
    /// No such finding.
    #[error("there is no finding `{id}`; {help}")]
    Finding {
        /// The id given.
        id: String,
        /// The nearest there are.
        help: String,
    },
    /// The finding has no such answer.
    #[error("`{id}` cannot be answered so; use {allowed}")]
    Value {
        /// The finding.
        id: String,
        /// What may be given.
        allowed: String,
    },
    /// The unit is not known for this finding.
    #[error("the unit given for `{id}` is not known; use {allowed}")]
    Unit {
        /// The finding.
        id: String,
        /// The units that are.
        allowed: String,
    },
    /// A declaration names something unknown.
    #[error("{error}; {help}")]
    Declared {
        /// What.
        error: DeclaredError,
        /// The nearest ids there are.
        help: String,
    },
}

/// What the unknown thing of a declaration may have been meant to be.
fn near(base: &KnowledgeBase, error: &DeclaredError) -> String {
    match error.kind {
        "condition" => nearest(&error.id, base.conditions.iter().map(|record| record.id.as_str())),
        "medicine" => nearest(&error.id, base.medicines.iter().map(|record| record.id.as_str())),
        _ => nearest(&error.id, base.allergies.iter().map(|record| record.id.as_str())),
    }
}

/// The answers file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswersFile {
    #[serde(default)]
    age_years: Option<f64>,
    #[serde(default)]
    sex: Option<String>,
    /// Left out: not known. Null: not pregnant.
    #[serde(default, deserialize_with = "given")]
    pregnant_weeks: Option<serde_json::Value>,
    #[serde(default)]
    answers: serde_json::Map<String, serde_json::Value>,
    #[serde(default)]
    health: Option<HealthFile>,
}

/// Lasting health matters; giving them says that nothing else of the kind applies.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HealthFile {
    #[serde(default)]
    conditions: Vec<String>,
    #[serde(default)]
    medicines: Vec<String>,
    #[serde(default)]
    allergies: Vec<String>,
}

/// Keeps an explicit null apart from a key that is left out.
fn given<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<serde_json::Value>, D::Error> {
    serde_json::Value::deserialize(deserializer).map(Some)
}

impl Default for Answers {
    fn default() -> Self {
        Self {
            person: Person::UNKNOWN,
            order: Vec::new(),
            given: BTreeMap::new(),
            skipped: Vec::new(),
            implied: BTreeSet::new(),
            told: Vec::new(),
            unsure: Vec::new(),
            declared: Declared::default(),
        }
    }
}

impl Answers {
    /// Reads an answers file.
    ///
    /// # Errors
    /// [`AnswersError`] saying what is wrong and what may be given instead.
    pub fn from_json(base: &KnowledgeBase, text: &str) -> Result<Self, AnswersError> {
        let file: AnswersFile =
            serde_json::from_str(text).map_err(|error| AnswersError::Form(without_value(&error)))?;
        let mut answers = Self::default();
        let sex = match file.sex.as_deref() {
            None => None,
            Some(text) => Some(parse_sex(text)?),
        };
        answers.set_person(base, person(file.age_years, sex, file.pregnant_weeks.as_ref())?);
        for (id, value) in &file.answers {
            match value {
                serde_json::Value::Null => answers.skip(id),
                serde_json::Value::String(text) if text == "unknown" => {
                    finding(base, id)?;
                    answers.skip(id);
                }
                value => {
                    let band = answer(base, id, value)?;
                    let (value, calls) = parted(&band);
                    answers.set(base, id, value, Origin::Asked)?;
                    if let Some(urgency) = calls.and_then(|urgency| urgency.parse().ok()) {
                        answers.result_calls(base, urgency, Origin::Asked);
                    }
                }
            }
        }
        if let Some(health) = file.health {
            answers.declared =
                Declared::complete(base, &health.conditions, &health.medicines, &health.allergies)
                    .map_err(|error| AnswersError::Declared { help: near(base, &error), error })?;
        }
        Ok(answers)
    }

    /// Sets the person, and the findings that age, sex and pregnancy answer.
    pub fn set_person(&mut self, base: &KnowledgeBase, person: Person) {
        self.person = person;
        for finding in base.findings.iter().filter(|finding| finding.profile.is_some()) {
            let id = finding.id.as_str();
            if let Some(value) = from_profile(base, finding, &person) {
                self.put(id, value, Origin::Profile);
            } else if self.given.get(id).is_some_and(|given| given.origin == Origin::Profile) {
                self.given.remove(id);
                self.order.retain(|known| known != id);
            }
        }
    }

    /// Sets one answer. What the profile answers stays as the profile says.
    ///
    /// A question that was split into others answers them: a no to "any of these" denies each, and a yes counts as a
    /// yes to each that has no answer of its own, because which one it was is not known and no danger may be lost.
    ///
    /// # Errors
    /// [`AnswersError::Finding`] and [`AnswersError::Value`] if there is no such finding or answer.
    pub fn set(
        &mut self,
        base: &KnowledgeBase,
        id: &str,
        value: &str,
        origin: Origin,
    ) -> Result<(), AnswersError> {
        let record = finding(base, id)?;
        if !KnowledgeBase::is_answer(record, value) {
            return Err(AnswersError::Value { id: id.to_owned(), allowed: allowed(record) });
        }
        if self.given.get(id).is_none_or(|given| given.origin != Origin::Profile) {
            self.put(id, value.to_owned(), origin);
            self.implied.remove(id);
        }
        if record.answer == AnswerKind::YesNo {
            let parts = record.superseded_by.iter().filter_map(|part| base.findings.get(part.as_str()));
            for part in parts.filter(|part| part.answer == AnswerKind::YesNo) {
                // Two questions can share a part: a yes of either counts, whichever came first.
                let open = !self.given.contains_key(part.id.as_str());
                if open || value == "yes" && self.implied.contains(part.id.as_str()) {
                    self.put(part.id.as_str(), value.to_owned(), origin);
                    self.implied.insert(part.id.to_string());
                }
            }
        }
        Ok(())
    }

    pub(crate) fn put(&mut self, id: &str, value: String, origin: Origin) {
        if self.given.insert(id.to_owned(), Given { value, origin }).is_none() {
            self.order.push(id.to_owned());
        }
    }

    /// Takes back the last answer that was asked for, and says which finding it was.
    pub fn undo(&mut self) -> Option<String> {
        let at = self.order.iter().rposition(|id| self.given[id].origin == Origin::Asked)?;
        let id = self.order.remove(at);
        self.given.remove(&id);
        Some(id)
    }

    /// Takes back one answer.
    pub fn remove(&mut self, id: &str) {
        self.given.remove(id);
        self.order.retain(|known| known != id);
    }

    /// Notes that the person does not know; the question is not asked again.
    pub fn skip(&mut self, id: &str) {
        if !self.skipped.iter().any(|known| known == id) {
            self.skipped.push(id.to_owned());
        }
    }

    /// Whether the question was answered or skipped.
    pub fn settled(&self, id: &str) -> bool {
        self.given.contains_key(id) || self.skipped.iter().any(|known| known == id)
    }

    /// Everything given, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Given)> {
        self.order.iter().map(|id| (id.as_str(), &self.given[id]))
    }

    /// What a text and the profile alone say.
    pub(crate) fn as_told(&self) -> Self {
        let mut told = self.clone();
        let asked = self.given.iter().filter(|(_, given)| given.origin == Origin::Asked);
        asked.for_each(|(finding, _)| told.remove(finding));
        told
    }

    /// Whether more of what was asked was answered than left open.
    pub fn mostly_answered(&self) -> bool {
        2 * self.skipped.len() < self.asked()
    }

    /// Whether anything of the complaint is known: where nothing is, that nothing dangerous was told is no comfort.
    pub fn tell_anything(&self) -> bool {
        self.given.values().any(|given| matches!(given.origin, Origin::Read | Origin::Asked))
    }

    /// Answers that were asked for, without those read from text or known from the profile.
    pub fn asked(&self) -> usize {
        self.given.values().filter(|given| given.origin == Origin::Asked).count() + self.skipped.len()
    }
}

impl Facts for Answers {
    fn answer(&self, finding: &str) -> Option<&str> {
        self.given.get(finding).map(|given| given.value.as_str())
    }

    fn person(&self) -> &Person {
        &self.person
    }
}

/// What a parser says, less the value that it would repeat: `invalid type: string "…", expected f64` names only what was
/// expected.
fn without_value(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind("expected") {
        Some(at) if text.starts_with("invalid") => text[at..].to_owned(),
        _ => text,
    }
}

/// Reads sex at birth.
///
/// # Errors
/// [`AnswersError::Sex`] unless the text is `f` or `m`.
pub fn parse_sex(text: &str) -> Result<Sex, AnswersError> {
    match text {
        "f" => Ok(Sex::Female),
        "m" => Ok(Sex::Male),
        _ => Err(AnswersError::Sex),
    }
}

fn person(
    age: Option<f64>,
    sex: Option<Sex>,
    weeks: Option<&serde_json::Value>,
) -> Result<Person, AnswersError> {
    let age = match age {
        Some(years) => Some(AgeYears::new(years)?),
        None => None,
    };
    let pregnancy = match weeks {
        None => Pregnancy::Unknown,
        Some(serde_json::Value::Null) => Pregnancy::No,
        Some(serde_json::Value::Bool(true)) => Pregnancy::Yes(None),
        Some(serde_json::Value::Number(weeks)) => {
            Pregnancy::Yes(Some(WeeksPregnant::new(weeks.as_f64().ok_or(AnswersError::Weeks)?)?))
        }
        Some(_) => return Err(AnswersError::Weeks),
    };
    Ok(Person::new(age, sex, pregnancy)?)
}

fn finding<'a>(base: &'a KnowledgeBase, id: &str) -> Result<&'a Finding, AnswersError> {
    base.findings.get(id).ok_or_else(|| AnswersError::Finding {
        id: id.chars().take(80).collect(),
        help: nearest(id, base.findings.iter().map(|finding| finding.id.as_str())),
    })
}

fn allowed(finding: &Finding) -> String {
    match finding.answer {
        AnswerKind::YesNo => "\"yes\", \"no\" or \"unknown\"".to_owned(),
        AnswerKind::Choice | AnswerKind::Number => {
            let choices: Vec<String> = finding.choices.iter().map(|choice| format!("\"{choice}\"")).collect();
            let number = match &finding.scale {
                Some(scale) => format!(", or a number in {}", scale.unit),
                None => String::new(),
            };
            format!("one of {}{number}, or \"unknown\"", choices.join(", "))
        }
    }
}

/// The answer that a JSON value stands for.
fn answer(base: &KnowledgeBase, id: &str, value: &serde_json::Value) -> Result<String, AnswersError> {
    let record = finding(base, id)?;
    let refused = || AnswersError::Value { id: id.to_owned(), allowed: allowed(record) };
    match value {
        serde_json::Value::String(text) => Ok(text.clone()),
        serde_json::Value::Bool(truth) if record.answer == AnswerKind::YesNo => {
            Ok(if *truth { "yes" } else { "no" }.to_owned())
        }
        serde_json::Value::Number(number) => {
            band(base, record, number.as_f64().ok_or_else(refused)?).ok_or_else(refused)
        }
        serde_json::Value::Object(map) => {
            let number = map.get("value").and_then(serde_json::Value::as_f64).ok_or_else(refused)?;
            let unit = map.get("unit").and_then(serde_json::Value::as_str).ok_or_else(refused)?;
            if map.len() > 2 {
                return Err(refused());
            }
            let number = convert(base, record, number, unit)?;
            band(base, record, number).ok_or_else(refused)
        }
        _ => Err(refused()),
    }
}

/// What age, sex or pregnancy answer to a finding.
fn from_profile(base: &KnowledgeBase, finding: &Finding, person: &Person) -> Option<String> {
    match finding.profile? {
        ProfilePart::Age => band(base, finding, person.age()?.get()),
        ProfilePart::Sex => {
            let (first, second) = (finding.choices.first()?, finding.choices.get(1)?);
            Some(if person.sex()? == Sex::Female { first } else { second }.clone())
        }
        ProfilePart::Pregnancy => match person.pregnancy() {
            Pregnancy::Yes(Some(weeks)) => band(base, finding, weeks.get()),
            Pregnancy::No => finding.choices.iter().find(|choice| *choice == NOT_PREGNANT).cloned(),
            Pregnancy::Yes(None) | Pregnancy::Unknown => None,
        },
    }
}

/// The choice that stands for no pregnancy, where a finding has one.
const NOT_PREGNANT: &str = "not_pregnant";
