//! Dangers told in a few words, and harmless things told so.

use std::{fs, path::Path};

use serde::Deserialize;
use uncramp_assessment::{
    Answers, Model, Options, assess,
    text::{TextReader, apply},
};
use uncramp_domain::Urgency;
use uncramp_knowledge::KnowledgeBase;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Texts {
    /// Read as at least so urgent.
    dangers: Vec<AtLeast>,
    /// Not read so yet.
    missed: Vec<AtLeast>,
    /// Read as at most so urgent.
    harmless: Vec<AtMost>,
    /// Read as more urgent still.
    alarmed: Vec<AtMost>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AtLeast {
    at_least: String,
    told: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AtMost {
    at_most: String,
    told: Vec<String>,
}

fn urgency(name: &str) -> Urgency {
    name.parse().expect("an urgency")
}

fn told_by_texts(base: &KnowledgeBase) -> impl Fn(&str) -> Urgency {
    let model = Model::new(base).expect("it has causes");
    let reader = TextReader::new(base).expect("it has rules");
    move |text| {
        let mut answers = Answers::default();
        apply(base, &reader.read(text), &mut answers);
        urgency(&assess(&model, &answers, Options::quick()).expect("no answer is impossible").urgency)
    }
}

#[test]
fn a_few_words_are_enough() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/short-texts.toml");
    let texts: Texts =
        toml::from_str(&fs::read_to_string(file).expect("it is here")).expect("it has this form");
    let base = uncramp_content::load().expect("the built-in content is whole");
    let read = told_by_texts(&base);
    let mut wrong = Vec::new();
    let mut low = |of: &[AtLeast], expected: bool, said: &str| {
        for (least, text) in of.iter().flat_map(|set| set.told.iter().map(|text| (&set.at_least, text))) {
            let got = read(text);
            if (got >= urgency(least)) != expected {
                wrong.push(format!("{said} ({got:?}): {text}"));
            }
        }
    };
    low(&texts.dangers, true, "too low");
    low(&texts.missed, false, "no longer missed");
    let mut high = |of: &[AtMost], expected: bool, said: &str| {
        for (most, text) in of.iter().flat_map(|set| set.told.iter().map(|text| (&set.at_most, text))) {
            let got = read(text);
            if (got <= urgency(most)) != expected {
                wrong.push(format!("{said} ({got:?}): {text}"));
            }
        }
    };
    high(&texts.harmless, true, "too high");
    high(&texts.alarmed, false, "no longer too high");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
