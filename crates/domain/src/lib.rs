#![doc = include_str!("../README.md")]

mod id;
mod person;
mod probability;
mod truth;
mod urgency;

pub use id::{
    AllergyId, CaseId, CauseId, CheckUpId, ConditionId, EventId, ExplainerId, FactorId, FindingId, FoodId,
    GateRuleId, IdError, InterventionId, InventoryId, ItemId, LabId, MedicineId, MedicineLinkId, NutrientId,
    PlanItemId, ProgrammeId, ProtocolId, RedFlagId, SourceId, TemplateId, TermId,
};
pub use person::{AgeYears, Person, PersonError, Pregnancy, Sex, WeeksPregnant};
pub use probability::{Interval, Probability, ProbabilityError};
pub use truth::Truth;
pub use urgency::{UnknownUrgency, Urgency};
