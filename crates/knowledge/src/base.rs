//! The knowledge base: everything the product says and believes, checked and ready to use.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uncramp_domain::{CauseId, EventId, FindingId, InterventionId, InventoryId, RedFlagId, SourceId, TermId};
use uncramp_reader::Phrases;

use crate::{
    food_check::FoodCheck,
    insights::InsightSettings,
    logbook::{Factor, TrialTemplate},
    logic::Expression,
    messages::Messages,
    model::ModelParameters,
    nutrition::{Food, Nutrient},
    plan::{CheckUpRecord, PlanItemRecord, PlanSettings},
    programme::Programme,
    records::{
        Allergy, Anchor, AnswerKind, Basis, CauseKind, Condition, Country, Explainer, Finding,
        GateRuleRecord, Intervention, InventoryRow, ItemRecord, Lab, Medicine, MedicineLink, ProfileWords,
        Protocol, RedFlagRecord, ReviewSettings, Seriousness, Source, Sourced,
    },
};

/// The act that gate rules name when they are about everything but getting help.
pub const EVERYTHING: &str = "self_care";

/// The act of getting help, which no rule about everything holds back.
pub const HELP: &str = "help";

/// A record that can be found by its id.
pub trait Record {
    /// The id as text.
    fn key(&self) -> &str;
}

macro_rules! records {
    ($($name:ty),*) => {$(
        impl Record for $name {
            fn key(&self) -> &str { self.id.as_str() }
        }
    )*};
}

records!(
    Source,
    Finding,
    Event,
    Cause,
    Term,
    Condition,
    Medicine,
    MedicineLink,
    Allergy,
    Lab,
    Intervention,
    ItemRecord,
    Protocol,
    Food,
    Nutrient,
    Programme,
    PlanItemRecord,
    CheckUpRecord,
    Explainer,
    Factor,
    TrialTemplate,
    Country,
    InventoryRow
);

impl Record for RedFlag {
    fn key(&self) -> &str {
        self.record.id.as_str()
    }
}

impl Record for GateRule {
    fn key(&self) -> &str {
        self.record.id.as_str()
    }
}

/// Records of one kind, sorted by id.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Table<T>(Vec<T>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Record> Table<T> {
    /// Makes a table; the records are put in order, and of records with one id the first stays.
    pub fn new(mut records: Vec<T>) -> Self {
        records.sort_by(|a, b| a.key().cmp(b.key()));
        records.dedup_by(|later, earlier| later.key() == earlier.key());
        Self(records)
    }

    /// The record with this id.
    pub fn get(&self, id: &str) -> Option<&T> {
        self.position(id).map(|at| &self.0[at])
    }

    /// Where the record with this id stands.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.0.binary_search_by(|record| record.key().cmp(id)).ok()
    }
}

impl<T> std::ops::Deref for Table<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<'a, T> IntoIterator for &'a Table<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// What a number rests on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Origin {
    /// The kind of source.
    pub basis: Basis,
    /// The sources.
    pub sources: Vec<SourceId>,
    /// Whether the source was seen to say so.
    pub verified: bool,
}

/// How likely each answer to one finding is: for yes-or-no findings the probability of a yes, for the others
/// one probability per choice in the order of the finding's choices.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shares {
    /// Position of the finding in [`KnowledgeBase::findings`].
    pub finding: u16,
    /// The probabilities.
    pub p: Vec<f64>,
    /// Position in [`KnowledgeBase::origins`].
    pub origin: u16,
}

/// How often an explanation shows as one kind of event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// Position of the event in [`KnowledgeBase::events`].
    pub event: u16,
    /// The probability.
    pub p: f64,
    /// Position in [`KnowledgeBase::origins`].
    pub origin: u16,
}

/// A possible explanation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cause {
    /// Key.
    pub id: CauseId,
    /// Statements of the article that it answers.
    pub covers: Vec<InventoryId>,
    /// What it is.
    pub kind: CauseKind,
    /// Field of medicine or life.
    pub category: String,
    /// How serious it is.
    pub seriousness: Seriousness,
    /// Where its facts come from.
    pub sources: Vec<SourceId>,
    /// Tests a clinician may think of.
    pub tests: Option<String>,
    /// Remarks for clinicians.
    pub note: Option<String>,
    /// Share of users whose main explanation this is.
    pub prior: Option<Sourced>,
    /// How common it is.
    pub base_rate: Option<Sourced>,
    /// Share of people with it who have cramps.
    pub cramp_given_condition: Option<Sourced>,
    /// Published odds or rate ratio.
    pub ratio: Option<Sourced>,
    /// What may be advised; the safety gate decides for each person.
    pub advice: Vec<InterventionId>,
    /// The kinds of event it shows as.
    pub events: Vec<Link>,
    /// How likely each answer is, by position of the finding.
    pub findings: Vec<Shares>,
    /// Published figures to check against.
    pub anchors: Vec<Anchor>,
}

impl Cause {
    /// The cause's own row for a finding.
    pub fn row(&self, finding: usize) -> Option<&Shares> {
        row(&self.findings, finding)
    }
}

