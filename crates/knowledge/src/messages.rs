//! The words, apart from the rules that choose them.
//!
//! Words are written in Fluent. Most messages are plain text and are kept as such; one with placeables keeps its
//! Fluent source and is formatted when it is needed.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use serde::{Deserialize, Serialize};

/// The words of one message or attribute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Words {
    /// Plain text.
    Plain(String),
    /// Fluent source of a message called `m`.
    Pattern(String),
}

/// The words of one language, by key: `message` or `message.attribute`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Messages {
    /// Language tag.
    pub language: String,
    entries: Vec<(String, Words)>,
}

impl Messages {
    /// Makes the words of a language; of entries with one key the first stays.
    pub fn new(language: String, mut entries: Vec<(String, Words)>) -> Self {
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        entries.dedup_by(|later, earlier| later.0 == earlier.0);
        Self { language, entries }
    }

    /// Whether there are words for `key`.
    pub fn has(&self, key: &str) -> bool {
        self.find(key).is_some()
    }

    /// All keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(key, _)| key.as_str())
    }

    /// The words whose keys are wanted.
    #[must_use]
    pub fn only(&self, wanted: impl Fn(&str) -> bool) -> Self {
        let entries = self.entries.iter().filter(|(key, _)| wanted(key)).cloned().collect();
        Self { language: self.language.clone(), entries }
    }

    fn find(&self, key: &str) -> Option<&Words> {
        self.entries.binary_search_by(|(k, _)| k.as_str().cmp(key)).ok().map(|at| &self.entries[at].1)
    }

    /// The words for `key`, where there are any.
    pub fn get(&self, key: &str) -> Option<Cow<'_, str>> {
        Some(match self.find(key)? {
            Words::Plain(text) => Cow::Borrowed(text),
            Words::Pattern(_) => Cow::Owned(self.format(key, &[])),
        })
    }

    /// The words for `key`; the key itself where there are none, so that a gap is seen and nothing breaks.
    pub fn text(&self, key: &str) -> Cow<'_, str> {
        self.get(key).unwrap_or_else(|| Cow::Owned(key.to_owned()))
    }

    /// The words for `key` with its placeables filled.
    pub fn format(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        match self.find(key) {
            None => key.to_owned(),
            Some(Words::Plain(text)) => text.clone(),
            Some(Words::Pattern(source)) => {
                format_pattern(&self.language, source, arguments).unwrap_or_else(|| key.to_owned())
            }
        }
    }
}

/// What fills a placeable.
#[derive(Debug, Clone, Copy)]
pub enum Argument<'a> {
    /// A text.
    Text(&'a str),
    /// A number, for which the language chooses the plural.
    Number(f64),
}

fn format_pattern(language: &str, source: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
    let resource = FluentResource::try_new(source.to_owned()).ok()?;
    let mut bundle = FluentBundle::new(vec![language.parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).ok()?;
    let mut filled = FluentArgs::new();
    for (name, argument) in arguments {
        match argument {
            Argument::Text(text) => filled.set(*name, *text),
            Argument::Number(number) => filled.set(*name, *number),
        }
    }
    let pattern = bundle.get_message("m")?.value()?;
    Some(bundle.format_pattern(pattern, Some(&filled), &mut Vec::new()).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_plain_or_filled_in() {
        let messages = Messages::new(
            "en".into(),
            vec![
                ("plain".into(), Words::Plain("Rest.".into())),
                (
                    "nights".into(),
                    Words::Pattern(
                        "m = { $count ->\n    [one] one night\n   *[other] { $count } nights\n}\n".into(),
                    ),
                ),
            ],
        );
        assert_eq!(messages.text("plain"), "Rest.");
        assert_eq!(messages.format("nights", &[("count", Argument::Number(1.0))]), "one night");
        assert_eq!(messages.format("nights", &[("count", Argument::Number(3.0))]), "3 nights");
        assert_eq!(messages.text("missing"), "missing");
    }
}
