//! The command line of trials.

use camino::Utf8PathBuf;
use clap::{Args, Subcommand};

use crate::diary::args::DiaryFile;

#[derive(Debug, Args)]
pub(crate) struct TrialOptions {
    #[command(subcommand)]
    pub(crate) command: TrialCommand,
    #[command(flatten)]
    pub(crate) file: DiaryFile,
    /// Write JSON.
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum TrialCommand {
    /// What can be tried, and what speaks against it for you.
    List {
        /// Your profile (docs/cli.md); `-` for standard input.
        #[arg(long, value_name = "FILE")]
        profile: Option<Utf8PathBuf>,
    },
    /// Begin a trial: a few questions, two minutes.
    Start(StartOptions),
    /// Where the trial stands: today's part, and the result when it is time.
    Status {
        /// As it stands on this day; today where it is left out.
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    /// Say whether you kept to the plan today.
    Kept {
        /// yes or no.
        answer: String,
        /// The day; today where it is left out.
        #[arg(long, value_name = "DATE")]
        date: Option<String>,
    },
    /// Pause: the days count for neither side.
    Pause {
        /// From this day on; today where it is left out.
        #[arg(long, value_name = "DATE")]
        from: Option<String>,
    },
    /// Go on after a pause.
    Resume {
        /// From this day on; today where it is left out.
        #[arg(long, value_name = "DATE")]
        from: Option<String>,
    },
    /// End the trial.
    Stop {
        /// It did you harm: what happened, in your own words.
        #[arg(long, value_name = "TEXT")]
        harm: Option<String>,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Debug, Args)]
pub(crate) struct StartOptions {
    /// What to try, by name or id: stretching, magnesium, fluid, shoes, `alcohol_free`, own.
    pub(crate) template: Option<String>,
    /// Your profile (docs/cli.md); `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<Utf8PathBuf>,
    /// The first day; tomorrow where it is left out.
    #[arg(long, value_name = "DATE")]
    pub(crate) begins: Option<String>,
    /// For something of your own: what it is.
    #[arg(long, value_name = "TEXT")]
    pub(crate) what: Option<String>,
    /// For something of your own: a habit, nothing that is swallowed, put on the skin or done to the leg.
    #[arg(long)]
    pub(crate) habit: bool,
    /// Nothing of what speaks against it applies to you; you have read the list.
    #[arg(long)]
    pub(crate) none_apply: bool,
    /// Do not ask whether to start.
    #[arg(long)]
    pub(crate) yes: bool,
    /// The seed of the order of the blocks; chance where it is left out.
    #[arg(long, hide = true)]
    pub(crate) seed: Option<u64>,
}
