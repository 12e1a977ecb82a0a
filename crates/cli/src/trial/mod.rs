//! `uncramp trial`: does this help me? Questions, today's part, and the result when it is time.

pub(crate) mod args;
mod start;
mod status;

use std::process::ExitCode;

use serde_json::json;
use uncramp_diary::{
    Draft, Entry,
    entry::{Date, TrialEvent, TrialHappening},
    table,
};
use uncramp_knowledge::{KnowledgeBase, messages::Argument};
use uncramp_trials::book;

use self::args::{TrialCommand, TrialOptions};
pub(crate) use self::status::in_words;
use crate::{
    diary::{Open, moment, named_day, shown_date, yes_no},
    error::Failure,
    page::{Page, print},
};

pub(crate) fn run(base: &KnowledgeBase, options: &TrialOptions) -> Result<ExitCode, Failure> {
    let json = options.json;
    match &options.command {
        TrialCommand::List { profile } => {
            start::list(base, &crate::profile::load(base, profile.as_deref())?, profile.is_some(), json)
        }
        TrialCommand::Start(start) => start::run(base, start, &options.file, json),
        command => {
            let mut open = Open::the_diary(base, &options.file)?;
            happened(&mut open, command, json)
        }
    }
}

fn happened(open: &mut Open<'_>, command: &TrialCommand, json: bool) -> Result<ExitCode, Failure> {
    let base = open.base;
    let today = open.now.date();
    let day = |text: &Option<String>| text.as_deref().map_or(Ok(today), |text| named_day(base, text, today));
    if let TrialCommand::Status { on } = command {
        // A later day may be named too: what will be asked of me?
        return status::run(open, day(on)?, json);
    }
    let Some(trial) = running(open, today) else {
        let mut page = Page::default();
        page.text(&base.messages.text("trials-none"));
        page.print()?;
        return Ok(ExitCode::from(1));
    };
    let mut event = TrialEvent {
        trial: trial.id,
        at: moment(&open.now),
        what: TrialHappening::Kept,
        date: Some(today),
        yes: None,
        look: None,
        note: None,
    };
    let (events, text) = match command {
        TrialCommand::Kept { answer, date } => {
            let yes = yes_no(base, answer).ok_or_else(|| Failure::Entry {
                what: base.messages.format("diary-error-word", &[("word", Argument::Text(&shorten(answer)))]),
                help: base.messages.text("diary-error-takes-yes-no").into_owned(),
            })?;
            let date = day(date)?;
            event = TrialEvent { date: Some(date), yes: Some(yes), ..event };
            (vec![event], fact(base, "trials-kept-now", "day", &shown_date(date)))
        }
        TrialCommand::Pause { from } => {
            let date = not_before(open, day(from)?, today)?;
            event = TrialEvent { what: TrialHappening::Paused, date: Some(date), ..event };
            (vec![event], fact(base, "trials-paused-now", "day", &shown_date(date)))
        }
        TrialCommand::Resume { from } => {
            let date = not_before(open, day(from)?, today)?;
            event = TrialEvent { what: TrialHappening::Resumed, date: Some(date), ..event };
            (vec![event], fact(base, "trials-resumed-now", "day", &shown_date(date)))
        }
        TrialCommand::Stop { harm, yes } => {
            if harm.is_none() && !yes {
                let asked = start::ask(&base.messages.text("trials-stop-confirm"))?;
                if asked.and_then(|answer| yes_no(base, &answer)) != Some(true) {
                    return status::run(open, today, json);
                }
            }
            let stop = TrialEvent { what: TrialHappening::Stopped, ..event.clone() };
            let note =
                harm.clone().map(|note| TrialEvent { what: TrialHappening::Harm, note: Some(note), ..event });
            let key = if note.is_some() { "trials-harm-noted" } else { "trials-stopped-now" };
            (note.into_iter().chain([stop]).collect(), base.messages.text(key).into_owned())
        }
        _ => (Vec::new(), String::new()),
    };
    let drafts = events.into_iter().map(|event| Draft::new(&Entry::TrialEvent(event))).collect();
    let ids = open.write(drafts)?;
    if json {
        print(&format!("{:#}\n", json!({ "trial": trial.id, "events": ids })))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut page = Page::default();
    page.text(&text);
    page.print()?;
    if matches!(command, TrialCommand::Stop { .. }) {
        return status::run(open, today, json);
    }
    Ok(ExitCode::SUCCESS)
}

fn shorten(text: &str) -> String {
    text.chars().take(30).collect()
}

/// A pause cannot be made up afterwards: nights whose cramps are known would be left out.
fn not_before(open: &Open<'_>, date: Date, today: Date) -> Result<Date, Failure> {
    if date < today {
        return Err(Failure::Entry {
            what: open.base.messages.text("trials-error-past").into_owned(),
            help: open.base.messages.text("trials-error-past-help").into_owned(),
        });
    }
    Ok(date)
}

/// The trial that is running, if one is.
pub(crate) fn running(open: &Open<'_>, today: Date) -> Option<book::Written> {
    let table = table(&open.items(), open.whose, open.rules());
    book::running(&start::all(open), &table, today).cloned()
}

/// A message with one text in it.
pub(crate) fn fact(base: &KnowledgeBase, key: &str, name: &str, text: &str) -> String {
    base.messages.format(key, &[(name, Argument::Text(text))])
}
