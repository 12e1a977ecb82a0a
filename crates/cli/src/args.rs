//! The command line.

use camino::Utf8PathBuf;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::{
    diary::args::{DiaryFile, DiaryOptions, LogOptions},
    emergency::Whereabouts,
    plan::args::PlanOptions,
    trial::args::TrialOptions,
};

/// Help with leg cramps: relief now, what it was, why, and how soon to see somebody.
///
/// It informs; it does not diagnose, and it names no dose. Nothing you type leaves this computer.
#[derive(Debug, Parser)]
#[command(
    name = "uncramp",
    version,
    max_term_width = 100,
    after_help = "Exit codes: 0 all is well; 1 faults found or goals missed; 2 wrong command line; 3 a file cannot be used."
)]
pub(crate) struct Cli {
    /// Use another knowledge folder instead of the embedded one.
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) knowledge: Option<Utf8PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// It hurts now: step by step through a cramp.
    Now(NowOptions),
    /// What was it, why, and how soon to see whom.
    Assess(AssessOptions),
    /// Write down a cramp, a free night or a day, in one line.
    Log(LogOptions),
    /// Look at the diary, and change, copy or mend it.
    Diary(DiaryOptions),
    /// Find out whether something helps you: a personal trial.
    Trial(TrialOptions),
    /// Explain a cause, event, finding, red flag, first-aid card, medicine or topic.
    Explain(ExplainOptions),
    /// May I do or take this? The safety gate's verdict on a remedy, exercise, food or supplement.
    Check(CheckOptions),
    /// Is this remedy any good? Without a name: all of them.
    Remedy(RemedyOptions),
    /// What you eat against what you need; a food; supplements and drinking.
    Food(FoodOptions),
    /// Your medicines and results: what to ask, which tests are worth a word.
    Review(ReviewOptions),
    /// Exercises by the clock, each checked for you.
    Session(SessionOptions),
    /// A plan against cramps: a handful of things, each checked for you.
    Plan(PlanOptions),
    /// A report for your doctor: two pages, made of what you wrote down.
    Report(ReportOptions),
    /// Score worked cases.
    Evaluate(EvaluateOptions),
    /// What goes with your cramps: triggers, changes over time, how often.
    Insights(InsightsOptions),
    /// Look at what the program knows, and check it.
    #[command(subcommand)]
    Knowledge(KnowledgeCommand),
    /// Write completions for a shell to standard output.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Write the manual page to standard output.
    Man,
}

/// Sex at birth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SexArg {
    /// Female.
    F,
    /// Male.
    M,
}

/// Where the cramp is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Place {
    /// Back of the lower leg.
    Calf,
    /// Front of the thigh.
    ThighFront,
    /// Back of the thigh (hamstring).
    ThighBack,
    /// Arch, sole or top of the foot.
    Foot,
    /// Toes.
    Toes,
}

impl Place {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Calf => "calf",
            Self::ThighFront => "thigh_front",
            Self::ThighBack => "thigh_back",
            Self::Foot => "foot",
            Self::Toes => "toes",
        }
    }
}

/// In which situation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Situation {
    /// In bed or lying down.
    Bed,
    /// On your feet.
    Standing,
    /// In the water.
    Water,
    /// In a race or match.
    Sport,
    /// In the heat.
    Heat,
    /// While pregnant.
    Pregnant,
    /// Unsteady or frail.
    Older,
    /// A child who is awake and answers.
    Child,
    /// On dialysis or with liver disease.
    Dialysis,
    /// Somebody is jerking, stiff, or does not answer.
    Unconscious,
    /// One leg is swollen, hot or red.
    Swollen,
}

