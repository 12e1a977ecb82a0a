//! `uncramp plan --week`: the week that is over, and how what was agreed to was kept.

use std::process::ExitCode;

use jiff::Zoned;
use serde_json::json;
use uncramp_care::{
    Profile,
    plan::{
        Kept, Numbers,
        week::{Week, Written, week},
    },
};
use uncramp_insights::words::number;
use uncramp_knowledge::{KnowledgeBase, suggest::nearest};

use super::{
    args::{PlanOptions, WeekOptions},
    diary, make,
};
use crate::{
    diary::{Open, shown_date},
    error::Failure,
    page::{Page, print_json},
};

pub(super) fn run(
    base: &KnowledgeBase,
    person: &Profile,
    options: &PlanOptions,
    now: &Zoned,
) -> Result<ExitCode, Failure> {
    let today = now.date();
    let mut open = Open::begun(base, &options.file)?;
    let states = open.as_ref().map(diary::said).unwrap_or_default();
    let numbers = open.as_ref().map_or_else(Numbers::default, |open| diary::numbers(open, today));
    let plan = make(base, person, options, &states, numbers, today);
    let over = |written: &Written| week(base, &plan, &states, written, today, number);
    let mut found = over(&open.as_ref().map(diary::weeks).unwrap_or_default());
    let said = said(base, found.as_ref(), &options.week)?;
    if let (Some(open), Some(week), false) = (open.as_mut(), &found, said.is_empty()) {
        diary::keep_week(open, week.from, &said, now)?;
        found = over(&diary::weeks(open));
    }
    if options.json {
        print_json(&json!({
            "date": today.to_string(),
            "help_first": plan.help_first,
            "week": found,
            "model_version": base.version,
        }))?;
    } else {
        write(base, plan.help_first.as_deref(), found.as_ref(), !said.is_empty())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// How items were kept, as it is said now: each of them one of the week, and named once.
fn said(
    base: &KnowledgeBase,
    week: Option<&Week>,
    options: &WeekOptions,
) -> Result<Vec<(String, Kept)>, Failure> {
    let told = Kept::ALL.into_iter().zip([&options.kept, &options.partly, &options.missed]);
    let mut said: Vec<(String, Kept)> = Vec::new();
    for (kept, id) in told.flat_map(|(kept, ids)| ids.iter().map(move |id| (kept, id))) {
        let known = || week.into_iter().flat_map(|week| &week.items).map(|item| item.id.as_str());
        let help = if week.is_none() {
            base.messages.text("planning-week-none").into_owned()
        } else if !known().any(|known| known == id) {
            nearest(id, known())
        } else if said.iter().any(|(known, _)| known == id) {
            "name each item once".to_owned()
        } else {
            said.push((id.clone(), kept));
            continue;
        };
        return Err(Failure::Unknown { id: id.chars().take(80).collect(), help });
    }
    Ok(said)
}

fn write(base: &KnowledgeBase, first: Option<&str>, week: Option<&Week>, kept: bool) -> Result<(), Failure> {
    let say = |key: &str| base.messages.text(key).into_owned();
    let mut page = Page::default();
    if let Some(first) = first {
        page.loud(first);
        return page.print();
    }
    let Some(week) = week else {
        page.text(&say("planning-week-none"));
        return page.print();
    };
    page.heading(&week.heading(&base.messages, shown_date));
    for item in &week.items {
        let kept = item.kept.map(|kept| format!(": {}", say(&format!("planning-review-{}", kept.as_str()))));
        page.item(&format!("{}{} · `{}`", item.name, kept.unwrap_or_default(), item.id));
    }
    page.line("");
    week.ask.iter().chain(&week.text).chain(&week.question).for_each(|text| page.text(text));
    if week.ask.is_some() {
        page.text(&say("planning-week-how"));
    }
    if kept {
        page.text(&say("planning-kept"));
    }
    page.print()
}
