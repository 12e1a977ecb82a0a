//! `uncramp trial status`: today's part, and the result when it is time.

use std::process::ExitCode;

use serde_json::{Value, json};
use uncramp_diary::{entry::Date, table};
use uncramp_knowledge::{KnowledgeBase, messages::Argument};
use uncramp_trials::{Look, Report, book::Written, words};

use super::{fact, start};
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
    let outcome = |trial: &Written| {
        let [name, outcome] = words::outcome(&open.base.messages, trial, &table, on)?;
        Some(uncramp_report::Trial { name, outcome })
    };
    start::all(open).iter().filter_map(outcome).collect()
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
        (Err(bent), _) => return page.text(&say(words::bent_key(*bent))),
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
        page.text(&fact(base, "trials-before", "from", &shown_date(protocol.begins)));
    } else if let (Some(today), false) = (report.today, ended) {
        let block = protocol.blocks[today.block];
        let day = report.day_of_block.unwrap_or(1);
        let arm = words::arm(base, &protocol.template, today.arm);
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
    page.text(&words::recorded(&base.messages, &report));
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

fn verdict(base: &KnowledgeBase, page: &mut Page, look: &Look) {
    let messages = &base.messages;
    page.loud(&messages.text(words::verdict_key(look)));
    words::below(messages, look).iter().for_each(|line| page.text(line));
    if let Some(found) = &look.analysis {
        page.text(&words::interval(messages, found));
        page.text(&words::counted(messages, found));
    }
}

fn value(base: &KnowledgeBase, trial: &Written, report: Option<&Report>, late: u32) -> Value {
    let protocol = trial.protocol.as_ref().ok();
    let looks: Vec<Value> = report
        .iter()
        .flat_map(|report| &report.looks)
        .map(|look| {
            json!({
                "pairs": look.pairs, "through": look.through.to_string(), "decision": look.decision,
                "verdict": base.messages.text(words::verdict_key(look)),
                "sentence": look.analysis.as_ref().map(|found| words::sentence(&base.messages, found)),
                "result": look.analysis,
            })
        })
        .collect();
    let ended = trial.stopped.is_some() || report.is_some_and(Report::decided);
    let going = report.as_ref().filter(|_| !ended);
    let today = going.and_then(|report| report.today).map(|day| {
        json!({
            "arm": day.arm, "block": day.block + 1, "counts": day.counts,
            "do": protocol.map(|protocol| words::arm(base, &protocol.template, day.arm)),
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
        "fault": trial.protocol.as_ref().err().map(|bent| base.messages.text(words::bent_key(*bent))),
        "blinded": false,
    })
}
