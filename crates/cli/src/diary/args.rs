//! The command line of the diary.

use camino::Utf8PathBuf;
use clap::{Args, Subcommand};

/// Options that say whose diary is meant, and where it is.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct DiaryFile {
    /// The diary file; the environment variable `UNCRAMP_DIARY` does the same.
    #[arg(long, value_name = "FILE", global = true)]
    pub(crate) diary: Option<Utf8PathBuf>,
    /// Whose entries, where several people share the diary.
    #[arg(long, value_name = "NAME", global = true)]
    pub(crate) person: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct LogOptions {
    /// What happened, such as: calf left 3 min pain 6 at 03:10 yesterday; none (a night without a cramp);
    /// day alcohol=2 standing=yes cramps=0.
    pub(crate) words: Vec<String>,
    #[command(flatten)]
    pub(crate) file: DiaryFile,
    #[command(flatten)]
    pub(crate) told: Told,
    /// Write JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

/// What may be told of a cramp by options, in place of words.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Told {
    /// The day, such as 2026-05-31; for a day or a free night the day on which the night began.
    #[arg(long, value_name = "DATE")]
    pub(crate) date: Option<String>,
    /// When it began, such as 03:10.
    #[arg(long, value_name = "TIME")]
    pub(crate) at: Option<String>,
    /// Where.
    #[arg(long = "where", value_enum, value_name = "PLACE")]
    pub(crate) place: Option<crate::args::Place>,
    /// Which leg: left, right or both.
    #[arg(long)]
    pub(crate) side: Option<String>,
    /// How long, in minutes.
    #[arg(long, value_name = "MINUTES")]
    pub(crate) minutes: Option<f64>,
    /// How much it hurt, 0 to 10.
    #[arg(long, value_name = "0-10")]
    pub(crate) pain: Option<u8>,
    /// In your own words.
    #[arg(long, value_name = "TEXT")]
    pub(crate) note: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct DiaryOptions {
    #[command(subcommand)]
    pub(crate) command: Option<DiaryCommand>,
    #[command(flatten)]
    pub(crate) file: DiaryFile,
    /// How many weeks are shown.
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u16).range(1..=520))]
    pub(crate) weeks: u16,
    /// Write JSON.
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum DiaryCommand {
    /// List the entries, the latest first, each with its number.
    List {
        /// From this day on.
        #[arg(long, value_name = "DATE")]
        from: Option<String>,
        /// Up to this day.
        #[arg(long, value_name = "DATE")]
        to: Option<String>,
    },
    /// Change a cramp: its number, then what is different, as after `uncramp log`.
    Edit {
        /// Number in `uncramp diary list`, or id.
        entry: String,
        /// What is different.
        words: Vec<String>,
        #[command(flatten)]
        told: Told,
    },
    /// Delete an entry.
    Delete {
        /// Number in `uncramp diary list`, or id.
        entry: String,
    },
    /// Take back the last thing written; again to do it after all.
    Undo,
    /// Count several cramps as one bout.
    Group {
        /// Numbers in `uncramp diary list`, or ids.
        #[arg(required = true, num_args = 2..)]
        entries: Vec<String>,
    },
    /// Count the cramps of a bout one by one.
    Ungroup {
        /// Number in `uncramp diary list`, or id, of one of them.
        entry: String,
    },
    /// From a day on every cramp is written down: nights without an entry are nights without a cramp.
    Keep {
        /// The first day; today where it is left out.
        #[arg(long, value_name = "DATE")]
        from: Option<String>,
        /// The last day.
        #[arg(long, value_name = "DATE")]
        until: Option<String>,
    },
    /// List what can be written down about a day.
    Factors,
    /// Factors of your own.
    #[command(subcommand)]
    Factor(FactorCommand),
    /// Take in a diary file (JSON) or a table (CSV: `date,episodes,<factor>…`).
    Import {
        /// The file; `-` for standard input.
        file: Utf8PathBuf,
    },
    /// Write everything as a diary file (JSON), or the days as a table (CSV).
    Export {
        /// The file; its name decides the form. `-` for standard output, as JSON.
        file: Utf8PathBuf,
        /// Write CSV.
        #[arg(long)]
        csv: bool,
    },
    /// Print where the diary is.
    Where,
    /// Forget everything, for good.
    Erase {
        /// Yes, everything.
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum FactorCommand {
    /// Make one.
    Add {
        /// What it is called.
        name: String,
        /// It is a number with this unit; yes or no where this is left out.
        #[arg(long)]
        unit: Option<String>,
    },
}
