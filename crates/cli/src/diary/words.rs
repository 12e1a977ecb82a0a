//! Reads what is typed after `uncramp log`: `calf left 3 min pain 6 at 03:10 yesterday`. The words are data
//! (`log-…` in messages), what they do stands here.

use jiff::{
    Span, Zoned,
    civil::{Date, Time},
};
use uncramp_diary::entry::Side;
use uncramp_knowledge::{KnowledgeBase, messages::Argument, suggest::nearest};

use super::args::Told;
use crate::error::Failure;

/// A cramp as far as it was told.
#[derive(Default)]
pub(crate) struct Said {
    pub(crate) place: Option<String>,
    pub(crate) side: Option<Side>,
    pub(crate) situation: Option<String>,
    pub(crate) seconds: Option<u32>,
    pub(crate) pain: Option<u8>,
    pub(crate) woke: Option<bool>,
    pub(crate) note: Option<String>,
    day: Option<Date>,
    clock: Option<Time>,
    ago: Option<Span>,
}

/// What the words may be, from the messages.
struct Vocabulary(Vec<(String, String, Vec<String>)>);

impl Vocabulary {
    fn new(base: &KnowledgeBase) -> Self {
        let mut all = Vec::new();
        for key in base.messages.keys().filter(|key| key.starts_with("log-")) {
            let mut parts = key.splitn(3, '-').skip(1);
            let (Some(kind), Some(id)) = (parts.next(), parts.next()) else { continue };
            let words = base.messages.text(key).split(',').map(|word| word.trim().to_lowercase()).collect();
            all.push((kind.to_owned(), id.to_owned(), words));
        }
        Self(all)
    }

    /// The longest run of words that stands for something, with its length.
    fn find(&self, words: &[String]) -> Option<(&str, &str, usize)> {
        (1..=words.len().min(5)).rev().find_map(|length| {
            let wanted = words[..length].join(" ");
            let found = self.0.iter().find(|(_, _, known)| known.contains(&wanted));
            found.map(|(kind, id, _)| (kind.as_str(), id.as_str(), length))
        })
    }

    fn is(&self, id: &str, word: Option<&String>) -> bool {
        let known = self.0.iter().find(|(kind, key, _)| kind == "word" && key == id);
        word.is_some_and(|word| known.is_some_and(|(_, _, words)| words.contains(word)))
    }

    /// How many seconds a unit has.
    fn unit(&self, word: Option<&String>) -> Option<f64> {
        [("seconds", 1.0), ("minutes", 60.0), ("hours", 3600.0)]
            .into_iter()
            .find(|(id, _)| self.is(id, word))
            .map(|(_, seconds)| seconds)
    }
}

/// Yes or no, in the words of the language.
pub(crate) fn yes_no(base: &KnowledgeBase, word: &str) -> Option<bool> {
    let vocabulary = Vocabulary::new(base);
    let word = word.to_lowercase();
    if vocabulary.is("yes", Some(&word)) {
        Some(true)
    } else if vocabulary.is("no", Some(&word)) {
        Some(false)
    } else {
        None
    }
}

fn wrong(base: &KnowledgeBase, what: &str, help: &str) -> Failure {
    Failure::Entry {
        what: base.messages.text(what).into_owned(),
        help: base.messages.text(help).into_owned(),
    }
}

fn unknown(base: &KnowledgeBase, vocabulary: &Vocabulary, word: &str) -> Failure {
    let known = vocabulary.0.iter().flat_map(|(_, _, words)| words.iter().map(String::as_str));
    let near = nearest(word, known.filter(|word| word.len() > 2));
    let help = base.messages.text("diary-error-word-help");
    let near = if near.starts_with("did") { format!("{near} ") } else { String::new() };
    let shown: String = word.chars().take(30).collect();
    Failure::Entry {
        what: base.messages.format("diary-error-word", &[("word", Argument::Text(&shown))]),
        help: format!("{near}{help}"),
    }
}

