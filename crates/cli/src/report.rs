//! `uncramp report`: what a doctor reads in three minutes.

use std::{
    collections::{BTreeMap, BTreeSet},
    process::ExitCode,
};

use camino::Utf8Path;
use uncramp_assessment::{
    Answers, Model, Options, assess,
    text::{TextReader, apply},
};
use uncramp_care::{Profile, profile::LabValue};
use uncramp_diary::{Entry, Item, entry::Measurement};
use uncramp_knowledge::{KnowledgeBase, rules::Facts};
use uncramp_report::{
    Assessed, Block, Diary, Input, Part, Report, html, make,
    pdf::{self, Paper},
};

use crate::{
    args::{PaperArg, ReportOptions},
    assess::read,
    diary::Open,
    error::Failure,
    page::{Page, bar, print, print_json},
    profile, trial,
};

pub(crate) fn run(base: &KnowledgeBase, options: &ReportOptions) -> Result<ExitCode, Failure> {
    let without = parts(&options.without)?;
    let mut person = profile::load(base, options.profile.as_deref())?;
    let open = Open::the_diary(base, &options.file)?;
    let items = open.items();
    measured(&open, &items, &mut person);
    let model = Model::new(base).map_err(Failure::engine)?;
    let answers = answers(base, options, &person)?;
    let assessment = answers
        .as_ref()
        .map(|answers| assess(&model, answers, Options::full(base)).map_err(Failure::engine))
        .transpose()?;
    let today = open.now.date();
    let trials = trial::in_words(&open, today);
    let report = make(&Input {
        base,
        today,
        name: options.name.as_deref(),
        profile: &person,
        assessed: answers.as_ref().zip(assessment.as_ref()).map(|(answers, assessment)| Assessed {
            answers,
            assessment,
            on: None,
        }),
        diary: (!items.is_empty()).then_some(Diary { items: &items, whose: open.whose, rules: open.rules() }),
        trials: &trials,
        questions: &options.question,
        without: &without,
    });
    let mut written = Vec::new();
    if let Some(path) = &options.html {
        write(path, html::write(&report).as_bytes())?;
        written.push(path);
    }
    if let Some(path) = &options.pdf {
        let paper = match options.paper {
            PaperArg::A4 => Paper::A4,
            PaperArg::Letter => Paper::Letter,
        };
        let bytes = pdf::write(&report, today, paper).map_err(Failure::engine)?;
        write(path, &bytes)?;
        written.push(path);
    }
    if options.json {
        print_json(&report)?;
    } else if written.iter().any(|path| *path == "-") {
        // What was asked for stands on standard output, alone.
    } else if written.is_empty() {
        page(&report).print()?;
    } else {
        let files: Vec<&str> = written.iter().map(|path| path.as_str()).collect();
        let text = base.messages.text("report-written");
        print(&format!("{text} {}\n", files.join(", ")))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Takes in the results that stand in the diary, unless the profile holds one of a later day.
fn measured(open: &Open<'_>, items: &[Item], person: &mut Profile) {
    let mut found: Vec<&Measurement> = items
        .iter()
        .filter_map(|item| match &item.entry {
            Entry::Measurement(measured) if open.whose.includes(measured.person) => Some(measured),
            _ => None,
        })
        .collect();
    // Of two of one day the one that was written last counts.
    found.sort_by_key(|measured| measured.at.unix_ms);
    let own: BTreeMap<String, Option<String>> =
        person.labs.iter().map(|(id, known)| (id.clone(), known.date.clone())).collect();
    for measured in found {
        let Some(lab) = open.base.labs.get(&measured.analyte) else { continue };
        let date = measured.at.day().map(|day| day.to_string());
        let later = own.get(&measured.analyte).is_some_and(|known| *known >= date);
        if !later {
            let result = LabValue { value: measured.value, unit: measured.unit.clone(), date };
            // What cannot be used was refused when it was written; a file from elsewhere may still hold it.
            let _ = person.measure(open.base, lab, &result);
        }
    }
}

/// What was answered, or said in own words; none where neither was given. Who the person is, the profile says.
fn answers(
    base: &KnowledgeBase,
    options: &ReportOptions,
    person: &Profile,
) -> Result<Option<Answers>, Failure> {
    if options.answers.is_none() && options.text.is_none() {
        return Ok(None);
    }
    let mut answers = match &options.answers {
        Some(path) => Answers::from_json(base, &read(path)?)
            .map_err(|error| Failure::Answers { path: path.clone(), reason: error.to_string() })?,
        None => Answers::default(),
    };
    let known =
        person.person().with(*answers.person()).map_err(|error| Failure::Person(error.to_string()))?;
    answers.set_person(base, known);
    if let Some(path) = &options.text {
        let found = TextReader::new(base).map_err(Failure::engine)?.read(&read(path)?);
        apply(base, &found, &mut answers);
    }
    Ok(Some(answers))
}

fn parts(names: &[String]) -> Result<BTreeSet<Part>, Failure> {
    names
        .iter()
        .map(|name| {
            Part::named(name).ok_or_else(|| {
                let all: Vec<&str> = Part::ALL.iter().map(|part| part.key()).collect();
                Failure::Unknown {
                    id: name.chars().take(80).collect(),
                    help: format!("the parts are {}", all.join(", ")),
                }
            })
        })
        .collect()
}

fn write(path: &Utf8Path, bytes: &[u8]) -> Result<(), Failure> {
    if path == "-" {
        return crate::page::print_bytes(bytes);
    }
    std::fs::write(path, bytes).map_err(|source| Failure::Write { path: path.to_owned(), source })
}

/// The report in the terminal.
fn page(report: &Report) -> Page {
    let mut page = Page::default();
    page.heading(&report.title);
    page.text(&report.made);
    if let Some(urgency) = &report.urgency {
        page.loud(urgency);
    }
    for section in &report.sections {
        page.heading(&section.heading);
        section.blocks.iter().for_each(|block| show(&mut page, block));
    }
    page.line("");
    report.foot.iter().for_each(|text| page.text(text));
    page
}

fn show(page: &mut Page, block: &Block) {
    match block {
        Block::Text(text) => page.text(text),
        Block::List(items) => items.iter().for_each(|item| page.item(item)),
        Block::Facts(facts) => {
            facts.iter().for_each(|fact| page.item(&format!("{}: {}", fact.label, fact.value)));
        }
        Block::Bars(bars) => {
            for one in bars {
                page.line(&format!("  {}", one.name));
                page.line(&format!("    {} {}", bar(one.at[1], [one.at[0], one.at[2]]), one.text));
                one.notes.iter().for_each(|note| page.indented(note));
            }
        }
        Block::Calendar(calendar) => {
            let head: Vec<String> = calendar.days.iter().map(|day| format!("{day:>3}")).collect();
            page.line(&format!("  {:12}{}", "", head.concat()));
            for week in &calendar.weeks {
                let nights: Vec<String> = week
                    .nights
                    .iter()
                    .map(|night| format!("{:>3}", uncramp_report::Week::sign(*night)))
                    .collect();
                page.line(&format!("  {:12}{}", week.label, nights.concat()));
            }
            page.text(&calendar.legend);
        }
    }
}
