//! Any answers file is either refused with an error or can be assessed.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use uncramp_assessment::{Answers, Model, Options, assess};
use uncramp_knowledge::KnowledgeBase;

static BASE: LazyLock<KnowledgeBase> = LazyLock::new(|| uncramp_content::load().expect("it is embedded"));
static MODEL: LazyLock<Model<'static>> = LazyLock::new(|| Model::new(&BASE).expect("it has causes"));

fuzz_target!(|text: &str| {
    if let Ok(answers) = Answers::from_json(&BASE, text) {
        let assessment = assess(&MODEL, &answers, Options::quick()).expect("no answer is impossible");
        assert!(assessment.differential.iter().all(|entry| entry.probability.is_finite()));
    }
});
