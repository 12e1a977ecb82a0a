//! Tests that are worth a word with a clinician, and why.

use serde::Serialize;
use uncramp_domain::LabId;
use uncramp_knowledge::{
    KnowledgeBase,
    records::{Lab, Seriousness},
};

use super::medicines::MedicineReview;
use crate::profile::Profile;

/// A test that is worth a word.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TestReport {
    /// The measurement.
    pub id: LabId,
    /// Its name.
    pub name: String,
    /// Explanations that are still possible and that it bears on.
    pub causes: Vec<String>,
    /// Medicines that may shift it.
    pub medicines: Vec<String>,
    /// Whether the profile holds a result.
    pub result_known: bool,
}

/// The name of a measurement.
pub fn lab_name(base: &KnowledgeBase, lab: &Lab) -> String {
    base.messages.text(&format!("lab-{}", lab.id)).into_owned()
}

/// Tests that bear on what is still possible, or that a medicine may shift; those with the most reasons first.
pub fn tests(base: &KnowledgeBase, profile: &Profile, medicines: &[MedicineReview]) -> Vec<TestReport> {
    let possible: Vec<_> =
        base.causes.iter().filter(|cause| profile.possible(cause.id.as_str()).is_yes()).collect();
    let mut reports: Vec<(Seriousness, TestReport)> = Vec::new();
    for lab in &base.labs {
        let bears = |prose: &str| lab.short_names.iter().any(|short| holds(prose, short));
        let causes: Vec<_> =
            possible.iter().filter(|cause| cause.tests.as_deref().is_some_and(bears)).collect();
        let shifting = medicines
            .iter()
            .filter(|medicine| medicine.links.iter().any(|link| link.tests.contains(&lab.id)));
        let medicines: Vec<String> = shifting.map(|medicine| medicine.name.clone()).collect();
        if causes.is_empty() && medicines.is_empty() {
            continue;
        }
        let gravest = causes.iter().map(|cause| cause.seriousness).max().unwrap_or(Seriousness::SelfCare);
        let names =
            causes.iter().map(|cause| base.messages.text(&format!("cause-{}", cause.id)).into_owned());
        reports.push((
            gravest,
            TestReport {
                id: lab.id.clone(),
                name: lab_name(base, lab),
                causes: names.collect(),
                medicines,
                result_known: profile.labs.contains_key(lab.id.as_str()),
            },
        ));
    }
    let reasons = |report: &TestReport| report.causes.len() + report.medicines.len();
    reports.sort_by(|a, b| {
        reasons(&b.1).cmp(&reasons(&a.1)).then_with(|| b.0.cmp(&a.0)).then_with(|| a.1.id.cmp(&b.1.id))
    });
    reports.into_iter().map(|(_, report)| report).collect()
}

/// Whether a text holds a short name as a word of its own.
fn holds(prose: &str, short: &str) -> bool {
    prose.match_indices(short).any(|(at, _)| {
        let before = prose[..at].chars().next_back();
        let after = prose[at + short.len()..].chars().next();
        let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-');
        !joins(before) && !joins(after)
    })
}

#[cfg(test)]
mod checks {
    use super::holds;

    #[test]
    fn a_short_name_is_a_word_of_its_own() {
        assert!(holds("U&E, Mg, Ca", "Mg") && holds("K", "K") && holds("Na, K, glucose", "K"));
        assert!(!holds("CK if weak", "K") && !holds("AUDIT-C", "AUDIT") && !holds("25-OH-D", "OH"));
    }
}