/// `03:10`, `3:10`, `3am`, `11pm`.
fn clock(word: &str) -> Option<Time> {
    let (digits, half) = match (word.strip_suffix("am"), word.strip_suffix("pm")) {
        (Some(digits), _) => (digits, Some(0)),
        (_, Some(digits)) => (digits, Some(12)),
        _ => (word, None),
    };
    let (hour, minute) = match digits.split_once(':') {
        Some((hour, minute)) if minute.len() == 2 => (hour.parse::<i8>().ok()?, minute.parse::<i8>().ok()?),
        None if half.is_some() => (digits.parse().ok()?, 0),
        Some(_) | None => return None,
    };
    let hour = match half {
        None => hour,
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        Some(_) => return None,
    };
    Time::new(hour, minute, 0, 0).ok()
}

/// A day as it may be written.
pub(crate) fn day(base: &KnowledgeBase, text: &str, today: Date) -> Result<Date, Failure> {
    let vocabulary = Vocabulary::new(base);
    let word = text.trim().to_lowercase();
    if vocabulary.is("today", Some(&word)) {
        return Ok(today);
    }
    if vocabulary.is("yesterday", Some(&word)) {
        return Ok(today.yesterday().unwrap_or(today));
    }
    word.parse().map_err(|_| unknown(base, &vocabulary, &word))
}

/// Reads the words and options for a cramp.
pub(crate) fn cramp(
    base: &KnowledgeBase,
    words: &[String],
    told: &Told,
    now: &Zoned,
) -> Result<Said, Failure> {
    let vocabulary = Vocabulary::new(base);
    let mut said = Said::default();
    let words: Vec<String> = words
        .iter()
        .flat_map(|word| word.split_whitespace())
        .map(|word| word.trim_end_matches([',', ';']).to_lowercase())
        .filter(|word| !word.is_empty())
        .flat_map(apart)
        .collect();
    let mut at = 0;
    while at < words.len() {
        let next = words.get(at + 1);
        if let Some(time) = clock(&words[at]) {
            said.clock = Some(time);
            at += 1;
        } else if let (Ok(number), Some(seconds)) = (words[at].parse::<f64>(), vocabulary.unit(next)) {
            at += 2;
            if vocabulary.is("ago", words.get(at)) {
                said.ago = Some(Span::new().seconds((number * seconds).clamp(0.0, 1e9) as i64));
                at += 1;
            } else {
                said.seconds = Some(length(base, number * seconds)?);
            }
        } else if let Ok(date) = words[at].parse::<Date>() {
            said.day = Some(date);
            at += 1;
        } else {
            let Some((kind, id, count)) = vocabulary.find(&words[at..]) else {
                return Err(unknown(base, &vocabulary, &words[at]));
            };
            at += count;
            match (kind, id) {
                ("place", id) => said.place = Some(id.to_owned()),
                ("situation", id) => said.situation = Some(id.to_owned()),
                ("side", id) => said.side = side(id),
                ("word", "pain") => {
                    let number = words.get(at).and_then(|word| word.trim_end_matches("/10").parse().ok());
                    said.pain = Some(pain(base, number.unwrap_or(f64::NAN))?);
                    at += 1;
                    if words.get(at).is_some_and(|word| word == "10" || word == "/10") {
                        at += 1;
                    }
                }
                ("word", "today") => said.day = Some(now.date()),
                ("word", "yesterday") => said.day = now.date().yesterday().ok(),
                ("word", "woke") => said.woke = Some(true),
                ("word", "filler" | "at") => {}
                _ => return Err(unknown(base, &vocabulary, &words[at - count])),
            }
        }
    }
    options(base, told, now, &vocabulary, &mut said)?;
    Ok(said)
}

/// `3min` is `3 min`, `6/10` stays as it is.
fn apart(word: String) -> Vec<String> {
    let digits = word.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(word.len());
    let unit = &word[digits..];
    let glued = digits > 0 && !unit.is_empty() && unit.chars().all(char::is_alphabetic);
    if glued && clock(&word).is_none() {
        vec![word[..digits].to_owned(), unit.to_owned()]
    } else {
        vec![word]
    }
}

