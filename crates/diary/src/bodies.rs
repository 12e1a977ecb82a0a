//! What the records of each kind say. Every field that may be missing is an `Option`; nothing is ever renamed.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    moment::{Date, Moment},
    record::RecordId,
};

/// Which leg.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The left one.
    Left,
    /// The right one.
    Right,
    /// Both.
    Both,
}

/// What a factor of a day was: yes or no, or how much.
#[derive(Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Exposure {
    /// Yes or no.
    Yes(bool),
    /// How much.
    Amount(f64),
}

impl Exposure {
    /// The number that stands in a table: 1 for a yes, 0 for a no.
    pub fn number(self) -> f64 {
        match self {
            Self::Yes(yes) => f64::from(u8::from(yes)),
            Self::Amount(amount) => amount,
        }
    }
}

impl fmt::Debug for Exposure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Exposure(redacted)")
    }
}

/// How a factor is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactorKind {
    /// Yes or no.
    YesNo,
    /// A number.
    Number,
}

/// What was decided about an item of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanState {
    /// It is being done.
    Accepted,
    /// Not now.
    Postponed,
    /// Not at all.
    Declined,
    /// A check-up was had on the day.
    Done,
}

/// How much of an item of the plan was kept in a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// As planned.
    Kept,
    /// In part.
    Partly,
    /// Not at all.
    Missed,
}

/// What happened during a trial.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TrialHappening {
    /// A pause begins on the date.
    Paused,
    /// It goes on from the date.
    Resumed,
    /// Whether the arm of the date was kept to.
    Kept,
    /// Something unpleasant that may come from it.
    Harm,
    /// A result was looked at.
    Looked,
    /// It was ended.
    Stopped,
}

macro_rules! bodies {
    ($($(#[$doc:meta])* pub struct $name:ident { $($(#[$field_doc:meta])* $field:ident : $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Serialize, Deserialize)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }

        impl fmt::Debug for $name {
            /// Shows that there is one, never what it says: it is about somebody's health.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(redacted)"))
            }
        }
    )*};
}

