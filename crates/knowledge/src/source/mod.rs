//! The loader, which is also the linter: it reads the folder, checks everything and reports every fault at once.
//!
//! [`compile()`] works on texts in memory, so that the same checks run in tests, in fuzzing and wherever there is no
//! file system; [`read_folder`] fetches the texts.

mod alarm;
mod compile;
mod first_aid;
mod issue;
mod logbook;
mod numbers;
mod nutrition;
mod parse;
mod plan;
mod programmes;
mod references;
mod rules;
pub mod schema;
mod tellings;
mod wording;
mod words;

use std::{collections::BTreeMap, path::Path};

pub use compile::{Compiled, compile};
pub use issue::{Issue, Severity};

/// The texts of a knowledge folder by path relative to it, with `/` between the parts.
pub type Files = BTreeMap<String, String>;

/// A knowledge folder that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read `{path}`: {source}")]
pub struct ReadError {
    /// The file or folder.
    path: String,
    /// Why.
    source: std::io::Error,
}

/// Reads all texts that the loader knows (`.toml`, `.ftl`, `.csv`) below a folder, worked cases left out.
///
/// # Errors
/// [`ReadError`] naming the file or folder that cannot be read.
pub fn read_folder(folder: &Path) -> Result<Files, ReadError> {
    let mut files = Files::new();
    walk(folder, "", &mut files)?;
    Ok(files)
}

fn walk(folder: &Path, prefix: &str, files: &mut Files) -> Result<(), ReadError> {
    let failed = |path: &Path, source| ReadError { path: path.display().to_string(), source };
    for entry in std::fs::read_dir(folder).map_err(|e| failed(folder, e))? {
        let entry = entry.map_err(|e| failed(folder, e))?;
        let path = entry.path();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if path.is_dir() {
            if name != "cases" && name != "schema" {
                walk(&path, &format!("{name}/"), files)?;
            }
        } else if [".toml", ".ftl", ".csv"].iter().any(|end| name.ends_with(end)) {
            let text = std::fs::read_to_string(&path).map_err(|e| failed(&path, e))?;
            files.insert(name, text);
        }
    }
    Ok(())
}
