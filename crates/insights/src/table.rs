//! The nights as they were written down, on an unbroken calendar.

use std::collections::BTreeMap;

use jiff::{ToSpan, civil::Date};

/// One line of a diary: a day and the night that follows it.
#[derive(Clone)]
pub struct Row {
    /// The day.
    pub date: Date,
    /// Episodes in the night that follows; none where nobody wrote them down.
    pub episodes: Option<f64>,
    /// What was noted about the day, in the order of the names; none where nothing was noted.
    pub factors: Vec<Option<f64>>,
}

/// A diary, day by day, without a gap.
#[derive(Clone)]
pub struct Table {
    pub(crate) first: Date,
    pub(crate) episodes: Vec<Option<f64>>,
    pub(crate) names: Vec<String>,
    /// Per factor, per day.
    pub(crate) factors: Vec<Vec<Option<f64>>>,
}

impl std::fmt::Debug for Table {
    /// Shows its size, never what it says: it is about somebody's health.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Table({} days, {} factors)", self.episodes.len(), self.names.len())
    }
}

/// Why rows make no diary. No value is repeated.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// There is nothing.
    #[error("there is no day in it")]
    Empty,
    /// Two rows are about the same day.
    #[error("{0} stands there twice")]
    Twice(Date),
    /// A row has more or fewer factors than there are names.
    #[error("the row of {0} does not have as many factors as there are names")]
    Width(Date),
    /// Episodes cannot be negative, broken or beyond all measure.
    #[error("the episodes of {0} are no count from 0 to 1000")]
    Episodes(Date),
    /// A factor must be a finite number.
    #[error("a factor of {0} is not a number")]
    Factor(Date),
    /// The days span too long a time.
    #[error("the days span more than {0} years")]
    Long(u16),
    /// Two factors have one name.
    #[error("two factors are called the same")]
    Names,
}

const MOST_YEARS: u16 = 60;
const MOST_EPISODES: f64 = 1000.0;

impl Table {
    /// Puts rows in order.
    ///
    /// # Errors
    /// [`TableError`] naming the day.
    pub fn new(names: Vec<String>, rows: &[Row]) -> Result<Self, TableError> {
        let mut seen = BTreeMap::new();
        for (at, name) in names.iter().enumerate() {
            if names[..at].contains(name) {
                return Err(TableError::Names);
            }
        }
        for row in rows {
            if row.factors.len() != names.len() {
                return Err(TableError::Width(row.date));
            }
            let count = |y: f64| (0.0..=MOST_EPISODES).contains(&y) && y == libm::floor(y);
            if row.episodes.is_some_and(|y| !count(y)) {
                return Err(TableError::Episodes(row.date));
            }
            if row.factors.iter().flatten().any(|x| !x.is_finite() || x.abs() > 1e12) {
                return Err(TableError::Factor(row.date));
            }
            if seen.insert(row.date, row).is_some() {
                return Err(TableError::Twice(row.date));
            }
        }
        let (Some((first, _)), Some((last, _))) = (seen.first_key_value(), seen.last_key_value()) else {
            return Err(TableError::Empty);
        };
        let (first, days) = (*first, days_between(*first, *last) + 1);
        if days > i64::from(MOST_YEARS) * 366 {
            return Err(TableError::Long(MOST_YEARS));
        }
        let days = usize::try_from(days).unwrap_or(0);
        let mut table =
            Self { first, episodes: vec![None; days], factors: vec![vec![None; days]; names.len()], names };
        for (date, row) in seen {
            let at = usize::try_from(days_between(first, date)).unwrap_or(0);
            table.episodes[at] = row.episodes;
            for (column, value) in table.factors.iter_mut().zip(&row.factors) {
                column[at] = *value;
            }
        }
        Ok(table)
    }

    /// The names of the factors.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// For every factor: its value and the episodes of the night that follows, where both were written down.
    pub fn pairs(&self) -> impl Iterator<Item = Vec<(f64, f64)>> {
        self.factors.iter().map(|column| {
            column.iter().zip(&self.episodes).filter_map(|(x, y)| Some(((*x)?, (*y)?))).collect()
        })
    }

    pub(crate) fn days(&self) -> usize {
        self.episodes.len()
    }

    pub(crate) fn date(&self, at: usize) -> Date {
        self.first.checked_add(i64::try_from(at).unwrap_or(0).days()).unwrap_or(self.first)
    }

    /// The day of the week, 0 for Monday.
    pub(crate) fn weekday(&self, at: usize) -> usize {
        let monday = usize::try_from(self.first.weekday().to_monday_zero_offset()).unwrap_or(0);
        (monday + at) % 7
    }

    /// The place of a date; may lie outside.
    pub(crate) fn place(&self, date: Date) -> i64 {
        days_between(self.first, date)
    }
}

fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}
