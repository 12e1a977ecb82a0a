//! The profile: what a person says of themselves once, in a file or in the app, for everything that care does.
//!
//! Conditions, medicines and allergies are given as ids or as people call them. A word that is not understood is an
//! error; nothing passes in silence. A word that leaves open what it is counts as each thing that it may be.

use std::collections::{BTreeMap, BTreeSet};

use uncramp_domain::{AgeYears, Person, PersonError, Pregnancy, Sex, Truth, Urgency, WeeksPregnant};
use uncramp_knowledge::{
    KnowledgeBase,
    records::{Condition, FlagUrgency, Lab, LabSign},
    rules::Facts,
};

use crate::{
    known::{Declared, Known, List},
    names::{Found, Named, find, nearest, offer, plain},
};

pub use crate::profile_file::{LabValue, LastAssessment, ProfileFile, Weeks, Words};

/// Why a profile cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProfileError {
    /// Not JSON of the right shape.
    #[error("the profile is not in the expected form: {0}")]
    Form(String),
    /// One or more values cannot be used; all of them are named.
    #[error("{}", .0.join("\n"))]
    Faults(Vec<String>),
}

/// A result in the unit of its record.
#[derive(Clone, PartialEq)]
pub struct Measured {
    /// The number.
    pub value: f64,
    /// When it was taken, as the person keeps it.
    pub date: Option<String>,
}

/// A profile whose every word was understood.
#[derive(Clone, PartialEq)]
pub struct Profile {
    person: Person,
    /// What was declared, for the safety gate.
    pub declared: Declared,
    /// Weight in kilograms.
    pub weight_kg: Option<f64>,
    /// Ids of the ways of eating.
    pub diets: Vec<String>,
    /// Results by id of the measurement.
    pub labs: BTreeMap<String, Measured>,
    /// Country, two capital letters.
    pub country: Option<String>,
    /// How soon the last assessment asked to get help.
    pub urgency: Option<Urgency>,
    possible: Option<BTreeSet<String>>,
}

impl std::fmt::Debug for Profile {
    /// Says that there is one, never what it says: it is about somebody's health.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Profile(redacted)")
    }
}

impl Default for Profile {
    /// Nobody known.
    fn default() -> Self {
        Self {
            person: Person::UNKNOWN,
            declared: Declared::default(),
            weight_kg: None,
            diets: Vec::new(),
            labs: BTreeMap::new(),
            country: None,
            urgency: None,
            possible: None,
        }
    }
}

impl Facts for Profile {
    fn answer(&self, _: &str) -> Option<&str> {
        None
    }

    fn person(&self) -> &Person {
        &self.person
    }
}

impl Profile {
    /// Takes in a result; what was known of the same measurement before is replaced.
    ///
    /// # Errors
    /// [`ResultFault`] where the result cannot be used.
    pub fn measure(&mut self, base: &KnowledgeBase, lab: &Lab, result: &LabValue) -> Result<(), ResultFault> {
        let value = in_unit(lab, result)?;
        for condition in shown_by(base, lab, value) {
            self.declared.add(List::Conditions, condition.id.as_str());
        }
        self.labs.insert(lab.id.to_string(), Measured { value, date: result.date.clone() });
        // One that calls for help today or now comes before any plan, as an assessment would that called for it.
        if let Some(alarm) =
            lab.alarm(value).map(FlagUrgency::urgency).filter(|alarm| *alarm >= Urgency::SameDay)
        {
            self.call(alarm);
        }
        Ok(())
    }

    /// Takes in an urgency; a milder one changes nothing.
    fn call(&mut self, urgency: Urgency) {
        if self.urgency.is_none_or(|known| known < urgency) {
            self.urgency = Some(urgency);
            self.declared.set_urgency(urgency);
        }
    }

    /// Reads a profile.
    ///
    /// # Errors
    /// [`ProfileError`] naming everything that cannot be used, and what may have been meant.
    ///
    /// # Example
    /// ```
    /// # use uncramp_care::Profile;
    /// # use uncramp_knowledge::KnowledgeBase;
    /// let base = KnowledgeBase::default();
    /// assert!(Profile::from_json(&base, r#"{ "age_years": 71, "sex": "f" }"#).is_ok());
    /// assert!(Profile::from_json(&base, r#"{ "age": 71 }"#).is_err(), "an unknown key");
    /// ```
    pub fn from_json(base: &KnowledgeBase, text: &str) -> Result<Self, ProfileError> {
        let file: ProfileFile =
            serde_json::from_str(text).map_err(|error| ProfileError::Form(shape(&error)))?;
        Self::new(base, &file)
    }

