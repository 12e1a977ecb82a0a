//! Reads the profile file for every command that cares for somebody.

use camino::Utf8Path;
use uncramp_care::Profile;
use uncramp_knowledge::KnowledgeBase;

use crate::{assess::read, error::Failure};

/// The profile in a file (`-` for standard input); nobody known where no file is given.
pub(crate) fn load(base: &KnowledgeBase, path: Option<&Utf8Path>) -> Result<Profile, Failure> {
    let Some(path) = path else { return Ok(Profile::default()) };
    Profile::from_json(base, &read(path)?)
        .map_err(|error| Failure::Profile { path: path.to_owned(), reason: error.to_string() })
}
