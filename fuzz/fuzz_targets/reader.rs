//! Any text is read without a panic, every place read is a part of the text, and what was read can be assessed.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use uncramp_assessment::{
    Answers, Model, Options, assess,
    text::{TextReader, apply},
};
use uncramp_knowledge::KnowledgeBase;

static BASE: LazyLock<KnowledgeBase> = LazyLock::new(|| uncramp_content::load().expect("it is embedded"));
static MODEL: LazyLock<Model<'static>> = LazyLock::new(|| Model::new(&BASE).expect("it has causes"));
static READER: LazyLock<TextReader> = LazyLock::new(|| TextReader::new(&BASE).expect("it has rules"));

fuzz_target!(|text: &str| {
    let reading = READER.read(text);
    for mention in &reading.mentions {
        assert!(text.get(mention.span.clone()).is_some());
    }
    let mut answers = Answers::default();
    apply(&BASE, &reading, &mut answers);
    let assessment = assess(&MODEL, &answers, Options::quick()).expect("no answer is impossible");
    assert!(assessment.differential.iter().all(|entry| entry.probability.is_finite()));
});
