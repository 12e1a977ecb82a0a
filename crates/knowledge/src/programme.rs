//! Exercise programmes as they stand in the files: what is done, how long, how often, and what goes in its place.

use serde::{Deserialize, Serialize};
use uncramp_domain::{InterventionId, InventoryId, ProgrammeId, SourceId};

use crate::records::{Basis, Verdict, record, words, yes};

words! {
    /// What a programme is for.
    pub enum Purpose {
        /// To have fewer cramps.
        Regular = "regular",
        /// The same, for those who cramp in sport.
        Sport = "sport",
        /// The same, for the front of the thigh.
        Thigh = "thigh",
        /// Known, and no better than the others: for those who ask for it.
        Alternative = "alternative",
        /// To know the moves before they are needed.
        Practice = "practice",
    }

    /// When a session is best done.
    pub enum TimeOfDay {
        /// At any time.
        Any = "any",
        /// Just before sleep.
        Bedtime = "bedtime",
        /// After training.
        AfterSport = "after_sport",
    }

    /// What a step is.
    pub enum StepKind {
        /// Something done by the clock.
        Exercise = "exercise",
        /// Something to look at before the session.
        Check = "check",
        /// Something to know.
        Advice = "advice",
    }

    /// How the clock runs in an exercise.
    pub enum Way {
        /// Hold, rest, and again.
        Hold = "hold",
        /// So many movements, one after the other.
        Move = "move",
        /// One stretch of time.
        Bout = "bout",
        /// Short holds over one stretch of time.
        Rhythm = "rhythm",
    }

    /// Which sides.
    pub enum Sides {
        /// Both at once.
        Together = "together",
        /// One after the other.
        Each = "each",
        /// The one that cramps.
        Affected = "affected",
    }

    /// The posture, the safest first.
    pub enum Form {
        /// Lying.
        Lying = "lying",
        /// Sitting.
        Sitting = "sitting",
        /// Standing or walking.
        Standing = "standing",
    }
}

record! {
    /// How a programme grows with completed sessions.
    pub struct Progression {
        /// Sessions without trouble, one after the other, that raise the level by one.
        sessions_per_level: u32,
        /// Levels from the fewest and shortest to the most and longest.
        levels: u32,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
    }

    /// One step of a programme.
    pub struct ProgrammeStep {
        /// Key within the programme; its words are the message attributes of the same name.
        id: String,
        /// Key among everything that the safety gate judges, such as `PX01/2`.
        item: String,
        /// What it is.
        kind: StepKind,
        /// Verdict for a healthy adult who is not pregnant and takes nothing.
        always: Verdict,
        /// What it does, as the safety gate sees it.
        acts: Vec<String>,
        /// What people call it.
        #[serde(default)]
        lay_names: Vec<String>,
        /// How the clock runs.
        #[serde(default)]
        way: Option<Way>,
        /// Length of one hold or movement in seconds, from the shortest to the longest.
        #[serde(default)]
        seconds: Option<[u32; 2]>,
        /// How often on each side, from the fewest to the most.
        #[serde(default)]
        times: Option<[u32; 2]>,
        /// Length of the whole, where short holds fill it.
        #[serde(default)]
        bout_seconds: Option<u32>,
        /// Rest between two holds, in seconds.
        #[serde(default)]
        rest_seconds: u32,
        /// Time to get into position, in seconds.
        #[serde(default)]
        ready_seconds: u32,
        /// Which sides.
        #[serde(default)]
        sides: Option<Sides>,
        /// The posture.
        #[serde(default)]
        form: Option<Form>,
        /// Whether somebody must help.
        #[serde(default)]
        helper: bool,
        /// Whether it is done only in place of another.
        #[serde(default)]
        only_instead: bool,
        /// The item that takes its place where this one is not safe or does not fit.
        #[serde(default)]
        easier: Option<String>,
        /// Sessions that must have gone well before it is added.
        #[serde(default)]
        from_sessions: u32,
        /// It is done in every so many sessions; 0 and 1 mean in each.
        #[serde(default)]
        every: u32,
        /// The drawing.
        #[serde(default)]
        drawing: Option<String>,
        /// Numbers of this step that are our own estimate, although its sources say the rest.
        #[serde(default)]
        estimates: Vec<String>,
        /// How often, in prose.
        #[serde(default)]
        frequency_note: Option<String>,
        /// For whom, in prose.
        #[serde(default)]
        population: Option<String>,
        /// Contraindications in prose.
        #[serde(default)]
        contraindications: Option<String>,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
    }

    /// An exercise programme.
    pub struct Programme {
        /// Key.
        id: ProgrammeId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// What it is for.
        purpose: Purpose,
        /// Of several that fit a person, the one with the lowest rank comes first.
        rank: u32,
        /// Whom it is for, as a rule over the same atoms as those of the safety gate; everybody where there is none.
        #[serde(default)]
        when: Option<String>,
        /// Places it serves, in the words of the first-aid cards.
        places: Vec<String>,
        /// The intervention whose evidence stands behind it.
        intervention: InterventionId,
        /// Sessions on one day, from the fewest to the most.
        per_day: [u32; 2],
        /// Days in a week, from the fewest to the most.
        days_per_week: [u32; 2],
        /// When it is best done.
        time: TimeOfDay,
        /// How many weeks it was tested for.
        #[serde(default)]
        weeks: Option<u32>,
        /// Numbers of the programme that are our own estimate, although its sources say the rest.
        #[serde(default)]
        estimates: Vec<String>,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
        /// How it grows.
        progression: Progression,
        /// The steps, in order.
        steps: Vec<ProgrammeStep>,
    }
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
