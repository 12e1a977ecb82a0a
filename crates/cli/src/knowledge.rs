//! `uncramp knowledge`: what the program knows, and whether it hangs together.

use std::{collections::BTreeMap, process::ExitCode};

use camino::Utf8Path;
use serde::Serialize;
use uncramp_knowledge::{KnowledgeBase, records::Basis, source::schema};

use crate::{
    args::KnowledgeCommand,
    content,
    error::Failure,
    explain::{citation, resolve},
    page::{Page, print},
    review_pack,
};

pub(crate) fn run(folder: Option<&Utf8Path>, command: &KnowledgeCommand) -> Result<ExitCode, Failure> {
    match command {
        KnowledgeCommand::Check => check(folder),
        KnowledgeCommand::Coverage { json } => coverage(&content::load(folder)?, *json),
        KnowledgeCommand::Show { id } => show(&content::load(folder)?, id),
        KnowledgeCommand::Search { words } => search(&content::load(folder)?, words),
        KnowledgeCommand::Sources => sources(&content::load(folder)?),
        KnowledgeCommand::Stats => stats(&content::load(folder)?),
        KnowledgeCommand::Review { html } => review_pack::write(&content::load(folder)?, html),
        KnowledgeCommand::Remarks { file } => review_pack::remarks(&content::load(folder)?, file),
        KnowledgeCommand::Schemas { folder } => schemas(folder),
    }
}

fn check(folder: Option<&Utf8Path>) -> Result<ExitCode, Failure> {
    let mut page = Page::default();
    let base = match folder {
        Some(folder) => {
            let compiled = content::check(folder)?;
            for warning in &compiled.warnings {
                page.line(&warning.to_string());
            }
            compiled.base
        }
        None => content::load(None)?,
    };
    page.line(&format!(
        "No fault: {} records, {} messages, version {}.",
        counts(&base).iter().map(|(_, count)| count).sum::<usize>(),
        base.messages.keys().count(),
        base.version
    ));
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

/// What answers one statement of the article.
#[derive(Serialize)]
struct Covered<'a> {
    id: &'a str,
    feature: &'a str,
    answered_by: Vec<String>,
    later: Option<&'a str>,
}

fn coverage(base: &KnowledgeBase, json: bool) -> Result<ExitCode, Failure> {
    let mut answered = base.answered_by();
    let rows: Vec<Covered<'_>> = base
        .inventory
        .iter()
        .map(|row| Covered {
            id: row.id.as_str(),
            feature: &row.feature,
            answered_by: answered.remove(row.id.as_str()).unwrap_or_default(),
            later: row.later.as_deref(),
        })
        .collect();
    if json {
        let text = serde_json::to_string_pretty(&rows).map_err(Failure::engine)?;
        print(&format!("{text}\n"))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut page = Page::default();
    for row in &rows {
        let by = match row.later {
            Some(part) => format!("later: {part}"),
            None => row.answered_by.join(" "),
        };
        page.line(&format!("{:6}{:24}{by}", row.id, row.feature));
    }
    let later = rows.iter().filter(|row| row.later.is_some()).count();
    page.line(&format!("{} of {} answered, {later} left to a later part.", rows.len() - later, rows.len()));
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

fn show(base: &KnowledgeBase, text: &str) -> Result<ExitCode, Failure> {
    let (kind, id) = resolve(base, text)?;
    let value = match kind {
        "cause" => base.causes.get(id).map(|cause| cause_in_full(base, cause)),
        "event" => base.events.get(id).map(|event| event_in_full(base, event)),
        "explainer" => base.explainers.get(id).map(toml::Value::try_from),
        "red-flag" => base.red_flags.get(id).map(|flag| toml::Value::try_from(&flag.record)),
        "first-aid" => base.protocols.get(id).map(toml::Value::try_from),
        "programme" => base.programmes.get(id).map(toml::Value::try_from),
        "intervention" => base.interventions.get(id).map(toml::Value::try_from),
        "medicine" => base
            .medicines
            .get(id)
            .map(toml::Value::try_from)
            .or_else(|| base.medicine_links.get(id).map(toml::Value::try_from)),
        "finding" => base.findings.get(id).map(toml::Value::try_from),
        _ => base.labs.get(id).map(toml::Value::try_from),
    };
    let Some(value) = value else {
        return Err(Failure::Unknown {
            id: id.to_owned(),
            help: "try `uncramp knowledge search`".to_owned(),
        });
    };
    let text = toml::to_string_pretty(&value.map_err(Failure::engine)?).map_err(Failure::engine)?;
    print(&format!("# {kind}:{id}\n{text}"))?;
    Ok(ExitCode::SUCCESS)
}

/// A cause with the positions of its rows turned back into ids.
pub(crate) fn cause_in_full(
    base: &KnowledgeBase,
    cause: &uncramp_knowledge::base::Cause,
) -> Result<toml::Value, toml::ser::Error> {
    let mut value = toml::Value::try_from(cause)?;
    for link in array(&mut value, "events") {
        named(link, "event", |at| base.events[at].id.to_string());
        originated(base, link);
    }
    for row in array(&mut value, "findings") {
        named(row, "finding", |at| base.findings[at].id.to_string());
        originated(base, row);
    }
    Ok(value)
}

pub(crate) fn event_in_full(
    base: &KnowledgeBase,
    event: &uncramp_knowledge::base::Event,
) -> Result<toml::Value, toml::ser::Error> {
    let mut value = toml::Value::try_from(event)?;
    for row in array(&mut value, "findings") {
        named(row, "finding", |at| base.findings[at].id.to_string());
        originated(base, row);
    }
    Ok(value)
}

fn array<'a>(value: &'a mut toml::Value, key: &str) -> impl Iterator<Item = &'a mut toml::Value> {
    value.get_mut(key).and_then(toml::Value::as_array_mut).into_iter().flatten()
}

