#![doc = include_str!("../README.md")]

mod answer;
mod care;
mod care_pages;
mod check_ups;
mod facts;
mod page;
mod patterns;
mod reminders;
mod report;
mod trial_status;
mod trials;
mod week;

pub use report::paper;

use std::sync::Mutex;

use uncramp_assessment::{
    Answers, Assessment, Model, Options, assess, assess::finding_text, standing, text::TextReader,
};
use uncramp_care::words::{self, by_area};
use uncramp_domain::{Pregnancy, Urgency};
use uncramp_knowledge::{KnowledgeBase, messages::Argument, rules::Facts};
use uncramp_wire::{
    Atom, Chip, Choice, Factor, HealthArea, Next, OpenArea, Question, Reading, Reply, Request, State,
};

use crate::facts::sex_text;

/// Everything that answers need, prepared once.
pub struct Engine {
    base: &'static KnowledgeBase,
    model: Model<'static>,
    reader: TextReader,
    /// The last text that was read, and what was read: saves time and changes no answer.
    last: Mutex<Option<(String, uncramp_reader::Reading)>>,
}

/// Why the engine cannot start or answer, in words without any health value.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct EngineError(String);

impl EngineError {
    fn new(error: impl std::fmt::Display) -> Self {
        Self(error.to_string())
    }
}

/// How many explanations a question is said to move.
const NAMED: usize = 2;

/// Health matters that can be asked about one by one.
const ASKABLE: [&str; 3] = ["condition:", "medicine:", "allergy:"];

impl Engine {
    /// Prepares the engine. The knowledge base stays for as long as the program runs.
    ///
    /// # Errors
    /// [`EngineError`] if the content cannot be used.
    pub fn new(base: KnowledgeBase) -> Result<Self, EngineError> {
        let base: &'static KnowledgeBase = Box::leak(Box::new(base));
        Ok(Self {
            base,
            model: Model::new(base).map_err(EngineError::new)?,
            reader: TextReader::new(base).map_err(EngineError::new)?,
            last: Mutex::new(None),
        })
    }

    /// Weighs all questions once, for nobody. A browser compiles code when it first meets it: whoever is asked the first question
    /// that has to be weighed need not wait for that.
    pub fn warm_up(&self) {
        let mut answers = Answers::default();
        self.base.model.first_questions.iter().for_each(|finding| answers.skip(finding.as_str()));
        // Without an answer nothing is impossible, and what comes of it is not used.
        let _ = standing(&self.model, &answers, 0);
    }

    /// Answers one message.
    pub fn reply(&self, request: &Request) -> Reply {
        self.try_reply(request).unwrap_or_else(|error| Reply::Failed { why: error.to_string() })
    }

    fn try_reply(&self, request: &Request) -> Result<Reply, EngineError> {
        Ok(match request {
            Request::Read { state } => Reply::Read(self.read(state)?),
            Request::Next { state } => Reply::Next(self.next(state)?),
            Request::Assess { state } => {
                let (answers, reading) = self.answers(state)?;
                let full =
                    assess(&self.model, &answers, Options::full(self.base)).map_err(EngineError::new)?;
                let writer = answer::Writer { base: self.base, state };
                Reply::Assess(Box::new(writer.write(&answers, reading.as_ref(), &full)))
            }
            Request::Page { id, conventional } => page::page(self.base, id, *conventional).map_or_else(
                || Reply::Failed { why: self.base.messages.text("app-learn-missing").into_owned() },
                Reply::Page,
            ),
            Request::Index => Reply::Index { groups: page::index(self.base) },
            Request::Factors => Reply::Factors { factors: self.factors() },
            Request::FoodQuestions => Reply::Factors { factors: self.food_questions() },
            Request::Session { state, programme, done, cleared } => {
                Reply::Session(self.session(state, programme, done, *cleared)?)
            }
            Request::Trials { state, book } => Reply::Trials(Box::new(self.trials(state, book)?)),
            Request::TrialOffer { state, book, wish } => {
                Reply::TrialOffer(self.trial_offer(state, book, wish)?)
            }
            Request::TrialStart { state, book, wish, seed } => {
                match self.trial_start(state, book, wish, *seed)? {
                    Ok(record) => Reply::Write { records: vec![record], refused: Vec::new() },
                    Err(refused) => Reply::Write { records: Vec::new(), refused },
                }
            }
            Request::Reminders { state, plan, book, set } => {
                Reply::Reminders(self.reminders(state, plan, book, set)?)
            }
            Request::Calendar { state, plan, book, set } => {
                Reply::Calendar { text: self.calendar(state, plan, book, set)? }
            }
            Request::Report { state, book, asked } => {
                Reply::Report(Box::new(self.report(state, book, asked)?))
            }
            Request::CheckUps { state, plan } => Reply::CheckUps(self.check_ups(state, plan)?),
            Request::Labs => Reply::Labs { labs: self.labs() },
            Request::CheckResult { result } => Reply::Checked { refused: self.refused(result) },
            Request::Care { state, want } => Reply::Care(self.care(state, want)?),
            Request::Search { words } => Reply::Search { hits: page::search(self.base, words) },
        })
    }

