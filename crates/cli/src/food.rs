//! `uncramp food`: a food check, or one food.

use std::{io::IsTerminal, process::ExitCode};

use camino::Utf8Path;
use serde_json::json;
use uncramp_care::{
    Profile, items,
    nutrition::{
        FoodLog, FoodReport, Ruling,
        log::{LogEntry, food, food_name, portion_grams},
        offer::per_portion,
        report::{IntakeVerdict, NutrientReport, amount_text},
        supplements::LimitVerdict,
    },
    pass,
};
use uncramp_knowledge::{KnowledgeBase, nutrition::Food, records::Verdict};

use crate::{args::FoodOptions, assess::read, error::Failure, food_interview, page::Page, profile};

pub(crate) fn run(base: &KnowledgeBase, options: &FoodOptions) -> Result<ExitCode, Failure> {
    let given = options.profile.as_deref();
    let profile = given.map(|path| profile::load(base, Some(path))).transpose()?;
    if !options.name.is_empty() {
        let name = options.name.join(" ");
        let food = food(base, &name)
            .map_err(|help| Failure::Unknown { id: name.chars().take(80).collect(), help })?;
        one(base, food, &profile.unwrap_or_default(), options.json)?;
        return Ok(ExitCode::SUCCESS);
    }
    let (profile, log) = match &options.log {
        Some(path) => (profile.unwrap_or_default(), log(path)?),
        None if std::io::stdin().is_terminal() && !options.json => food_interview::run(base, profile)?,
        None => {
            questions(base, options.json)?;
            return Ok(ExitCode::SUCCESS);
        }
    };
    let report =
        uncramp_care::nutrition::food_report(base, &profile, &log).map_err(|error| Failure::File {
            what: "food log",
            path: options.log.clone().unwrap_or_else(|| "-".into()),
            reason: error.to_string(),
        })?;
    if options.json {
        crate::page::print_json(&report)?;
    } else {
        show(base, &report)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn log(path: &Utf8Path) -> Result<FoodLog, Failure> {
    let text = read(path)?;
    let failed = |reason: String| Failure::File { what: "food log", path: path.to_owned(), reason };
    if text.trim_start().starts_with('{') {
        return FoodLog::from_json(&text).map_err(|error| failed(error.to_string()));
    }
    csv_log(&text).map_err(failed)
}

/// A table with the columns `food` and `grams` or `portions`, or with `question` and `per_week`.
fn csv_log(text: &str) -> Result<FoodLog, String> {
    let mut reader =
        csv::ReaderBuilder::new().trim(csv::Trim::All).flexible(true).from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|error| error.to_string())?.clone();
    let column = |name: &str| headers.iter().position(|header| header.eq_ignore_ascii_case(name));
    let mut log = FoodLog::default();
    let (foods, questions) = (column("food"), column("question"));
    for row in reader.records() {
        let row = row.map_err(|error| error.to_string())?;
        let line = row.position().map_or(0, csv::Position::line);
        let cell = |at: Option<usize>| at.and_then(|at| row.get(at)).filter(|text| !text.is_empty());
        let number = |name: &str| match cell(column(name)) {
            None => Ok(None),
            Some(text) => {
                text.parse::<f64>().map(Some).map_err(|_| format!("line {line}: `{name}` must be a number"))
            }
        };
        if let Some(food) = cell(foods) {
            let entry =
                LogEntry { food: food.to_owned(), grams: number("grams")?, portions: number("portions")? };
            log.foods.push(entry);
        } else if let Some(question) = cell(questions) {
            let portions = number("per_week")?.ok_or_else(|| format!("line {line}: `per_week` is empty"))?;
            *log.per_week.entry(question.to_owned()).or_default() += portions;
        }
    }
    if foods.is_none() && questions.is_none() {
        return Err(
            "a log is JSON, or a table with the columns food and grams or portions, or question and per_week"
                .to_owned(),
        );
    }
    Ok(log)
}

/// What the quick check asks, for whoever writes a log.
fn questions(base: &KnowledgeBase, json: bool) -> Result<(), Failure> {
    let words = |id: &str, end: &str| base.messages.text(&format!("foodcheck-{id}{end}")).into_owned();
    let questions = &base.food_check.questions;
    if json {
        let all: Vec<_> = questions
            .iter()
            .map(|question| {
                json!({
                    "id": question.id,
                    "text": words(&question.id, ""),
                    "portion": words(&question.id, ".portion"),
                })
            })
            .collect();
        return crate::page::print_json(&json!({ "questions": all }));
    }
    let mut page = Page::default();
    page.heading(&base.messages.text("ui-food-questions"));
    for question in questions {
        page.item(&format!(
            "{}: {} ({})",
            question.id,
            words(&question.id, ""),
            words(&question.id, ".portion")
        ));
    }
    page.line("");
    page.text(&base.messages.text("ui-food-how"));
    page.print()
}

fn one(base: &KnowledgeBase, food: &Food, profile: &Profile, json: bool) -> Result<(), Failure> {
    let ruling = profile.judged(base, |known| Ruling::of(base, &pass(items::food(base, food), known)));
    let name = food_name(base, &food.id);
    let portion = base.messages.get(&format!("food-{}.portion", food.id));
    let amounts: Vec<(&str, f64)> = base
        .nutrients
        .iter()
        .filter_map(|nutrient| Some((nutrient.id.as_str(), per_portion(food, nutrient.id.as_str())?)))
        .collect();
    if json {
        return crate::page::print_json(&json!({
            "id": food.id,
            "name": name,
            "category": food.category,
            "portion": portion.map(|words| json!({ "text": words, "grams": portion_grams(food) })),
            "per_portion": amounts.iter().copied().collect::<std::collections::BTreeMap<_, _>>(),
            "verdict": ruling.verdict,
            "reasons": ruling.reasons,
            "changes": ruling.changes,
            "not_known": ruling.not_known,
            "sources": food.sources,
        }));
    }
    let mut page = Page::default();
    page.heading(&name);
    judged(&mut page, base, &ruling);
    if let (Some(words), Some(grams)) = (portion, portion_grams(food)) {
        page.heading(&format!("In a portion ({words}, about {grams} g)"));
        for nutrient in &base.nutrients {
            let amount = amounts.iter().find(|(id, _)| *id == nutrient.id.as_str());
            let text = amount.map_or_else(
                || base.messages.text("ui-food-not-in-table").into_owned(),
                |(_, amount)| amount_text(*amount, &nutrient.unit),
            );
            page.line(&format!(
                "  {:<24} {text:>12}",
                uncramp_care::nutrition::report::nutrient_name(base, nutrient)
            ));
        }
    }
    page.print()
}

fn judged(page: &mut Page, base: &KnowledgeBase, ruling: &Ruling) {
    let verdict = match ruling.verdict {
        Verdict::AskClinician if ruling.rules.is_empty() => "ui-food-not-known".to_owned(),
        verdict => format!("ui-food-verdict-{verdict}"),
    };
    page.loud(&base.messages.text(&verdict));
    for reason in &ruling.reasons {
        page.text(reason);
    }
    if ruling.verdict != Verdict::Blocked {
        for change in &ruling.changes {
            page.item(change);
        }
    }
    if !ruling.not_known.is_empty() {
        page.text(&base.messages.text("ui-food-say"));
    }
}

fn show(base: &KnowledgeBase, report: &FoodReport) -> Result<(), Failure> {
    let say = |key: &str| base.messages.text(key).into_owned();
    let mut page = Page::default();
    for note in &report.notes {
        page.text(note);
    }
    if !report.nutrients.is_empty() {
        page.heading(&say("ui-food-heading"));
        for nutrient in &report.nutrients {
            nutrient_lines(&mut page, nutrient);
        }
    }
    for nutrient in report.nutrients.iter().filter(|nutrient| !nutrient.foods.is_empty()) {
        page.heading(&format!("{} {}", say("ui-food-closes"), nutrient.name));
        for food in &nutrient.foods {
            page.item(&format!(
                "{}: {} brings {} ({:.0} % of a day's need)",
                food.name(),
                food.portion(),
                amount_text(food.brings(), &nutrient.unit),
                food.share() * 100.0
            ));
        }
    }
    if !report.supplements.is_empty() {
        page.heading(&say("ui-food-supplements"));
        for supplement in &report.supplements {
            let text = format!("{}: {}", supplement.name, supplement.text);
            if supplement.verdict == LimitVerdict::Over {
                page.loud(&text);
            } else {
                page.text(&text);
            }
            if let Some(ruling) = supplement.ruling.as_ref().filter(|ruling| !ruling.is_free()) {
                for reason in ruling.reasons.iter().take(3) {
                    page.item(reason);
                }
            }
        }
    }
    page.heading(&say("ui-food-fluid"));
    page.text(report.fluid.text());
    for reason in &report.fluid.ruling().reasons {
        page.item(reason);
    }
    page.heading(&say("ui-food-habits"));
    for habit in &report.habits {
        let change = habit.ruling.changes.first().map(|change| format!(" ({change})")).unwrap_or_default();
        page.item(&format!("{}{change}", habit.name));
    }
    page.line("");
    page.text(&say("foodcheck-note-no-cure"));
    page.text(&say("ui-food-read"));
    page.print()
}

fn nutrient_lines(page: &mut Page, nutrient: &NutrientReport) {
    let unit = &nutrient.unit;
    let [low, high] = nutrient.interval.map(|value| amount_text(value, unit));
    let eaten = format!("{} ({low} to {high})", amount_text(nutrient.intake, unit));
    let added = if nutrient.from_supplements > 0.0 {
        format!(", {} from supplements", amount_text(nutrient.from_supplements, unit))
    } else {
        String::new()
    };
    let wanted = match (&nutrient.recommended, &nutrient.limit, nutrient.verdict) {
        (_, Some(limit), IntakeVerdict::High) => format!("; limit {}", amount_text(limit.value, unit)),
        (Some(wanted), ..) if wanted.low == wanted.high => {
            format!("; recommended {}", amount_text(wanted.low, unit))
        }
        (Some(wanted), ..) => {
            format!("; recommended {} to {}", amount_text(wanted.low, unit), amount_text(wanted.high, unit))
        }
        _ => String::new(),
    };
    let words = match nutrient.verdict {
        IntakeVerdict::AskClinician => nutrient.ruling.reasons.first().unwrap_or(&nutrient.text),
        _ => &nutrient.text,
    };
    page.line("");
    page.text(&format!("{}: {words}", nutrient.name));
    page.indented(&format!("{eaten}{added}{wanted}"));
    if nutrient.verdict != IntakeVerdict::Enough {
        page.indented(&nutrient.about);
    }
}
