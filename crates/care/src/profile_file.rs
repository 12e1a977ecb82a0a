//! The profile file, as it is written. Everything in it may be left out.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The profile file. Every key may be left out; what is left out is not known.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProfileFile {
    /// Age in years; decimals are fine.
    #[serde(default)]
    pub age_years: Option<f64>,
    /// Sex at birth: `f` or `m`.
    #[serde(default)]
    pub sex: Option<String>,
    /// Weeks of pregnancy; true where the weeks are not known; null for not pregnant; left out for not known.
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub pregnant_weeks: Option<Option<Weeks>>,
    /// Whether the person breastfeeds.
    #[serde(default)]
    pub breastfeeding: Option<bool>,
    /// Weight in kilograms.
    #[serde(default)]
    pub weight_kg: Option<f64>,
    /// Every lasting condition, by id or name; an empty list for none; left out for not known.
    #[serde(default)]
    pub conditions: Option<Vec<String>>,
    /// Every medicine taken, by id, name or brand; an empty list for none; left out for not known.
    #[serde(default)]
    pub medicines: Option<Vec<String>>,
    /// Every allergy, by id or name; an empty list for none; left out for not known.
    #[serde(default)]
    pub allergies: Option<Vec<String>>,
    /// The way of eating: one word or several.
    #[serde(default)]
    pub diet: Option<Words>,
    /// Results by measurement, each with its unit.
    #[serde(default)]
    pub labs: Option<BTreeMap<String, LabValue>>,
    /// Country, two letters (ISO 3166).
    #[serde(default)]
    pub country: Option<String>,
    /// What the last assessment found.
    #[serde(default, alias = "last_assessment")]
    pub assessment: Option<LastAssessment>,
}

/// Weeks of pregnancy.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Weeks {
    /// True: pregnant, the weeks not known. False: not pregnant.
    Pregnant(bool),
    /// The weeks.
    Number(f64),
}

/// One word or several.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Words {
    /// One.
    One(String),
    /// Several.
    Several(Vec<String>),
}

/// A result.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LabValue {
    /// The number.
    pub value: f64,
    /// Its unit.
    pub unit: String,
    /// When it was taken, as the person keeps it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

/// What the last assessment found.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LastAssessment {
    /// `emergency_now`, `same_day`, `within_days`, `routine` or `self_care`.
    #[serde(default)]
    pub urgency: Option<String>,
    /// The causes that are still possible, by id; all others were found not to be.
    #[serde(default)]
    pub possible: Option<Vec<String>>,
}

/// Keeps an explicit null apart from a key that is left out.
#[expect(clippy::option_option, reason = "left out, null and given are three things")]
fn given<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Option<Weeks>>, D::Error> {
    Option::<Weeks>::deserialize(deserializer).map(Some)
}
