//! Changing what is written down: edit, delete, undo, group, keep, own factors, copies.

use std::process::ExitCode;

use camino::Utf8Path;
use serde_json::json;
use uncramp_diary::{
    Draft, Entry, Item, Record, Written, bouts, csv_file,
    entry::{FactorKind, Grouping, Keeping, OwnFactor},
    file, table,
    table::own_key,
};
use uncramp_knowledge::{KnowledgeBase, messages::Argument, records::AnswerKind};

use super::{
    args::Told,
    log::own_factors,
    open::{self, Open, moment},
    show, words,
};
use crate::{
    error::Failure,
    page::{Page, print, print_bytes},
};

fn done(text: &str, json: bool, value: &serde_json::Value) -> Result<ExitCode, Failure> {
    if json {
        print(&format!("{value:#}\n"))?;
    } else {
        let mut page = Page::default();
        page.text(text);
        page.print()?;
    }
    Ok(ExitCode::SUCCESS)
}

fn what(open: &Open<'_>, key: &str, item: &Item) -> String {
    let text = show::entry(open.base, &item.entry, &own_factors(open));
    open.base.messages.format(key, &[("what", Argument::Text(&text))])
}

pub(crate) fn edit(
    open: &mut Open<'_>,
    entry: &str,
    words: &[String],
    told: &Told,
    json: bool,
) -> Result<ExitCode, Failure> {
    let mut item = show::find(open, entry)?;
    let Entry::Episode(episode) = &mut item.entry else { return Err(no_cramp(open)) };
    let said = words::cramp(open.base, words, told, &open.now)?;
    if let Some(began) = said.began(open.base, &open.now)? {
        episode.began = moment(&began);
    }
    episode.seconds = said.seconds.or(episode.seconds);
    episode.side = said.side.or(episode.side);
    episode.pain = said.pain.or(episode.pain);
    episode.woke = said.woke.or(episode.woke);
    for (field, new) in [
        (&mut episode.place, said.place),
        (&mut episode.situation, said.situation),
        (&mut episode.note, said.note),
    ] {
        if new.is_some() {
            *field = new;
        }
    }
    let draft = Draft::correction(&open.diary, item.id, &item.entry);
    open.write(vec![draft])?;
    done(&what(open, "diary-changed", &item), json, &json!({ "id": item.id, "changed": true }))
}

fn no_cramp(open: &Open<'_>) -> Failure {
    Failure::Entry { what: open.say("diary-error-not-cramp"), help: open.say("diary-error-entry-help") }
}

pub(crate) fn delete(open: &mut Open<'_>, entry: &str, json: bool) -> Result<ExitCode, Failure> {
    let item = show::find(open, entry)?;
    let text = what(open, "diary-deleted", &item);
    open.write(vec![Draft::deletion(item.entry.kind(), item.id)])?;
    done(&text, json, &json!({ "id": item.id, "deleted": true }))
}

pub(crate) fn undo(open: &mut Open<'_>, json: bool) -> Result<ExitCode, Failure> {
    let drafts = open.diary.undo(open.device);
    let count = drafts.len();
    open.write(drafts)?;
    let text = if count == 0 {
        open.say("diary-undo-nothing")
    } else {
        open.base.messages.format("diary-undone", &[("count", Argument::Number(count as f64))])
    };
    done(&text, json, &json!({ "taken_back": count }))
}

pub(crate) fn group(open: &mut Open<'_>, entries: &[String], json: bool) -> Result<ExitCode, Failure> {
    let mut episodes = Vec::new();
    for entry in entries {
        let item = show::find(open, entry)?;
        if !matches!(item.entry, Entry::Episode(_)) {
            return Err(no_cramp(open));
        }
        episodes.push(item.id);
    }
    let id = open.add(&Entry::Grouping(Grouping { episodes, together: true }))?;
    done(&open.say("diary-grouped"), json, &json!({ "id": id, "together": true }))
}

pub(crate) fn ungroup(open: &mut Open<'_>, entry: &str, json: bool) -> Result<ExitCode, Failure> {
    let item = show::find(open, entry)?;
    let all = bouts(&open.items(), open.whose, open.rules());
    let bout = all.into_iter().find(|bout| bout.episodes.contains(&item.id)).ok_or_else(|| no_cramp(open))?;
    let id = open.add(&Entry::Grouping(Grouping { episodes: bout.episodes, together: false }))?;
    done(&open.say("diary-ungrouped"), json, &json!({ "id": id, "together": false }))
}

pub(crate) fn keep(
    open: &mut Open<'_>,
    from: Option<&str>,
    until: Option<&str>,
    json: bool,
) -> Result<ExitCode, Failure> {
    let today = open.now.date();
    let from = from.map_or(Ok(today), |text| words::day(open.base, text, today))?;
    let until = until.map(|text| words::day(open.base, text, today)).transpose()?;
    let id = open.add(&Entry::Keeping(Keeping { person: open.person(), from, until }))?;
    let (first, last) = (show::date(from), until.map(show::date).unwrap_or_default());
    let named = [("from", Argument::Text(&first)), ("until", Argument::Text(&last))];
    let key = if until.is_some() { "diary-kept-until" } else { "diary-kept" };
    done(&open.base.messages.format(key, &named), json, &json!({ "id": id, "from": from.to_string() }))
}

