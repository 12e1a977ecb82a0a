//! The diary on the command line: `uncramp log` and `uncramp diary`.

pub(crate) mod args;
mod change;
mod log;
mod open;
mod show;
pub(crate) mod words;

use std::process::ExitCode;

use uncramp_diary::table;
use uncramp_insights::{Row, Table};
use uncramp_knowledge::KnowledgeBase;

pub(crate) use log::run as log;
pub(crate) use open::{Open, moment, seed};
pub(crate) use show::date as shown_date;
pub(crate) use words::{day as named_day, yes_no};

use self::args::{DiaryCommand, DiaryFile, DiaryOptions, FactorCommand};
use crate::{error::Failure, page::print};

/// The diary as the analysis of triggers takes it.
pub(crate) fn insights_table(base: &KnowledgeBase, file: &DiaryFile) -> Result<Table, Failure> {
    let open = Open::the_diary(base, file)?;
    let table = table(&open.items(), open.whose, open.rules());
    let row = |row: &uncramp_diary::table::Row| Row {
        date: row.date,
        episodes: row.episodes.map(f64::from),
        factors: row.values.clone(),
    };
    let rows: Vec<Row> = table.rows.iter().map(row).collect();
    Table::new(table.factors, &rows)
        .map_err(|error| Failure::Store { what: error.to_string(), help: open.say("diary-nothing-hint") })
}

pub(crate) fn run(base: &KnowledgeBase, options: &DiaryOptions) -> Result<ExitCode, Failure> {
    if let Some(DiaryCommand::Where) = options.command {
        print(&format!("{}\n", open::path(options.file.diary.as_deref())?))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut open = Open::the_diary(base, &options.file)?;
    let json = options.json;
    let Some(command) = &options.command else { return show::overview(&open, options.weeks, json) };
    match command {
        DiaryCommand::List { from, to } => {
            let today = open.now.date();
            let day =
                |text: &Option<String>| text.as_deref().map(|text| words::day(base, text, today)).transpose();
            show::list(&open, day(from)?, day(to)?, json)
        }
        DiaryCommand::Edit { entry, words, told } => change::edit(&mut open, entry, words, told, json),
        DiaryCommand::Delete { entry } => change::delete(&mut open, entry, json),
        DiaryCommand::Undo => change::undo(&mut open, json),
        DiaryCommand::Group { entries } => change::group(&mut open, entries, json),
        DiaryCommand::Ungroup { entry } => change::ungroup(&mut open, entry, json),
        DiaryCommand::Keep { from, until } => {
            change::keep(&mut open, from.as_deref(), until.as_deref(), json)
        }
        DiaryCommand::Factors => change::factors(&open, json),
        DiaryCommand::Factor(FactorCommand::Add { name, unit }) => {
            change::add_factor(&mut open, name, unit.as_deref(), json)
        }
        DiaryCommand::Import { file } => change::import(&mut open, file, json),
        DiaryCommand::Export { file, csv } => change::export(&open, file, *csv, json),
        DiaryCommand::Where => Ok(ExitCode::SUCCESS),
        DiaryCommand::Erase { yes } => change::erase(&mut open, *yes, json),
    }
}
