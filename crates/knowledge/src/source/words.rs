//! Reads the words of one language: Fluent messages, phrasings, and the rules of the language.

use std::collections::BTreeMap;

use fluent_syntax::{ast, parser};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use serde::Deserialize;
use uncramp_domain::FindingId;
use uncramp_reader::{Preparer, Rules};
use unic_langid::LanguageIdentifier;

use super::{Files, issue::Issues, parse};
use crate::{
    base::{Phrasings, Table},
    messages::{Case, Messages, Part, Plural, Plurals, Words},
    records::Finding,
};

/// The phrasings of one finding, as written: answer to list.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
pub(super) struct PhrasingsRecord {
    /// The finding.
    pub finding: FindingId,
    /// What people say for each answer. A phrasing behind `>` stands in its order and close together, or it is not meant.
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
                    let words = words(pattern).unwrap_or_else(|other| {
                        let text = format!("`{key}` uses {other} of Fluent, which is not read here");
                        issues.fault(
                            file,
                            &key,
                            text,
                            "use text, `{ $argument }` and choices by an argument",
                        );
                        Words::Plain(String::new())
                    });
                    entries.push((key, words));
                }
            }
        }
    }
    let plurals = plurals(language).unwrap_or_else(|| {
        let text = format!("nobody knows how `{language}` counts");
        issues.fault(
            &folder,
            language,
            text,
            "name the folder by the tag of a language, such as `en` or `pt-BR`",
        );
        Plurals::default()
    });
    (Messages::new(language.to_owned(), plurals, entries), origins)
}

/// How a language counts, that of a region as the language does; none where nobody has rules for it.
fn plurals(language: &str) -> Option<Plurals> {
    let tag: LanguageIdentifier = language.parse().ok()?;
    let plain = LanguageIdentifier::from_parts(tag.language, None, None, &[]);
    let rules =
        [tag, plain].into_iter().find_map(|tag| PluralRules::create(tag, PluralRuleType::CARDINAL).ok())?;
    Some(Plurals::new(|number| rules.select(number).map_or(Plural::Other, |category| plural(&category))))
}

fn plural(category: &PluralCategory) -> Plural {
    match category {
        PluralCategory::ZERO => Plural::Zero,
        PluralCategory::ONE => Plural::One,
        PluralCategory::TWO => Plural::Two,
        PluralCategory::FEW => Plural::Few,
        PluralCategory::MANY => Plural::Many,
        PluralCategory::OTHER => Plural::Other,
    }
}

/// Plain text where the pattern is nothing else; its parts otherwise.
///
/// # Errors
/// What of Fluent the pattern uses that is not read here.
fn words(pattern: &ast::Pattern<&str>) -> Result<Words, &'static str> {
    let mut plain = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => plain.push_str(value),
            ast::PatternElement::Placeable { .. } => return Ok(Words::Filled(parts(pattern)?)),
        }
    }
    // Lines of one paragraph are one line on every screen; an empty line stays a new paragraph.
    let paragraphs: Vec<String> = plain
        .split("\n\n")
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|paragraph| !paragraph.is_empty())
        .collect();
    Ok(Words::Plain(paragraphs.join("\n\n")))
}

fn parts(pattern: &ast::Pattern<&str>) -> Result<Vec<Part>, &'static str> {
    use ast::{Expression, PatternElement};
    let mut parts = Vec::new();
    for element in &pattern.elements {
        let part = match element {
            PatternElement::TextElement { value } => Part::Text((*value).to_owned()),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                Part::Argument(argument(inline)?)
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                choice(argument(selector)?, variants)?
            }
        };
        // A text of several lines comes as several.
        match (parts.last_mut(), part) {
            (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
            (_, part) => parts.push(part),
        }
    }
    Ok(parts)
}

/// The name of an argument, which is all that stands in a placeable here.
fn argument(inline: &ast::InlineExpression<&str>) -> Result<String, &'static str> {
    use ast::InlineExpression;
    match inline {
        InlineExpression::VariableReference { id } => Ok(id.name.to_owned()),
        InlineExpression::FunctionReference { .. } => Err("a function"),
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
            Err("a reference to other words")
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => Err("a literal"),
        InlineExpression::Placeable { .. } => Err("a placeable within a placeable"),
    }
}

fn choice(argument: String, variants: &[ast::Variant<&str>]) -> Result<Part, &'static str> {
    let mut cases = Vec::new();
    let mut otherwise = Vec::new();
    for variant in variants {
        let words = parts(&variant.value)?;
        if variant.default {
            otherwise.clone_from(&words);
        }
        match variant.key {
            ast::VariantKey::NumberLiteral { value } => {
                let number = value.parse().map_err(|_| "a choice by a number that is not whole,")?;
                cases.push((Case::Number(number), words));
            }
            ast::VariantKey::Identifier { name } => cases.push((Case::Name(name.to_owned()), words)),
        }
    }
    // What comes to the words for everything else anyway is no case; only of the last can that be said.
    while cases.last().is_some_and(|(_, words)| *words == otherwise) {
        cases.pop();
    }
    Ok(Part::Choice { argument, cases, otherwise })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_count_as_their_rules_say() {
        for language in ["en", "fr", "de", "ru", "pl", "cs", "ar", "cy", "lt", "lv", "sl", "ga", "ja"] {
            let tag: LanguageIdentifier = language.parse().unwrap();
            let rules = PluralRules::create(tag, PluralRuleType::CARDINAL).unwrap();
            let table = plurals(language).unwrap();
            for number in (0..3_000).map(|n| f64::from(n) / 2.0) {
                assert_eq!(
                    table.of(number),
                    plural(&rules.select(number).unwrap()),
                    "{number} in {language}"
                );
            }
        }
    }

    #[test]
    fn a_region_counts_as_its_language_and_what_is_no_language_not_at_all() {
        let one = |language| plurals(language).map(|table| (table.of(1.0), table.of(2.0)));
        assert_eq!(one("en-GB"), Some((Plural::One, Plural::Other)));
        assert_eq!(one("de-AT"), one("de"));
        assert_eq!((one("xx"), one("no language")), (None, None));
    }
}
