//! The arguments of `uncramp plan`.

use camino::Utf8PathBuf;
use clap::Args;

use crate::{args::Place, diary::args::DiaryFile};

#[derive(Debug, Args)]
pub(crate) struct PlanOptions {
    /// Who it is for (docs/cli.md describes the file); `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<Utf8PathBuf>,
    #[command(flatten)]
    pub(crate) file: DiaryFile,
    /// Where it cramps.
    #[arg(long = "where", value_enum, value_name = "PLACE")]
    pub(crate) place: Option<Place>,
    /// Nights written down so far, where the diary is kept elsewhere.
    #[arg(long, value_name = "COUNT", requires = "cramps")]
    pub(crate) nights: Option<u32>,
    /// Cramps in these nights.
    #[arg(long, value_name = "COUNT", requires = "nights")]
    pub(crate) cramps: Option<u32>,
    /// Say yes to an item (again for several).
    #[arg(long, value_name = "ITEM")]
    pub(crate) accept: Vec<String>,
    /// Put an item off.
    #[arg(long, value_name = "ITEM")]
    pub(crate) postpone: Vec<String>,
    /// Say no to an item.
    #[arg(long, value_name = "ITEM")]
    pub(crate) decline: Vec<String>,
    /// Say when a check-up was last had, such as `check_up:hba1c=2026-01-20` (again for several).
    #[arg(long, value_name = "CHECK-UP=DAY")]
    pub(crate) had: Vec<String>,
    /// Write the reminders of the plan as a calendar file.
    #[arg(long, value_name = "FILE")]
    pub(crate) ics: Option<Utf8PathBuf>,
    /// Time zone of the calendar file, such as Europe/Berlin; this computer's where none is given.
    #[arg(long, value_name = "ZONE", requires = "ics")]
    pub(crate) zone: Option<String>,
    /// Write JSON (docs/cli.md describes it).
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) week: WeekOptions,
}

/// The week that is over.
#[derive(Debug, Args)]
pub(crate) struct WeekOptions {
    /// Look back on the week that is over, as far as the diary knows it.
    #[arg(long, conflicts_with_all = ["accept", "postpone", "decline", "had", "ics", "nights"])]
    pub(crate) week: bool,
    /// Say that an item was kept in that week (again for several).
    #[arg(long, value_name = "ITEM", requires = "week")]
    pub(crate) kept: Vec<String>,
    /// Say that an item was kept in part.
    #[arg(long, value_name = "ITEM", requires = "week")]
    pub(crate) partly: Vec<String>,
    /// Say that an item was not kept.
    #[arg(long, value_name = "ITEM", requires = "week")]
    pub(crate) missed: Vec<String>,
}
