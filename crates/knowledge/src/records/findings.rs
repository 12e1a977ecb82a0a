//! Findings, and the red flags that are made of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uncramp_domain::{
    AgeYears, CauseId, FindingId, InventoryId, LabId, Person, Pregnancy, RedFlagId, Sex, SourceId, TermId,
    WeeksPregnant,
};

use super::{AnswerKind, Basis, FlagUrgency, Layer, ProfilePart, Who, record, yes};

record! {
    /// The band of a measurement.
    pub struct Band {
        /// The choice it stands for.
        choice: String,
        /// Its lower end; it reaches up to the next band.
        at_least: f64,
    }

    /// How numbers fall into the choices of a finding.
    pub struct Scale {
        /// Unit of the bands (UCUM where there is one).
        unit: String,
        /// The laboratory record whose units are converted.
        #[serde(default)]
        analyte: Option<LabId>,
        /// What the bands rest on.
        basis: Basis,
        /// Where they come from.
        sources: Vec<SourceId>,
        /// The bands, rising.
        bands: Vec<Band>,
    }

    /// How common the answers to a finding are.
    pub struct Background {
        /// Probability of a yes.
        #[serde(default)]
        yes: Option<f64>,
        /// Probability of each choice.
        #[serde(default)]
        shares: BTreeMap<String, f64>,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
    }

    /// Something that can be asked, observed or measured.
    pub struct Finding {
        /// Key.
        id: FindingId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// Group of related questions.
        group: String,
        /// How it is answered.
        answer: AnswerKind,
        /// The choices, for other than yes-or-no findings.
        #[serde(default)]
        choices: Vec<String>,
        /// What it tells about.
        layer: Layer,
        /// Asked of everybody.
        #[serde(default)]
        core: bool,
        /// Answered by the profile, never asked.
        #[serde(default)]
        profile: Option<ProfilePart>,
        /// Repeats these findings, so it is neither asked nor counted.
        #[serde(default)]
        derived_from: Vec<FindingId>,
        /// Replaced by these findings; kept because a published figure refers to it.
        #[serde(default)]
        superseded_by: Vec<FindingId>,
        /// When it is not asked, over findings and the profile: what the answer follows from, such as a "no" to something wider.
        #[serde(default)]
        pointless_when: Option<String>,
        /// Who can answer.
        #[serde(default = "anybody")]
        who: Who,
        /// Whether it is about relatives, so that what is said of them counts.
        #[serde(default)]
        relatives: bool,
        /// Remarks for clinicians.
        #[serde(default)]
        note: Option<String>,
        /// How common the answers are among users.
        background: Background,
        /// How common a yes is where nothing in the model produces it.
        #[serde(default)]
        leak: Option<Background>,
        /// How numbers fall into the choices.
        #[serde(default)]
        scale: Option<Scale>,
    }

    /// Answers that fire a red flag, or only just do not.
    pub struct RedFlagCase {
        /// `fires` or `near_miss`.
        name: String,
        /// Age in years.
        #[serde(default)]
        age_years: Option<f64>,
        /// Sex at birth: f or m.
        #[serde(default)]
        sex: Option<String>,
        /// Weeks of pregnancy.
        #[serde(default)]
        pregnant_weeks: Option<f64>,
        /// The urgency that all rules together must reach.
        #[serde(default)]
        urgency_at_least: Option<FlagUrgency>,
        /// Remarks.
        #[serde(default)]
        note: Option<String>,
        /// The answers.
        answers: BTreeMap<FindingId, String>,
    }

    /// A rule that stands outside the probabilistic model.
    pub struct RedFlagRecord {
        /// Key.
        id: RedFlagId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// How soon to get help where it fires.
        urgency: FlagUrgency,
        /// When it fires, over the red-flag terms.
        rule: String,
        /// Causes that become possible for the safety gate where it fires.
        #[serde(default)]
        suspects: Vec<CauseId>,
        /// Rules at least as urgent that say this and more: where one of them fires, people are not told of this one beside it.
        #[serde(default)]
        covered_by: Vec<RedFlagId>,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
        /// What is feared, for clinicians.
        #[serde(default)]
        suspect_note: Option<String>,
        /// Remarks for clinicians.
        #[serde(default)]
        note: Option<String>,
        /// Answers that fire it, and near misses.
        #[serde(default)]
        cases: Vec<RedFlagCase>,
    }

    /// One comparison that rules make of a number term.
    pub struct TermTest {
        /// The comparison, such as `>=600`.
        test: String,
        /// When it holds, over the findings.
        when: String,
    }

    /// A term that red-flag rules are written in.
    pub struct TermRecord {
        /// Key.
        id: TermId,
        /// `boolean` or `number`.
        #[serde(rename = "type")]
        type_: String,
        /// Unit of a number.
        #[serde(default)]
        unit: Option<String>,
        /// When it holds, over the findings, and over other terms as `term:<id>`.
        #[serde(default)]
        when: Option<String>,
        /// When each comparison holds.
        #[serde(default)]
        tests: Vec<TermTest>,
        /// One point for each of these that holds.
        #[serde(default)]
        score: Vec<String>,
    }
}

fn anybody() -> Who {
    Who::Anybody
}

impl RedFlagCase {
    /// The person of the example; none if such a person cannot be.
    pub fn person(&self) -> Option<Person> {
        let age = match self.age_years {
            Some(years) => Some(AgeYears::new(years).ok()?),
            None => None,
        };
        let sex = match self.sex.as_deref() {
            None => None,
            Some("f") => Some(Sex::Female),
            Some("m") => Some(Sex::Male),
            Some(_) => return None,
        };
        let pregnancy = match self.pregnant_weeks {
            None => Pregnancy::No,
            Some(weeks) => Pregnancy::Yes(Some(WeeksPregnant::new(weeks).ok()?)),
        };
        Person::new(age, sex, pregnancy).ok()
    }
}
