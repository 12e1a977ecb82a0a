//! `uncramp check`: what the safety gate says of one thing.

use std::process::ExitCode;

use uncramp_care::{CheckShown, check::SourceShown};
use uncramp_knowledge::{KnowledgeBase, messages::Argument};

use crate::{
    args::CheckOptions,
    error::Failure,
    page::{Page, print},
    profile,
};

/// Names listed under "not known yet".
const OPEN_SHOWN: usize = 20;
/// Sources listed.
const SOURCES_SHOWN: usize = 8;

pub(crate) fn run(base: &KnowledgeBase, options: &CheckOptions) -> Result<ExitCode, Failure> {
    let profile = profile::load(base, options.profile.as_deref())?;
    let wanted = options.item.join(" ");
    let shown = profile
        .judged(base, |known| uncramp_care::check(base, &wanted, known))
        .map_err(|error| Failure::Unknown { id: error.name, help: error.help })?;
    if options.json {
        let text = serde_json::to_string_pretty(&shown).map_err(Failure::engine)?;
        print(&format!("{text}\n"))?;
    } else {
        let mut page = Page::default();
        show(&mut page, base, &shown);
        if options.profile.is_none() {
            page.line("");
            page.text(&base.messages.text("check-no-profile"));
        }
        page.print()?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The verdict first, then why, the change, what is not known and the sources.
pub(crate) fn show(page: &mut Page, base: &KnowledgeBase, shown: &CheckShown) {
    let say = |key: &str| base.messages.text(key).into_owned();
    page.heading(&format!("{}: {}", shown.name, say(&format!("check-verdict-{}", shown.verdict))));
    verdict(page, base, shown);
    sources(page, base, &shown.cited);
    page.line("");
    page.text(&say("check-disclaimer"));
}

/// What stands below the verdict.
pub(crate) fn verdict(page: &mut Page, base: &KnowledgeBase, shown: &CheckShown) {
    let say = |key: &str| base.messages.text(key).into_owned();
    page.text(&shown.reason);
    if let Some(change) = &shown.change {
        page.heading(&say("check-heading-change"));
        page.text(change);
    }
    let said = |text: &str| shown.reason.contains(text);
    let others: Vec<_> = shown.rules.iter().filter(|rule| !said(&rule.reason)).collect();
    if !others.is_empty() {
        page.heading(&say("check-heading-rules"));
        others.iter().for_each(|rule| page.item(&rule.reason));
    }
    if !shown.open.is_empty() {
        page.heading(&say("check-heading-open"));
        shown.open.iter().take(OPEN_SHOWN).for_each(|name| page.item(name));
        if let Some(more) = shown.open.len().checked_sub(OPEN_SHOWN).filter(|more| *more > 0) {
            page.item(&base.messages.format("check-more", &[("more", Argument::Number(more as f64))]));
        }
    }
}

pub(crate) fn sources(page: &mut Page, base: &KnowledgeBase, cited: &[SourceShown]) {
    page.heading(&base.messages.text("check-heading-sources"));
    for source in cited.iter().take(SOURCES_SHOWN) {
        let year = source.year.map(|year| format!(", {year}")).unwrap_or_default();
        page.item(&format!("{}{year} [{}]", source.title, source.kind.replace('_', " ")));
        // A link stays whole, so that it can be followed.
        source.link.iter().for_each(|link| page.line(&format!("    {link}")));
    }
    if let Some(more) = cited.len().checked_sub(SOURCES_SHOWN).filter(|more| *more > 0) {
        page.item(&base.messages.format("check-more", &[("more", Argument::Number(more as f64))]));
    }
}
