//! Exercise programmes as they stand in the files: what is done, how long, how often, and what goes in its place.

use serde::{Deserialize, Serialize};
use uncramp_domain::{InterventionId, InventoryId, ProgrammeId, SourceId};

use crate::records::{Basis, Verdict};

macro_rules! choices {
    ($($(#[$doc:meta])* pub enum $name:ident { $($(#[$word_doc:meta])* $word:ident,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "source", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$word_doc])* $word,)* }
    )*};
}

choices! {
    /// What a programme is for.
    pub enum Purpose {
        /// To have fewer cramps.
        Regular,
        /// The same, for those who cramp in sport.
        Sport,
        /// The same, for the front of the thigh.
        Thigh,
        /// Known, and no better than the others: for those who ask for it.
        Alternative,
        /// To know the moves before they are needed.
        Practice,
    }

    /// When a session is best done.
    pub enum TimeOfDay {
        /// At any time.
        Any,
        /// Just before sleep.
        Bedtime,
        /// After training.
        AfterSport,
    }

    /// What a step is.
    pub enum StepKind {
        /// Something done by the clock.
        Exercise,
        /// Something to look at before the session.
        Check,
        /// Something to know.
        Advice,
    }

    /// How the clock runs in an exercise.
    pub enum Way {
        /// Hold, rest, and again.
        Hold,
        /// So many movements, one after the other.
        Move,
        /// One stretch of time.
        Bout,
        /// Short holds over one stretch of time.
        Rhythm,
    }

    /// Which sides.
    pub enum Sides {
        /// Both at once.
        Together,
        /// One after the other.
        Each,
        /// The one that cramps.
        Affected,
    }

    /// The posture, the safest first.
    pub enum Form {
        /// Lying.
        Lying,
        /// Sitting.
        Sitting,
        /// Standing or walking.
        Standing,
    }
}

fn yes() -> bool {
    true
}

/// How a programme grows with completed sessions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "source", derive(schemars::JsonSchema))]
pub struct Progression {
    /// Sessions without trouble, one after the other, that raise the level by one.
    pub sessions_per_level: u32,
    /// Levels from the fewest and shortest to the most and longest.
    pub levels: u32,
    /// What it rests on.
    pub basis: Basis,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
    /// False where the source has not been seen to say so.
    #[serde(default = "yes")]
    pub verified: bool,
}

/// One step of a programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "source", derive(schemars::JsonSchema))]
pub struct ProgrammeStep {
    /// Key within the programme; its words are the message attributes of the same name.
    pub id: String,
    /// Key among everything that the safety gate judges, such as `PX01/2`.
    pub item: String,
    /// What it is.
    pub kind: StepKind,
    /// Verdict for a healthy adult who is not pregnant and takes nothing.
    pub always: Verdict,
    /// What it does, as the safety gate sees it.
    pub acts: Vec<String>,
    /// What people call it.
    #[serde(default)]
    pub lay_names: Vec<String>,
    /// How the clock runs.
    #[serde(default)]
    pub way: Option<Way>,
    /// Length of one hold or movement in seconds, from the shortest to the longest.
    #[serde(default)]
    pub seconds: Option<[u32; 2]>,
    /// How often on each side, from the fewest to the most.
    #[serde(default)]
    pub times: Option<[u32; 2]>,
    /// Length of the whole, where short holds fill it.
    #[serde(default)]
    pub bout_seconds: Option<u32>,
    /// Rest between two holds, in seconds.
    #[serde(default)]
    pub rest_seconds: u32,
    /// Time to get into position, in seconds.
    #[serde(default)]
    pub ready_seconds: u32,
    /// Which sides.
    #[serde(default)]
    pub sides: Option<Sides>,
    /// The posture.
    #[serde(default)]
    pub form: Option<Form>,
    /// Whether somebody must help.
    #[serde(default)]
    pub helper: bool,
    /// Whether it is done only in place of another.
    #[serde(default)]
    pub only_instead: bool,
    /// The item that takes its place where this one is not safe or does not fit.
    #[serde(default)]
    pub easier: Option<String>,
    /// Sessions that must have gone well before it is added.
    #[serde(default)]
    pub from_sessions: u32,
    /// It is done in every so many sessions; 0 and 1 mean in each.
    #[serde(default)]
    pub every: u32,
    /// The drawing.
    #[serde(default)]
    pub drawing: Option<String>,
    /// Numbers of this step that are our own estimate, although its sources say the rest.
    #[serde(default)]
    pub estimates: Vec<String>,
    /// How often, in prose.
    #[serde(default)]
    pub frequency_note: Option<String>,
    /// For whom, in prose.
    #[serde(default)]
    pub population: Option<String>,
    /// Contraindications in prose.
    #[serde(default)]
    pub contraindications: Option<String>,
    /// What it rests on.
    pub basis: Basis,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
    /// False where the source has not been seen to say so.
    #[serde(default = "yes")]
    pub verified: bool,
}

/// An exercise programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "source", derive(schemars::JsonSchema))]
pub struct Programme {
    /// Key.
    pub id: ProgrammeId,
    /// Statements of the article that it answers.
    #[serde(default)]
    pub covers: Vec<InventoryId>,
    /// What it is for.
    pub purpose: Purpose,
    /// Of several that fit a person, the one with the lowest rank comes first.
    pub rank: u32,
    /// Whom it is for, as a rule over the same atoms as those of the safety gate; everybody where there is none.
    #[serde(default)]
    pub when: Option<String>,
    /// Places it serves, in the words of the first-aid cards.
    pub places: Vec<String>,
    /// The intervention whose evidence stands behind it.
    pub intervention: InterventionId,
    /// Sessions on one day, from the fewest to the most.
    pub per_day: [u32; 2],
    /// Days in a week, from the fewest to the most.
    pub days_per_week: [u32; 2],
    /// When it is best done.
    pub time: TimeOfDay,
    /// How many weeks it was tested for.
    #[serde(default)]
    pub weeks: Option<u32>,
    /// Numbers of the programme that are our own estimate, although its sources say the rest.
    #[serde(default)]
    pub estimates: Vec<String>,
    /// What it rests on.
    pub basis: Basis,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
    /// False where the source has not been seen to say so.
    #[serde(default = "yes")]
    pub verified: bool,
    /// How it grows.
    pub progression: Progression,
    /// The steps, in order.
    pub steps: Vec<ProgrammeStep>,
}

impl crate::KnowledgeBase {
    /// The programme and step of an item such as `PX01/2`.
    pub fn programme_step(&self, item: &str) -> Option<(&Programme, &ProgrammeStep)> {
        self.programmes
            .iter()
            .flat_map(|programme| programme.steps.iter().map(move |step| (programme, step)))
            .find(|(_, step)| step.item == item)
    }
}
