//! How far somebody has come in a programme: from the sessions done so far, and never further after trouble.

use serde::{Deserialize, Serialize};
use uncramp_knowledge::programme::Progression;

/// What went wrong in a session.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// It hurt.
    Pain,
    /// Dizziness, or nearly a fall.
    Dizzy,
}

/// A session that is over.
#[derive(Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Done {
    /// Whether it was done to the end.
    pub finished: bool,
    /// What went wrong, where something did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trouble: Option<Trouble>,
}

/// Where somebody stands in a programme.
#[derive(Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Standing {
    /// The level, from 0.
    pub level: u32,
    /// Finished sessions.
    pub finished: u32,
    /// Finished sessions since the last one with trouble.
    pub good: u32,
    /// What went wrong last, until a session has gone well.
    pub last: Option<Trouble>,
}

macro_rules! redacted {
    ($($name:ident),*) => {$(
        impl std::fmt::Debug for $name {
            /// Shows that there is one, never what it says: it is about somebody's health.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(redacted)"))
            }
        }
    )*};
}

redacted!(Trouble, Done, Standing);

/// Where the sessions so far, the oldest first, have led.
///
/// A level is won by so many finished sessions in a row without trouble. Trouble costs a level at once, whether the
/// session was finished or not, and the count starts again, so that nothing gets harder after it.
pub fn standing(progression: &Progression, sessions: &[Done]) -> Standing {
    let mut here = Standing::default();
    let mut towards_next = 0;
    for session in sessions {
        here.last = match (session.trouble, here.last) {
            // Dizziness stays until a session has gone well: pain after it is no reason to stand up again.
            (Some(Trouble::Pain), Some(Trouble::Dizzy)) => Some(Trouble::Dizzy),
            (None, before) if !session.finished => before,
            (trouble, _) => trouble,
        };
        if session.finished {
            here.finished = here.finished.saturating_add(1);
        }
        if session.trouble.is_some() {
            here.level = here.level.saturating_sub(1);
            here.good = 0;
            towards_next = 0;
        } else if session.finished {
            here.good = here.good.saturating_add(1);
            towards_next += 1;
            if towards_next >= progression.sessions_per_level.max(1) {
                here.level = (here.level + 1).min(progression.levels);
                towards_next = 0;
            }
        }
    }
    here
}

/// The number between the smallest and the largest that belongs to a level; rounded down, so that it never asks for
/// more than it has to.
pub(crate) fn at_level([low, high]: [u32; 2], level: u32, levels: u32) -> u32 {
    let level = level.min(levels);
    match (high.saturating_sub(low) * level).checked_div(levels) {
        Some(more) => low + more,
        None => low,
    }
}
