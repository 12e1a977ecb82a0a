//! `uncramp review`: medicines and results, for a talk with the prescriber.

use std::process::ExitCode;

use uncramp_care::review::{ReviewReport, review};
use uncramp_knowledge::KnowledgeBase;

use crate::{args::ReviewOptions, error::Failure, page::Page, profile};

pub(crate) fn run(base: &KnowledgeBase, options: &ReviewOptions) -> Result<ExitCode, Failure> {
    let report = review(base, &profile::load(base, Some(&options.profile))?);
    if options.json {
        crate::page::print_json(&report)?;
    } else {
        show(base, &report)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn show(base: &KnowledgeBase, report: &ReviewReport) -> Result<(), Failure> {
    let say = |key: &str| base.messages.text(key).into_owned();
    let mut page = Page::default();
    if let Some(first) = &report.first {
        page.loud(first);
    }
    if !report.results.is_empty() {
        page.heading(&say("ui-review-results"));
        for result in &report.results {
            let range = match result.range {
                [Some(low), Some(high)] => format!(" (usual {low} to {high})"),
                [Some(low), None] => format!(" (usual {low} or more)"),
                [None, Some(high)] => format!(" (usual up to {high})"),
                [None, None] => String::new(),
            };
            page.line("");
            page.text(&format!(
                "{}: {} {}{range}",
                result.name,
                (result.value * 100.0).round() / 100.0,
                result.unit
            ));
            if let Some(alarm) = result.alarm {
                page.loud(&format!("    {}", say(&format!("ui-urgency-{alarm}"))));
            }
            page.indented(&result.text);
            if !result.shows.is_empty() {
                page.indented(&format!("{} {}", say("ui-review-shows"), result.shows.join(", ")));
            }
        }
    }
    page.heading(&say("ui-review-medicines"));
    if !report.medicines_known {
        page.text(&say("review-no-medicines"));
    }
    for medicine in &report.medicines {
        page.line("");
        let Some(link) = medicine.links.first() else {
            page.text(&format!("{}: {}", medicine.name, say("review-no-link")));
            continue;
        };
        page.text(&format!("{}: {}", medicine.name, link.text));
        for link in &medicine.links {
            if let Some(strength) = &link.strength {
                let interval = link.interval.as_ref().map(|i| format!(" ({i})")).unwrap_or_default();
                let doubt = if link.verified { "" } else { "; not checked" };
                page.indented(&format!(
                    "{}: {strength}{interval} [{}{doubt}]",
                    link.association,
                    link.basis.as_str().replace('_', " ")
                ));
            }
            for ask in &link.ask {
                page.item(ask);
            }
        }
    }
    if !report.medicines.is_empty() {
        page.line("");
        page.loud(&report.never_stop);
    }
    if !report.watch.is_empty() {
        page.heading(&say("ui-review-watch"));
        for item in &report.watch {
            page.item(&format!("{}: {}", item.name, item.reasons.join(" ")));
        }
    }
    if !report.tests.is_empty() {
        page.heading(&say("ui-review-tests"));
        for test in report.tests.iter().take(8) {
            let because: Vec<&str> =
                test.medicines.iter().chain(&test.causes).take(4).map(String::as_str).collect();
            let done = if test.result_known { say("ui-review-known") } else { String::new() };
            page.item(&format!("{} ({}){done}", test.name, because.join("; ")));
        }
        page.text(&say("ui-review-not-all"));
    }
    page.print()
}
