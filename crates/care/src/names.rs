//! Finds a record by what people call it.
//!
//! Names match whatever their case, hyphens, plural and spelling on either side of the ocean. A name is never half
//! matched: what fits nothing, or several things, is for the person to settle.

use uncramp_knowledge::suggest::likeness;

/// Something that can be called by names.
#[derive(Debug, Clone)]
pub struct Named<'a> {
    /// Its id.
    pub id: &'a str,
    /// The name that is shown.
    pub name: &'a str,
    /// What else people call it.
    pub words: Vec<&'a str>,
    plain: [Vec<String>; 3],
}

impl<'a> Named<'a> {
    /// Something with an id, a name and other words for it.
    pub fn new(id: &'a str, name: &'a str, words: Vec<&'a str>) -> Self {
        let others = words.iter().map(|word| plain(word)).collect();
        Self { id, name, words, plain: [vec![plain(id)], vec![plain(name)], others] }
    }
}

/// What a name fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found<'a> {
    /// One record.
    One(&'a str),
    /// Several records alike.
    Several(Vec<&'a str>),
    /// None.
    Nothing,
}

/// The letters and digits of a text that make a difference, without spaces.
///
/// # Example
/// ```
/// # use uncramp_care::names::plain;
/// assert_eq!(plain("Water-tablets"), plain("water tablet"));
/// assert_eq!(plain("Haemophilia"), plain("hemophilia"));
/// ```
pub fn plain(text: &str) -> String {
    words(text).concat()
}

/// The words of a text, each in its plainest form.
fn words(text: &str) -> Vec<String> {
    let lower: String = text
        .to_lowercase()
        .chars()
        .filter(|c| !['\'', '’', '`'].contains(c))
        .map(|c| if c.is_alphanumeric() || c == '+' { c } else { ' ' })
        .collect();
    lower.split_whitespace().map(plain_word).collect()
}

fn plain_word(word: &str) -> String {
    let word =
        word.replace("ae", "e").replace("oe", "e").replace("sulph", "sulf").replace("isation", "ization");
    let plural =
        word.len() > 3 && word.ends_with('s') && !["ss", "us", "is"].iter().any(|end| word.ends_with(end));
    if plural { word[..word.len() - 1].to_owned() } else { word }
}

/// Finds what a name fits: an id before a name, a name before the other words. Where nothing fits, the name is tried
/// again without the words around it that tell nothing, such as a strength.
pub fn find<'a>(wanted: &str, all: &[Named<'a>], padding: &[String]) -> Found<'a> {
    let padding: Vec<String> = padding.iter().map(|word| plain(word)).collect();
    let bare: Vec<String> = words(wanted)
        .into_iter()
        .filter(|word| !padding.contains(word) && !word.starts_with(|c: char| c.is_ascii_digit()))
        .collect();
    match find_plain(&plain(wanted), all) {
        Found::Nothing if !bare.is_empty() => find_plain(&bare.concat(), all),
        found => found,
    }
}

fn find_plain<'a>(wanted: &str, all: &[Named<'a>]) -> Found<'a> {
    if wanted.is_empty() {
        return Found::Nothing;
    }
    for rank in 0..3 {
        let fits = |named: &&Named<'a>| named.plain[rank].iter().any(|name| name == wanted);
        let found: Vec<&str> = all.iter().filter(fits).map(|named| named.id).collect();
        match found[..] {
            [] => {}
            [one] => return Found::One(one),
            _ => return Found::Several(found),
        }
    }
    Found::Nothing
}

/// How like a name must be to be offered.
const LIKE: f64 = 0.5;
/// How many are offered at most.
const OFFERED: usize = 5;

/// The records whose names are most like one that fits nothing, the likest first.
pub fn nearest<'a, 'b>(wanted: &str, all: &'b [Named<'a>]) -> Vec<&'b Named<'a>> {
    let wanted = words(wanted).join(" ");
    let mut near: Vec<(f64, &Named<'a>)> = all
        .iter()
        .filter_map(|named| {
            let names = [named.id, named.name].into_iter().chain(named.words.iter().copied());
            let best = names.map(|name| likeness(&wanted, &words(name).join(" "))).fold(0.0, f64::max);
            (best >= LIKE).then_some((best, named))
        })
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.id.cmp(b.1.id)));
    near.into_iter().take(OFFERED).map(|(_, named)| named).collect()
}

/// Names to choose from, as a clause: `did you mean warfarin (`warfarin`) or …?`.
pub fn offer(near: &[&Named<'_>]) -> Option<String> {
    let names: Vec<String> = near.iter().map(|named| format!("{} (`{}`)", named.name, named.id)).collect();
    (!names.is_empty()).then(|| format!("did you mean {}?", names.join(", or ")))
}