/// A kind of event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Key.
    pub id: EventId,
    /// Statements of the article that it answers.
    pub covers: Vec<InventoryId>,
    /// The article's word for it where it is a sustained or a jerking contraction.
    pub class: String,
    /// Where its definition comes from.
    pub sources: Vec<SourceId>,
    /// Share of users.
    pub share: Sourced,
    /// What may be advised; the safety gate decides for each person.
    pub advice: Vec<InterventionId>,
    /// How likely each answer is, by position of the finding.
    pub findings: Vec<Shares>,
}

impl Event {
    /// The event's row for a finding.
    pub fn row(&self, finding: usize) -> Option<&Shares> {
        row(&self.findings, finding)
    }
}

fn row(rows: &[Shares], finding: usize) -> Option<&Shares> {
    rows.binary_search_by(|row| usize::from(row.finding).cmp(&finding)).ok().map(|at| &rows[at])
}

/// A red flag with its rule read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RedFlag {
    /// The record.
    pub record: RedFlagRecord,
    /// Its rule, over terms.
    pub rule: Expression,
}

impl RedFlag {
    /// Its id.
    pub fn id(&self) -> &RedFlagId {
        &self.record.id
    }
}

/// How a term is answered by findings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum TermRule {
    /// It holds when this does.
    When(Expression),
    /// It is a number known only through these tests, keyed by the test as written.
    Tests(Vec<(String, Expression)>),
    /// It is one point for each of these that holds.
    Score(Vec<Expression>),
}

/// A term that red-flag rules are written in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Term {
    /// Key.
    pub id: TermId,
    /// How findings answer it.
    pub rule: TermRule,
}

/// A rule of the safety gate, read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GateRule {
    /// The record.
    pub record: GateRuleRecord,
    /// When it applies.
    pub when: Expression,
}

/// What people say for one answer to one finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrasings {
    /// The finding.
    pub finding: FindingId,
    /// The answer.
    pub value: String,
    /// The phrasings, as the reader compares them.
    pub said: Phrases,
}

/// How much a word speaks for an emergency, as a part of the log odds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct AlarmWeight(i16);

impl AlarmWeight {
    /// Parts of one: a hundredth is as fine as texts can tell.
    const PARTS: f64 = 100.0;

    /// The weight nearest to a number.
    pub fn nearest(value: f64) -> Self {
        Self((value * Self::PARTS).round() as i16)
    }

    /// The weight as a number.
    pub fn value(self) -> f64 {
        f64::from(self.0) / Self::PARTS
    }
}

/// A word of the tellings, and in how many tellings of each explanation it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldWord {
    /// What it is compared by.
    pub stem: String,
    /// Positions of explanations, each with its tellings that hold the word; none where it is a word of dangers alone.
    pub explanations: Vec<(u16, u16)>,
    /// How much it speaks for an emergency.
    pub alarm: AlarmWeight,
}

/// How people tell of each explanation, as words and counts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Tellings {
    /// How many tellings each explanation has, in the order of [`KnowledgeBase::causes`].
    pub counts: Vec<u16>,
    /// The words, by their stems. A word of one telling alone says nothing and is left out.
    pub words: Vec<ToldWord>,
    /// How much a text without any of the words speaks for an emergency.
    pub alarm: AlarmWeight,
}

/// Everything the product says and believes. One that exists has passed every check.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct KnowledgeBase {
    /// Publications and other origins.
    pub sources: Table<Source>,
    /// What can be asked, observed or measured.
    pub findings: Table<Finding>,
    /// When a finding is not asked, by its id.
    pub pointless: BTreeMap<String, Expression>,
    /// Kinds of event.
    pub events: Table<Event>,
    /// Possible explanations.
    pub causes: Table<Cause>,
    /// Rules that stand outside the probabilistic model.
    pub red_flags: Table<RedFlag>,
    /// Terms that those rules are written in.
    pub terms: Table<Term>,
    /// Conditions that the safety gate knows.
    pub conditions: Table<Condition>,
    /// When somebody cannot have a condition, by its id.
    pub impossible: BTreeMap<String, Expression>,
    /// When somebody cannot have what a cause is, by its id.
    pub impossible_causes: BTreeMap<String, Expression>,
    /// Medicines and their classes.
    pub medicines: Table<Medicine>,
    /// Links of medicines with cramps.
    pub medicine_links: Table<MedicineLink>,
    /// Allergies.
    pub allergies: Table<Allergy>,
    /// Measurements.
    pub labs: Table<Lab>,
    /// What may be done.
    pub interventions: Table<Intervention>,
    /// Everyday things and groups of foods.
    pub items: Table<ItemRecord>,
    /// First-aid protocols.
    pub protocols: Table<Protocol>,
    /// Exercise programmes.
    pub programmes: Table<Programme>,
    /// What may stand in a plan.
    pub plan_items: Table<PlanItemRecord>,
    /// Check-ups.
    pub check_ups: Table<CheckUpRecord>,
    /// How a plan is put together.
    pub plan: PlanSettings,
    /// Rules of the safety gate.
    pub gate_rules: Table<GateRule>,
    /// Foods and drinks.
    pub foods: Table<Food>,
    /// Nutrients, water and energy among them.
    pub nutrients: Table<Nutrient>,
    /// Settings of the food check.
    pub food_check: FoodCheck,
    /// What a review of medicines looks at.
    pub review: ReviewSettings,
    /// Texts that explain a topic.
    pub explainers: Table<Explainer>,
    /// Words of a profile that name no record.
    pub profile: ProfileWords,
    /// Factors of a day that the diary asks about.
    pub factors: Table<Factor>,
    /// Templates of personal trials.
    pub trials: Table<TrialTemplate>,
    /// Whom to call, by country.
    pub countries: Table<Country>,
    /// The statements of the article.
    pub inventory: Table<InventoryRow>,
    /// What the numbers in rows and links rest on.
    pub origins: Vec<Origin>,
    /// Settings of the model.
    pub model: ModelParameters,
    /// Settings of the trigger analysis.
    pub insights: InsightSettings,
    /// The words, per language.
    pub messages: Messages,
    /// The stems of the phrasings, by their numbers.
    pub stems: Vec<String>,
    /// What people say, for the reader of free text.
    pub phrasings: Vec<Phrasings>,
    /// How people tell of each explanation.
    pub tellings: Tellings,
    /// The rules of the language for the reader of free text, one text per file name.
    pub language_rules: Vec<(String, String)>,
    /// Sixteen hexadecimal digits that change whenever the content does.
    pub version: String,
}