impl Situation {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Bed => "bed",
            Self::Standing => "standing",
            Self::Water => "water",
            Self::Sport => "sport",
            Self::Heat => "heat",
            Self::Pregnant => "pregnant",
            Self::Older => "older",
            Self::Child => "child",
            Self::Dialysis => "dialysis",
            Self::Unconscious => "unconscious",
            Self::Swollen => "swollen",
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct NowOptions {
    /// Where the cramp is.
    #[arg(long = "where", value_enum, value_name = "PLACE")]
    pub(crate) place: Option<Place>,
    /// In which situation.
    #[arg(long, value_enum)]
    pub(crate) situation: Option<Situation>,
    /// Age in years; decimals are fine.
    #[arg(long, value_name = "YEARS")]
    pub(crate) age: Option<f64>,
    /// Pregnant.
    #[arg(long)]
    pub(crate) pregnant: bool,
    /// No lasting illness, no medicine, no allergy, steady on the feet: nothing needs to be left out.
    #[arg(long)]
    pub(crate) healthy: bool,
    /// Print the card and do not run the steps.
    #[arg(long)]
    pub(crate) print: bool,
    #[command(flatten)]
    pub(crate) whereabouts: Whereabouts,
}

#[derive(Debug, Args)]
pub(crate) struct AssessOptions {
    /// Read free text from a file, or from standard input with `-`, and do not ask.
    #[arg(long, value_name = "FILE")]
    pub(crate) text: Option<Utf8PathBuf>,
    /// Read answers from a JSON file, or from standard input with `-`, and do not ask.
    #[arg(long, value_name = "FILE")]
    pub(crate) answers: Option<Utf8PathBuf>,
    /// Age in years; decimals are fine.
    #[arg(long, value_name = "YEARS")]
    pub(crate) age: Option<f64>,
    /// Sex at birth.
    #[arg(long, value_enum)]
    pub(crate) sex: Option<SexArg>,
    /// Pregnant, with the weeks where known.
    #[arg(long, value_name = "WEEKS", num_args = 0..=1, default_missing_value = "unknown")]
    pub(crate) pregnant: Option<String>,
    /// Write JSON (docs/cli.md describes it).
    #[arg(long)]
    pub(crate) json: bool,
    /// Show how each answer counted.
    #[arg(long)]
    pub(crate) explain: bool,
    #[command(flatten)]
    pub(crate) whereabouts: Whereabouts,
}

#[derive(Debug, Args)]
pub(crate) struct ExplainOptions {
    /// Id, or `kind:id` where an id stands for two things.
    pub(crate) id: String,
}

/// What went wrong in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum TroubleArg {
    /// It hurt.
    Pain,
    /// Dizziness, or nearly a fall.
    Dizzy,
}

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command")]
pub(crate) struct SessionOptions {
    /// The programme: an id such as PX02, or what you call it; the one that serves you best where none is given.
    pub(crate) programme: Vec<String>,
    /// Who it is for (docs/cli.md describes the file); `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<Utf8PathBuf>,
    /// No lasting illness, no medicine, no allergy, not pregnant, steady on the feet: nothing needs to be left out.
    #[arg(long, conflicts_with = "profile")]
    pub(crate) healthy: bool,
    /// With --healthy: age in years.
    #[arg(long, value_name = "YEARS", requires = "healthy")]
    pub(crate) age: Option<f64>,
    /// Where it cramps.
    #[arg(long = "where", value_enum, value_name = "PLACE")]
    pub(crate) place: Option<Place>,
    /// Sessions done so far without trouble: the programme grows with them.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    pub(crate) done: u16,
    /// What went wrong in the last session.
    #[arg(long, value_enum, value_name = "TROUBLE")]
    pub(crate) last: Option<TroubleArg>,
    /// List the programmes.
    #[arg(long)]
    pub(crate) list: bool,
    /// Print the session and do not run it.
    #[arg(long)]
    pub(crate) print: bool,
    /// Write JSON (docs/cli.md describes it) and do not run it.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct CheckOptions {
    /// What to check: an id, or what you call it, such as: salt substitute.
    #[arg(required = true)]
    pub(crate) item: Vec<String>,
    /// Who it is for (docs/cli.md describes the file); `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<Utf8PathBuf>,
    /// Write JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct RemedyOptions {
    /// The remedy: an id, or what you call it, such as: tonic water.
    pub(crate) name: Vec<String>,
    /// Who it is for (docs/cli.md describes the file); `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<Utf8PathBuf>,
    /// Write JSON: an object for one remedy, a list for several.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct FoodOptions {
    /// Show this food instead, by id or name.
    #[arg(conflicts_with = "log")]
    pub(crate) name: Vec<String>,
    /// Read the profile from a JSON file, or from standard input with `-`.
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<Utf8PathBuf>,
    /// Read what was eaten from a JSON or CSV file, or from standard input with `-`, and do not ask.
    #[arg(long, value_name = "FILE")]
    pub(crate) log: Option<Utf8PathBuf>,
    /// Write JSON (docs/cli.md describes it).
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ReviewOptions {
    /// Read the profile from a JSON file, or from standard input with `-`.
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Utf8PathBuf,
    /// Write JSON (docs/cli.md describes it).
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct EvaluateOptions {
    /// Folder of worked cases.
    pub(crate) folder: Utf8PathBuf,
    /// Write the scores and every case to this JSON file; `-` for standard output.
    #[arg(long, value_name = "FILE", num_args = 0..=1, default_missing_value = "-")]
    pub(crate) json: Option<Utf8PathBuf>,
    /// Only this half: tune or test.
    #[arg(long, value_name = "HALF")]
    pub(crate) half: Option<String>,
    /// Show every case that went wrong.
    #[arg(long)]
    pub(crate) cases: bool,
    /// Show how well each finding is read from free text.
    #[arg(long)]
    pub(crate) reading: bool,
}

#[derive(Debug, Args)]
pub(crate) struct InsightsOptions {
    /// A diary as CSV: date,episodes, then one column for each factor; `-` is standard input. Your own diary where this is
    /// left out.
    ///
    /// Episodes are those of the night that follows the date. Factors are 1 or 0, or numbers. An empty cell is "not
    /// written down".
    #[arg(long, value_name = "FILE")]
    pub(crate) csv: Option<Utf8PathBuf>,
    #[command(flatten)]
    pub(crate) file: DiaryFile,
    /// Compare before and after this date.
    #[arg(long, value_name = "DATE")]
    pub(crate) since: Option<String>,
    /// Write JSON (docs/cli.md describes it).
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum KnowledgeCommand {
    /// Check the folder given with --knowledge, or the embedded content.
    Check,
    /// What answers each statement of the article.
    Coverage {
        /// Write JSON.
        #[arg(long)]
        json: bool,
    },
    /// Show one record with its numbers and sources.
    Show {
        /// Id, or `kind:id`.
        id: String,
    },
    /// Find records by words.
    Search {
        /// The words.
        #[arg(required = true)]
        words: Vec<String>,
    },
    /// List the sources.
    Sources,
    /// Count the records, and how many numbers are sourced and how many are estimates.
    Stats,
    /// Write everything for a clinician to read and mark, the riskiest first.
    Review {
        /// Folder of the pages; it is made where it is not there.
        #[arg(long, value_name = "DIR")]
        html: Utf8PathBuf,
    },
    /// Check a file of remarks that came back, and show each beside its record.
    Remarks {
        /// The file; `-` for standard input.
        file: Utf8PathBuf,
    },
    /// Write the JSON Schemas of the record files and documents into a folder.
    Schemas {
        /// The folder.
        folder: Utf8PathBuf,
    },
}

/// What `uncramp` alone shows.
pub(crate) fn welcome() -> String {
    "Uncramp: help with leg cramps, on your own computer.

  It hurts now              uncramp now --where calf --situation bed
  What was it, and why?     uncramp assess
  From your own words       echo \"calf like stone\" | uncramp assess --text -
  What you eat and need     uncramp food
  Medicines and results     uncramp review --profile FILE
  Write it down             uncramp log calf left 3 min pain 6
  Does something help me?   uncramp trial start
  Read about something      uncramp explain idiopathic_nocturnal
  May I take this?          uncramp check salt substitute
  Is this remedy any good?  uncramp remedy quinine
  What sets it off?         uncramp insights --csv diary.csv
  Exercises, by the clock   uncramp session
  A plan that fits you      uncramp plan --profile me.json
  Look things up            uncramp knowledge search magnesium

  uncramp --help shows everything. In an emergency call your emergency number.
"
    .to_owned()
}

/// Size of the paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum PaperArg {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

#[derive(Debug, Args)]
pub(crate) struct ReportOptions {
    /// Profile file.
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<Utf8PathBuf>,
    #[command(flatten)]
    pub(crate) file: DiaryFile,
    /// Answers file of the interview; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) answers: Option<Utf8PathBuf>,
    /// Your own words, in a file; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) text: Option<Utf8PathBuf>,
    /// Write it as a page that prints well; `-` for standard output.
    #[arg(long, value_name = "FILE")]
    pub(crate) html: Option<Utf8PathBuf>,
    /// Write it as PDF; `-` for standard output.
    #[arg(long, value_name = "FILE")]
    pub(crate) pdf: Option<Utf8PathBuf>,
    /// Size of the paper.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) paper: PaperArg,
    /// The name to put on it.
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// A question of yours; give it several times for several.
    #[arg(long, value_name = "TEXT")]
    pub(crate) question: Vec<String>,
    /// Leave a part out: who, convulsions, pattern, rate, likely, flags, medicines, results, tests, tried, questions.
    #[arg(long, value_name = "PART", value_delimiter = ',')]
    pub(crate) without: Vec<String>,
    /// Write JSON.
    #[arg(long)]
    pub(crate) json: bool,
}
