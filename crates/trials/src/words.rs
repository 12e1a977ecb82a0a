//! Trials in words. All of them are messages; this chooses which.

use jiff::civil::Date;
use uncramp_diary::Table;
use uncramp_knowledge::{
    KnowledgeBase,
    messages::{Argument, Messages},
};

use crate::{
    analysis::Analysis,
    book::Written,
    protocol::{Arm, Bent, Protocol},
    report::{Decision, Look, Report},
};

/// A day for people.
pub fn day(messages: &Messages, date: Date) -> String {
    let (day, year) = (date.day().to_string(), date.year().to_string());
    let words = [
        ("weekday", Argument::Number(f64::from(date.weekday().to_monday_one_offset()))),
        ("day", Argument::Text(&day)),
        ("month", Argument::Number(f64::from(date.month()))),
        ("year", Argument::Text(&year)),
    ];
    messages.format("trials-day", &words)
}

/// What is to be done in an arm.
pub fn arm(base: &KnowledgeBase, template: &str, arm: Arm) -> String {
    let end = match arm {
        Arm::With => "with",
        Arm::Without => "without",
    };
    base.messages.text(&format!("trial-{template}.{end}")).into_owned()
}

/// The message that says why a plan cannot be relied on.
pub fn bent_key(bent: Bent) -> &'static str {
    match bent {
        Bent::Changed => "trials-bent-changed",
        Bent::Reordered => "trials-bent-reordered",
        Bent::Unreadable => "trials-bent-unreadable",
    }
}

/// The message with the verdict of a look.
pub fn verdict_key(look: &Look) -> &'static str {
    match (look.decision, look.analysis.as_ref().map(|found| found.helps)) {
        (Decision::Win, _) => "trials-verdict-win",
        (Decision::Harm, _) => "trials-verdict-harm",
        (Decision::Futile, _) => "trials-verdict-futile",
        (Decision::TooFew, _) => "trials-verdict-too_few",
        (Decision::Finished, Some(helps)) if helps >= 0.75 => "trials-verdict-finished-likely",
        (Decision::Finished, Some(helps)) if helps < 0.25 => "trials-verdict-finished-unlikely",
        (Decision::Finished, _) => "trials-verdict-finished-unclear",
        (Decision::GoOn, _) => "trials-verdict-go_on",
    }
}

/// What was tried and what it came to until a day; none where the plan cannot be relied on.
pub fn outcome(messages: &Messages, trial: &Written, table: &Table, on: Date) -> Option<[String; 2]> {
    let protocol = trial.protocol.as_ref().ok()?;
    let report = trial.report(table, on)?;
    let look = report.last();
    let outcome = match look.and_then(|look| look.analysis.as_ref()) {
        Some(found) => sentence(messages, found),
        None => messages.text(look.map_or("report-trial-runs", verdict_key)).into_owned(),
    };
    Some([protocol.question.clone(), outcome])
}

/// How likely it is that it helps, and how much, in one sentence.
pub fn sentence(messages: &Messages, found: &Analysis) -> String {
    let tenths = if found.helps >= 0.975 {
        10.0
    } else if found.helps < 0.025 {
        0.0
    } else {
        (found.helps * 10.0).round().clamp(1.0, 9.0)
    };
    let chance = messages.format("trials-chance", &[("tenths", Argument::Number(tenths))]);
    let halves = (found.fewer_per_week.abs() * 2.0).round();
    let number = (found.fewer_per_week.abs()).round().to_string();
    let key = if found.fewer_per_week >= 0.0 { "trials-size" } else { "trials-size-more" };
    let size =
        messages.format(key, &[("halves", Argument::Number(halves)), ("number", Argument::Text(&number))]);
    messages
        .format("trials-sentence", &[("chance", Argument::Text(&chance)), ("size", Argument::Text(&size))])
}

/// What is likely, between two ends.
pub fn interval(messages: &Messages, found: &Analysis) -> String {
    let [low, high] = found.fewer_interval.map(|value| format!("{value:.1}"));
    messages.format("trials-interval", &[("low", Argument::Text(&low)), ("high", Argument::Text(&high))])
}

/// What was counted, with and without.
pub fn counted(messages: &Messages, found: &Analysis) -> String {
    let [with, without] = found.per_week.map(|value| format!("{value:.1}"));
    let nights = f64::from(found.nights[0] + found.nights[1]);
    let words = [
        ("with", Argument::Text(&with)),
        ("without", Argument::Text(&without)),
        ("nights", Argument::Number(nights)),
    ];
    messages.format("trials-counted", &words)
}

/// What a look says below its verdict, without the interval.
pub fn below(messages: &Messages, look: &Look) -> Vec<String> {
    match &look.analysis {
        Some(found) => vec![sentence(messages, found)],
        None if look.decision == Decision::TooFew => Vec::new(),
        None => vec![messages.text("trials-nothing-to-compare").into_owned()],
    }
}

/// How many of the nights that count are written down.
pub fn recorded(messages: &Messages, report: &Report) -> String {
    let [done, all] = report.recorded.map(|nights| Argument::Number(f64::from(nights)));
    messages.format("trials-recorded", &[("done", done), ("all", all)])
}

/// How many blocks of how many days, from when to when.
pub fn plan(messages: &Messages, protocol: &Protocol) -> String {
    let block = protocol.blocks.first();
    let (from, to) = (day(messages, protocol.begins), day(messages, protocol.last_day()));
    let words = [
        ("blocks", Argument::Number(protocol.blocks.len() as f64)),
        ("days", Argument::Number(block.map_or(0.0, |block| f64::from(block.days)))),
        ("from", Argument::Text(&from)),
        ("to", Argument::Text(&to)),
    ];
    messages.format("trials-plan", &words)
}

/// Which days of a block do not count.
pub fn washout(messages: &Messages, protocol: &Protocol) -> String {
    let days = protocol.blocks.first().map_or(0.0, |block| f64::from(block.washout));
    messages.format("trials-plan-washout", &[("days", Argument::Number(days))])
}