/// The compiled copy is damaged or was made by another version of the program.
#[derive(Debug, thiserror::Error)]
#[error("the compiled knowledge base cannot be read; build it again")]
pub struct BlobError(#[source] pub(crate) postcard::Error);

impl KnowledgeBase {
    /// Reads the compiled copy.
    ///
    /// # Errors
    /// [`BlobError`] if the bytes are damaged or come from another version.
    pub fn from_blob(bytes: &[u8]) -> Result<Self, BlobError> {
        postcard::from_bytes(bytes).map_err(BlobError)
    }

    /// Writes the compiled copy.
    ///
    /// # Errors
    /// [`BlobError`] if a record cannot be written; none that the loader yields can fail so.
    pub fn to_blob(&self) -> Result<Vec<u8>, BlobError> {
        postcard::to_allocvec(self).map_err(BlobError)
    }

    /// Whether a finding can be answered so.
    pub fn is_answer(finding: &Finding, value: &str) -> bool {
        (finding.answer == AnswerKind::YesNo && value == "no") || Self::answer_rank(finding, value).is_some()
    }

    /// The rank of an answer among the probabilities of a row of `finding`: 0 for a yes, the position of the
    /// choice otherwise. None if the finding has no such answer.
    pub fn answer_rank(finding: &Finding, value: &str) -> Option<usize> {
        match finding.answer {
            AnswerKind::YesNo => (value == "yes").then_some(0),
            AnswerKind::Choice | AnswerKind::Number => finding.choices.iter().position(|c| c == value),
        }
    }
}

impl KnowledgeBase {
    /// For each statement of the article that something answers: the records that do, as `kind:id`.
    pub fn answered_by(&self) -> BTreeMap<&str, Vec<String>> {
        let mut answered: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let mut note = |kind: &str, id: &str, covers: &'_ [InventoryId]| {
            for statement in covers {
                // The id is looked up again so that the key lives as long as the inventory.
                if let Some(row) = self.inventory.get(statement.as_str()) {
                    answered.entry(row.id.as_str()).or_default().push(format!("{kind}:{id}"));
                }
            }
        };
        self.causes.iter().for_each(|r| note("cause", r.key(), &r.covers));
        self.events.iter().for_each(|r| note("event", r.key(), &r.covers));
        self.findings.iter().for_each(|r| note("finding", r.key(), &r.covers));
        self.red_flags.iter().for_each(|r| note("red-flag", r.key(), &r.record.covers));
        self.protocols.iter().for_each(|r| note("first-aid", r.key(), &r.covers));
        self.programmes.iter().for_each(|r| note("programme", r.key(), &r.covers));
        self.plan_items.iter().for_each(|r| note("plan", r.key(), &r.covers));
        self.check_ups.iter().for_each(|r| note("check-up", r.key(), &r.covers));
        self.interventions.iter().for_each(|r| note("intervention", r.key(), &r.covers));
        self.items.iter().for_each(|r| note("item", r.key(), &r.covers));
        self.medicine_links.iter().for_each(|r| note("medicine-link", r.key(), &r.covers));
        self.labs.iter().for_each(|r| note("lab", r.key(), &r.covers));
        self.foods.iter().for_each(|r| note("food", r.key(), &r.covers));
        self.nutrients.iter().for_each(|r| note("nutrient", r.key(), &r.covers));
        self.factors.iter().for_each(|r| note("factor", r.key(), &r.covers));
        self.trials.iter().for_each(|r| note("trial", r.key(), &r.covers));
        self.explainers.iter().for_each(|r| note("explainer", r.key(), &r.covers));
        answered
    }
}
