//! How often sessions were done, beside how often cramps came. Counts, and no more than they can carry.

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

/// One week, counted from its Monday.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Week {
    /// Its Monday.
    pub starts: Date,
    /// Days with a finished session.
    pub session_days: u32,
    /// Nights that were recorded.
    pub nights: u32,
    /// Cramps in these nights.
    pub cramps: u32,
}

/// A night of the diary.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Night {
    /// The date before it.
    pub date: Date,
    /// Cramps in it.
    pub cramps: u32,
}

/// Nights and cramps counted together.
#[derive(Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Count {
    /// Weeks.
    pub weeks: u32,
    /// Recorded nights in them.
    pub nights: u32,
    /// Cramps in these nights.
    pub cramps: u32,
}

impl Count {
    /// Cramps for every seven recorded nights; none where no night was recorded.
    pub fn per_week(self) -> Option<f64> {
        (self.nights > 0).then(|| f64::from(self.cramps) * 7.0 / f64::from(self.nights))
    }
}

/// Sessions beside cramps.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Adherence {
    /// Session days a week that were aimed at.
    pub aim: u32,
    /// The weeks, the oldest first.
    pub weeks: Vec<Week>,
    /// All weeks in which the aim was reached.
    pub reached: Count,
    /// All others.
    pub missed: Count,
    /// Whether there are enough recorded nights on both sides to set them beside each other. Even then it is no proof:
    /// people stretch more when it is bad.
    pub comparable: bool,
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

redacted!(Week, Night, Count, Adherence);

/// Most weeks that are looked at: ten years.
const MOST_WEEKS: usize = 522;

fn monday(date: Date) -> Option<Date> {
    date.checked_sub(i64::from(date.weekday().to_monday_zero_offset()).days()).ok()
}

/// Sets session days beside nights, week by week, from the first of either to `today`; the week that is not over yet
/// is shown and not counted.
///
/// `enough_nights` is how many recorded nights each side needs before they are set beside each other.
pub fn adherence(
    session_days: &[Date],
    nights: &[Night],
    aim: u32,
    enough_nights: u32,
    today: Date,
) -> Adherence {
    let mut all = Adherence {
        aim,
        weeks: Vec::new(),
        reached: Count::default(),
        missed: Count::default(),
        comparable: false,
    };
    let days = session_days.iter().copied().chain(nights.iter().map(|night| night.date));
    let first = days.filter(|day| *day <= today).min().and_then(monday);
    let (Some(mut starts), Some(this_week)) = (first, monday(today)) else { return all };
    while starts <= this_week {
        let Ok(next) = starts.checked_add(7.days()) else { break };
        let within = |day: Date| day >= starts && day < next && day <= today;
        let mut done: Vec<Date> = session_days.iter().copied().filter(|day| within(*day)).collect();
        done.sort_unstable();
        done.dedup();
        let recorded: Vec<&Night> = nights.iter().filter(|night| within(night.date)).collect();
        let week = Week {
            starts,
            session_days: u32::try_from(done.len()).unwrap_or(u32::MAX),
            nights: u32::try_from(recorded.len()).unwrap_or(u32::MAX),
            cramps: recorded.iter().map(|night| night.cramps).fold(0, u32::saturating_add),
        };
        if starts < this_week {
            let side = if week.session_days >= aim { &mut all.reached } else { &mut all.missed };
            side.weeks += 1;
            side.nights = side.nights.saturating_add(week.nights);
            side.cramps = side.cramps.saturating_add(week.cramps);
        }
        all.weeks.push(week);
        starts = next;
    }
    if all.weeks.len() > MOST_WEEKS {
        all.weeks.drain(..all.weeks.len() - MOST_WEEKS);
    }
    all.comparable = all.reached.nights >= enough_nights && all.missed.nights >= enough_nights;
    all
}
