//! What results say, and what they change.

use serde::Serialize;
use uncramp_domain::{AgeYears, LabId, Pregnancy, SourceId};
use uncramp_knowledge::{
    KnowledgeBase,
    records::{FlagUrgency, Lab},
    rules::Facts,
};

use super::tests::lab_name;
use crate::profile::{Measured, Profile, shown_by};

/// Where a result lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// Below the adult range.
    Below,
    /// Within it.
    Within,
    /// Above it.
    Above,
    /// There is no range.
    NoRange,
}

/// What one result says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ResultReport {
    /// The measurement.
    pub id: LabId,
    /// Its name.
    pub name: String,
    /// The number, in the unit of the record.
    pub value: f64,
    /// That unit.
    pub unit: String,
    /// When it was taken, as the person keeps it.
    pub date: Option<String>,
    /// The range of adults who are not pregnant.
    pub range: [Option<f64>; 2],
    /// Where the result lies.
    pub reading: Reading,
    /// How soon it calls for help; none where it does not.
    pub alarm: Option<FlagUrgency>,
    /// What it means, in words.
    pub text: String,
    /// Whether the range may not hold, because of age or pregnancy.
    pub other_range: bool,
    /// What is known about other ranges, for clinicians.
    pub population_note: Option<String>,
    /// Conditions that it shows, and that the safety gate goes by from now on.
    pub shows: Vec<String>,
    /// Where the range comes from.
    pub sources: Vec<SourceId>,
    /// False where the source was not seen to say so.
    pub verified: bool,
}

/// What each result of the profile says, the most urgent first.
pub fn results(base: &KnowledgeBase, profile: &Profile) -> Vec<ResultReport> {
    let mut reports: Vec<ResultReport> = profile
        .labs
        .iter()
        .filter_map(|(id, measured)| Some(one(base, profile, base.labs.get(id)?, measured)))
        .collect();
    reports.sort_by(|a, b| b.alarm.cmp(&a.alarm).then_with(|| a.id.cmp(&b.id)));
    reports
}

fn one(base: &KnowledgeBase, profile: &Profile, lab: &Lab, measured: &Measured) -> ResultReport {
    let value = measured.value;
    let reading = match (lab.low, lab.high) {
        (Some(low), _) if value < low => Reading::Below,
        (_, Some(high)) if value > high => Reading::Above,
        (None, None) => Reading::NoRange,
        _ => Reading::Within,
    };
    let alarm = lab.alarm(value);
    let shows = shown_by(base, lab, value);
    let person = profile.person();
    let young = person.age().is_some_and(|age: AgeYears| age.get() < base.model.grown_from_years);
    let pregnant = matches!(person.pregnancy(), Pregnancy::Yes(_));
    let meaning = match reading {
        Reading::Below => base.messages.get(&format!("lab-{}.low", lab.id)),
        Reading::Above => base.messages.get(&format!("lab-{}.high", lab.id)),
        Reading::Within | Reading::NoRange => None,
    };
    let general = match reading {
        Reading::Below => "review-below",
        Reading::Within => "review-within",
        Reading::Above => "review-above",
        Reading::NoRange => "review-no-range",
    };
    let other_range = young || pregnant;
    let mut text = base.messages.text(general).into_owned();
    let other = other_range.then(|| base.messages.text("review-other-range"));
    for more in [meaning, other].into_iter().flatten() {
        text = format!("{text} {more}");
    }
    ResultReport {
        id: lab.id.clone(),
        name: lab_name(base, lab),
        value,
        unit: lab.unit.clone(),
        date: measured.date.clone(),
        range: [lab.low, lab.high],
        reading,
        alarm,
        text,
        other_range,
        population_note: lab.population_note.clone(),
        shows: shows.map(|condition| condition.name.clone()).collect(),
        sources: lab.sources.clone(),
        verified: lab.verified,
    }
}
