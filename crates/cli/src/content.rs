//! Where the knowledge comes from: embedded, or a folder.

use camino::Utf8Path;
use uncramp_knowledge::{
    KnowledgeBase,
    source::{Compiled, Files, Severity, compile, read_folder},
};

use crate::error::{Failure, Fault};

/// The language of the content; a language is a folder of messages.
const LANGUAGE: &str = "en";

pub(crate) fn load(folder: Option<&Utf8Path>) -> Result<KnowledgeBase, Failure> {
    match folder {
        None => uncramp_content::load().map_err(|error| Failure::Folder(Box::new(error))),
        Some(folder) => Ok(check(folder)?.base),
    }
}

/// Checks a folder; its faults become one failure.
pub(crate) fn check(folder: &Utf8Path) -> Result<Compiled, Failure> {
    let files: Files = read_folder(folder.as_std_path()).map_err(|error| Failure::Folder(Box::new(error)))?;
    compile(&files, LANGUAGE).map_err(|issues| Failure::Content {
        faults: issues
            .iter()
            .filter(|issue| issue.severity == Severity::Fault)
            .map(|issue| Fault::new(issue, files.get(&issue.file).map_or("", String::as_str)))
            .collect(),
    })
}
