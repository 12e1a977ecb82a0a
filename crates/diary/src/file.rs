//! Lossless export and import as JSON.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{diary::Diary, record::Record};

/// What the first key of a diary file says.
const NAME: &str = "uncramp-diary";
/// The version of the file's own form; the records carry versions of theirs.
const VERSION: u32 = 1;

/// What was set on a device, by name. It is nobody's record and no part of the diary; in a copy it stands beside the
/// records, and whoever takes the copy in decides whether to go by it.
pub type Settings = Map<String, Value>;

#[derive(Serialize)]
struct Written<'a> {
    format: &'static str,
    version: u32,
    records: Vec<&'a Record>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    settings: &'a Settings,
}

#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

#[derive(Deserialize)]
struct Read {
    records: Vec<Record>,
}

/// Why a file is not taken in. None of them says what was in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// It is something else.
    #[error("this is not a diary file")]
    Foreign,
    /// It is of a later version.
    #[error("this file was written by a newer version of the program")]
    Newer,
    /// It is a diary file, and it is damaged.
    #[error("this diary file is damaged")]
    Damaged,
}

/// Writes a diary. The same diary always gives the same text.
pub fn write(diary: &Diary) -> String {
    write_with(diary, &Settings::new())
}

/// Writes a diary with what was set on this device.
pub fn write_with(diary: &Diary, settings: &Settings) -> String {
    let file = Written { format: NAME, version: VERSION, records: diary.records().collect(), settings };
    // Records hold text keys only, so that they can always be written.
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// Reads the records of a diary file.
///
/// # Errors
/// [`FileError`] if the text is no diary file, is of a later version, or is damaged.
pub fn read(text: &str) -> Result<Vec<Record>, FileError> {
    let head: Head = serde_json::from_str(text).map_err(|error| {
        // Cut off in the middle, or something else altogether.
        if error.is_eof() && text.contains(NAME) { FileError::Damaged } else { FileError::Foreign }
    })?;
    if head.format != NAME {
        return Err(FileError::Foreign);
    }
    if head.version > VERSION {
        return Err(FileError::Newer);
    }
    let file: Read = serde_json::from_str(text).map_err(|_| FileError::Damaged)?;
    Ok(file.records)
}

/// What was set on the device that wrote a file; nothing where it does not say. Records never wait for it.
pub fn settings(text: &str) -> Settings {
    #[derive(Deserialize)]
    struct Set {
        #[serde(default)]
        settings: Settings,
    }
    serde_json::from_str::<Set>(text).map(|set| set.settings).unwrap_or_default()
}
