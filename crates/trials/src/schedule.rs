//! Which arm a day belongs to, and whether its night counts.

use jiff::civil::Date;

use crate::protocol::{Arm, Protocol};

/// A pause: its days belong to no arm, and the trial goes on afterwards where it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// The first day of it.
    pub from: Date,
    /// The day on which the trial goes on; none while the pause lasts.
    pub until: Option<Date>,
}

impl Pause {
    fn holds(&self, date: Date) -> bool {
        self.from <= date && self.until.is_none_or(|until| date < until)
    }
}

/// A day of a trial, and the night that follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub date: Date,
    /// The block, from 0.
    pub block: usize,
    /// With or without.
    pub arm: Arm,
    /// Whether the night counts; in the first days of a block the one before may still work on.
    pub counts: bool,
}

/// The days of a trial up to and with `through`, pauses left out. After a pause the first days of what remains of the block
/// do not count either.
pub fn schedule(protocol: &Protocol, pauses: &[Pause], through: Date) -> Vec<Day> {
    let mut days = Vec::new();
    let mut date = protocol.begins;
    for (number, block) in protocol.blocks.iter().enumerate() {
        let mut settled = 0;
        let mut done = 0;
        while done < block.days {
            if date > through {
                return days;
            }
            if pauses.iter().any(|pause| pause.holds(date)) {
                settled = 0;
            } else {
                days.push(Day { date, block: number, arm: block.arm, counts: settled >= block.washout });
                settled += 1;
                done += 1;
            }
            let Ok(next) = date.tomorrow() else { return days };
            date = next;
        }
    }
    days
}
