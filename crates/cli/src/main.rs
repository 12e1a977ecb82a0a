//! The `uncramp` command: relief, an answer and the knowledge behind it, in a terminal.
//!
//! Exit codes: 0 all is well; 1 a fault in the content or a score below what was asked; 2 the command line is wrong;
//! 3 a file or its content cannot be used.

mod args;
mod assess;
mod check;
mod content;
mod diary;
mod diary_csv;
mod emergency;
mod error;
mod evaluate;
mod explain;
mod food;
mod food_interview;
mod insights;
mod interview;
mod knowledge;
mod now;
mod open_health;
mod page;
mod plan;
mod profile;
mod remedy;
mod report;
mod review;
mod review_pack;
mod session;
mod terminal;
mod trial;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use crate::{
    args::{Cli, Command},
    error::Failure,
};

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli) {
        Ok(code) => code,
        Err(Failure::Pipe) => ExitCode::SUCCESS,
        Err(failure) => {
            let code = failure.exit_code();
            anstream::eprintln!("{:?}", miette::Report::new(failure));
            ExitCode::from(code)
        }
    }
}

fn run(cli: Cli) -> Result<ExitCode, Failure> {
    let Some(command) = cli.command else {
        page::print(&args::welcome())?;
        return Ok(ExitCode::SUCCESS);
    };
    let folder = cli.knowledge.as_deref();
    match command {
        Command::Now(options) => now::run(&content::load(folder)?, &options),
        Command::Assess(options) => assess::run(&content::load(folder)?, &options),
        Command::Log(options) => diary::log(&content::load(folder)?, &options),
        Command::Diary(options) => diary::run(&content::load(folder)?, &options),
        Command::Trial(options) => trial::run(&content::load(folder)?, &options),
        Command::Explain(options) => explain::run(&content::load(folder)?, &options.id),
        Command::Check(options) => check::run(&content::load(folder)?, &options),
        Command::Remedy(options) => remedy::run(&content::load(folder)?, &options),
        Command::Food(options) => food::run(&content::load(folder)?, &options),
        Command::Review(options) => review::run(&content::load(folder)?, &options),
        Command::Session(options) => session::run(&content::load(folder)?, &options),
        Command::Plan(options) => plan::run(&content::load(folder)?, &options),
        Command::Report(options) => report::run(&content::load(folder)?, &options),
        Command::Evaluate(options) => evaluate::run(&content::load(folder)?, &options),
        Command::Insights(options) => insights::run(&content::load(folder)?, &options),
        Command::Knowledge(command) => knowledge::run(folder, &command),
        Command::Completions { shell } => {
            let mut text = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "uncramp", &mut text);
            page::print_bytes(&text)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Man => {
            let mut text = Vec::new();
            clap_mangen::Man::new(Cli::command()).render(&mut text).map_err(Failure::Output)?;
            page::print_bytes(&text)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}
