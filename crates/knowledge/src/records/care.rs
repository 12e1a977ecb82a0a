//! What may be done, the rules of the safety gate, and the first-aid cards.

use serde::{Deserialize, Serialize};
use uncramp_domain::{GateRuleId, InterventionId, InventoryId, ItemId, ProtocolId, SourceId};

use super::{Basis, Grade, UnknownPolicy, Verdict, Works, record, yes};

record! {
    /// An everyday thing, or a group of foods, that the safety gate judges.
    pub struct ItemRecord {
        /// Key.
        id: ItemId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// `everyday` or `food_group`.
        kind: String,
        /// The tag of the foods that belong to a group: what the group does, each of them does.
        #[serde(default)]
        tag: Option<String>,
        /// Verdict for a healthy adult who is not pregnant and takes nothing.
        always: Verdict,
        /// What it does, as the safety gate sees it.
        acts: Vec<String>,
        /// What people call it.
        lay_names: Vec<String>,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
        /// Remarks.
        #[serde(default)]
        note: Option<String>,
    }

    /// What holds for a remedy in one country; its words are the attribute `.region-` with the country.
    pub struct Region {
        /// Two letters (ISO 3166).
        country: String,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
    }

    /// Something that may be done, with what the safety gate must know of it.
    pub struct Intervention {
        /// Key.
        id: InterventionId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// First aid, prevention, remedy or treatment.
        kind: String,
        /// `do`, `may`, `only_with_clinician` or `avoid`.
        recommendation: String,
        /// What there is to say of it against cramps.
        works: Works,
        /// How much evidence stands behind it.
        grade: Grade,
        /// Verdict for a healthy adult who is not pregnant and takes nothing.
        always: Verdict,
        /// What it does, as the safety gate sees it.
        acts: Vec<String>,
        /// What its words of doing otherwise offer, as ids of interventions or acts, so that the gate judges them too.
        offers: Vec<String>,
        /// What people call it.
        lay_names: Vec<String>,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
        /// For whom.
        #[serde(default)]
        population: Option<String>,
        /// What it does, for clinicians.
        #[serde(default)]
        effect: Option<String>,
        /// Contraindications in prose.
        #[serde(default)]
        contraindications: Option<String>,
        /// Interactions in prose.
        #[serde(default)]
        interactions: Option<String>,
        /// Remarks.
        #[serde(default)]
        note: Option<String>,
        /// Where the answer differs by country.
        #[serde(default)]
        regions: Vec<Region>,
    }

    /// A rule of the safety gate.
    pub struct GateRuleRecord {
        /// Key.
        id: GateRuleId,
        /// The act or item it is about.
        #[serde(rename = "for")]
        for_: String,
        /// When it applies.
        when: String,
        /// What it says then.
        verdict: Verdict,
        /// What it does where that is not known.
        unknown: UnknownPolicy,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
        /// Remarks.
        #[serde(default)]
        note: Option<String>,
    }

    /// One step of a first-aid protocol.
    pub struct Step {
        /// Key within the protocol; its words are the message attribute of the same name.
        id: String,
        /// How long it takes.
        #[serde(default)]
        seconds: Option<u32>,
        /// How often, at most, it is repeated.
        #[serde(default)]
        times: Option<u32>,
        /// What it does, as the safety gate sees it.
        #[serde(default)]
        acts: Vec<String>,
        /// How often, in prose.
        #[serde(default)]
        repeat_note: Option<String>,
        /// When to stop, in prose.
        #[serde(default)]
        stop_note: Option<String>,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
    }

    /// A first-aid protocol.
    pub struct Protocol {
        /// Key.
        id: ProtocolId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// Verdict for a healthy adult who is not pregnant and takes nothing.
        always: Verdict,
        /// What it does, as the safety gate sees it.
        acts: Vec<String>,
        /// What people call it.
        #[serde(default)]
        lay_names: Vec<String>,
        /// Places it serves.
        #[serde(default)]
        places: Vec<String>,
        /// Situations it serves.
        #[serde(default)]
        situations: Vec<String>,
        /// Whether it is for a convulsion, so that the diary can tell it from a cramp.
        #[serde(default)]
        convulsion: bool,
        /// The steps, in order.
        steps: Vec<Step>,
    }
}
