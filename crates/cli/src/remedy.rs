//! `uncramp remedy`: whether a remedy is any good.

use std::process::ExitCode;

use uncramp_care::remedies::{self, RemedyShown};
use uncramp_knowledge::{
    KnowledgeBase,
    records::{Intervention, Works},
};

use crate::{
    args::RemedyOptions,
    check,
    error::Failure,
    page::{Page, print},
    profile,
};

const VERDICTS: [Works; 4] = [Works::Helps, Works::MayHelp, Works::NoEvidence, Works::Unsafe];

pub(crate) fn run(base: &KnowledgeBase, options: &RemedyOptions) -> Result<ExitCode, Failure> {
    let profile = profile::load(base, options.profile.as_deref())?;
    let wanted = options.name.join(" ");
    let found = remedies::search(base, &wanted);
    let all: Vec<&Intervention> = if wanted.trim().is_empty() {
        VERDICTS.into_iter().flat_map(|works| remedies::with_verdict(base, works)).collect()
    } else if !found.exact && uncramp_care::items::find(base, &wanted).is_ok() {
        let help = "nothing is written about it as a remedy; `uncramp check` with the same name says whether you may use it";
        return Err(unknown(&wanted, help));
    } else if found.remedies.is_empty() {
        let help = "use another word for it; `uncramp remedy` lists all; `uncramp check` knows foods and everyday things";
        return Err(unknown(&wanted, help));
    } else {
        found.remedies
    };
    let shown: Vec<RemedyShown> = profile.judged(base, |known| {
        let known = options.profile.is_some().then_some(known);
        all.iter().map(|record| remedies::remedy(base, record, known)).collect()
    });
    match &shown[..] {
        // One document for one remedy, a list for several, so that a program sees at once which it got.
        [one] if options.json && found.exact => print(&json(one)?)?,
        _ if options.json => print(&json(&shown)?)?,
        [one] => {
            let mut page = Page::default();
            if !found.exact {
                page.text(&base.messages.text("remedy-nearest"));
            }
            show(&mut page, base, one);
            page.print()?;
        }
        _ => {
            let mut page = Page::default();
            if !wanted.trim().is_empty() {
                let key = if found.exact { "remedy-several" } else { "remedy-nearest" };
                page.text(&base.messages.text(key));
            }
            list(&mut page, base, &shown);
            page.print()?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn unknown(wanted: &str, help: &str) -> Failure {
    Failure::Unknown { id: wanted.chars().take(80).collect(), help: help.to_owned() }
}

fn json(value: &impl serde::Serialize) -> Result<String, Failure> {
    Ok(format!("{}\n", serde_json::to_string_pretty(value).map_err(Failure::engine)?))
}

fn list(page: &mut Page, base: &KnowledgeBase, shown: &[RemedyShown]) {
    for works in VERDICTS {
        let of: Vec<&RemedyShown> = shown.iter().filter(|remedy| remedy.verdict == works.as_str()).collect();
        if of.is_empty() {
            continue;
        }
        page.heading(&base.messages.text(&format!("remedy-verdict-{works}")));
        for remedy in of {
            let yours = remedy.for_you.as_ref().map(|check| {
                let verdict = base.messages.text(&format!("check-verdict-{}", check.verdict));
                format!(" {}: {verdict}", base.messages.text("remedy-for-you"))
            });
            page.item(&format!("{} ({}){}", remedy.name, remedy.id, yours.unwrap_or_default()));
        }
    }
    page.line("");
    page.text(&base.messages.text("remedy-list-hint"));
}

fn show(page: &mut Page, base: &KnowledgeBase, remedy: &RemedyShown) {
    let say = |key: &str| base.messages.text(key).into_owned();
    page.heading(&format!("{}: {}", remedy.name, say(&format!("remedy-verdict-{}", remedy.verdict))));
    page.text(&remedy.reason);
    page.text(&say(&format!("ui-grade-{}", remedy.grade)));
    if remedy.for_you.is_none() {
        page.text(&say("remedy-unchecked"));
    }
    page.heading(&say("remedy-instead"));
    page.text(&remedy.instead);
    if !remedy.known_as.is_empty() {
        page.heading(&say("remedy-known"));
        page.text(&remedy.known_as);
    }
    if let Some(check) = &remedy.for_you {
        page.heading(&format!(
            "{}: {}",
            say("remedy-for-you"),
            say(&format!("check-verdict-{}", check.verdict))
        ));
        check::verdict(page, base, check);
    }
    if !remedy.regions.is_empty() {
        page.heading(&say("remedy-regions"));
        for region in &remedy.regions {
            let doubt =
                if region.verified { String::new() } else { format!(" ({})", say("check-unverified")) };
            page.item(&format!("{}: {}{doubt}", region.country, region.text));
        }
    }
    check::sources(page, base, &remedy.sources);
    page.line("");
    page.text(&say("check-disclaimer"));
}
