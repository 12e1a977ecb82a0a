//! `uncramp knowledge review` and `uncramp knowledge remarks`: the knowledge for a clinician to mark, and what comes back.

use std::{collections::BTreeSet, process::ExitCode};

use camino::Utf8Path;
use serde::Serialize;
use uncramp_knowledge::{
    KnowledgeBase,
    base::{Record, Table},
    suggest::nearest,
};
use uncramp_report::pack::{Group, Judged, Remarks, Reviewed, SCRIPT, STYLE, index, page};

use crate::{
    assess::read,
    error::Failure,
    explain::citation,
    knowledge::{cause_in_full, event_in_full},
    page::{Page, print},
};

/// Writes the pages.
pub(crate) fn write(base: &KnowledgeBase, folder: &Utf8Path) -> Result<ExitCode, Failure> {
    let failed = |source| Failure::Write { path: folder.to_owned(), source };
    std::fs::create_dir_all(folder).map_err(failed)?;
    let groups = groups(base)?;
    let put = |name: String, text: &str| std::fs::write(folder.join(name), text).map_err(failed);
    put("index.html".to_owned(), &index(base, &groups))?;
    put("pack.css".to_owned(), STYLE)?;
    put("pack.js".to_owned(), SCRIPT)?;
    for group in &groups {
        put(format!("{}.html", group.file), &page(base, group))?;
    }
    let count: usize = groups.iter().map(|group| group.records.len()).sum();
    print(&format!("{count} records written; open {}\n", folder.join("index.html")))?;
    Ok(ExitCode::SUCCESS)
}

/// Checks a file of remarks and shows each beside its record.
pub(crate) fn remarks(base: &KnowledgeBase, path: &Utf8Path) -> Result<ExitCode, Failure> {
    let unusable = |reason: String| Failure::File { what: "remarks", path: path.to_owned(), reason };
    let remarks: Remarks =
        toml::from_str(&read(path)?).map_err(|error| unusable(error.message().to_owned()))?;
    let groups = groups(base)?;
    let all: Vec<&Reviewed> = groups.iter().flat_map(|group| &group.records).collect();
    let mut out = Page::default();
    if remarks.version != base.version {
        out.loud("These remarks are about another version of the content; look whether they still hold.");
    }
    let mut order = remarks.remarks.clone();
    order.sort_by_key(|remark| match remark.verdict {
        Judged::Dangerous => 0,
        Judged::Change => 1,
        Judged::Right => 2,
    });
    for remark in &order {
        let Some(record) = all.iter().find(|record| record.id == remark.record) else {
            let help = nearest(&remark.record, all.iter().map(|record| record.id.as_str()));
            return Err(Failure::Unknown { id: remark.record.chars().take(80).collect(), help });
        };
        let verdict = match remark.verdict {
            Judged::Dangerous => "dangerous",
            Judged::Change => "should change",
            Judged::Right => "can stay",
        };
        out.heading(&format!("{}: {verdict}", record.id));
        if !remark.text.is_empty() {
            out.text(&format!(
                "{}: {}",
                if remarks.by.is_empty() { "Remark" } else { &remarks.by },
                remark.text
            ));
        }
        record.words.iter().for_each(|(_, text)| out.item(text));
        record.record.lines().for_each(|line| out.line(&format!("    {line}")));
    }
    out.print()?;
    Ok(ExitCode::SUCCESS)
}