fn position(value: &toml::Value, key: &str) -> Option<usize> {
    value.get(key).and_then(toml::Value::as_integer).and_then(|at| usize::try_from(at).ok())
}

fn named(value: &mut toml::Value, key: &str, name: impl Fn(usize) -> String) {
    if let (Some(at), Some(table)) = (position(value, key), value.as_table_mut()) {
        table.insert(key.to_owned(), name(at).into());
    }
}

fn originated(base: &KnowledgeBase, value: &mut toml::Value) {
    let origin = position(value, "origin").and_then(|at| base.origins.get(at));
    let origin = origin.and_then(|origin| toml::Value::try_from(origin).ok());
    if let (Some(origin), Some(table)) = (origin, value.as_table_mut()) {
        table.insert("origin".to_owned(), origin);
    }
}

/// Most hits shown.
const HITS: usize = 40;

fn search(base: &KnowledgeBase, words: &[String]) -> Result<ExitCode, Failure> {
    let wanted: Vec<String> =
        words.iter().flat_map(|word| word.split_whitespace()).map(str::to_lowercase).collect();
    let mut hits: Vec<(usize, String, String)> = Vec::new();
    let mut look = |kind: &str, id: &str, name: String, more: &str| {
        let places = [id.replace('_', " "), name.to_lowercase(), more.to_lowercase()];
        let score: Option<usize> =
            wanted.iter().map(|word| places.iter().position(|place| place.contains(word.as_str()))).sum();
        if let Some(score) = score {
            hits.push((score, format!("{kind}:{id}"), name));
        }
    };
    let say = |key: String| base.messages.text(&key).into_owned();
    for r in &base.causes {
        look("cause", r.id.as_str(), say(format!("cause-{}", r.id)), &say(format!("cause-{}.about", r.id)));
    }
    for r in &base.events {
        look("event", r.id.as_str(), say(format!("event-{}", r.id)), &say(format!("event-{}.about", r.id)));
    }
    for r in &base.explainers {
        look(
            "explainer",
            r.id.as_str(),
            say(format!("explainer-{}", r.id)),
            &say(format!("explainer-{}.body", r.id)),
        );
    }
    for r in &base.red_flags {
        look(
            "red-flag",
            r.id().as_str(),
            say(format!("redflag-{}", r.id())),
            &say(format!("redflag-{}.advice", r.id())),
        );
    }
    for r in &base.protocols {
        look("first-aid", r.id.as_str(), say(format!("protocol-{}", r.id)), "");
    }
    for r in &base.programmes {
        let names: Vec<&str> = r.steps.iter().flat_map(|s| s.lay_names.iter().map(String::as_str)).collect();
        look("programme", r.id.as_str(), say(format!("programme-{}", r.id)), &names.join(" "));
    }
    for r in &base.interventions {
        look("intervention", r.id.as_str(), say(format!("intervention-{}", r.id)), &r.lay_names.join(" "));
    }
    for r in &base.medicines {
        look("medicine", r.id.as_str(), r.name.clone(), &r.synonyms.join(" "));
    }
    for r in base.findings.iter().filter(|finding| finding.superseded_by.is_empty()) {
        look("finding", r.id.as_str(), say(format!("finding-{}", r.id)), "");
    }
    for r in &base.labs {
        look("lab", r.id.as_str(), r.id.to_string().replace('_', " "), "");
    }
    hits.sort();
    let mut page = Page::default();
    for (_, id, name) in hits.iter().take(HITS) {
        page.line(&format!("{id:36} {name}"));
    }
    match hits.len() {
        0 => page.line("Nothing found. Try fewer or other words."),
        more if more > HITS => page.line(&format!("and {} more; add a word to narrow it down", more - HITS)),
        _ => {}
    }
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

fn sources(base: &KnowledgeBase) -> Result<ExitCode, Failure> {
    let mut page = Page::default();
    for source in &base.sources {
        page.item(&format!(
            "{}: {} (read: {}, quality: {})",
            source.id,
            citation(source),
            source.seen,
            source.quality
        ));
    }
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

fn counts(base: &KnowledgeBase) -> Vec<(&'static str, usize)> {
    vec![
        ("sources", base.sources.len()),
        ("findings", base.findings.len()),
        ("events", base.events.len()),
        ("causes, contributors and mimics", base.causes.len()),
        ("red flags", base.red_flags.len()),
        ("terms of red flags", base.terms.len()),
        ("conditions", base.conditions.len()),
        ("medicines", base.medicines.len()),
        ("links of medicines with cramps", base.medicine_links.len()),
        ("allergies", base.allergies.len()),
        ("measurements", base.labs.len()),
        ("interventions", base.interventions.len()),
        ("first-aid cards", base.protocols.len()),
        ("exercise programmes", base.programmes.len()),
        ("rules of the safety gate", base.gate_rules.len()),
        ("explainers", base.explainers.len()),
        ("statements of the article", base.inventory.len()),
    ]
}

fn stats(base: &KnowledgeBase) -> Result<ExitCode, Failure> {
    let mut page = Page::default();
    page.heading("Records");
    for (name, count) in counts(base) {
        page.line(&format!("{count:8}  {name}"));
    }
    let mut bases: BTreeMap<Basis, usize> = BTreeMap::new();
    let mut verified = [0_usize; 2];
    let rows = base
        .causes
        .iter()
        .flat_map(|cause| &cause.findings)
        .chain(base.events.iter().flat_map(|event| &event.findings))
        .map(|row| usize::from(row.origin));
    let links = base.causes.iter().flat_map(|cause| &cause.events).map(|link| usize::from(link.origin));
    for origin in rows.chain(links) {
        let origin = &base.origins[origin];
        *bases.entry(origin.basis).or_default() += 1;
        verified[usize::from(origin.verified)] += 1;
    }
    for number in
        base.causes.iter().flat_map(|cause| [&cause.prior, &cause.base_rate, &cause.ratio]).flatten()
    {
        *bases.entry(number.basis).or_default() += 1;
        verified[usize::from(number.verified)] += 1;
    }
    let total: usize = bases.values().sum();
    let estimates = bases.get(&Basis::Estimate).copied().unwrap_or_default();
    page.heading("Numbers of the model");
    page.line(&format!("{total:8}  in all"));
    page.line(&format!("{:8}  sourced", total - estimates));
    page.line(&format!("{estimates:8}  estimates"));
    page.line(&format!("{:8}  whose source has not been seen to say so", verified[0]));
    page.heading("By what they rest on");
    for (basis, count) in &bases {
        page.line(&format!("{count:8}  {}", basis.as_str().replace('_', " ")));
    }
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

fn schemas(folder: &Utf8Path) -> Result<ExitCode, Failure> {
    let failed = |source| Failure::Write { path: folder.to_owned(), source };
    std::fs::create_dir_all(folder).map_err(failed)?;
    let mut all = schema::schemas();
    all.extend(uncramp_assessment::document::schemas());
    all.extend(uncramp_care::schemas());
    for (name, schema) in &all {
        let text = serde_json::to_string_pretty(schema).map_err(Failure::engine)?;
        std::fs::write(folder.join(format!("{name}.schema.json")), format!("{text}\n")).map_err(failed)?;
    }
    print(&format!("{} schemas written to {folder}\n", all.len()))?;
    Ok(ExitCode::SUCCESS)
}
