//! What may be known of a person's health: conditions, medicines, allergies, results, and the words for them.

use serde::{Deserialize, Serialize};
use uncramp_domain::{
    AllergyId, CauseId, ConditionId, FindingId, InterventionId, InventoryId, LabId, MedicineId,
    MedicineLinkId, SourceId,
};

use super::{Area, Basis, FlagUrgency, LinkSize, record, yes};

record! {
    /// A measurement that shows a condition. It never clears one: a result is as old as its date.
    pub struct LabSign {
        /// The measurement.
        lab: LabId,
        /// Shown by a value below this, in the unit of the measurement.
        #[serde(default)]
        below: Option<f64>,
        /// Shown by a value above this.
        #[serde(default)]
        above: Option<f64>,
        /// What the limit rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
    }

    /// A condition or state that the safety gate knows.
    pub struct Condition {
        /// Key.
        id: ConditionId,
        /// Name.
        name: String,
        /// The part of health that it is asked under.
        area: Area,
        /// Lay and other names.
        synonyms: Vec<String>,
        /// Findings that touch it.
        findings: Vec<FindingId>,
        /// Causes that it stands for.
        causes: Vec<CauseId>,
        /// Who cannot have it, over age and sex.
        #[serde(default)]
        impossible_when: Option<String>,
        /// Holds as long as this cause is possible.
        #[serde(default)]
        while_possible: Option<CauseId>,
        /// What it may be where the name leaves that open, or what it brings with it: whoever has it is treated as having
        /// each of these.
        #[serde(default)]
        may_be: Vec<ConditionId>,
        /// Measurements that show it.
        #[serde(default)]
        shown_by: Vec<LabSign>,
        /// Remarks.
        #[serde(default)]
        note: Option<String>,
    }

    /// A medicine or class of medicines.
    pub struct Medicine {
        /// Key.
        id: MedicineId,
        /// Name.
        name: String,
        /// `medicine`, `class`, or `word` for what people say where it may be any of its classes.
        kind: String,
        /// Brand and lay names.
        synonyms: Vec<String>,
        /// Classes it belongs to.
        classes: Vec<MedicineId>,
        /// Findings that say it is taken.
        findings: Vec<FindingId>,
        /// Name of its link with cramps.
        #[serde(default)]
        link: Option<String>,
    }

    /// The link of a medicine with cramps.
    pub struct MedicineLink {
        /// Key.
        id: MedicineLinkId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// Medicine or class.
        name: String,
        /// Examples.
        examples: Vec<String>,
        /// What the number is.
        association: String,
        /// The number or numbers, as published.
        #[serde(default)]
        strength: Option<String>,
        /// Interval, as published.
        #[serde(default)]
        interval_note: Option<String>,
        /// How large it is: judgement.
        size: LinkSize,
        /// What to ask the prescriber; the words are the messages `review-ask-…`.
        #[serde(default)]
        ask: Vec<String>,
        /// Measurements that it may shift.
        #[serde(default)]
        tests: Vec<LabId>,
        /// It holds only beside one of these medicines.
        #[serde(default)]
        together_with: Vec<MedicineId>,
        /// It holds for whatever these links hold for, too.
        #[serde(default)]
        beside: Vec<String>,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
    }

    /// An allergy.
    pub struct Allergy {
        /// Key.
        id: AllergyId,
        /// Name.
        name: String,
        /// Lay and other names.
        synonyms: Vec<String>,
        /// What it may be, where the name leaves that open: whoever has it is treated as having each of these.
        #[serde(default)]
        may_be: Vec<AllergyId>,
    }

    /// How a unit converts into the unit of the record: value x factor + offset.
    pub struct LabUnit {
        /// The other unit.
        unit: String,
        /// Factor.
        factor: f64,
        /// Offset.
        offset: f64,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
    }

    /// A result that calls for help.
    pub struct LabAlarm {
        /// A value below this, in the unit of the record.
        #[serde(default)]
        below: Option<f64>,
        /// A value above this.
        #[serde(default)]
        above: Option<f64>,
        /// How soon.
        urgency: FlagUrgency,
        /// What the limit rests on.
        basis: Basis,
    }

    /// A laboratory or clinic measurement.
    pub struct Lab {
        /// Key.
        id: LabId,
        /// What people call it.
        #[serde(default)]
        lay_names: Vec<String>,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// Unit of the limits.
        unit: String,
        /// Usual unit where SI is not used.
        conventional_unit: String,
        /// Lower reference limit.
        #[serde(default)]
        low: Option<f64>,
        /// Upper reference limit.
        #[serde(default)]
        high: Option<f64>,
        /// What the limits rest on.
        basis: Basis,
        /// Where they come from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
        /// How the tests of causes call it for short.
        #[serde(default)]
        short_names: Vec<String>,
        /// Below and above this no result lies: it is a mistake or in another unit. Judgement.
        #[serde(default)]
        plausible: Option<[f64; 2]>,
        /// Results that call for help.
        #[serde(default)]
        alarms: Vec<LabAlarm>,
        /// Levels that matter for cramps, for clinicians.
        #[serde(default)]
        cramp_note: Option<String>,
        /// Pregnancy and childhood, for clinicians.
        #[serde(default)]
        population_note: Option<String>,
        /// Remarks.
        #[serde(default)]
        note: Option<String>,
        /// Other units.
        #[serde(default)]
        units: Vec<LabUnit>,
    }

    /// A way of eating.
    pub struct Diet {
        /// Key.
        id: String,
        /// What people call it.
        names: Vec<String>,
        /// Conditions that it stands for in the safety gate.
        #[serde(default)]
        conditions: Vec<ConditionId>,
    }

    /// Words of a profile that name no record.
    pub struct ProfileWords {
        /// Words for "none of them".
        nothing: Vec<String>,
        /// Words for being pregnant, where they stand among the conditions.
        pregnant: Vec<String>,
        /// Words for breastfeeding, where they stand among the conditions.
        breastfeeding: Vec<String>,
        /// Words around a name that tell nothing, such as "tablets" or "daily".
        padding: Vec<String>,
        /// Conditions that are understood and that no rule of the safety gate is about.
        conditions: Vec<String>,
        /// Medicines that are understood and that no rule is about.
        medicines: Vec<String>,
        /// Allergies that are understood and that no rule is about.
        allergies: Vec<String>,
        /// Ways of eating.
        diets: Vec<Diet>,
    }
}

crate::model::settings! {
    /// What a review of medicines looks at besides the medicines.
    pub struct ReviewSettings {
        /// What is sold freely and tried for cramps.
        watch: Vec<InterventionId>,
    }
}

impl Default for ProfileWords {
    /// No words.
    fn default() -> Self {
        let none = Vec::new;
        Self {
            nothing: none(),
            pregnant: none(),
            breastfeeding: none(),
            padding: none(),
            conditions: none(),
            medicines: none(),
            allergies: none(),
            diets: Vec::new(),
        }
    }
}

impl Lab {
    /// How soon a value, in the unit of the record, calls for help; none where it calls for none.
    pub fn alarm(&self, value: f64) -> Option<FlagUrgency> {
        let rings = |alarm: &&LabAlarm| {
            alarm.below.is_some_and(|limit| value < limit) || alarm.above.is_some_and(|limit| value > limit)
        };
        self.alarms.iter().filter(rings).map(|alarm| alarm.urgency).max()
    }
}