fn options(
    base: &KnowledgeBase,
    told: &Told,
    now: &Zoned,
    vocabulary: &Vocabulary,
    said: &mut Said,
) -> Result<(), Failure> {
    if let Some(text) = &told.date {
        said.day = Some(day(base, text, now.date())?);
    }
    if let Some(text) = &told.at {
        let time = clock(&text.trim().to_lowercase());
        said.clock = Some(time.ok_or_else(|| unknown(base, vocabulary, text))?);
    }
    if let Some(place) = told.place {
        said.place = Some(place.id().to_owned());
    }
    if let Some(text) = &told.side {
        let found = vocabulary.find(&[text.to_lowercase()]).filter(|(kind, ..)| *kind == "side");
        said.side =
            Some(found.and_then(|(_, id, _)| side(id)).ok_or_else(|| unknown(base, vocabulary, text))?);
    }
    if let Some(minutes) = told.minutes {
        said.seconds = Some(length(base, minutes * 60.0)?);
    }
    if let Some(number) = told.pain {
        said.pain = Some(pain(base, f64::from(number))?);
    }
    if told.note.is_some() {
        said.note.clone_from(&told.note);
    }
    Ok(())
}

fn side(id: &str) -> Option<Side> {
    match id {
        "left" => Some(Side::Left),
        "right" => Some(Side::Right),
        "both" => Some(Side::Both),
        _ => None,
    }
}

fn pain(base: &KnowledgeBase, number: f64) -> Result<u8, Failure> {
    if (0.0..=10.0).contains(&number) {
        Ok(number.round() as u8)
    } else {
        Err(wrong(base, "diary-error-pain", "diary-error-word-help"))
    }
}

fn length(base: &KnowledgeBase, seconds: f64) -> Result<u32, Failure> {
    if (0.0..=86_400.0).contains(&seconds) {
        Ok(seconds.round() as u32)
    } else {
        Err(wrong(base, "diary-error-length", "diary-error-word-help"))
    }
}

impl Said {
    /// When it began; none where nothing was said about it. A time without a day is the last one that has been.
    pub(crate) fn began(&self, base: &KnowledgeBase, now: &Zoned) -> Result<Option<Zoned>, Failure> {
        let future = || wrong(base, "diary-error-future", "diary-error-future-help");
        let zone = now.time_zone();
        let time = match (self.day, self.clock, self.ago) {
            (_, _, Some(ago)) => now.checked_sub(ago).map_err(|_| future())?,
            (None, None, None) => return Ok(None),
            (Some(day), None, None) => {
                let clock = if day == now.date() { now.time() } else { Time::constant(23, 59, 0, 0) };
                zone.to_zoned(day.to_datetime(clock)).map_err(|_| future())?
            }
            (Some(day), Some(clock), None) => zone.to_zoned(day.to_datetime(clock)).map_err(|_| future())?,
            (None, Some(clock), None) => {
                let today = zone.to_zoned(now.date().to_datetime(clock)).map_err(|_| future())?;
                if &today <= now {
                    today
                } else {
                    let day = now.date().yesterday().map_err(|_| future())?;
                    zone.to_zoned(day.to_datetime(clock)).map_err(|_| future())?
                }
            }
        };
        if &time > now { Err(future()) } else { Ok(Some(time)) }
    }

    /// The day that was named, where one was.
    pub(crate) fn day(&self) -> Option<Date> {
        self.day
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_are_read_as_people_write_them() {
        let time = |hour, minute| Time::new(hour, minute, 0, 0).ok();
        assert_eq!(clock("03:10"), time(3, 10));
        assert_eq!(clock("3:10am"), time(3, 10));
        assert_eq!(clock("12am"), time(0, 0));
        assert_eq!(clock("11pm"), time(23, 0));
        for word in ["3", "25:00", "13pm", "3:1", "0pm", "x:yy"] {
            assert_eq!(clock(word), None, "{word}");
        }
    }

    #[test]
    fn numbers_and_units_may_be_glued() {
        assert_eq!(apart("3min".into()), ["3", "min"]);
        assert_eq!(apart("6/10".into()), ["6/10"]);
        assert_eq!(apart("3am".into()), ["3am"]);
        assert_eq!(apart("2026-05-31".into()), ["2026-05-31"]);
    }
}
