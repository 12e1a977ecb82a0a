//! The table of days as CSV: `date,episodes,<factor>…`; a blank was not recorded.

use std::collections::BTreeSet;

use crate::{
    moment::Date,
    table::{MEDICINE, Row, Table, own_key},
};

/// Why a CSV file is not taken in. It names the line and what to do, never a value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {what}")]
pub struct CsvError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub cure: &'static str,
}

fn wrong(line: usize, what: impl Into<String>, cure: &'static str) -> CsvError {
    CsvError { line, what: what.into(), cure }
}

/// Writes a table.
pub fn write(table: &Table) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = ["date", "episodes"].into_iter().map(str::to_owned).chain(table.factors.iter().cloned());
    let number = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    let rows = table.rows.iter().map(|row| {
        let first = [row.date.to_string(), row.episodes.map(|n| n.to_string()).unwrap_or_default()];
        first.into_iter().chain(row.values.iter().map(|value| number(*value))).collect::<Vec<_>>()
    });
    for row in std::iter::once(head.collect()).chain(rows) {
        // Writing into memory does not fail, and every row has as many fields as the first.
        let _ = writer.write_record(row);
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// Reads a table. Rows may stand in any order; a byte-order mark, Windows line ends and semicolons do no harm.
///
/// # Errors
/// [`CsvError`] with the line, for the first thing that cannot be read.
pub fn read(text: &str) -> Result<Table, CsvError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = text.lines().next().unwrap_or_default();
    let delimiter = if first.contains(';') && !first.contains(',') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut factors: Option<Vec<String>> = None;
    let mut rows: Vec<(usize, Row)> = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| {
            let line = error.position().map_or(1, csv::Position::line) as usize;
            wrong(line, "this line is no CSV", "check its quotation marks")
        })?;
        let line = record.position().map_or(1, csv::Position::line) as usize;
        match &factors {
            None => factors = Some(head(line, &record)?),
            Some(_) if record.iter().all(str::is_empty) => {}
            Some(names) => rows.push((line, row(line, &record, names)?)),
        }
    }
    let factors = factors
        .ok_or_else(|| wrong(1, "the file is empty", "the first line is `date,episodes,<factor>…`"))?;
    rows.sort_by_key(|(line, row)| (row.date, *line));
    if let Some(pair) = rows.windows(2).find(|pair| pair[0].1.date == pair[1].1.date) {
        let what = format!("the date stands in line {} already", pair[0].0);
        return Err(wrong(pair[1].0, what, "keep one row per date"));
    }
    // Columns in the order in which the diary gives them.
    let mut order: Vec<usize> = (0..factors.len()).collect();
    order.sort_by(|a, b| factors[*a].cmp(&factors[*b]));
    let rows = rows
        .into_iter()
        .map(|(_, row)| Row { values: order.iter().map(|at| row.values[*at]).collect(), ..row })
        .collect();
    Ok(Table { factors: order.into_iter().map(|at| factors[at].clone()).collect(), rows })
}

fn head(line: usize, record: &csv::StringRecord) -> Result<Vec<String>, CsvError> {
    let is = |at: usize, name: &str| record.get(at).is_some_and(|cell| cell.eq_ignore_ascii_case(name));
    if !is(0, "date") || !is(1, "episodes") {
        return Err(wrong(
            line,
            "the first two columns are not `date` and `episodes`",
            "begin the file with `date,episodes,<factor>…`",
        ));
    }
    let mut seen = BTreeSet::new();
    let mut factors = Vec::new();
    for cell in record.iter().skip(2) {
        let name = match cell.strip_prefix(MEDICINE) {
            Some(id) => own_key(id).map(|id| format!("{MEDICINE}{id}")),
            None => own_key(cell),
        };
        let name = name.ok_or_else(|| wrong(line, "a column has no name", "name every column"))?;
        if !seen.insert(name.clone()) {
            return Err(wrong(line, format!("there are two columns `{name}`"), "keep one, or rename one"));
        }
        factors.push(name);
    }
    Ok(factors)
}

fn row(line: usize, record: &csv::StringRecord, factors: &[String]) -> Result<Row, CsvError> {
    if record.len() > factors.len() + 2 {
        return Err(wrong(line, "there are more cells than columns", "name every column in the first line"));
    }
    let cell = |at: usize| record.get(at).filter(|cell| !cell.is_empty());
    let date = cell(0)
        .and_then(|text| text.parse::<Date>().ok())
        .ok_or_else(|| wrong(line, "the date cannot be read", "write it as 2026-05-31"))?;
    let episodes = cell(1)
        .map(|text| {
            let count = text.parse::<f64>().ok().filter(|n| *n >= 0.0 && *n <= 1000.0 && n.fract() == 0.0);
            count.map(|count| count as u32).ok_or_else(|| {
                wrong(
                    line,
                    "the number of episodes cannot be read",
                    "a whole number from 0 up; blank for not recorded",
                )
            })
        })
        .transpose()?;
    let mut values = Vec::with_capacity(factors.len());
    for (at, factor) in factors.iter().enumerate() {
        values.push(cell(at + 2).map(number).transpose().map_err(|()| {
            wrong(
                line,
                format!("`{factor}` cannot be read"),
                "a number, or 1 for yes and 0 for no; blank for not recorded",
            )
        })?);
    }
    if values.iter().zip(factors).any(|(value, factor)| {
        factor.starts_with(MEDICINE) && value.is_some_and(|value| value != 0.0 && value != 1.0)
    }) {
        return Err(wrong(
            line,
            "a medicine is neither 1 nor 0",
            "1 for taken, 0 for skipped; blank for not recorded",
        ));
    }
    Ok(Row { date, episodes, values })
}

fn number(text: &str) -> Result<f64, ()> {
    match text.to_ascii_lowercase().as_str() {
        "yes" | "true" => Ok(1.0),
        "no" | "false" => Ok(0.0),
        _ => text.parse::<f64>().ok().filter(|value| value.is_finite()).ok_or(()),
    }
}
