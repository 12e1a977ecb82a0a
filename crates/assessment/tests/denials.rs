//! What is told beside what is denied: a denial ends where a danger begins, and holds where a list goes on.

use std::{fs, path::Path};

use serde::Deserialize;
use uncramp_assessment::{
    Answers, Model, Options, assess,
    text::{TextReader, apply},
};
use uncramp_domain::Urgency;
use uncramp_knowledge::{KnowledgeBase, rules::Facts as _};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Texts {
    /// All that they tell is read.
    told: Vec<Danger>,
    /// Something that they tell is not read yet.
    unread: Vec<Danger>,
    /// Something that they tell is still read as its opposite.
    denied: Vec<Danger>,
    /// Not read as something for today.
    harmless: Vec<String>,
    /// Still read as something for today.
    alarmed: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Danger {
    text: String,
    findings: Vec<String>,
}

/// How a text is read, the worst of its findings.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Read {
    Told,
    Unread,
    Denied,
}

fn texts() -> Texts {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/denials.toml");
    toml::from_str(&fs::read_to_string(file).expect("it is here")).expect("it has this form")
}

fn answers(base: &KnowledgeBase, reader: &TextReader, text: &str) -> Answers {
    let mut answers = Answers::default();
    apply(base, &reader.read(text), &mut answers);
    answers
}

#[test]
fn a_danger_is_not_denied_by_what_stands_beside_it() {
    let base = uncramp_content::load().expect("the built-in content is whole");
    let reader = TextReader::new(&base).expect("it has rules");
    let read = |danger: &Danger| {
        let answers = answers(&base, &reader, &danger.text);
        let finding = |id: &String| match answers.answer(id) {
            Some("yes") => Read::Told,
            Some("no") => Read::Denied,
            _ => Read::Unread,
        };
        danger.findings.iter().map(finding).max().expect("it tells something")
    };
    let texts = texts();
    let lists = [(texts.told, Read::Told), (texts.unread, Read::Unread), (texts.denied, Read::Denied)];
    let mut wrong = Vec::new();
    for (dangers, expected) in lists {
        for danger in dangers {
            let got = read(&danger);
            if got != expected {
                wrong.push(format!("{expected:?} before, {got:?} now: {}", danger.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_list_of_denials_alarms_nobody() {
    let base = uncramp_content::load().expect("the built-in content is whole");
    let (reader, model) =
        (TextReader::new(&base).expect("it has rules"), Model::new(&base).expect("it has causes"));
    let today = |text: &String| {
        let answers = answers(&base, &reader, text);
        let urgency = assess(&model, &answers, Options::quick()).expect("no answer is impossible").urgency;
        urgency.parse::<Urgency>().expect("an urgency") >= Urgency::SameDay
    };
    let texts = texts();
    let alarmed: Vec<&String> = texts.harmless.iter().filter(|text| today(text)).collect();
    let calm: Vec<&String> = texts.alarmed.iter().filter(|text| !today(text)).collect();
    assert!(alarmed.is_empty() && calm.is_empty(), "alarmed: {alarmed:#?}\nno longer alarmed: {calm:#?}");
}
