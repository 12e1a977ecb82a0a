//! Where one is, kept after the `#` of the address, so that the app works from any folder of any host.

use crate::browser::window;

/// A screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Route {
    Now,
    Why,
    Diary,
    Episode(String),
    Day,
    Patterns,
    Plan(String),
    Learn,
    Page(String),
    People,
    Person(String),
    Settings,
    Report,
    More,
}

impl Route {
    pub(crate) fn here() -> Self {
        let hash = window().location().hash().unwrap_or_default();
        let path = hash.trim_start_matches('#').trim_start_matches('/');
        let (first, rest) = path.split_once('/').unwrap_or((path, ""));
        match (first, rest) {
            ("why", _) => Self::Why,
            ("diary", "") => Self::Diary,
            ("diary", "day") => Self::Day,
            ("diary", "patterns") => Self::Patterns,
            ("diary", id) => Self::Episode(id.to_owned()),
            ("plan", page) => Self::Plan(page.to_owned()),
            ("learn", "") => Self::Learn,
            ("learn", id) => Self::Page(id.to_owned()),
            ("people", "") => Self::People,
            ("people", id) => Self::Person(id.to_owned()),
            ("settings", _) => Self::Settings,
            ("report", _) => Self::Report,
            ("more", _) => Self::More,
            _ => Self::Now,
        }
    }

    /// The destination of the bar that it belongs to.
    pub(crate) fn tab(&self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Why => "why",
            Self::Diary | Self::Episode(_) | Self::Day | Self::Patterns | Self::Report => "diary",
            Self::Plan(_) => "plan",
            Self::Learn | Self::Page(_) | Self::People | Self::Person(_) | Self::Settings | Self::More => {
                "more"
            }
        }
    }
}

/// Goes to an address such as `#/diary`.
pub(crate) fn go(address: &str) {
    let _ = window().location().set_hash(address);
}
