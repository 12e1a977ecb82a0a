//! `uncramp knowledge review` and `uncramp knowledge remarks`: the knowledge for a clinician to mark, and what comes back.

use std::{collections::BTreeSet, process::ExitCode};

use camino::Utf8Path;
use uncramp_knowledge::{KnowledgeBase, suggest::nearest};
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
    let mut highest = Vec::new();
    for flag in &base.red_flags {
        highest.push(record(
            base,
            "red-flag",
            "redflag",
            flag.id().as_str(),
            toml::Value::try_from(&flag.record),
        )?);
    }
    for term in &base.terms {
        highest.push(record(base, "term", "term", term.id.as_str(), toml::Value::try_from(term))?);
    }
    for protocol in &base.protocols {
        highest.push(record(
            base,
            "first-aid",
            "protocol",
            protocol.id.as_str(),
            toml::Value::try_from(protocol),
        )?);
    }
    let mut high = Vec::new();
    for rule in &base.gate_rules {
        high.push(record(
            base,
            "gate-rule",
            "gate",
            rule.record.id.as_str(),
            toml::Value::try_from(&rule.record),
        )?);
    }
    for item in &base.interventions {
        high.push(record(
            base,
            "intervention",
            "intervention",
            item.id.as_str(),
            toml::Value::try_from(item),
        )?);
    }
    for programme in &base.programmes {
        high.push(record(
            base,
            "programme",
            "programme",
            programme.id.as_str(),
            toml::Value::try_from(programme),
        )?);
    }
    let mut medium = Vec::new();
    for link in &base.medicine_links {
        medium.push(record(
            base,
            "medicine-link",
            "medicine-link",
            link.id.as_str(),
            toml::Value::try_from(link),
        )?);
    }
    for lab in &base.labs {
        medium.push(record(base, "lab", "lab", lab.id.as_str(), toml::Value::try_from(lab))?);
    }
    medium.push(record(base, "settings", "settings", "model", toml::Value::try_from(&base.model))?);
    medium.push(record(base, "settings", "settings", "plan", toml::Value::try_from(&base.plan))?);
    let mut low = Vec::new();
    for cause in &base.causes {
        low.push(record(base, "cause", "cause", cause.id.as_str(), cause_in_full(base, cause))?);
    }
    for event in &base.events {
        low.push(record(base, "event", "event", event.id.as_str(), event_in_full(base, event))?);
    }
    for explainer in &base.explainers {
        low.push(record(
            base,
            "explainer",
            "explainer",
            explainer.id.as_str(),
            toml::Value::try_from(explainer),
        )?);
    }
    Ok(vec![
        Group { file: "highest", records: highest },
        Group { file: "high", records: high },
        Group { file: "medium", records: medium },
        Group { file: "low", records: low },
    ])
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