pub(crate) fn add_factor(
    open: &mut Open<'_>,
    name: &str,
    unit: Option<&str>,
    json: bool,
) -> Result<ExitCode, Failure> {
    let key = own_key(name).ok_or_else(|| Failure::Entry {
        what: open.say("diary-error-day"),
        help: open.say("diary-error-day-help"),
    })?;
    if let Some(ready) = open.base.factor_named(&key) {
        let key = ready.id.to_string();
        return ready_factor(open, &key, unit.is_some(), json);
    }
    let known = own_factors(open).iter().any(|factor| factor.key == key);
    if !known {
        let counts = if unit.is_some() { FactorKind::Number } else { FactorKind::YesNo };
        open.add(&Entry::OwnFactor(OwnFactor {
            person: open.person(),
            key: key.clone(),
            name: name.trim().to_owned(),
            counts,
            unit: unit.map(str::to_owned),
            retired: None,
        }))?;
    }
    ready_factor(open, &key, unit.is_some(), json)
}

fn ready_factor(open: &Open<'_>, key: &str, number: bool, json: bool) -> Result<ExitCode, Failure> {
    let example = if number { "2" } else { "yes" };
    let named = [("key", Argument::Text(key)), ("example", Argument::Text(example))];
    done(&open.base.messages.format("diary-factor-added", &named), json, &json!({ "key": key }))
}

pub(crate) fn factors(open: &Open<'_>, json: bool) -> Result<ExitCode, Failure> {
    let own = own_factors(open);
    let base = open.base;
    if json {
        let ready = base.factors.iter().map(|factor| {
            let name = base.messages.text(&format!("factor-{}", factor.id)).into_owned();
            json!({ "key": factor.id, "name": name, "answer": factor.answer, "own": false })
        });
        let own = own.iter().map(
            |factor| json!({ "key": factor.key, "name": factor.name, "answer": factor.counts, "own": true }),
        );
        let all: Vec<_> = ready.chain(own).collect();
        print(&format!("{:#}\n", json!({ "factors": all })))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut page = Page::default();
    let mut line = |key: &str, number: bool, text: &str| {
        let example = if number { "2" } else { "yes" };
        let first = format!("{:<20} ", format!("{key}={example}"));
        let options =
            textwrap::Options::new(80).initial_indent(&first).subsequent_indent("                     ");
        textwrap::wrap(text, options).iter().for_each(|text| page.line(text));
    };
    for factor in &base.factors {
        let ask = base.messages.text(&format!("factor-{}.ask", factor.id));
        line(factor.id.as_str(), factor.answer == AnswerKind::Number, &ask);
    }
    for factor in &own {
        line(&factor.key, factor.counts == FactorKind::Number, &factor.name);
    }
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

/// How a ready factor is recorded.
fn ready(base: &KnowledgeBase, key: &str) -> Option<FactorKind> {
    base.factors.get(key).map(|factor| match factor.answer {
        AnswerKind::Number => FactorKind::Number,
        AnswerKind::YesNo | AnswerKind::Choice => FactorKind::YesNo,
    })
}

pub(crate) fn import(open: &mut Open<'_>, path: &Utf8Path, json: bool) -> Result<ExitCode, Failure> {
    let text = open::read(path)?;
    let count = if text.trim_start_matches('\u{feff}').trim_start().starts_with('{') {
        let records = file::read(&text).map_err(|error| Failure::Store {
            what: format!("`{path}` is not taken in: {error}"),
            help: "nothing was changed; export the copy again from where it came".to_owned(),
        })?;
        let new: Vec<Record> = records.into_iter().filter(|record| !open.diary.contains(record.id)).collect();
        let count = new.len();
        open.keep(new)?;
        open.keep_settings(file::settings(&text))?;
        count
    } else {
        let found = csv_file::read(&text).map_err(|error| Failure::Store {
            what: format!("`{path}` is not taken in: {error}"),
            help: format!("{}; nothing was changed", error.cure),
        })?;
        let base = open.base;
        let known = table(&open.items(), open.whose, open.rules());
        let mut entries = found.entries(&known, &|key| ready(base, key));
        let person = open.person();
        for entry in &mut entries {
            match entry {
                Entry::CheckIn(day) => day.person = person,
                Entry::OwnFactor(factor) => factor.person = person,
                _ => {}
            }
        }
        let count = entries.len();
        open.write(entries.iter().map(Draft::new).collect())?;
        count
    };
    let text = open.base.messages.format("diary-imported", &[("count", Argument::Number(count as f64))]);
    done(&text, json, &json!({ "taken_in": count }))
}

pub(crate) fn export(open: &Open<'_>, path: &Utf8Path, csv: bool, json: bool) -> Result<ExitCode, Failure> {
    let text = if csv || path.extension().is_some_and(|end| end.eq_ignore_ascii_case("csv")) {
        csv_file::write(&table(&open.items(), open.whose, open.rules()))
    } else {
        format!("{}\n", file::write_with(&open.diary, &open.settings()?))
    };
    if path == "-" {
        print_bytes(text.as_bytes())?;
        return Ok(ExitCode::SUCCESS);
    }
    private(path, &text)?;
    let named = [("path", Argument::Text(path.as_str()))];
    done(&open.base.messages.format("diary-exported", &named), json, &json!({ "path": path.as_str() }))
}

/// Writes a file that only its owner can read.
fn private(path: &Utf8Path, text: &str) -> Result<(), Failure> {
    use std::io::Write;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|source| Failure::Write { path: path.to_owned(), source })
}

pub(crate) fn erase(open: &mut Open<'_>, yes: bool, json: bool) -> Result<ExitCode, Failure> {
    if !yes {
        let named = [("path", Argument::Text(open.path.as_str()))];
        let text = open.base.messages.format("diary-erase-sure", &named);
        done(&text, json, &json!({ "erased": false }))?;
        return Ok(ExitCode::from(2));
    }
    open.erase()?;
    done(&open.say("diary-erased"), json, &json!({ "erased": true }))
}
