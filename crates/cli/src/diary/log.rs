//! `uncramp log`: one line, and it is written down.

use std::process::ExitCode;

use serde_json::json;
use uncramp_diary::{
    Entry, Episode, Written,
    entry::{CheckIn, Date, Exposure, FactorKind, OwnFactor},
};
use uncramp_knowledge::{KnowledgeBase, messages::Argument, records::AnswerKind, suggest::nearest};

use super::{
    args::LogOptions,
    open::{Open, moment},
    show, words,
};
use crate::{
    error::Failure,
    page::{Page, print},
};

pub(crate) fn run(base: &KnowledgeBase, options: &LogOptions) -> Result<ExitCode, Failure> {
    let mut open = Open::the_diary(base, &options.file)?;
    let words: Vec<String> =
        options.words.iter().flat_map(|w| w.split_whitespace()).map(str::to_owned).collect();
    match words.first().map(|word| word.to_lowercase()).as_deref() {
        Some("day") => day(&mut open, &words[1..], options),
        Some("none" | "free") => free(&mut open, &words[1..], options),
        _ => cramp(&mut open, &words, options),
    }
}

fn cramp(open: &mut Open<'_>, words: &[String], options: &LogOptions) -> Result<ExitCode, Failure> {
    let said = words::cramp(open.base, words, &options.told, &open.now)?;
    let began = said.began(open.base, &open.now)?.unwrap_or_else(|| open.now.clone());
    let entry = Entry::Episode(Episode {
        person: open.person(),
        began: moment(&began),
        seconds: said.seconds,
        place: said.place,
        side: said.side,
        situation: said.situation,
        pain: said.pain,
        woke: said.woke,
        card: None,
        ended: None,
        note: said.note,
    });
    let id = open.add(&entry)?;
    let night = match &entry {
        Entry::Episode(episode) => episode.began.night(open.rules().cut_hour),
        _ => None,
    };
    if options.json {
        let night = night.map(|night| night.to_string());
        return json_out(&json!({ "id": id, "kind": entry.kind(), "night": night }));
    }
    let mut page = Page::default();
    let what = show::entry(open.base, &entry, &[]);
    page.text(&open.base.messages.format("diary-saved", &[("what", Argument::Text(&what))]));
    if let Some(night) = night {
        let night = show::date(night);
        page.text(&open.base.messages.format("diary-saved-night", &[("night", Argument::Text(&night))]));
    }
    page.text(&open.say("diary-saved-later"));
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

fn json_out(value: &serde_json::Value) -> Result<ExitCode, Failure> {
    print(&format!("{value:#}\n"))?;
    Ok(ExitCode::SUCCESS)
}

/// A night without a cramp: the last one, unless another is named by the day on which it began.
fn free(open: &mut Open<'_>, words: &[String], options: &LogOptions) -> Result<ExitCode, Failure> {
    let said = words::cramp(open.base, words, &options.told, &open.now)?;
    // At any hour of today the night that is over began yesterday.
    let date = said.day().or_else(|| open.now.date().yesterday().ok()).unwrap_or_else(|| open.now.date());
    let day = CheckIn { person: open.person(), cramps: Some(0), note: said.note, ..CheckIn::new(date) };
    save(open, day, options)
}

fn save(open: &mut Open<'_>, day: CheckIn, options: &LogOptions) -> Result<ExitCode, Failure> {
    if day.date > open.now.date() {
        return Err(Failure::Entry {
            what: open.say("diary-error-future"),
            help: open.say("diary-error-future-help"),
        });
    }
    let date = day.date;
    let entry = Entry::CheckIn(day);
    let id = open.add(&entry)?;
    if options.json {
        return json_out(&json!({ "id": id, "kind": entry.kind(), "date": date.to_string() }));
    }
    let own = own_factors(open);
    let (day, what) = (show::date(date), show::entry(open.base, &entry, &own));
    let mut page = Page::default();
    let words = [("day", Argument::Text(&day)), ("what", Argument::Text(&what))];
    page.text(&open.base.messages.format("diary-saved-day", &words));
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

/// The factors of the person's own that are still in use.
pub(crate) fn own_factors(open: &Open<'_>) -> Vec<OwnFactor> {
    let factor = |item: uncramp_diary::Item| match item.entry {
        Entry::OwnFactor(factor) if factor.retired != Some(true) => Some(factor),
        _ => None,
    };
    open.items().into_iter().filter_map(factor).collect()
}

/// A day: `alcohol=2 standing=yes cramps=0 medicine:amlodipine=skipped`.
fn day(open: &mut Open<'_>, words: &[String], options: &LogOptions) -> Result<ExitCode, Failure> {
    let base = open.base;
    let own = own_factors(open);
    let mut date: Option<Date> = None;
    let mut day = CheckIn { person: open.person(), ..CheckIn::new(open.now.date()) };
    for word in words {
        let Some((name, value)) = word.split_once('=') else {
            date = Some(words::day(base, word, open.now.date()).map_err(|_| Failure::Entry {
                what: open.say("diary-error-day"),
                help: open.say("diary-error-day-help"),
            })?);
            continue;
        };
        let name = name.trim().to_lowercase();
        if name == "cramps" {
            let count = number(base, &name, value, 100.0)?;
            if count.fract() != 0.0 {
                let whole = base.messages.text("diary-error-takes-whole");
                return Err(takes(base, &name, &whole));
            }
            day.cramps = Some(count as u32);
        } else if let Some(id) = name.strip_prefix(uncramp_diary::table::MEDICINE) {
            let id = uncramp_diary::table::own_key(id).ok_or_else(|| unknown(base, &name, &own))?;
            day.medicines.insert(id, yes_no(base, &name, value)?);
        } else {
            let (key, exposure) = exposure(base, &own, &name, value)?;
            day.exposures.insert(key, exposure);
        }
    }
    if let Some(text) = &options.told.date {
        date = Some(words::day(base, text, open.now.date())?);
    }
    day.date = date.unwrap_or(day.date);
    day.note.clone_from(&options.told.note);
    if !day.says_anything() {
        return Err(Failure::Entry {
            what: open.say("diary-error-day"),
            help: open.say("diary-error-day-help"),
        });
    }
    save(open, day, options)
}

fn exposure(
    base: &KnowledgeBase,
    own: &[OwnFactor],
    name: &str,
    value: &str,
) -> Result<(String, Exposure), Failure> {
    let key = uncramp_diary::table::own_key(name);
    if let Some(factor) = own.iter().find(|factor| Some(&factor.key) == key.as_ref()) {
        let exposure = match factor.counts {
            FactorKind::YesNo => Exposure::Yes(yes_no(base, name, value)?),
            FactorKind::Number => Exposure::Amount(number(base, name, value, 1e6)?),
        };
        return Ok((factor.key.clone(), exposure));
    }
    let factor = base.factor_named(name).ok_or_else(|| unknown(base, name, own))?;
    let exposure = match factor.answer {
        AnswerKind::Number => Exposure::Amount(number(base, name, value, factor.most.unwrap_or(1e6))?),
        AnswerKind::YesNo | AnswerKind::Choice => Exposure::Yes(yes_no(base, name, value)?),
    };
    Ok((factor.id.to_string(), exposure))
}

fn takes(base: &KnowledgeBase, name: &str, takes: &str) -> Failure {
    let words = [("name", Argument::Text(name)), ("takes", Argument::Text(takes))];
    Failure::Entry {
        what: base.messages.format("diary-error-value", &words),
        help: base.messages.text("diary-error-day-help").into_owned(),
    }
}

fn yes_no(base: &KnowledgeBase, name: &str, value: &str) -> Result<bool, Failure> {
    match value {
        "1" => Ok(true),
        "0" => Ok(false),
        _ => words::yes_no(base, value)
            .ok_or_else(|| takes(base, name, &base.messages.text("diary-error-takes-yes-no"))),
    }
}

fn number(base: &KnowledgeBase, name: &str, value: &str, most: f64) -> Result<f64, Failure> {
    let found = match words::yes_no(base, value) {
        Some(false) => Some(0.0),
        _ => value.parse::<f64>().ok(),
    };
    found.filter(|number| (0.0..=most).contains(number)).ok_or_else(|| {
        let limit = [("most", Argument::Number(most))];
        takes(base, name, &base.messages.format("diary-error-takes-number", &limit))
    })
}

fn unknown(base: &KnowledgeBase, name: &str, own: &[OwnFactor]) -> Failure {
    let known = base.factors.iter().map(|factor| factor.id.as_str());
    let near = nearest(name, known.chain(own.iter().map(|factor| factor.key.as_str())));
    let near = if near.starts_with("did") { near } else { String::new() };
    let shown: String = name.chars().take(40).collect();
    Failure::Entry {
        what: base.messages.format("diary-error-factor", &[("name", Argument::Text(&shown))]),
        help: base
            .messages
            .format("diary-error-factor-help", &[("near", Argument::Text(&near))])
            .trim()
            .to_owned(),
    }
}
