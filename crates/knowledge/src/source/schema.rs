//! JSON Schemas of the record files, made from the loader's own types.

use schemars::{Schema, schema_for};

use super::{
    compile::Later,
    tellings::{DangersRecord, TellingsRecord},
    words::PhrasingsRecord,
};
use crate::{
    food_check::FoodCheck,
    insights::InsightSettings,
    logbook::{Factor, TrialTemplate},
    model::ModelParameters,
    nutrition::{Food, Nutrient},
    plan::{CheckUpRecord, PlanItemRecord, PlanSettings},
    programme::Programme,
    records::{
        Allergy, CauseRecord, Condition, EmergencyNumbers, EventRecord, Explainer, Finding, GateRuleRecord,
        Intervention, ItemRecord, Lab, Medicine, MedicineLink, ProfileWords, Protocol, RedFlagRecord,
        ReviewSettings, Source, TermRecord,
    },
};

/// Every schema with the name of its file.
pub fn schemas() -> Vec<(&'static str, Schema)> {
    vec![
        ("allergy", schema_for!(Allergy)),
        ("cause", schema_for!(CauseRecord)),
        ("check-up", schema_for!(CheckUpRecord)),
        ("condition", schema_for!(Condition)),
        ("emergency-numbers", schema_for!(EmergencyNumbers)),
        ("event", schema_for!(EventRecord)),
        ("explainer", schema_for!(Explainer)),
        ("factor", schema_for!(Factor)),
        ("finding", schema_for!(Finding)),
        ("food", schema_for!(Food)),
        ("food-check", schema_for!(FoodCheck)),
        ("first-aid", schema_for!(Protocol)),
        ("gate-rule", schema_for!(GateRuleRecord)),
        ("insights", schema_for!(InsightSettings)),
        ("intervention", schema_for!(Intervention)),
        ("item", schema_for!(ItemRecord)),
        ("lab", schema_for!(Lab)),
        ("later", schema_for!(Later)),
        ("medicine", schema_for!(Medicine)),
        ("medicine-link", schema_for!(MedicineLink)),
        ("model", schema_for!(ModelParameters)),
        ("nutrient", schema_for!(Nutrient)),
        ("phrasings", schema_for!(PhrasingsRecord)),
        ("profile-words", schema_for!(ProfileWords)),
        ("plan", schema_for!(PlanItemRecord)),
        ("plan-settings", schema_for!(PlanSettings)),
        ("programme", schema_for!(Programme)),
        ("red-flag", schema_for!(RedFlagRecord)),
        ("red-flag-term", schema_for!(TermRecord)),
        ("review", schema_for!(ReviewSettings)),
        ("source", schema_for!(Source)),
        ("dangers", schema_for!(DangersRecord)),
        ("tellings", schema_for!(TellingsRecord)),
        ("trial", schema_for!(TrialTemplate)),
    ]
}
