//! What somebody ate: a day weighed or counted in portions, or the habits of a week.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uncramp_domain::FoodId;
use uncramp_knowledge::{
    KnowledgeBase,
    food_check::FoodQuestion,
    nutrition::{Amount, Food},
};

use super::intake::{DayList, Eaten};
use crate::names::{Found, Named, find, nearest, offer};

/// Portions in a week, by question of the quick check.
pub type Habits = BTreeMap<String, f64>;

/// One food of a log.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LogEntry {
    /// Id or name of the food.
    pub food: String,
    /// Grams, as eaten.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grams: Option<f64>,
    /// Portions; one where neither is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub portions: Option<f64>,
}

/// A supplement as its label says it.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SupplementEntry {
    /// What it is called.
    pub product: String,
    /// The nutrient, by id or name.
    pub nutrient: String,
    /// How much of the nutrient itself is in one, as the label says.
    pub amount: f64,
    /// The unit of the amount.
    pub unit: String,
    /// How many a day.
    #[serde(default = "once")]
    pub per_day: f64,
}

fn once() -> f64 {
    1.0
}

/// The log file: foods of one or more days, or portions per week, and supplements.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FoodLog {
    /// How many days `foods` covers; one where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<f64>,
    /// Everything eaten and drunk in these days.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub foods: Vec<LogEntry>,
    /// Portions in an ordinary week, by question of the quick check.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub per_week: Habits,
    /// Supplements taken every day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supplements: Vec<SupplementEntry>,
    /// Whether the days are hot.
    #[serde(default)]
    pub hot: bool,
    /// Hours of sweating effort a day.
    #[serde(default)]
    pub effort_hours: f64,
}

/// Why a log cannot be used. Everything that is wrong is named, and nothing that was eaten beside it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LogError {
    /// Not of the right shape.
    #[error("the log is not in the expected form: {0}")]
    Form(String),
    /// One or more entries cannot be used.
    #[error("{}", .0.join("\n"))]
    Faults(Vec<String>),
}

/// Most days that one log may cover.
const MOST_DAYS: f64 = 366.0;
/// More of one food a day than anybody eats, in grams.
const MOST_GRAMS: f64 = 20_000.0;
/// More portions than anybody eats.
const MOST_PORTIONS: f64 = 500.0;

impl FoodLog {
    /// Reads a log from JSON.
    ///
    /// # Errors
    /// [`LogError::Form`] where the text is not a log.
    pub fn from_json(text: &str) -> Result<Self, LogError> {
        serde_json::from_str(text).map_err(|error| LogError::Form(error.to_string()))
    }

    /// Whether it tells the habits of a week.
    pub fn is_habits(&self) -> bool {
        self.foods.is_empty() && !self.per_week.is_empty()
    }

    /// What is eaten in one day.
    ///
    /// # Errors
    /// [`LogError::Faults`] naming every entry that cannot be used, and what may have been meant.
    pub fn day_list<'a>(&self, base: &'a KnowledgeBase) -> Result<DayList<'a>, LogError> {
        let mut faults = Vec::new();
        if !self.foods.is_empty() && !self.per_week.is_empty() {
            faults.push("give `foods` or `per_week`, not both: they are two ways to say the same".to_owned());
        }
        if !(0.0..=24.0).contains(&self.effort_hours) {
            faults.push("`effort_hours` must lie between 0 and 24".to_owned());
        }
        let list =
            if self.is_habits() { self.habits(base, &mut faults) } else { self.days(base, &mut faults) };
        if faults.is_empty() { Ok(list) } else { Err(LogError::Faults(faults)) }
    }

    fn days<'a>(&self, base: &'a KnowledgeBase, faults: &mut Vec<String>) -> DayList<'a> {
        let days = self.days.unwrap_or(1.0);
        if !(1.0..=MOST_DAYS).contains(&days) {
            faults.push(format!("`days` must lie between 1 and {MOST_DAYS}"));
        }
        let check = &base.food_check.check;
        let mut list = DayList { days: Some(days.clamp(1.0, MOST_DAYS)), ..DayList::default() };
        for entry in &self.foods {
            let food = match food(base, &entry.food) {
                Ok(food) => food,
                Err(fault) => {
                    faults.push(fault);
                    continue;
                }
            };
            let portion = food.portion.as_ref().map(|portion| portion.grams.get());
            let shown = &food.id;
            let (grams, spread) = match (entry.grams, entry.portions, portion) {
                (_, _, None) => {
                    faults.push(format!("the table holds no values for `{shown}`; leave it out of the log"));
                    continue;
                }
                (Some(_), Some(_), _) => {
                    faults.push(format!("give `grams` or `portions` of `{shown}`, not both"));
                    continue;
                }
                (Some(grams), None, _) => (grams, check.weighed),
                (None, portions, Some(portion)) => {
                    let portions = portions.unwrap_or(1.0);
                    if !(0.0..=MOST_PORTIONS).contains(&portions) {
                        faults.push(format!(
                            "the portions of `{shown}` must lie between 0 and {MOST_PORTIONS}"
                        ));
                        continue;
                    }
                    (portions * portion, check.portion)
                }
            };
            match milligrams(grams / list.days.unwrap_or(1.0)) {
                Some(milligrams) => list.eaten.push(Eaten { food, milligrams, spread }),
                None => faults
                    .push(format!("the grams of `{shown}` must lie between 0 and {MOST_GRAMS} for one day")),
            }
        }
        list
    }

    fn habits<'a>(&self, base: &'a KnowledgeBase, faults: &mut Vec<String>) -> DayList<'a> {
        let settings = &base.food_check;
        let spread = libm::sqrt(
            settings.check.portion * settings.check.portion + settings.check.mix * settings.check.mix,
        );
        let mut list = DayList { eaten: Vec::new(), recall: settings.check.recall, days: None };
        for (id, portions) in &self.per_week {
            let Some(question) = settings.questions.iter().find(|question| question.id == *id) else {
                let known = settings.questions.iter().map(|question| question.id.as_str());
                let shown: String = id.chars().take(80).collect();
                faults.push(format!("there is no question `{shown}`; {}", meant(&shown, known)));
                continue;
            };
            if !(0.0..=MOST_PORTIONS).contains(portions) {
                faults.push(format!("the portions of `{id}` must lie between 0 and {MOST_PORTIONS}"));
                continue;
            }
            list.eaten.extend(of_question(base, question, *portions, spread));
        }
        list
    }
}

