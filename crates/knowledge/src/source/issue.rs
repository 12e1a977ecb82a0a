//! What is wrong with the content: where, what, and how to mend it.

use std::{fmt, ops::Range};

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The knowledge base can be used; somebody should look.
    Warning,
    /// There is no knowledge base until this is mended.
    Fault,
}

/// A fault or doubt in the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// How bad it is.
    pub severity: Severity,
    /// The file, relative to the knowledge folder.
    pub file: String,
    /// Where in the file, in bytes, if that is known.
    pub span: Option<Range<usize>>,
    /// The line, from 1, if that is known.
    pub line: Option<usize>,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub help: String,
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.severity {
            Severity::Warning => "warning",
            Severity::Fault => "fault",
        };
        write!(f, "{word}: {}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}\n  help: {}", self.message, self.help)
    }
}

/// Gathers issues; knows the texts, so that it can say where.
pub(crate) struct Issues<'a> {
    files: &'a super::Files,
    found: Vec<Issue>,
}

impl<'a> Issues<'a> {
    pub(crate) fn new(files: &'a super::Files) -> Self {
        Self { files, found: Vec::new() }
    }

    /// A fault at the first place in `file` where `needle` stands.
    pub(crate) fn fault(&mut self, file: &str, needle: &str, message: String, help: impl Into<String>) {
        self.add(Severity::Fault, file, self.span_of(file, needle), message, help.into());
    }

    pub(crate) fn warning(&mut self, file: &str, needle: &str, message: String, help: impl Into<String>) {
        self.add(Severity::Warning, file, self.span_of(file, needle), message, help.into());
    }

    pub(crate) fn at(&mut self, file: &str, span: Option<Range<usize>>, message: String, help: &str) {
        self.add(Severity::Fault, file, span, message, help.to_owned());
    }

    fn span_of(&self, file: &str, needle: &str) -> Option<Range<usize>> {
        if needle.is_empty() {
            return None;
        }
        let at = self.files.get(file)?.find(needle)?;
        Some(at..at + needle.len())
    }

    fn add(
        &mut self,
        severity: Severity,
        file: &str,
        span: Option<Range<usize>>,
        message: String,
        help: String,
    ) {
        let line = span.as_ref().and_then(|span| {
            let text = self.files.get(file)?.as_bytes().get(..span.start)?;
            Some(1 + text.iter().filter(|byte| **byte == b'\n').count())
        });
        self.found.push(Issue { severity, file: file.to_owned(), span, line, message, help });
    }

    pub(crate) fn into_sorted(mut self) -> Vec<Issue> {
        self.found.sort_by(|a, b| {
            b.severity.cmp(&a.severity).then_with(|| a.file.cmp(&b.file)).then_with(|| a.line.cmp(&b.line))
        });
        self.found
    }
}
