//! Reads the words of one language: Fluent messages, phrasings, and the rules of the language.

use std::collections::BTreeMap;

use fluent_syntax::{ast, parser};
use serde::Deserialize;
use uncramp_domain::FindingId;

use super::{Files, issue::Issues, parse};
use crate::{
    base::Phrasings,
    messages::{Messages, Words},
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

pub(super) fn phrasings(files: &Files, language: &str, issues: &mut Issues<'_>) -> Vec<(String, Phrasings)> {
    let mut all = Vec::new();
    for (file, record) in
        parse::folder::<PhrasingsRecord>(files, &format!("messages/{language}/phrasings"), issues)
    {
        parse::file_is_named(&file, record.finding.as_str(), issues);
        for (value, list) in record.phrasings {
            for phrasing in &list {
                if phrasing.trim().len() < 2 || phrasing.contains('\n') {
                    issues.fault(
                        &file,
                        phrasing,
                        format!("`{phrasing}` is no phrasing"),
                        "write a few words on one line",
                    );
                }
            }
            let lines = list.join("\n");
            all.push((file.clone(), Phrasings { finding: record.finding.clone(), value, lines }));
        }
    }
    all
}

pub(super) fn language_rules(files: &Files, language: &str) -> Vec<(String, String)> {
    let folder = format!("messages/{language}/reader/");
    files
        .iter()
        .filter_map(|(file, text)| Some((file.strip_prefix(&folder)?.to_owned(), text.clone())))
        .collect()
}
