//! What somebody may have meant.

/// The ids nearest to one that does not exist, as a clause; advice where none is near.
pub fn nearest<'a>(wanted: &str, known: impl Iterator<Item = &'a str>) -> String {
    let most = (wanted.len() / 2).clamp(1, 4);
    let mut near: Vec<(usize, &str)> =
        known.map(|id| (strsim::damerau_levenshtein(wanted, id), id)).filter(|(d, _)| *d <= most).collect();
    near.sort_unstable();
    near.truncate(3);
    if near.is_empty() {
        return "add the record, or correct the id".to_owned();
    }
    let names: Vec<String> = near.iter().map(|(_, id)| format!("`{id}`")).collect();
    format!("did you mean {}?", names.join(" or "))
}
