//! The diary as a table of days, for counting and for the analysis of triggers.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    bodies::{CheckIn, Exposure, FactorKind, OwnFactor},
    diary::Item,
    entry::Entry,
    moment::Date,
    nights::{NightRules, Whose, bouts},
};

/// What stands before the id of a medicine in the name of its column.
pub const MEDICINE: &str = "medicine:";

/// Nobody writes down every cramp for longer, and a year that was mistyped (0026) would make hundreds of thousands of nights
/// without a cramp.
const KEPT_YEARS: i16 = 60;

/// One day and the night that follows it. What is none was not recorded.
#[derive(Clone, PartialEq)]
pub struct Row {
    /// The day.
    pub date: Date,
    /// Cramps in the night that follows; several within minutes count once.
    pub episodes: Option<u32>,
    /// The factors of the day, in the order of the columns.
    pub values: Vec<Option<f64>>,
}

impl std::fmt::Debug for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Row({}, redacted)", self.date)
    }
}

/// Days in order, each once, with one column per factor.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Names of the columns: ids of factors, or `medicine:` and an id.
    pub factors: Vec<String>,
    /// The days on which anything was recorded.
    pub rows: Vec<Row>,
}

#[derive(Default)]
struct Day {
    bouts: Option<u32>,
    told: Option<u32>,
    values: BTreeMap<String, f64>,
}

/// The diary as a table. A night without an entry is not recorded, unless the person said that every cramp is written
/// down at that time; then it is a night without a cramp.
pub fn table(items: &[Item], whose: Whose, rules: NightRules) -> Table {
    let mut days: BTreeMap<Date, Day> = BTreeMap::new();
    for night in bouts(items, whose, rules).iter().filter_map(|bout| bout.night(rules)) {
        *days.entry(night).or_default().bouts.get_or_insert(0) += 1;
    }
    // The night of the last check-in may still lie ahead.
    let mut covered: Option<Date> = days.keys().next_back().copied();
    let mut keeping = Vec::new();
    for item in items {
        match &item.entry {
            Entry::CheckIn(day) if whose.includes(day.person) => {
                covered = covered.max(day.date.yesterday().ok());
                note(days.entry(day.date).or_default(), day);
            }
            Entry::Keeping(kept) if whose.includes(kept.person) => keeping.push((kept.from, kept.until)),
            _ => {}
        }
    }
    for (from, until) in keeping {
        let Some(last) = covered.map(|covered| until.map_or(covered, |until| until.min(covered))) else {
            continue;
        };
        if last.year() - from.year() > KEPT_YEARS {
            continue;
        }
        let mut date = from;
        while date <= last {
            days.entry(date).or_default().bouts.get_or_insert(0);
            let Ok(next) = date.tomorrow() else { break };
            date = next;
        }
    }
    let names: BTreeSet<&String> = days.values().flat_map(|day| day.values.keys()).collect();
    let factors: Vec<String> = names.into_iter().cloned().collect();
    let rows = days
        .iter()
        .map(|(date, day)| Row {
            date: *date,
            episodes: day.bouts.max(day.told),
            values: factors.iter().map(|factor| day.values.get(factor).copied()).collect(),
        })
        .filter(|row| row.episodes.is_some() || row.values.iter().any(Option::is_some))
        .collect();
    Table { factors, rows }
}

fn note(day: &mut Day, told: &CheckIn) {
    day.told = told.cramps.or(day.told);
    let exposures = told.exposures.iter().map(|(factor, value)| (factor.clone(), value.number()));
    let medicines =
        told.medicines.iter().map(|(id, taken)| (format!("{MEDICINE}{id}"), f64::from(u8::from(*taken))));
    day.values.extend(exposures.chain(medicines).filter(|(_, value)| value.is_finite()));
}

impl Table {
    /// The row of a day.
    pub fn day(&self, date: Date) -> Option<&Row> {
        self.rows.binary_search_by_key(&date, |row| row.date).ok().map(|at| &self.rows[at])
    }

    /// What was recorded of a factor on a day.
    pub fn value(&self, date: Date, factor: &str) -> Option<f64> {
        let column = self.factors.iter().position(|name| name == factor)?;
        self.day(date)?.values.get(column).copied().flatten()
    }

    /// What must be written down so that a diary which amounts to `known` also holds this table: the person's own factors
    /// first, then the days. What is there already is left out, and a blank takes nothing away.
    pub fn entries(&self, known: &Self, ready: &dyn Fn(&str) -> Option<FactorKind>) -> Vec<Entry> {
        let column = |at: usize| self.rows.iter().filter_map(move |row| row.values[at]);
        let kinds: Vec<FactorKind> = (0..self.factors.len())
            .map(|at| {
                ready(&self.factors[at]).unwrap_or_else(|| {
                    if column(at).all(|value| value == 0.0 || value == 1.0) {
                        FactorKind::YesNo
                    } else {
                        FactorKind::Number
                    }
                })
            })
            .collect();
        let columns = self.factors.iter().zip(&kinds).enumerate();
        let own = columns.filter(|(at, (factor, _))| {
            ready(factor).is_none()
                && !factor.starts_with(MEDICINE)
                && !known.factors.contains(factor)
                && column(*at).next().is_some()
        });
        let mut entries: Vec<Entry> = own
            .map(|(_, (factor, kind))| {
                Entry::OwnFactor(OwnFactor {
                    person: None,
                    key: factor.clone(),
                    name: factor.replace('_', " "),
                    counts: *kind,
                    unit: None,
                    retired: None,
                })
            })
            .collect();
        for row in &self.rows {
            let cramps =
                row.episodes.filter(|_| known.day(row.date).and_then(|r| r.episodes) != row.episodes);
            let mut day = CheckIn { cramps, ..CheckIn::new(row.date) };
            for ((factor, kind), value) in self.factors.iter().zip(&kinds).zip(&row.values) {
                let Some(value) = value.filter(|value| known.value(row.date, factor) != Some(*value)) else {
                    continue;
                };
                if let Some(id) = factor.strip_prefix(MEDICINE) {
                    day.medicines.insert(id.to_owned(), value != 0.0);
                } else {
                    let yes_no = *kind == FactorKind::YesNo && (value == 0.0 || value == 1.0);
                    let exposure = if yes_no { Exposure::Yes(value == 1.0) } else { Exposure::Amount(value) };
                    day.exposures.insert(factor.clone(), exposure);
                }
            }
            if day.says_anything() {
                entries.push(Entry::CheckIn(day));
            }
        }
        entries
    }
}

/// The id of a factor of the person's own, from what they call it: letters and digits, `_` for the rest. None where
/// nothing is left.
pub fn own_key(name: &str) -> Option<String> {
    let small = name.to_lowercase();
    let words: Vec<&str> =
        small.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    (!words.is_empty()).then(|| words.join("_"))
}