    fn factors(&self) -> Vec<Factor> {
        let words = |id: &str, part: &str| {
            self.base.messages.get(&format!("factor-{id}{part}")).map(std::borrow::Cow::into_owned)
        };
        let mut factors: Vec<Factor> = self
            .base
            .factors
            .iter()
            .map(|factor| {
                let id = factor.id.as_str();
                Factor {
                    id: id.to_owned(),
                    name: words(id, "").unwrap_or_default(),
                    ask: words(id, ".ask").unwrap_or_default(),
                    unit: words(id, ".unit").unwrap_or_default(),
                    most: factor.most,
                    step: factor.step.unwrap_or(1.0),
                    usual: factor.usual,
                }
            })
            .collect();
        factors.sort_by_key(|factor| !factor.usual);
        factors
    }

    fn read(&self, state: &State) -> Result<Reading, EngineError> {
        let (answers, reading) = self.answers(state)?;
        let Some(reading) = reading else { return Ok(Reading::default()) };
        let chips = reading
            .mentions
            .iter()
            .filter(|mention| uncramp_assessment::text::counts(mention))
            .filter(|mention| answers.answer(&mention.finding) == Some(mention.value.as_str()))
            .map(|mention| Chip {
                finding: mention.finding.clone(),
                words: words_at(&state.text, mention.span.clone()),
                meaning: finding_text(self.base, &mention.finding, &mention.value),
            });
        let mut shown: Vec<Chip> = Vec::new();
        for chip in chips {
            if !shown.iter().any(|other| other.finding == chip.finding) {
                shown.push(chip);
            }
        }
        let person = answers.person();
        let weeks = match person.pregnancy() {
            Pregnancy::Yes(weeks) => weeks.map(uncramp_domain::WeeksPregnant::get),
            Pregnancy::No | Pregnancy::Unknown => None,
        };
        Ok(Reading {
            chips: shown,
            age_years: person.age().map(uncramp_domain::AgeYears::get),
            sex: person.sex().map(sex_text),
            pregnant: match person.pregnancy() {
                Pregnancy::Yes(_) => Some(true),
                Pregnancy::No => Some(false),
                Pregnancy::Unknown => None,
            },
            pregnant_weeks: weeks,
        })
    }

    fn next(&self, state: &State) -> Result<Next, EngineError> {
        let (answers, _) = self.answers(state)?;
        let known = standing(&self.model, &answers, NAMED).map_err(EngineError::new)?;
        let likely = known.likely.join("; ");
        let moves = self.base.messages.format("ui-ask-moves", &[("causes", Argument::Text(&likely))]);
        let question = known.next_question.as_ref().map(|question| Question {
            finding: question.id.clone(),
            text: question.text.clone(),
            why: question.why.clone(),
            moves,
            choices: question
                .choices
                .iter()
                .map(|value| Choice { value: value.clone(), text: self.choice(&question.id, value) })
                .collect(),
        });
        // In an emergency nothing is to be tried at home, so that there is nothing to check: help comes first.
        let health = if question.is_none() && known.urgency != Urgency::EmergencyNow {
            let all = assess(&self.model, &answers, Options::quick()).map_err(EngineError::new)?;
            self.health(state, &all)
        } else {
            Vec::new()
        };
        // Where the words alone call for help the questions go on, and that stands above them.
        let (urgency, key) = match (known.alarm, &question) {
            (true, Some(_)) => (Urgency::EmergencyNow, "ui-urgency-emergency_now.ask".to_owned()),
            _ => (known.urgency, format!("ui-urgency-{}", known.urgency)),
        };
        Ok(Next {
            question,
            most: self.base.model.most_questions,
            health,
            urgency_text: self.base.messages.text(&key).into_owned(),
            urgency: urgency.to_string(),
        })
    }

    fn choice(&self, finding: &str, value: &str) -> String {
        let key = format!("finding-{finding}.choice-{value}");
        self.base.messages.get(&key).map(std::borrow::Cow::into_owned).unwrap_or_default()
    }

    /// What must be known before advice can be allowed.
    fn health(&self, state: &State, known: &Assessment) -> Vec<HealthArea> {
        if state.health_complete {
            return Vec::new();
        }
        let checked = |atom: &str| state.checked.iter().any(|known| known.atom == atom);
        let atoms = known.advice.iter().flat_map(|item| &item.not_known);
        by_area(self.base, atoms.filter(|atom| askable(atom) && !checked(atom)))
            .into_iter()
            .map(|area| HealthArea {
                title: area.title,
                matters: area
                    .matters
                    .into_iter()
                    .map(|matter| Atom { atom: matter.atom, name: matter.name })
                    .collect(),
            })
            .collect()
    }
}

/// What is not known, by parts of health, each by its names.
fn open_areas<'a>(base: &KnowledgeBase, atoms: impl IntoIterator<Item = &'a String>) -> Vec<OpenArea> {
    let named = |area: words::OpenArea| OpenArea {
        names: area.names().into_iter().map(str::to_owned).collect(),
        title: area.title,
    };
    by_area(base, atoms).into_iter().map(named).collect()
}

/// Whether an atom of the safety gate can be asked about by itself.
fn askable(atom: &str) -> bool {
    ASKABLE.iter().any(|kind| atom.starts_with(kind))
}

/// The words at a place of a text, on one line.
fn words_at(text: &str, span: std::ops::Range<usize>) -> String {
    text.get(span).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}
