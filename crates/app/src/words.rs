//! The words and the facts that come with the app itself.

use std::cell::OnceCell;

use uncramp_knowledge::{KnowledgeBase, base::BlobError, messages::Argument};

thread_local! {
    static BASE: OnceCell<&'static KnowledgeBase> = const { OnceCell::new() };
}

/// Sets what [`base`] gives; each program carries its own part and no other.
pub(crate) fn carry(part: Result<KnowledgeBase, BlobError>) {
    // The copy is made with the program; one that cannot be read would stop every test.
    let _ = BASE.with(|cell| cell.set(Box::leak(Box::new(part.unwrap_or_default()))));
}

/// The part of the knowledge base that this program carries.
pub(crate) fn base() -> &'static KnowledgeBase {
    BASE.with(|cell| *cell.get_or_init(|| Box::leak(Box::default())))
}

/// The words for a key.
pub(crate) fn t(key: &str) -> String {
    base().messages.text(key).into_owned()
}

/// The words for a key that is put together.
pub(crate) fn tk(prefix: &str, name: &str) -> String {
    t(&format!("{prefix}{name}"))
}

/// The words for a key with texts filled in.
pub(crate) fn tf(key: &str, arguments: &[(&str, &str)]) -> String {
    let filled: Vec<_> = arguments.iter().map(|(name, text)| (*name, Argument::Text(text))).collect();
    base().messages.format(key, &filled)
}

/// The words for a key with numbers filled in.
pub(crate) fn tn(key: &str, arguments: &[(&str, f64)]) -> String {
    let filled: Vec<_> = arguments.iter().map(|(name, number)| (*name, Argument::Number(*number))).collect();
    base().messages.format(key, &filled)
}

/// The words for a key with texts and a number filled in.
pub(crate) fn tfn(key: &str, texts: &[(&str, &str)], numbers: &[(&str, f64)]) -> String {
    let mut filled: Vec<_> = texts.iter().map(|(name, text)| (*name, Argument::Text(text))).collect();
    filled.extend(numbers.iter().map(|(name, number)| (*name, Argument::Number(*number))));
    base().messages.format(key, &filled)
}

/// A length of time in words.
pub(crate) fn length(seconds: u32) -> String {
    tn("app-length", &[("minutes", f64::from(seconds / 60))])
}
