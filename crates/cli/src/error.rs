//! What can go wrong, with what to do about it. No error shows a health value.

use camino::Utf8PathBuf;
use miette::{Diagnostic, NamedSource, SourceSpan};
use thiserror::Error;
use uncramp_knowledge::source::Issue;

/// A fault in one place of a file.
#[derive(Debug, Error, Diagnostic)]
#[error("{message}")]
pub(crate) struct Fault {
    message: String,
    #[source_code]
    text: NamedSource<String>,
    #[label("here")]
    span: Option<SourceSpan>,
    #[help]
    help: Option<String>,
}

impl Fault {
    pub(crate) fn new(issue: &Issue, text: &str) -> Self {
        Self {
            message: issue.message.clone(),
            text: NamedSource::new(issue.file.clone(), text.to_owned()),
            span: issue.span.clone().map(Into::into),
            help: Some(issue.help.clone()),
        }
    }
}

/// Why the command failed.
#[derive(Debug, Error, Diagnostic)]
pub(crate) enum Failure {
    /// A file cannot be read.
    #[error("cannot read `{path}`")]
    #[diagnostic(help("check the path; `-` reads from standard input"))]
    Read {
        path: Utf8PathBuf,
        #[source]
        source: std::io::Error,
    },
    /// A file cannot be written.
    #[error("cannot write `{path}`")]
    #[diagnostic(help("check that the folder exists and may be written to"))]
    Write {
        path: Utf8PathBuf,
        #[source]
        source: std::io::Error,
    },
    /// The content has faults.
    #[error("the knowledge folder has {} {}", .faults.len(), if .faults.len() == 1 { "fault" } else { "faults" })]
    #[diagnostic(help("mend them and run `uncramp knowledge check` again"))]
    Content {
        #[related]
        faults: Vec<Fault>,
    },
    /// The content cannot be reached at all.
    #[error("the knowledge cannot be read")]
    #[diagnostic(help("check the folder given with --knowledge"))]
    Folder(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// Age, sex or pregnancy given on the command line cannot be.
    #[error("{0}")]
    #[diagnostic(help("see `uncramp assess --help`"))]
    Person(String),
    /// An answers file cannot be used.
    #[error("the answers in `{path}` cannot be used: {reason}")]
    #[diagnostic(help("docs/cli.md describes the file; `uncramp knowledge search` finds the ids"))]
    Answers { path: Utf8PathBuf, reason: String },
    /// A profile cannot be used.
    #[error("the profile in `{path}` cannot be used:\n{reason}")]
    #[diagnostic(help(
        "docs/cli.md describes the file; `uncramp knowledge search` finds words that are known"
    ))]
    Profile { path: Utf8PathBuf, reason: String },
    /// A file of the person cannot be used.
    #[error("the {what} in `{path}` cannot be used: {reason}")]
    #[diagnostic(help("docs/cli.md describes the file"))]
    File { what: &'static str, path: Utf8PathBuf, reason: String },
    /// What was typed for the diary cannot be used.
    #[error("{what}")]
    #[diagnostic(help("{help}"))]
    Entry { what: String, help: String },
    /// The diary, or a copy of it, cannot be used.
    #[error("{what}")]
    #[diagnostic(help("{help}"))]
    Store { what: String, help: String },
    /// A worked case cannot be used.
    #[error("the worked case `{path}` cannot be used: {reason}")]
    #[diagnostic(help("knowledge/schema/case.schema.json describes the file"))]
    Case { path: Utf8PathBuf, reason: String },
    /// A diary file cannot be used.
    #[error("the diary in `{path}` cannot be used:\n  {faults}")]
    #[diagnostic(help(
        "the first line is date,episodes and the names of the factors; docs/cli.md describes the file"
    ))]
    Diary { path: Utf8PathBuf, faults: String },
    /// There is no such record.
    #[error("there is nothing called `{id}`")]
    #[diagnostic(help("{help}"))]
    Unknown { id: String, help: String },
    /// The engine has no answer.
    #[error("no answer can be worked out")]
    #[diagnostic(help("please report this with the knowledge version; SAFETY.md says how"))]
    Engine(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// Standard output cannot be written.
    #[error("cannot write the output")]
    Output(#[source] std::io::Error),
    /// The reader of the output has gone: nothing to say.
    #[error("the output was closed")]
    Pipe,
}

impl Failure {
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Content { .. } => 1,
            Self::Person(_) | Self::Unknown { .. } | Self::Entry { .. } => 2,
            _ => 3,
        }
    }

    pub(crate) fn engine(error: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::Engine(Box::new(error))
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe { Self::Pipe } else { Self::Output(error) }
    }
}