    /// Makes a profile from its file.
    ///
    /// # Errors
    /// [`ProfileError::Faults`] naming everything that cannot be used, and what may have been meant.
    pub fn new(base: &KnowledgeBase, file: &ProfileFile) -> Result<Self, ProfileError> {
        let mut reader = Reader { base, faults: Vec::new(), profile: Self::default(), pregnant_word: false };
        reader.read(file);
        if reader.faults.is_empty() { Ok(reader.profile) } else { Err(ProfileError::Faults(reader.faults)) }
    }

    /// Whether a cause is still possible, as the last assessment found.
    pub fn possible(&self, cause: &str) -> Truth {
        match &self.possible {
            None => Truth::Unknown,
            Some(possible) => possible.contains(cause).into(),
        }
    }

    /// Calls `with` with everything that the safety gate may ask about this person.
    pub fn judged<T>(&self, base: &KnowledgeBase, with: impl FnOnce(&Known<'_>) -> T) -> T {
        let possible = |cause: &str| self.possible(cause);
        with(&Known { base, facts: self, declared: &self.declared, possible: &possible })
    }
}

/// What a parser says, less the value that it would repeat.
fn shape(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind("expected") {
        Some(at) if text.starts_with("invalid") => text[at..].to_owned(),
        _ => text,
    }
}

/// Weights that people have, in kilograms, with room on either side.
const WEIGHTS: std::ops::RangeInclusive<f64> = 0.5..=650.0;

struct Reader<'a> {
    base: &'a KnowledgeBase,
    faults: Vec<String>,
    profile: Profile,
    pregnant_word: bool,
}

