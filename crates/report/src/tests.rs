//! Worked people: what stands in their reports, in both forms.

mod worked;

use proptest::prelude::*;

use self::worked::{BASE, PEOPLE, TODAY, report_of};
use super::*;

/// The words of a page, without its marks.
fn words_of_html(page: &str) -> String {
    let body = page.split_once("<body>").expect("a body").1;
    let mut text = String::new();
    let mut inside = false;
    for letter in body.chars() {
        match letter {
            '<' => {
                inside = true;
                text.push(' ');
            }
            '>' => inside = false,
            other if !inside => text.push(other),
            _ => {}
        }
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(text, |text, (entity, letter)| text.replace(entity, letter))
}

fn letters(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

#[test]
fn what_the_reports_say() {
    for person in PEOPLE {
        let (id, report) = report_of(person, &[]);
        // The version of the content changes with every word of it.
        let said: Vec<String> =
            report.lines().into_iter().filter(|line| !line.contains(&BASE.version)).collect();
        insta::assert_snapshot!(format!("report_{id}"), said.join("\n"));
    }
}

#[test]
fn html_says_every_word_in_order_and_nothing_else() {
    for person in PEOPLE {
        let (id, report) = report_of(person, &[]);
        let page = html::write(&report);
        assert_eq!(letters(&words_of_html(&page)), letters(&report.lines().concat()), "{id}");
        assert!(
            !page.contains("http") && !page.contains("<script"),
            "{id}: nothing is fetched, nothing runs"
        );
    }
}

#[test]
fn a_part_that_is_left_out_is_gone() {
    for part in Part::ALL {
        let (_, report) = report_of(PEOPLE[1], &[*part]);
        assert!(report.sections.iter().all(|section| section.part != *part));
        assert_eq!(Part::named(part.key()), Some(*part));
    }
    let (_, report) = report_of(PEOPLE[5], &[Part::Flags]);
    assert_eq!(report.urgency, None, "the urgency comes from the danger signs");
}

#[test]
fn what_is_not_known_is_said_to_be_so() {
    let text =
        r#"{ "id": "nobody", "profile": {}, "answers": null, "diary": [], "questions": [], "trials": [] }"#;
    let (_, report) = report_of(text, &[]);
    let all = report.lines().join("\n");
    for key in [
        "report-not-given",
        "report-no-diary",
        "report-no-interview",
        "report-flags-none-asked",
        "report-no-results",
    ] {
        assert!(all.contains(&*BASE.messages.text(key)), "{key}");
    }
    assert!(!all.contains(&*BASE.messages.text("report-none")), "nothing is said to be none");
}

#[test]
fn a_diary_of_cramps_alone_gives_no_rate() {
    let (_, report) = report_of(PEOPLE[4], &[]);
    let said = report.lines().join("\n");
    let least = BASE
        .messages
        .format("report-at-least", &[("least", Argument::Text("3.5")), ("nights", Argument::Number(5.0))]);
    assert!(said.contains(&least), "{said}");
}

#[test]
fn one_night_gives_no_rate() {
    let (_, report) = report_of(PEOPLE[0], &[]);
    let said = report.lines().join("\n");
    assert!(said.contains(&BASE.messages.format("report-few-nights", &[("nights", Argument::Number(1.0))])));
    assert!(!said.contains("a week"), "{said}");
}

#[test]
fn a_convulsion_is_no_cramp() {
    let (_, report) = report_of(PEOPLE[3], &[]);
    let has = |part: Part| report.sections.iter().find(|section| section.part == part);
    assert!(has(Part::Convulsions).is_some());
    let pattern = serde_json::to_string(&has(Part::Pattern).expect("a pattern").blocks).expect("json");
    assert!(pattern.contains(&*BASE.messages.text("report-no-cramps")), "{pattern}");
    assert!(has(Part::Rate).is_none(), "two convulsions are no fourteen cramps a week");
}

#[test]
fn nothing_of_a_person_is_shown_in_debug() {
    let (_, report) = report_of(PEOPLE[4], &[]);
    assert_eq!(format!("{report:?}"), "Report(redacted)");
    assert!(format!("{:?}", report.sections[0].blocks).contains("redacted"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_words_of_a_person_are_words_and_nothing_else(note in "\\PC{0,60}", name in "\\PC{0,30}") {
        let person = serde_json::json!({
            "id": "any", "name": name, "profile": {}, "answers": null, "trials": [], "questions": [note],
            "diary": [],
        });
        let (_, report) = report_of(&person.to_string(), &[]);
        let page = html::write(&report);
        prop_assert_eq!(letters(&words_of_html(&page)), letters(&report.lines().concat()));
        #[cfg(feature = "pdf")]
        prop_assert!(pdf::write(&report, TODAY, pdf::Paper::A4).is_ok());
    }
}

#[cfg(feature = "pdf")]
mod in_pdf {
    use super::*;
    use crate::pdf::{Paper, write};

    #[test]
    fn the_pdf_says_what_the_page_says_on_two_pages() {
        for person in PEOPLE {
            let (id, report) = report_of(person, &[]);
            for paper in [Paper::A4, Paper::Letter] {
                let bytes = write(&report, TODAY, paper).unwrap_or_else(|error| panic!("{id}: {error}"));
                assert!(bytes == write(&report, TODAY, paper).expect("again"), "{id}: not the same bytes");
                let pages = pdf_extract::extract_text_from_mem_by_pages(&bytes).expect("it can be read");
                assert!(pages.len() <= 2, "{id}: {} pages", pages.len());
                let count = pages.len();
                let text: String = pages
                    .iter()
                    .zip(1..)
                    .map(|(page, number)| {
                        letters(page).replace(&format!("{number}/{count}"), "").replace('•', "")
                    })
                    .collect();
                assert_eq!(sorted(&text), sorted(&report.lines().concat()), "{id}");
            }
        }
    }

    /// Cells of one row stand beside each other, and a reader of plain text may take them in either order.
    fn sorted(text: &str) -> Vec<char> {
        let mut letters: Vec<char> =
            text.chars().filter(|letter| !letter.is_whitespace() && *letter != '•').collect();
        letters.sort_unstable();
        letters
    }
}