/// Records by what goes wrong where they are wrong.
fn groups(base: &KnowledgeBase) -> Result<Vec<Group>, Failure> {
    let settings = |id: &str, value| record(base, "settings", "settings", id, value);
    let full = |value: Result<toml::Value, toml::ser::Error>| value.map_err(Failure::engine);
    let highest = [
        all(base, "red-flag", "redflag", base.red_flags.iter().map(|flag| (flag.key(), &flag.record)))?,
        all(base, "term", "term", keyed(&base.terms))?,
        all(base, "first-aid", "protocol", keyed(&base.protocols))?,
    ];
    let high = [
        all(base, "gate-rule", "gate", base.gate_rules.iter().map(|rule| (rule.key(), &rule.record)))?,
        all(base, "intervention", "intervention", keyed(&base.interventions))?,
        all(base, "programme", "programme", keyed(&base.programmes))?,
        all(base, "plan", "plan", keyed(&base.plan_items))?,
        all(base, "trial", "trial", keyed(&base.trials))?,
    ];
    let medium = [
        all(base, "medicine-link", "medicine-link", keyed(&base.medicine_links))?,
        all(base, "lab", "lab", keyed(&base.labs))?,
        all(base, "check-up", "check-up", keyed(&base.check_ups))?,
        all(base, "nutrient", "nutrient", keyed(&base.nutrients))?,
        vec![
            settings("model", toml::Value::try_from(&base.model))?,
            settings("plan", toml::Value::try_from(&base.plan))?,
        ],
    ];
    let mut causes = Vec::new();
    for cause in &base.causes {
        causes.push((cause.key(), full(cause_in_full(base, cause))?));
    }
    let mut events = Vec::new();
    for event in &base.events {
        events.push((event.key(), full(event_in_full(base, event))?));
    }
    let low = [
        all(base, "cause", "cause", causes.into_iter())?,
        all(base, "event", "event", events.into_iter())?,
        all(base, "finding", "finding", keyed(&base.findings))?,
        all(base, "explainer", "explainer", keyed(&base.explainers))?,
    ];
    let flat = |lists: Vec<Vec<Reviewed>>| lists.into_iter().flatten().collect();
    Ok(vec![
        Group { file: "highest", records: flat(highest.into()) },
        Group { file: "high", records: flat(high.into()) },
        Group { file: "medium", records: flat(medium.into()) },
        Group { file: "low", records: flat(low.into()) },
    ])
}

fn keyed<T: Record>(table: &Table<T>) -> impl Iterator<Item = (&str, &T)> {
    table.iter().map(|record| (record.key(), record))
}

/// All records of a kind.
fn all<'a, T: Serialize>(
    base: &KnowledgeBase,
    kind: &str,
    prefix: &str,
    records: impl Iterator<Item = (&'a str, T)>,
) -> Result<Vec<Reviewed>, Failure> {
    records.map(|(id, found)| record(base, kind, prefix, id, toml::Value::try_from(found))).collect()
}

fn record(
    base: &KnowledgeBase,
    kind: &str,
    prefix: &str,
    id: &str,
    value: Result<toml::Value, toml::ser::Error>,
) -> Result<Reviewed, Failure> {
    let value = value.map_err(Failure::engine)?;
    let mut sources = BTreeSet::new();
    let mut doubtful = false;
    look(&value, &mut sources, &mut doubtful);
    let name = format!("{prefix}-{id}");
    let of_record =
        |key: &&str| **key == name || key.strip_prefix(&name).is_some_and(|rest| rest.starts_with('.'));
    let mut keys: Vec<&str> = base.messages.keys().filter(of_record).collect();
    keys.sort_unstable();
    Ok(Reviewed {
        id: format!("{kind}:{id}"),
        words: keys.iter().map(|key| ((*key).to_owned(), base.messages.text(key).into_owned())).collect(),
        record: toml::to_string_pretty(&value).map_err(Failure::engine)?,
        sources: sources.iter().filter_map(|id| base.sources.get(id)).map(citation).collect(),
        doubtful,
    })
}

/// Every source that a record names, and whether anything in it is an estimate or was not seen.
fn look(value: &toml::Value, sources: &mut BTreeSet<String>, doubtful: &mut bool) {
    match value {
        toml::Value::Table(table) => {
            for (key, value) in table {
                match (key.as_str(), value) {
                    ("sources", toml::Value::Array(ids)) => {
                        sources.extend(ids.iter().filter_map(|id| id.as_str()).map(str::to_owned));
                    }
                    ("verified", toml::Value::Boolean(false)) => *doubtful = true,
                    ("basis", toml::Value::String(basis)) if basis == "estimate" => *doubtful = true,
                    _ => {}
                }
                look(value, sources, doubtful);
            }
        }
        toml::Value::Array(list) => list.iter().for_each(|value| look(value, sources, doubtful)),
        _ => {}
    }
}