bodies! {
    /// One bout of cramp.
    pub struct Episode {
        /// Whose; the device's own person where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<RecordId>,
        /// When it began.
        began: Moment,
        /// How long it lasted, in seconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seconds: Option<u32>,
        /// Where, in the words of the first-aid cards.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<String>,
        /// Which leg.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        side: Option<Side>,
        /// In which situation, in the words of the first-aid cards.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        situation: Option<String>,
        /// How much it hurt, 0 to 10.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pain: Option<u8>,
        /// Whether it broke the sleep.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        woke: Option<bool>,
        /// The first-aid card that was followed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        card: Option<String>,
        /// How it ended: `eased`, `stopped` or `too_long`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ended: Option<String>,
        /// In the person's own words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    }

    /// Somebody the device is used for.
    pub struct Profile {
        /// What they are called here.
        name: String,
        /// When age and weeks were told.
        told: Moment,
        /// Age in years at that time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        age_years: Option<f64>,
        /// Sex at birth: f or m.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sex: Option<String>,
        /// Whether pregnant.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pregnant: Option<bool>,
        /// Weeks of pregnancy at that time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pregnant_weeks: Option<f64>,
        /// Conditions, by id.
        #[serde(default)]
        conditions: Vec<String>,
        /// Medicines and classes, by id.
        #[serde(default)]
        medicines: Vec<String>,
        /// Allergies, by id.
        #[serde(default)]
        allergies: Vec<String>,
        /// Whether all three lists were gone through, so that what is not in them does not apply.
        #[serde(default)]
        health_complete: bool,
    }

    /// An interview and what it came to.
    pub struct Interview {
        /// Whose.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<RecordId>,
        /// When.
        at: Moment,
        /// All that was answered, as the engine takes it.
        state: Value,
        /// What it came to, as the engine put it.
        summary: Value,
    }

    /// What a day was like, from getting up until the night that follows it. Several of one day add up, the later word counts.
    pub struct CheckIn {
        /// Whose; the device's own person where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<RecordId>,
        /// The day on the person's calendar.
        date: Date,
        /// How many cramps the night that follows this day brought; 0 says that there was none. Left out: not recorded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cramps: Option<u32>,
        /// What happened, by id of the factor (ready ones and the person's own). What is not in it was not recorded.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        exposures: BTreeMap<String, Exposure>,
        /// Medicines that were taken (true) or skipped (false), by id.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        medicines: BTreeMap<String, bool>,
        /// In the person's own words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    }

    /// A factor of the person's own, such as a food.
    pub struct OwnFactor {
        /// Whose; the device's own person where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<RecordId>,
        /// Its id in check-ins and tables.
        key: String,
        /// What it is called.
        name: String,
        /// Yes or no, or a number.
        counts: FactorKind,
        /// Unit of a number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unit: Option<String>,
        /// Whether it is no longer asked about.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        retired: Option<bool>,
    }

    /// A session of exercises.
    pub struct Session {
        /// Whose; the device's own person where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<RecordId>,
        /// The programme, by id.
        programme: String,
        /// When it began.
        began: Moment,
        /// How long it took, in seconds, pauses left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seconds: Option<u32>,
        /// Steps that were done, by id.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        steps_done: Vec<String>,
        /// Whether it was done to the end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        finished: Option<bool>,
        /// Whether it hurt.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pain: Option<bool>,
        /// Whether it made dizzy.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        dizzy: Option<bool>,
        /// In the person's own words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    }

    /// What somebody decided about an item of their plan.
    pub struct PlanItem {
        /// Whose; the device's own person where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<RecordId>,
        /// The item, by id.
        item: String,
        /// When.
        at: Moment,
        /// What was decided.
        state: PlanState,
        /// Until when it is put off.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Date>,
        /// In the person's own words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    }

    /// How a week of the plan went. Several of one week add up, the later word counts.
    pub struct WeekReview {
        /// Whose; the device's own person where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<RecordId>,
        /// The Monday of the week.
        week: Date,
        /// When it was said.
        at: Moment,
        /// How much of each item was kept, by id of the item. What is not in it was not said.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        kept: BTreeMap<String, Kept>,
    }

    /// A measurement or a laboratory value.
    pub struct Measurement {
        /// Whose; the device's own person where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<RecordId>,
        /// When it was taken.
        at: Moment,
        /// What was measured, by id.
        analyte: String,
        /// The value.
        value: f64,
        /// Its unit.
        unit: String,
        /// In the person's own words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    }

    /// A personal trial as it was set up. It is never corrected: what changes is a trial event.
    pub struct TrialRecord {
        /// Whose; the device's own person where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<RecordId>,
        /// When it was set up.
        at: Moment,
        /// Question, blocks, seed and rules, as they were sealed.
        protocol: Value,
        /// Digest of the protocol, so that a later change shows.
        seal: String,
    }

    /// Something that happened during a trial.
    pub struct TrialEvent {
        /// The trial.
        trial: RecordId,
        /// When.
        at: Moment,
        /// What.
        what: TrialHappening,
        /// The day that it is about.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        date: Option<Date>,
        /// Yes or no, such as whether the day's arm was kept to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        yes: Option<bool>,
        /// A result that was looked at, as it was shown.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        look: Option<Value>,
        /// In the person's own words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    }

    /// A note.
    pub struct Note {
        /// Whose; the device's own person where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<RecordId>,
        /// When.
        at: Moment,
        /// In the person's own words.
        text: String,
    }

    /// A question for a doctor.
    pub struct Question {
        /// Whose; the device's own person where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<RecordId>,
        /// When it was thought of.
        at: Moment,
        /// In the person's own words, or in those of the check-up or medicine that it came from.
        text: String,
        /// Whether it was asked, and is no longer open.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        asked: Option<bool>,
    }

    /// Which cramps belong together, where the time between them says otherwise. The latest word about two cramps counts.
    pub struct Grouping {
        /// The cramps.
        episodes: Vec<RecordId>,
        /// Together as one bout, or each by itself.
        together: bool,
    }

    /// That every cramp is written down from a day on: nights without an entry are then nights without a cramp.
    pub struct Keeping {
        /// Whose; the device's own person where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<RecordId>,
        /// The first day.
        from: Date,
        /// The last day; left out while it goes on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Date>,
    }
}

impl Profile {
    /// Age at a moment; time since it was told is added.
    pub fn age_at(&self, now: Moment) -> Option<f64> {
        self.age_years.map(|age| age + now.days_since(self.told).max(0.0) / 365.25)
    }

    /// Weeks of pregnancy at a moment.
    pub fn weeks_at(&self, now: Moment) -> Option<f64> {
        self.pregnant_weeks.map(|weeks| weeks + now.days_since(self.told).max(0.0) / 7.0)
    }
}

impl CheckIn {
    /// A day of which nothing is said yet.
    pub fn new(date: Date) -> Self {
        Self {
            person: None,
            date,
            cramps: None,
            exposures: BTreeMap::new(),
            medicines: BTreeMap::new(),
            note: None,
        }
    }

    /// Whether it says anything.
    pub fn says_anything(&self) -> bool {
        self.cramps.is_some()
            || !self.exposures.is_empty()
            || !self.medicines.is_empty()
            || self.note.is_some()
    }
}
