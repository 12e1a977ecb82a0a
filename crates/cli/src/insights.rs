//! `uncramp insights`: what goes with the cramps of a diary.

use std::process::ExitCode;

use jiff::civil::Date;
use uncramp_insights::{
    Insights, analyse,
    result::{Factor, Strength, Verdict},
    words,
};
use uncramp_knowledge::{KnowledgeBase, messages::Argument};

use crate::{
    args::InsightsOptions,
    diary, diary_csv,
    error::Failure,
    page::{Page, print},
};

pub(crate) fn run(base: &KnowledgeBase, options: &InsightsOptions) -> Result<ExitCode, Failure> {
    let since = options.since.as_deref().map(date).transpose()?;
    let table = match &options.csv {
        Some(csv) => diary_csv::read(csv)?,
        None => diary::insights_table(base, &options.file)?,
    };
    let mut insights = analyse(&table, &base.insights, since);
    words::describe(&mut insights, &base.insights, &base.messages);
    if options.json {
        let text = serde_json::to_string_pretty(&insights).map_err(Failure::engine)?;
        print(&format!("{text}\n"))?;
    } else {
        page(base, &insights, since).print()?;
    }
    Ok(ExitCode::SUCCESS)
}

fn date(text: &str) -> Result<Date, Failure> {
    diary_csv::date(text).ok_or_else(|| Failure::Person(format!("`{text}` is no date; write 2026-03-31")))
}

fn page(base: &KnowledgeBase, insights: &Insights, since: Option<Date>) -> Page {
    let messages = &base.messages;
    let mut page = Page::default();
    page.heading(&messages.text("insights-heading-found"));
    for said in words::findings(insights, &base.insights, messages) {
        page.item(&said);
    }
    page.heading(&messages.text("insights-heading-rate"));
    page.text(&words::rate(insights, messages));
    let mut changes = words::changes(insights, messages);
    if let (Some(date), None) = (since, &insights.since) {
        let date = date.to_string();
        changes.push(messages.format("insights-since-none", &[("date", Argument::Text(&date))]));
    }
    if !changes.is_empty() {
        page.heading(&messages.text("insights-heading-time"));
        changes.iter().for_each(|said| page.item(said));
    }
    if !insights.factors.is_empty() {
        page.heading(&messages.text("insights-heading-all"));
        page.text(&messages.text("insights-plot"));
        page.line("");
        let mut factors: Vec<&Factor> = insights.factors.iter().collect();
        factors.sort_by_key(|factor| (order(factor.verdict), factor.strength == Strength::None));
        for factor in &factors {
            plot(&mut page, base, factor);
        }
        let unsure = |factor: &&&Factor| factor.verdict == Verdict::Insufficient && !factor.follows;
        if factors.iter().any(|factor| unsure(&factor)) {
            page.line("");
        }
        for factor in factors.iter().filter(unsure) {
            page.item(&words::factor(factor, messages));
        }
    }
    page.line("");
    page.text(&messages.text("insights-caution"));
    page
}

fn order(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Trigger => 0,
        Verdict::Protector => 1,
        Verdict::NoLink => 2,
        Verdict::Insufficient => 3,
    }
}

/// One line: name, interval on a logarithmic scale, numbers, verdict.
fn plot(page: &mut Page, base: &KnowledgeBase, factor: &Factor) {
    let messages = &base.messages;
    let mut name = words::name(&factor.factor);
    if let Some(unit) = factor.unit {
        let unit = words::number(unit);
        name = format!("{name}, {}", messages.format("insights-per", &[("unit", Argument::Text(&unit))]));
    }
    let name: String =
        if name.chars().count() > 24 { name.chars().take(23).chain(['…']).collect() } else { name };
    let verdict = match factor.verdict {
        Verdict::Trigger => "trigger",
        Verdict::Protector => "protector",
        Verdict::NoLink => "no_link",
        Verdict::Insufficient => "insufficient",
    };
    let verdict = messages.text(&format!("insights-verdict-{verdict}"));
    let numbers = format!(
        "{} ({} to {})",
        words::number(factor.ratio),
        words::number(factor.interval[0]),
        words::number(factor.interval[1])
    );
    page.line(&format!("{name:24} {} {numbers:20} {verdict}", bar(factor.ratio, factor.interval)));
}

/// From a fifth to five times, one place in the middle for no difference.
fn bar(ratio: f64, interval: [f64; 2]) -> String {
    const HALF: f64 = 8.0;
    let place = |x: f64| {
        let log = libm::log(x.max(1e-9)) / libm::log(5.0);
        (HALF + (log * HALF).clamp(-HALF, HALF)).round() as usize
    };
    let (low, at, high) = (place(interval[0]), place(ratio), place(interval[1]));
    (0..=2 * HALF as usize)
        .map(|here| match here {
            _ if here == at => '●',
            _ if here == HALF as usize => '|',
            _ if (low..=high).contains(&here) => '─',
            _ => '·',
        })
        .collect()
}
