//! What may stand in a plan, and how a plan is put together.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uncramp_domain::{CheckUpId, InterventionId, InventoryId, LabId, PlanItemId, SourceId};

use crate::records::{Basis, FlagUrgency, Grade, Verdict, record, yes};

/// When one is reminded of an item, where nothing else is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "source", derive(schemars::JsonSchema))]
pub struct ReminderDefault {
    /// Times of the day, such as `21:30`.
    #[serde(default)]
    pub times: Vec<String>,
    /// Minutes since it was last done.
    #[serde(default)]
    pub every_minutes: Option<u32>,
    /// With `every_minutes`: from this time of the day.
    #[serde(default)]
    pub from: Option<String>,
    /// With `every_minutes`: until this time of the day.
    #[serde(default)]
    pub until: Option<String>,
}

record! {
    /// Something that may stand in a plan.
    pub struct PlanItemRecord {
        /// Key.
        id: PlanItemId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// The intervention that it is; its acts, verdict, grade and sources hold.
        #[serde(default)]
        intervention: Option<InterventionId>,
        /// An exercise programme, or `chosen` for the one that serves the person best.
        #[serde(default)]
        programme: Option<String>,
        /// What it does, as the safety gate sees it, where it is no intervention.
        #[serde(default)]
        acts: Vec<String>,
        /// Verdict for a healthy adult, where it is no intervention.
        #[serde(default)]
        always: Option<Verdict>,
        /// How much evidence stands behind it, where it is no intervention.
        #[serde(default)]
        grade: Option<Grade>,
        /// Of one group, a plan holds one.
        group: String,
        /// What may be expected of it, 1 to 3.
        benefit: u8,
        /// What it asks for, 1 to 3.
        effort: u8,
        /// Whether it is for everybody with cramps.
        #[serde(default)]
        for_all: bool,
        /// What makes it matter more, or at all.
        #[serde(default)]
        relevant: Option<String>,
        /// When one is reminded of it.
        #[serde(default)]
        reminder: Option<ReminderDefault>,
        /// What benefit and effort rest on.
        basis: Basis,
        /// Where they come from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
    }

    /// A check-up: for whom it makes sense, and how often. What to ask there is words: `check-up-<id>.ask-1` and on.
    pub struct CheckUpRecord {
        /// Key.
        id: CheckUpId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// For whom.
        #[serde(rename = "for")]
        for_: String,
        /// Months from one to the next; none where it is had once.
        #[serde(default)]
        every_months: Option<u32>,
        /// What is measured there.
        #[serde(default)]
        labs: Vec<LabId>,
        /// What the interval rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
    }

    /// What to do next when cramps keep coming back.
    pub struct AgainStep {
        /// Key.
        id: String,
        /// When it is the next thing to do.
        when: String,
        /// The intervention that it is.
        intervention: InterventionId,
        /// How soon to see somebody.
        #[serde(default)]
        urgency: Option<FlagUrgency>,
    }
}

/// How a plan is put together. All of it is an estimate.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "source", derive(schemars::JsonSchema))]
pub struct PlanSettings {
    /// What it rests on.
    pub basis: Option<Basis>,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
    /// Whether a source was seen to say so.
    pub verified: bool,
    /// Most items at once.
    pub most_items: usize,
    /// How many times as much what matters to this person counts.
    pub relevant_weight: f64,
    /// Urgencies with which there is no plan but to get help.
    pub help_first: Vec<FlagUrgency>,
    /// Urgencies with which the plan holds a visit.
    pub visit: Vec<FlagUrgency>,
    /// Recorded nights on each side before they are set beside each other.
    pub enough_nights: u32,
    /// A change between weeks is spoken of from so many cramps on.
    pub change_from: u32,
    /// For how many days an item is put off.
    pub postpone_days: u32,
    /// After so many days a check-up that was said yes to is reminded of.
    pub check_up_after_days: u32,
    /// At this time of the day.
    pub check_up_time: String,
    /// Between these times of the day reminders are silent.
    pub quiet: [String; 2],
    /// What a grade of evidence counts.
    pub grade_weight: BTreeMap<Grade, f64>,
    /// What to do when cramps keep coming back, in order.
    pub again: Vec<AgainStep>,
}