fn of_question<'a>(
    base: &'a KnowledgeBase,
    question: &FoodQuestion,
    per_week: f64,
    spread: f64,
) -> Vec<Eaten<'a>> {
    let foods = question.foods.iter().filter_map(|(id, grams)| {
        let food = base.foods.get(id.as_str())?;
        Some(Eaten { food, milligrams: milligrams(grams * per_week / 7.0)?, spread })
    });
    foods.collect()
}

fn milligrams(grams: f64) -> Option<u64> {
    (0.0..=MOST_GRAMS).contains(&grams).then(|| libm::round(grams * 1000.0) as u64)
}

fn meant<'a>(wanted: &str, known: impl Iterator<Item = &'a str>) -> String {
    let known: Vec<Named<'_>> = known.map(|id| Named::new(id, id, Vec::new())).collect();
    let all = || known.iter().map(|named| named.id).collect::<Vec<_>>().join(", ");
    offer(&nearest(wanted, &known)).unwrap_or_else(|| format!("there are {}", all()))
}

/// The name of a food.
pub fn food_name(base: &KnowledgeBase, id: &FoodId) -> String {
    base.messages.text(&format!("food-{id}")).into_owned()
}

/// A food by its id or by what people call it.
///
/// # Errors
/// What is wrong, and what may have been meant.
pub fn food<'a>(base: &'a KnowledgeBase, wanted: &str) -> Result<&'a Food, String> {
    let names: Vec<(&Food, String)> =
        base.foods.iter().map(|food| (food, food_name(base, &food.id))).collect();
    let all: Vec<Named<'_>> = names
        .iter()
        .map(|(food, name)| {
            Named::new(food.id.as_str(), name, food.lay_names.iter().map(String::as_str).collect())
        })
        .collect();
    let shown: String = wanted.chars().take(80).collect();
    let held = |id: &str| base.foods.get(id).ok_or_else(|| format!("there is no food `{shown}`"));
    match find(wanted, &all, &[]) {
        Found::One(id) => held(id),
        Found::Several(ids) => {
            let several: Vec<&Named<'_>> = all.iter().filter(|named| ids.contains(&named.id)).collect();
            Err(format!("`{shown}` can be several foods; {}", offer(&several).unwrap_or_default()))
        }
        Found::Nothing => {
            let near = offer(&nearest(wanted, &all));
            let help = near.unwrap_or_else(|| "`uncramp food` lists what the table holds".to_owned());
            Err(format!("there is no food `{shown}` in the table; {help}"))
        }
    }
}

/// The grams of a portion.
pub fn portion_grams(food: &Food) -> Option<f64> {
    food.portion.as_ref().map(|portion| Amount::get(portion.grams))
}

macro_rules! redacted {
    ($($name:ident),*) => {$(
        impl std::fmt::Debug for $name {
            /// Says that there is one, never what it says: it is about what somebody eats and takes.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(redacted)"))
            }
        }
    )*};
}

redacted!(LogEntry, SupplementEntry, FoodLog);
