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

/// How like two texts are, from 0 to 1: their words in any order, or all of their letters.
pub fn likeness(one: &str, other: &str) -> f64 {
    let letters = strsim::normalized_damerau_levenshtein(one, other);
    let (ours, theirs): (Vec<&str>, Vec<&str>) =
        (one.split_whitespace().collect(), other.split_whitespace().collect());
    let near =
        |word: &&&str| theirs.iter().any(|other| strsim::normalized_damerau_levenshtein(word, other) >= 0.75);
    let shared = ours.iter().filter(near).count() as f64;
    let words = 2.0 * shared / (ours.len() + theirs.len()).max(1) as f64;
    if letters > words { letters } else { words }
}
