//! Medicines, results and tests.

use uncramp_care::review::{MedicineReview, Reading, ReviewReport, review};
use uncramp_knowledge::{messages::Argument, records::LinkSize};

use crate::{Block, Input, Part, known};

/// How much of each the two pages hold.
const QUESTIONS: usize = 2;
const TESTS: usize = 6;
const EXPLANATIONS: usize = 3;
/// What a record says where no test helps.
const NO_TEST: &str = "none";

fn reviewed(input: &Input<'_>) -> ReviewReport {
    review(input.base, input.profile)
}

/// Every medicine, and how those that are linked with cramps are.
pub(crate) fn medicines(input: &Input<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Facts(vec![known::medicine_list(input)])];
    let linked: Vec<String> =
        reviewed(input).medicines.iter().filter_map(|medicine| linked(input, medicine)).collect();
    if !linked.is_empty() {
        blocks.push(Block::List(linked));
        blocks.push(Block::Text(input.say("report-not-stopped")));
    }
    blocks
}

fn linked(input: &Input<'_>, medicine: &MedicineReview) -> Option<String> {
    let link = medicine.links.first().filter(|link| link.size != LinkSize::Remedy)?;
    let mut text = format!("{}: {}", medicine.name, link.text);
    if let Some(strength) = &link.strength {
        let interval = link.interval.as_ref().map(|interval| format!(" ({interval})")).unwrap_or_default();
        let association = capital(link.association.trim_end_matches('.'));
        text = format!("{text} {association}: {strength}{interval}.");
    }
    if !link.verified {
        text = format!("{text} {}", input.say("report-unverified"));
    }
    Some(text)
}

/// The text as a sentence begins.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Results, with unit and date.
pub(crate) fn results(input: &Input<'_>) -> Vec<Block> {
    let lines: Vec<String> = reviewed(input)
        .results
        .iter()
        .map(|result| {
            let date = result.date.as_deref().map(|date| format!(" ({date})")).unwrap_or_default();
            let reading = input.say(match result.reading {
                Reading::Below => "report-below",
                Reading::Within => "report-within",
                Reading::Above => "report-above",
                Reading::NoRange => "report-no-range",
            });
            format!("{} {} {}{date}: {reading}", result.name, number(result.value), result.unit)
        })
        .collect();
    if lines.is_empty() {
        vec![Block::Text(input.say("report-no-results"))]
    } else {
        vec![Block::List(lines)]
    }
}

/// A number without needless digits.
fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Tests that bear on what is likely or that a medicine shifts.
pub(crate) fn tests(input: &Input<'_>) -> Vec<Block> {
    let mut lines: Vec<String> = reviewed(input)
        .tests
        .iter()
        .filter(|test| input.shows(Part::Medicines) && !test.medicines.is_empty())
        .take(TESTS)
        .map(|test| {
            let medicines = test.medicines.join(", ");
            input.format(
                "report-test-medicine",
                &[("test", Argument::Text(&test.name)), ("medicines", Argument::Text(&medicines))],
            )
        })
        .collect();
    let likely = input.assessed.iter().filter(|_| input.shows(Part::Likely)).flat_map(|assessed| {
        assessed.assessment.differential.iter().take(EXPLANATIONS).filter_map(|entry| {
            let tests = input.base.causes.get(&entry.id)?.tests.as_deref()?;
            // A line that says "none" would name nothing to consider.
            let tests = Some(tests).filter(|tests| !["", NO_TEST].contains(tests))?;
            Some(format!("{}: {}", entry.name, tests))
        })
    });
    lines.extend(likely);
    if lines.is_empty() {
        return vec![Block::Text(input.say("report-no-tests"))];
    }
    vec![Block::List(lines), Block::Text(input.say("report-tests-why"))]
}

/// Questions that go with the medicines of the person.
pub(crate) fn questions(input: &Input<'_>) -> Vec<String> {
    if !input.shows(Part::Medicines) {
        return Vec::new();
    }
    reviewed(input)
        .medicines
        .iter()
        .flat_map(|medicine| {
            medicine
                .links
                .iter()
                .flat_map(|link| &link.ask)
                .take(QUESTIONS)
                .map(move |ask| format!("{}: {ask}", medicine.name))
        })
        .collect()
}
