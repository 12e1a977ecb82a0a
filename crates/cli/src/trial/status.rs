//! `uncramp trial status`: today's part, and the result when it is time.

use std::process::ExitCode;

use serde_json::{Value, json};
use uncramp_diary::{entry::Date, table};
use uncramp_knowledge::{KnowledgeBase, messages::Argument};
use uncramp_trials::{Analysis, Bent, Decision, Look, Report, book::Written};

use super::{arm_words, fact, start};
use crate::{
    diary::{Open, shown_date},
    error::Failure,
    page::{Page, print},
};

pub(crate) fn run(open: &Open<'_>, on: Date, json: bool) -> Result<ExitCode, Failure> {
    let items = open.items();
    let table = table(&items, open.whose, open.rules());
    let all = start::all(open);
    let late = |trial: &Written| {
        let limits = &open.base.model.diary;
        trial.late(&items, open.rules().cut_hour, limits.late_days, on)
    };
    if json {
        let trials: Vec<Value> = all
            .iter()
            .map(|trial| value(open.base, trial, trial.report(&table, on).as_ref(), late(trial)))
            .collect();
        print(&format!("{:#}\n", json!({ "on": on.to_string(), "trials": trials })))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut page = Page::default();
    match all.last() {
        None => page.text(&open.say("trials-none")),
        Some(trial) => shown(open.base, &mut page, trial, trial.report(&table, on), late(trial), on),
    }
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

/// Every trial in a line, for a report.
pub(crate) fn in_words(open: &Open<'_>, on: Date) -> Vec<uncramp_report::Trial> {
    let items = open.items();
    let table = table(&items, open.whose, open.rules());
    let outcome = |trial: &Written| -> Option<uncramp_report::Trial> {
        let protocol = trial.protocol.as_ref().ok()?;
        let report = trial.report(&table, on)?;
        let look = report.last();
        let outcome = match look.and_then(|look| look.analysis.as_ref()) {
            Some(found) => sentence(open.base, found),
            None => match look {
                Some(look) => open.say(verdict_key(look)),
                None => open.say("report-trial-runs"),
            },
        };
        Some(uncramp_report::Trial { name: protocol.question.clone(), outcome })
    };
    start::all(open).iter().filter_map(outcome).collect()
}

fn bent_key(bent: Bent) -> &'static str {
    match bent {
        Bent::Changed => "trials-bent-changed",
        Bent::Reordered => "trials-bent-reordered",
        _ => "trials-bent-unreadable",
    }
}

fn shown(
    base: &KnowledgeBase,
    page: &mut Page,
    trial: &Written,
    report: Option<Report>,
    late: u32,
    on: Date,
) {
    let say = |key: &str| base.messages.text(key).into_owned();
    let (protocol, report) = match (&trial.protocol, report) {
        (Ok(protocol), Some(report)) => (protocol, report),
        (Err(bent), _) => return page.text(&say(bent_key(*bent))),
        (Ok(_), None) => return page.text(&say("trials-bent-unreadable")),
    };
    page.heading(&protocol.question);
    let last = report.last();
    // The answer first.
    if let Some(look) = last {
        verdict(base, page, look);
        page.line("");
    }
    let ended = report.decided() || trial.stopped.is_some();
    if let Some(stopped) = trial.stopped {
        page.text(&fact(base, "trials-stopped", "day", &shown_date(stopped)));
    } else if on < protocol.begins {
        page.text(&fact(base, "trials-before", "day", &shown_date(protocol.begins)));
    } else if let (Some(today), false) = (report.today, ended) {
        let block = protocol.blocks[today.block];
        let day = report.day_of_block.unwrap_or(1);
        let arm = arm_words(base, &protocol.template, today.arm);
        let words = [
            ("arm", Argument::Text(&arm)),
            ("day", Argument::Number(f64::from(day))),
            ("days", Argument::Number(f64::from(block.days))),
            ("block", Argument::Number((today.block + 1) as f64)),
            ("blocks", Argument::Number(protocol.blocks.len() as f64)),
        ];
        page.loud(&base.messages.format("trials-today", &words));
        if !today.counts {
            page.text(&say("trials-today-washout"));
        }
    } else if trial.pauses.last().is_some_and(|pause| pause.until.is_none()) {
        page.text(&say("trials-paused"));
    } else if !ended {
        page.text(&say("trials-over"));
    }
    let [done, all] = report.recorded;
    let recorded = [("done", Argument::Number(f64::from(done))), ("all", Argument::Number(f64::from(all)))];
    page.text(&base.messages.format("trials-recorded", &recorded));
    if trial.kept[1] > 0 {
        let kept = [
            ("kept", Argument::Number(f64::from(trial.kept[0]))),
            ("told", Argument::Number(f64::from(trial.kept[1]))),
        ];
        page.text(&base.messages.format("trials-kept", &kept));
    }
    if let (Some(next), false) = (report.next_look, ended) {
        page.text(&fact(base, "trials-next-look", "day", &shown_date(next)));
    }
    if let (Some(ends), false) = (report.ends, ended) {
        page.text(&fact(base, "trials-last-day", "day", &shown_date(ends)));
    }
    if trial.edited > 0 {
        let count = [("count", Argument::Number(f64::from(trial.edited)))];
        page.text(&base.messages.format("trials-edited", &count));
    }
    if late > 0 {
        let words = [
            ("count", Argument::Number(f64::from(late))),
            ("days", Argument::Number(f64::from(base.model.diary.late_days))),
        ];
        page.text(&base.messages.format("trials-late", &words));
    }
    if last.is_some_and(|look| look.analysis.is_some()) {
        page.text(&say("trials-honest"));
    }
}

/// The verdict of a look in words.
fn verdict_key(look: &Look) -> &'static str {
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

/// How likely it is that it helps, and how much, in one sentence.
fn sentence(base: &KnowledgeBase, found: &Analysis) -> String {
    let tenths = if found.helps >= 0.975 {
        10.0
    } else if found.helps < 0.025 {
        0.0
    } else {
        (found.helps * 10.0).round().clamp(1.0, 9.0)
    };
    let chance = base.messages.format("trials-chance", &[("tenths", Argument::Number(tenths))]);
    let halves = (found.fewer_per_week.abs() * 2.0).round();
    let number = (found.fewer_per_week.abs()).round().to_string();
    let key = if found.fewer_per_week >= 0.0 { "trials-size" } else { "trials-size-more" };
    let size = base
        .messages
        .format(key, &[("halves", Argument::Number(halves)), ("number", Argument::Text(&number))]);
    base.messages
        .format("trials-sentence", &[("chance", Argument::Text(&chance)), ("size", Argument::Text(&size))])
}

fn verdict(base: &KnowledgeBase, page: &mut Page, look: &Look) {
    page.loud(&base.messages.text(verdict_key(look)));
    let Some(found) = &look.analysis else {
        if look.decision != Decision::TooFew {
            page.text(&base.messages.text("trials-nothing-to-compare"));
        }
        return;
    };
    page.text(&sentence(base, found));
    let shown = |value: f64| format!("{value:.1}");
    let [low, high] = found.fewer_interval.map(shown);
    page.text(
        &base
            .messages
            .format("trials-interval", &[("low", Argument::Text(&low)), ("high", Argument::Text(&high))]),
    );
    let [with, without] = found.per_week.map(shown);
    let nights = f64::from(found.nights[0] + found.nights[1]);
    let counted = [
        ("with", Argument::Text(&with)),
        ("without", Argument::Text(&without)),
        ("nights", Argument::Number(nights)),
    ];
    page.text(&base.messages.format("trials-counted", &counted));
}

fn value(base: &KnowledgeBase, trial: &Written, report: Option<&Report>, late: u32) -> Value {
    let protocol = trial.protocol.as_ref().ok();
    let looks: Vec<Value> = report
        .iter()
        .flat_map(|report| &report.looks)
        .map(|look| {
            json!({
                "pairs": look.pairs, "through": look.through.to_string(), "decision": look.decision,
                "verdict": base.messages.text(verdict_key(look)),
                "sentence": look.analysis.as_ref().map(|found| sentence(base, found)),
                "result": look.analysis,
            })
        })
        .collect();
    let ended = trial.stopped.is_some() || report.is_some_and(Report::decided);
    let going = report.as_ref().filter(|_| !ended);
    let today = going.and_then(|report| report.today).map(|day| {
        json!({
            "arm": day.arm, "block": day.block + 1, "counts": day.counts,
            "do": protocol.map(|protocol| arm_words(base, &protocol.template, day.arm)),
        })
    });
    let date = |date: Option<Date>| date.map(|date| date.to_string());
    json!({
        "id": trial.id,
        "template": protocol.map(|protocol| &protocol.template),
        "question": protocol.map(|protocol| &protocol.question),
        "begins": protocol.map(|protocol| protocol.begins.to_string()),
        "ends": date(report.as_ref().and_then(|report| report.ends)),
        "next_look": date(going.and_then(|report| report.next_look)),
        "today": today,
        "nights": report.as_ref().map(|report| json!({ "recorded": report.recorded[0], "over": report.recorded[1] })),
        "kept": trial.kept[0], "kept_told": trial.kept[1], "harms": trial.harms,
        "stopped": date(trial.stopped),
        "looks": looks,
        "sealed": trial.protocol.is_ok(), "seal": trial.seal, "edited": trial.edited, "late_nights": late,
        "fault": trial.protocol.as_ref().err().map(|bent| base.messages.text(bent_key(*bent))),
        "blinded": false,
    })
}
