//! What people say for a danger is never read as its denial.

use std::{collections::BTreeSet, fs, path::Path};

use uncramp_assessment::{
    Answers,
    text::{TextReader, apply},
};
use uncramp_knowledge::rules::Facts as _;

/// The phrasings of a finding's yes, from its file.
fn told(finding: &str) -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(format!("../../knowledge/messages/en/phrasings/{finding}.toml"));
    let Ok(text) = fs::read_to_string(file) else { return Vec::new() };
    let table: toml::Table = text.parse().expect("the loader has read it");
    let yes = table["phrasings"].get("yes").and_then(toml::Value::as_array).cloned().unwrap_or_default();
    yes.iter().filter_map(|phrasing| phrasing.as_str().map(str::to_owned)).collect()
}

#[test]
fn no_danger_is_read_as_its_denial() {
    let base = uncramp_content::load().expect("the built-in content is whole");
    let reader = TextReader::new(&base).expect("the built-in content can be read");
    let findings: BTreeSet<&str> =
        base.red_flags.iter().flat_map(|flag| base.red_flag_findings(flag)).collect();
    let mut wrong = Vec::new();
    let mut read = 0;
    for finding in findings {
        for text in told(finding) {
            for text in [text.clone(), format!("{text} since this morning, should I worry")] {
                let mut answers = Answers::default();
                apply(&base, &reader.read(&text), &mut answers);
                read += 1;
                if answers.answer(finding) == Some("no") {
                    wrong.push(format!("{finding}: {text}"));
                }
            }
        }
    }
    assert!(read > 10_000, "only {read} phrasings were found");
    assert!(wrong.is_empty(), "{} are read as a no:\n{}", wrong.len(), wrong.join("\n"));
}
