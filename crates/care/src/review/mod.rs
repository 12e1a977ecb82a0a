//! Medicines and results, gone through for a talk with the prescriber.
//!
//! Which medicines are linked with cramps and how strongly, what to ask, which tests are worth a word, and what results
//! mean and change. It never says to stop or change a medicine.

pub mod medicines;
pub mod results;
pub mod tests;

use serde::Serialize;
use uncramp_domain::Urgency;
use uncramp_knowledge::{KnowledgeBase, records::FlagUrgency};

pub use medicines::{LinkReport, MedicineReview, WatchItem};
pub use results::{Reading, ResultReport};
pub use tests::TestReport;

use crate::{known::List, profile::Profile};

/// The answer of a review.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReviewReport {
    /// What comes before everything else; none where nothing is urgent.
    pub first: Option<String>,
    /// Whether the medicines were given at all.
    pub medicines_known: bool,
    /// Each medicine, those with the clearest link first.
    pub medicines: Vec<MedicineReview>,
    /// What is sold freely and does not go with one of the medicines.
    pub watch: Vec<WatchItem>,
    /// Tests that are worth a word, those with the most reasons first.
    pub tests: Vec<TestReport>,
    /// What the results say.
    pub results: Vec<ResultReport>,
    /// What holds for every medicine.
    pub never_stop: String,
    /// Sixteen digits that change whenever the content does.
    pub model_version: String,
}

/// Goes through the medicines and results of a profile.
pub fn review(base: &KnowledgeBase, profile: &Profile) -> ReviewReport {
    let results = results::results(base, profile);
    let medicines = medicines::medicines(base, profile);
    let alarms = results.iter().filter_map(|result| result.alarm).map(FlagUrgency::urgency);
    let most = alarms.chain(profile.urgency).max();
    let first = most.filter(|urgency| *urgency >= Urgency::SameDay);
    let first = first.map(|urgency| base.messages.text(&format!("ui-urgency-{urgency}")).into_owned());
    ReviewReport {
        first,
        medicines_known: profile.declared.is_complete(List::Medicines),
        watch: medicines::watch(base, profile),
        tests: tests::tests(base, profile, &medicines),
        medicines,
        results,
        never_stop: base.messages.text("review-never-stop").into_owned(),
        model_version: base.version.clone(),
    }
}