impl Reader<'_> {
    fn read(&mut self, file: &ProfileFile) {
        let base = self.base;
        self.list(List::Conditions, file.conditions.as_deref());
        self.list(List::Medicines, file.medicines.as_deref());
        self.list(List::Allergies, file.allergies.as_deref());
        self.diets(file.diet.as_ref());
        self.labs(file.labs.as_ref());
        self.person(file);
        if let Some(breastfeeding) = file.breastfeeding {
            if !breastfeeding && self.profile.declared.breastfeeding() == Some(true) {
                self.faults.push(
                    "`breastfeeding` is false, and the conditions say breastfeeding; correct one of them"
                        .to_owned(),
                );
            }
            self.profile.declared.set_breastfeeding(breastfeeding);
        }
        if let Some(weight) = file.weight_kg {
            if !WEIGHTS.contains(&weight) {
                self.faults.push("`weight_kg` must be a weight in kilograms, such as 70".to_owned());
            }
            self.profile.weight_kg = Some(weight);
        }
        if let Some(country) = &file.country {
            let code = country.trim().to_ascii_uppercase();
            if code.len() == 2 && (base.countries.is_empty() || base.countries.get(&code).is_some()) {
                self.profile.country = Some(code);
            } else {
                self.faults.push("`country` must be two letters, such as GB (ISO 3166)".to_owned());
            }
        }
        self.assessment(file.assessment.as_ref());
    }

    fn person(&mut self, file: &ProfileFile) {
        let sex = match file.sex.as_deref().map(str::to_ascii_lowercase).as_deref() {
            None => None,
            Some("f" | "female") => Some(Sex::Female),
            Some("m" | "male") => Some(Sex::Male),
            Some(_) => {
                self.faults.push("`sex` must be \"f\" or \"m\" (sex at birth)".to_owned());
                None
            }
        };
        match self.make_person(file, sex) {
            Ok(person) => self.profile.person = person,
            Err(error) => self.faults.push(error.to_string()),
        }
    }

    fn make_person(&mut self, file: &ProfileFile, sex: Option<Sex>) -> Result<Person, PersonError> {
        let age = file.age_years.map(AgeYears::new).transpose()?;
        let pregnancy = match &file.pregnant_weeks {
            None if self.pregnant_word => Pregnancy::Yes(None),
            None => Pregnancy::Unknown,
            Some(None | Some(Weeks::Pregnant(false))) => {
                if self.pregnant_word {
                    self.faults.push(
                        "`pregnant_weeks` says not pregnant, and the conditions say pregnant; correct one of them"
                            .to_owned(),
                    );
                }
                Pregnancy::No
            }
            Some(Some(Weeks::Pregnant(true))) => Pregnancy::Yes(None),
            Some(Some(Weeks::Number(weeks))) => Pregnancy::Yes(Some(WeeksPregnant::new(*weeks)?)),
        };
        Person::new(age, sex, pregnancy)
    }

    fn list(&mut self, list: List, words: Option<&[String]>) {
        let Some(words) = words else { return };
        self.profile.declared.complete_list(list);
        for word in words {
            self.word(list, word);
        }
    }

    fn word(&mut self, list: List, word: &str) {
        let base = self.base;
        let own = &base.profile;
        let is = |words: &[String]| words.iter().any(|known| plain(known) == plain(word));
        if word.trim().is_empty() || is(&own.nothing) {
            return;
        }
        if list == List::Conditions && is(&own.pregnant) {
            self.pregnant_word = true;
            return;
        }
        if list == List::Conditions && is(&own.breastfeeding) {
            self.profile.declared.set_breastfeeding(true);
            return;
        }
        let all = vocabulary(base, list);
        let shown: String = word.chars().take(80).collect();
        match find(word, &all, &own.padding) {
            Found::One(id) => self.profile.declared.add(list, id),
            Found::Several(ids) => {
                let fit: Vec<&Named<'_>> = all.iter().filter(|named| ids.contains(&named.id)).collect();
                let help = offer(&fit).unwrap_or_default();
                self.faults.push(format!("`{shown}` under `{list}` can mean several things; {help}"));
            }
            Found::Nothing if is(list.understood(own)) => {}
            Found::Nothing => {
                let elsewhere = List::ALL
                    .into_iter()
                    .filter(|other| *other != list)
                    .find(|other| find(word, &vocabulary(base, *other), &own.padding) != Found::Nothing);
                let help = match elsewhere {
                    Some(other) => format!("it belongs under `{other}`"),
                    None => offer(&nearest(word, &all)).unwrap_or_else(|| {
                        "use another word for it; `uncramp knowledge search WORDS` finds what is known"
                            .to_owned()
                    }),
                };
                self.faults.push(format!("`{shown}` under `{list}` is not understood; {help}"));
            }
        }
    }

    fn diets(&mut self, words: Option<&Words>) {
        let words = match words {
            None => return,
            Some(Words::One(word)) => std::slice::from_ref(word),
            Some(Words::Several(words)) => words,
        };
        let diets = &self.base.profile.diets;
        for word in words {
            let found = diets.iter().find(|diet| {
                plain(&diet.id) == plain(word) || diet.names.iter().any(|name| plain(name) == plain(word))
            });
            if let Some(diet) = found {
                self.profile.diets.push(diet.id.clone());
                for condition in &diet.conditions {
                    self.profile.declared.add(List::Conditions, condition.as_str());
                }
            } else {
                let shown: String = word.chars().take(80).collect();
                let known: Vec<String> = diets.iter().map(|diet| format!("`{}`", diet.id)).collect();
                self.faults
                    .push(format!("`{shown}` under `diet` is not understood; use {}", known.join(", ")));
            }
        }
    }

    fn labs(&mut self, labs: Option<&BTreeMap<String, LabValue>>) {
        let base = self.base;
        let all: Vec<Named<'_>> = base
            .labs
            .iter()
            .map(|lab| {
                let words = lab.lay_names.iter().map(String::as_str).collect();
                Named::new(lab.id.as_str(), lab.id.as_str(), words)
            })
            .collect();
        for (name, result) in labs.into_iter().flatten() {
            let shown: String = name.chars().take(80).collect();
            let found = match find(name, &all, &[]) {
                Found::One(id) => base.labs.get(id),
                _ => None,
            };
            let Some(lab) = found else {
                let help = offer(&nearest(name, &all))
                    .unwrap_or_else(|| "see `uncramp knowledge search`".to_owned());
                self.faults.push(format!("`{shown}` under `labs` is not understood; {help}"));
                continue;
            };
            if let Err(help) = self.profile.measure(base, lab, result) {
                self.faults.push(format!("`{shown}` under `labs` cannot be used; {help}"));
            }
        }
    }

    fn assessment(&mut self, last: Option<&LastAssessment>) {
        let base = self.base;
        let Some(last) = last else { return };
        if let Some(urgency) = &last.urgency {
            match urgency.parse() {
                Ok(urgency) => self.profile.call(urgency),
                Err(error) => self.faults.push(uncramp_domain::UnknownUrgency::to_string(&error)),
            }
        }
        let Some(possible) = &last.possible else { return };
        let names: Vec<(&str, String)> = base
            .causes
            .iter()
            .map(|cause| (cause.id.as_str(), base.messages.text(&format!("cause-{}", cause.id)).into_owned()))
            .collect();
        let all: Vec<Named<'_>> = names.iter().map(|(id, name)| Named::new(id, name, Vec::new())).collect();
        let mut found = BTreeSet::new();
        for word in possible {
            if let Found::One(id) = find(word, &all, &[]) {
                found.insert(id.to_owned());
            } else {
                let shown: String = word.chars().take(80).collect();
                let help = offer(&nearest(word, &all)).unwrap_or_else(|| "use the id of a cause".to_owned());
                self.faults.push(format!("`{shown}` under `assessment.possible` is not understood; {help}"));
            }
        }
        self.profile.possible = Some(found);
    }
}

