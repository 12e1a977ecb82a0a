//! `check` and `remedy` as people and programs use them.

use std::{
    io::Write as _,
    process::{Command, Output, Stdio},
};

use serde_json::Value;

fn uncramp(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_uncramp"))
        .args(arguments)
        .env("NO_COLOR", "1")
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    // A program that refuses its arguments does not read its input.
    let _ = child.stdin.take().expect("it was piped").write_all(input.as_bytes());
    child.wait_with_output().expect("it ends")
}

fn json(arguments: &[&str], input: &str) -> Value {
    let output = uncramp(arguments, input);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("it writes JSON")
}

const KIDNEYS: &str = r#"{ "age_years": 71, "sex": "f", "conditions": ["Chronic kidney disease"], "medicines": ["warfarin"],
    "allergies": [], "assessment": { "urgency": "self_care", "possible": [] } }"#;

#[test]
fn a_kidney_patient_is_refused_the_salt_substitute() {
    let shown = json(&["check", "salt substitute", "--profile", "-", "--json"], KIDNEYS);
    assert_eq!(shown["verdict"], "blocked");
    assert!(shown["reason"].as_str().is_some_and(|reason| reason.len() > 20));
    assert!(shown["change"].is_null());
    assert!(shown["sources"].as_array().is_some_and(|sources| !sources.is_empty()));
}

#[test]
fn a_check_without_a_profile_is_one_for_nobody() {
    let shown = json(&["check", "magnesium", "--json"], "");
    assert_eq!(shown["item"], "IM01");
    assert_eq!(shown["verdict"], "ask_clinician");
    assert!(shown["open"].as_array().is_some_and(|open| open.len() > 3));
}

#[test]
fn the_documents_keep_to_their_schemas() {
    let schema = |name: &str| -> Value {
        let path = format!("{}/../../knowledge/schema/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
        serde_json::from_str(&std::fs::read_to_string(path).expect("the schema")).expect("JSON")
    };
    let check = json(&["check", "bananas", "--profile", "-", "--json"], KIDNEYS);
    assert!(jsonschema::is_valid(&schema("check"), &check));
    let remedy = json(&["remedy", "ID01", "--profile", "-", "--json"], KIDNEYS);
    assert!(jsonschema::is_valid(&schema("remedy"), &remedy));
    assert_eq!(remedy["verdict"], "unsafe");
    assert_eq!(remedy["for_you"]["item"], "ID01");
    let profile: Value = serde_json::from_str(KIDNEYS).expect("JSON");
    assert!(jsonschema::is_valid(&schema("profile"), &profile));
}

#[test]
fn a_word_that_is_not_understood_is_an_error_that_offers_others() {
    let output = uncramp(&["check", "walking", "--profile", "-"], r#"{ "medicines": ["warfrin"] }"#);
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).contains("warfarin"));
    let output = uncramp(&["check", "magnesum"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("IM01"));
}

#[test]
fn every_remedy_is_listed_and_a_harmful_one_is_not_explained() {
    let all = json(&["remedy", "--json"], "");
    assert_eq!(all.as_array().map(Vec::len), Some(111));
    let needle = json(&["remedy", "IX02", "--json"], "");
    assert_eq!(needle["verdict"], "unsafe");
    let told = needle.to_string();
    assert!(!told.contains("cm") && !told.contains("outer"), "how it is done is never told");
}

#[test]
fn a_page_says_the_verdict_first_and_fits_the_terminal() {
    for arguments in
        [&["check", "massage", "--profile", "-"][..], &["remedy", "quinine"][..], &["remedy"][..]]
    {
        let output = uncramp(arguments, KIDNEYS);
        let shown = String::from_utf8(output.stdout).expect("it writes text");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let verdict = shown.lines().take(3).any(|line| {
            ["No.", "Ask first.", "a change.", "harm.", "helps."].iter().any(|v| line.contains(v))
        });
        assert!(verdict, "{shown}");
        let long: Vec<&str> =
            shown.lines().filter(|line| line.chars().count() > 80 && !line.contains("http")).collect();
        assert!(long.is_empty(), "{long:?}");
    }
}
