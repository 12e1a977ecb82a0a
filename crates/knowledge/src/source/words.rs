//! Reads the words of one language: Fluent messages, phrasings, and the rules of the language.

use std::collections::BTreeMap;

use fluent_syntax::{ast, parser};
use serde::Deserialize;
use uncramp_domain::FindingId;
use uncramp_reader::{Preparer, Rules};

use super::{Files, issue::Issues, parse};
use crate::{
    base::{Phrasings, Table},
    messages::{Messages, Words},
    records::Finding,
};

/// The phrasings of one finding, as written: answer to list.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
pub(super) struct PhrasingsRecord {
    /// The finding.
    pub finding: FindingId,
    /// What people say for each answer.
    pub phrasings: BTreeMap<String, Vec<String>>,
}

/// Where each message stands, for faults found later.
pub(super) type Origins = BTreeMap<String, String>;

pub(super) fn messages(files: &Files, language: &str, issues: &mut Issues<'_>) -> (Messages, Origins) {
    let mut entries: Vec<(String, Words)> = Vec::new();
    let mut origins = Origins::new();
    let folder = format!("messages/{language}/");
    for (file, text) in files.iter().filter(|(file, _)| file.starts_with(&folder) && file.ends_with(".ftl")) {
        let resource = match parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    issues.at(
                        file,
                        Some(error.pos.clone()),
                        format!("this is not Fluent: {}", error.kind),
                        "a message is `key = text`; attributes and further lines are indented",
                    );
                }
                resource
            }
        };
        for entry in resource.body {
            if let ast::Entry::Message(message) = entry {
                let key = message.id.name.to_owned();
                let attributes =
                    message.attributes.iter().map(|a| (format!("{key}.{}", a.id.name), &a.value));
                let value = message.value.as_ref().map(|value| (key.clone(), value));
                for (key, pattern) in value.into_iter().chain(attributes) {
                    if let Some(other) = origins.insert(key.clone(), file.clone()) {
                        issues.fault(
                            file,
                            &key,
                            format!("the message `{key}` stands in `{other}` too"),
                            "keep one",
                        );
                    }
                    entries.push((key, words(pattern)));
                }
            }
        }
    }
    (Messages::new(language.to_owned(), entries), origins)
}

/// Plain text where the pattern is nothing else; its Fluent source otherwise.
fn words(pattern: &ast::Pattern<&str>) -> Words {
    let mut plain = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => plain.push_str(value),
            ast::PatternElement::Placeable { .. } => return Words::Pattern(source(pattern)),
        }
    }
    // Lines of one paragraph are one line on every screen; an empty line stays a new paragraph.
    let paragraphs: Vec<String> = plain
        .split("\n\n")
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|paragraph| !paragraph.is_empty())
        .collect();
    Words::Plain(paragraphs.join("\n\n"))
}

fn source(pattern: &ast::Pattern<&str>) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: "m" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    fluent_syntax::serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] })
}

/// What people say for one answer to one finding, as written, and where.
pub(super) struct Spoken {
    pub(super) file: String,
    pub(super) finding: FindingId,
    pub(super) value: String,
    pub(super) phrasings: Vec<String>,
}

pub(super) fn spoken(files: &Files, language: &str, issues: &mut Issues<'_>) -> Vec<Spoken> {
    let mut all = Vec::new();
    for (file, record) in
        parse::folder::<PhrasingsRecord>(files, &format!("messages/{language}/phrasings"), issues)
    {
        parse::file_is_named(&file, record.finding.as_str(), issues);
        for (value, phrasings) in record.phrasings {
            for phrasing in &phrasings {
                if phrasing.trim().len() < 2 || phrasing.contains('\n') {
                    issues.fault(
                        &file,
                        phrasing,
                        format!("`{phrasing}` is no phrasing"),
                        "write a few words on one line",
                    );
                }
            }
            all.push(Spoken { file: file.clone(), finding: record.finding.clone(), value, phrasings });
        }
    }
    all.sort_by(|a, b| (&a.finding, &a.value).cmp(&(&b.finding, &b.value)));
    all
}

/// Findings whose answer is a place: there a calf is no whole leg.
const PLACES: &str = "location";

/// The phrasings as the reader compares them, and their stems.
pub(super) fn prepared(
    spoken: &[Spoken],
    rules: &Rules,
    findings: &Table<Finding>,
) -> (Vec<Phrasings>, Vec<String>) {
    let mut preparer = Preparer::new(rules);
    let phrasings = spoken
        .iter()
        .map(|said| {
            let kinds = findings.get(said.finding.as_str()).is_none_or(|finding| finding.group != PLACES);
            let lines = said.phrasings.iter().map(String::as_str);
            Phrasings {
                finding: said.finding.clone(),
                value: said.value.clone(),
                said: preparer.phrases(lines, kinds),
            }
        })
        .collect();
    (phrasings, preparer.into_stems())
}

/// The rules of the language, where there are any that can be read.
pub(super) fn rules(files: &Files, language: &str, issues: &mut Issues<'_>) -> Option<Rules> {
    let texts: Vec<String> = language_rules(files, language).into_iter().map(|(_, text)| text).collect();
    if texts.is_empty() {
        let folder = format!("messages/{language}/reader/");
        let help = "add the rules of the language, as CONTRIBUTING.md says; `messages/en/reader/` shows how";
        issues.fault(&folder, "", "nobody can read free text in this language".into(), help);
        return None;
    }
    match Rules::parse(&texts.join("\n")) {
        Ok(rules) => Some(rules),
        Err(error) => {
            let folder = format!("messages/{language}/reader/");
            issues.fault(&folder, "", error.to_string(), "mend the rules of the language");
            None
        }
    }
}

pub(super) fn language_rules(files: &Files, language: &str) -> Vec<(String, String)> {
    let folder = format!("messages/{language}/reader/");
    files
        .iter()
        .filter_map(|(file, text)| Some((file.strip_prefix(&folder)?.to_owned(), text.clone())))
        .collect()
}