/// The conditions that a result in the unit of its record shows; the safety gate goes by them.
pub fn shown_by<'a>(
    base: &'a KnowledgeBase,
    lab: &'a Lab,
    value: f64,
) -> impl Iterator<Item = &'a Condition> + use<'a> {
    let shows = move |sign: &LabSign| {
        sign.lab == lab.id
            && (sign.below.is_some_and(|limit| value < limit)
                || sign.above.is_some_and(|limit| value > limit))
    };
    base.conditions.iter().filter(move |condition| condition.shown_by.iter().any(shows))
}

/// Why a result cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ResultFault {
    /// Nobody has such a value.
    #[error("no such result is possible in {0}; check the number and its unit")]
    NotPossible(String),
    /// Not a number from 0.
    #[error("a result is a number of 0 or more")]
    NoNumber,
    /// The unit is not known; these are.
    #[error("give it in {}", .0.join(" or "))]
    Unit(Vec<String>),
}

/// A result in the unit of its record.
///
/// # Errors
/// [`ResultFault`] where the unit is not known or no such result is possible.
pub fn in_unit(lab: &Lab, result: &LabValue) -> Result<f64, ResultFault> {
    let plain = |text: &str| {
        text.trim()
            .to_lowercase()
            .replace(['µ', 'μ'], "u")
            .replace("micro", "u")
            .replace(['.', ' ', '²', '^'], "")
    };
    let unit = plain(&result.unit);
    let value = if plain(&lab.unit) == unit {
        Some(result.value)
    } else {
        let other = lab.units.iter().find(|other| plain(&other.unit) == unit);
        other.map(|other| result.value * other.factor + other.offset)
    };
    match value {
        Some(value) if lab.plausible.is_some_and(|[low, high]| !(low..=high).contains(&value)) => {
            Err(ResultFault::NotPossible(result.unit.trim().to_owned()))
        }
        Some(value) if value.is_finite() && value >= 0.0 => Ok(value),
        Some(_) => Err(ResultFault::NoNumber),
        None => {
            let mut units = vec![lab.unit.clone()];
            units.extend(lab.units.iter().map(|other| other.unit.clone()));
            Err(ResultFault::Unit(units))
        }
    }
}

/// Everything that may stand in one of the lists.
pub fn vocabulary(base: &KnowledgeBase, list: List) -> Vec<Named<'_>> {
    fn named<'a>(id: &'a str, name: &'a str, synonyms: &'a [String]) -> Named<'a> {
        Named::new(id, name, synonyms.iter().map(String::as_str).collect())
    }
    match list {
        List::Conditions => {
            base.conditions.iter().map(|r| named(r.id.as_str(), &r.name, &r.synonyms)).collect()
        }
        List::Medicines => {
            base.medicines.iter().map(|r| named(r.id.as_str(), &r.name, &r.synonyms)).collect()
        }
        List::Allergies => {
            base.allergies.iter().map(|r| named(r.id.as_str(), &r.name, &r.synonyms)).collect()
        }
    }
}
