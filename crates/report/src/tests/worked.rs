//! Worked people and their reports. The tests and `examples/worked.rs` share this file, so that what others check is what is
//! tested here.

use std::{collections::BTreeSet, sync::LazyLock};

use jiff::civil::{Date, date};
use serde_json::Value;
use uncramp_assessment::{Answers, Model, Options, assess};
use uncramp_care::Profile;
use uncramp_diary::{Entry, Item, NightRules, RecordId, Whose};
use uncramp_knowledge::KnowledgeBase;

use super::{Assessed, Diary, Input, Part, Report, Trial, make};

/// The day of their reports.
pub(super) const TODAY: Date = date(2026, 3, 12);

pub(super) static BASE: LazyLock<KnowledgeBase> =
    LazyLock::new(|| uncramp_content::load().expect("it is built in"));

pub(super) const PEOPLE: [&str; 6] = [
    include_str!("../../people/sparse.json"),
    include_str!("../../people/heavy.json"),
    include_str!("../../people/pregnant.json"),
    include_str!("../../people/child.json"),
    include_str!("../../people/many_medicines.json"),
    include_str!("../../people/red_flag.json"),
];

fn items(entries: &Value) -> Vec<Item> {
    let entries = entries.as_array().expect("a list");
    entries
        .iter()
        .zip(0_u8..)
        .map(|(entry, number)| {
            let kind = entry["kind"].as_str().expect("a kind");
            let id = RecordId::new(1_700_000_000_000, [number; 10]);
            let entry = Entry::read(kind, 1, &entry["body"]).unwrap_or_else(|| panic!("a {kind}"));
            Item { id, latest: id, entry }
        })
        .collect()
}

/// The id of a person, and the report.
pub(super) fn report_of(text: &str, without: &[Part]) -> (String, Report) {
    let person: Value = serde_json::from_str(text).expect("a person");
    let profile = Profile::from_json(&BASE, &person["profile"].to_string()).expect("a profile");
    let model = Model::new(&BASE).expect("a model");
    let answers = (!person["answers"].is_null())
        .then(|| Answers::from_json(&BASE, &person["answers"].to_string()).expect("answers"));
    let assessment = answers.as_ref().map(|answers| {
        let options = Options { samples: 50, ..Options::full(&BASE) };
        assess(&model, answers, options).expect("an assessment")
    });
    let items = items(&person["diary"]);
    let words = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let list = |key: &str| person[key].as_array().expect("a list").clone();
    let questions: Vec<String> = list("questions").iter().map(words).collect();
    let trials: Vec<Trial> = list("trials")
        .iter()
        .map(|trial| Trial { name: words(&trial[0]), outcome: words(&trial[1]) })
        .collect();
    let without: BTreeSet<Part> = without.iter().copied().collect();
    let report = make(&Input {
        base: &BASE,
        today: TODAY,
        name: person["name"].as_str(),
        profile: &profile,
        assessed: answers.as_ref().zip(assessment.as_ref()).map(|(answers, assessment)| Assessed {
            answers,
            assessment,
            on: None,
        }),
        diary: (!items.is_empty()).then_some(Diary {
            items: &items,
            whose: Whose::One(None),
            rules: NightRules { cut_hour: 12, bout_minutes: 30 },
        }),
        trials: &trials,
        questions: &questions,
        without: &without,
    });
    (words(&person["id"]), report)
}
