//! Ids: one type per kind of record, so that a cause can never be passed for a finding.
//!
//! Ids are the one domain type that serialises: they are the same text in every stored and sent form.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Why a text is not an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an id: use letters, digits, `_`, `-` and `.` only, at most 80 of them")]
pub struct IdError(String);

fn check(text: &str) -> Result<(), IdError> {
    let fits = (1..=80).contains(&text.len());
    let plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b));
    if fits && plain { Ok(()) } else { Err(IdError(text.chars().take(80).collect())) }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Box<str>);

        impl $name {
            /// Makes an id from text.
            ///
            /// # Errors
            /// [`IdError`] if the text is empty, too long or holds anything but letters, digits, `_`, `-` and `.`.
            pub fn new(text: &str) -> Result<Self, IdError> {
                check(text)?;
                Ok(Self(text.into()))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(text: String) -> Result<Self, IdError> {
                check(&text)?;
                Ok(Self(text.into_boxed_str()))
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0.into_string()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": "^[A-Za-z0-9_.-]{1,80}$" })
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    )*};
}

ids! {
    /// A cause, contributor or mimic: a possible explanation.
    CauseId;
    /// A kind of event a person may have had.
    EventId;
    /// Something that can be asked, observed or measured.
    FindingId;
    /// A red-flag rule.
    RedFlagId;
    /// A term that red-flag rules are written in.
    TermId;
    /// A publication or other origin of a statement.
    SourceId;
    /// Something that may be done: first aid, prevention, remedy or treatment.
    InterventionId;
    /// A first-aid protocol.
    ProtocolId;
    /// A factor of a day that the diary asks about.
    FactorId;
    /// A template of a personal trial.
    TemplateId;
    /// An exercise programme.
    ProgrammeId;
    /// Something that may stand in a plan.
    PlanItemId;
    /// A check-up.
    CheckUpId;
    /// A rule of the safety gate.
    GateRuleId;
    /// A long-standing condition or passing state that the safety gate knows.
    ConditionId;
    /// A medicine or class of medicines.
    MedicineId;
    /// The link of a medicine with cramps.
    MedicineLinkId;
    /// An allergy.
    AllergyId;
    /// An everyday thing or a group of foods.
    ItemId;
    /// A laboratory or clinic measurement.
    LabId;
    /// A food or drink.
    FoodId;
    /// A nutrient, water and energy among them.
    NutrientId;
    /// A text that explains a topic.
    ExplainerId;
    /// A statement of the article.
    InventoryId;
    /// A worked case.
    CaseId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_holds_only_plain_characters() {
        for good in ["dvt", "RF01", "1_4", "w3.x-y"] {
            assert_eq!(CauseId::new(good).unwrap().as_str(), good);
        }
        for bad in ["", "a b", "ä", "a/b", &"x".repeat(81)] {
            assert!(CauseId::new(bad).is_err(), "{bad}");
        }
    }
}
