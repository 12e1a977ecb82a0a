//! Reads TOML records; every unknown key is a fault.

use serde::de::DeserializeOwned;

use super::{Files, issue::Issues};

/// Reads every record of one folder.
pub(super) fn folder<T: DeserializeOwned>(
    files: &Files,
    folder: &str,
    issues: &mut Issues<'_>,
) -> Vec<(String, T)> {
    let start = format!("{folder}/");
    files
        .range(start.clone()..)
        .take_while(|(file, _)| file.starts_with(&start))
        .filter(|(file, _)| file.ends_with(".toml") && !file[start.len()..].contains('/'))
        .filter_map(|(file, text)| Some((file.clone(), record(file, text, issues)?)))
        .collect()
}

/// Reads one file.
pub(super) fn record<T: DeserializeOwned>(file: &str, text: &str, issues: &mut Issues<'_>) -> Option<T> {
    let deserializer = match toml::Deserializer::parse(text) {
        Ok(deserializer) => deserializer,
        Err(error) => {
            issues.at(file, error.span(), error.message().to_owned(), "mend the TOML at this place");
            return None;
        }
    };
    let mut unknown = Vec::new();
    match serde_ignored::deserialize(deserializer, |path| unknown.push(path.to_string())) {
        Ok(record) => {
            for path in unknown {
                let key = path.rsplit('.').next().unwrap_or(&path).to_owned();
                issues.fault(
                    file,
                    &key,
                    format!("the key `{path}` is not known"),
                    "correct its spelling (see knowledge/schema), or take it out",
                );
            }
            Some(record)
        }
        Err(error) => {
            issues.at(
                file,
                error.span(),
                error.message().trim().to_owned(),
                "compare with another record of the same folder, or with its schema in knowledge/schema",
            );
            None
        }
    }
}

/// The file name is the id.
pub(super) fn file_is_named(file: &str, id: &str, issues: &mut Issues<'_>) {
    let stem = file.rsplit('/').next().and_then(|name| name.strip_suffix(".toml"));
    if stem != Some(id) {
        issues.fault(
            file,
            id,
            format!("the file is not named after its id `{id}`"),
            format!("rename it to `{id}.toml`"),
        );
    }
}
