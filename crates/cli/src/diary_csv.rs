//! Reads a diary from CSV: `date,episodes,<factor>…`. Every fault is named with its line and its cure; no value is
//! repeated, for it is about somebody's health.

use camino::Utf8Path;
use jiff::civil::Date;
use uncramp_insights::{Row, Table};

use crate::error::Failure;

/// Faults named at once.
const MOST_FAULTS: usize = 10;

/// Reads a diary; `-` is standard input.
///
/// # Errors
/// [`Failure::Read`] and [`Failure::Diary`].
pub(crate) fn read(path: &Utf8Path) -> Result<Table, Failure> {
    let failed = |source| Failure::Read { path: path.to_owned(), source };
    let bytes = if path == "-" {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut std::io::stdin().lock(), &mut bytes).map_err(failed)?;
        bytes
    } else {
        std::fs::read(path).map_err(failed)?
    };
    parse(&bytes).map_err(|faults| Failure::Diary { path: path.to_owned(), faults: faults.join("\n  ") })
}

/// A date as year, month and day.
pub(crate) fn date(text: &str) -> Option<Date> {
    let text = text.trim().split(['T', ' ']).next()?;
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    let [year, month, day] = parts.as_slice() else { return None };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

fn parse(bytes: &[u8]) -> Result<Table, Vec<String>> {
    let one = |fault: &str| vec![fault.to_owned()];
    let text = match bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes) {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => {
            return Err(one("it is written in UTF-16; save it as CSV in UTF-8"));
        }
        bytes => std::str::from_utf8(bytes)
            .map_err(|_| one("it is not written in UTF-8; save it as CSV in UTF-8"))?,
    };
    let header = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |mark: char| header.matches(mark).count();
    let delimiter = if count(';') > count(',') {
        b';'
    } else if count('\t') > count(',') {
        b'\t'
    } else {
        b','
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut records = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| one("it is no CSV; check the quotation marks"))?;
        let line = record.position().map_or(0, csv::Position::line);
        if record.iter().any(|cell| !cell.is_empty()) {
            records.push((line, record));
        }
    }
    let mut records = records.into_iter();
    let Some((line, header)) = records.next() else {
        return Err(one("it is empty; the first line names the columns: date,episodes,alcohol,…"));
    };
    let find = |wanted: &str| header.iter().position(|cell| cell.eq_ignore_ascii_case(wanted));
    let (Some(date_at), Some(episodes_at)) = (find("date"), find("episodes")) else {
        return Err(vec![format!(
            "line {line}: the first line must name the columns `date` and `episodes`, then one for each factor"
        )]);
    };
    let mut faults = Vec::new();
    let factor_at: Vec<usize> = (0..header.len())
        .filter(|at| *at != date_at && *at != episodes_at)
        .filter(|at| {
            // A comma too many at the end of every line is no factor.
            let named = !header[*at].is_empty();
            if !named && *at + 1 != header.len() {
                faults.push(format!("line {line}: column {} has no name; give it one", at + 1));
            }
            named
        })
        .collect();
    let names: Vec<String> = factor_at.iter().map(|at| header[*at].to_owned()).collect();
    for (at, name) in names.iter().enumerate() {
        if names[..at].contains(name) {
            faults.push(format!("line {line}: two columns are called `{name}`; rename one"));
        }
    }
    let mut rows: Vec<(u64, Row)> = Vec::new();
    for (line, record) in records {
        match row(&record, (date_at, episodes_at), &factor_at, &names, header.len(), delimiter) {
            Ok(row) => rows.push((line, row)),
            Err(fault) => faults.push(format!("line {line}: {fault}")),
        }
    }
    let mut sorted: Vec<&(u64, Row)> = rows.iter().collect();
    sorted.sort_by_key(|(line, row)| (row.date, *line));
    for pair in sorted.windows(2) {
        if pair[0].1.date == pair[1].1.date {
            faults.push(format!(
                "line {}: {} stands in line {} too; keep one row for each day",
                pair[1].0, pair[1].1.date, pair[0].0
            ));
        }
    }
    if rows.is_empty() && faults.is_empty() {
        faults.push("there is no day in it; add a row for each day: 2026-03-01,0,1".into());
    }
    if !faults.is_empty() {
        let more = faults.len().saturating_sub(MOST_FAULTS);
        faults.truncate(MOST_FAULTS);
        if more > 0 {
            faults.push(format!("and {more} more"));
        }
        return Err(faults);
    }
    let rows: Vec<Row> = rows.into_iter().map(|(_, row)| row).collect();
    Table::new(names, &rows).map_err(|error| vec![format!("{error}; mend that row")])
}

fn row(
    record: &csv::StringRecord,
    (date_at, episodes_at): (usize, usize),
    factor_at: &[usize],
    names: &[String],
    width: usize,
    delimiter: u8,
) -> Result<Row, String> {
    if record.iter().skip(width).any(|cell| !cell.is_empty()) {
        return Err(format!("there are more cells than the {width} columns; check for a comma too many"));
    }
    let cell = |at: usize| record.get(at).unwrap_or_default();
    let Some(date) = date(cell(date_at)) else {
        return Err("the date is not understood; write year-month-day, such as 2026-03-31".into());
    };
    let episodes = number(cell(episodes_at), delimiter)
        .and_then(|y| match y {
            Some(y) if !(0.0..=1000.0).contains(&y) || y.fract() != 0.0 => Err(()),
            y => Ok(y),
        })
        .map_err(|()| "the episodes are no whole number from 0 to 1000; leave it empty if not recorded")?;
    let mut factors = Vec::with_capacity(factor_at.len());
    for (at, name) in factor_at.iter().zip(names) {
        let value = number(cell(*at), delimiter)
            .map_err(|()| format!("`{name}` is no number; write 1 or 0, a number, or leave it empty"))?;
        factors.push(value);
    }
    Ok(Row { date, episodes, factors })
}

/// A number, yes or no; empty is not recorded.
fn number(cell: &str, delimiter: u8) -> Result<Option<f64>, ()> {
    match cell.to_ascii_lowercase().as_str() {
        "" | "na" | "n/a" => return Ok(None),
        "yes" | "true" => return Ok(Some(1.0)),
        "no" | "false" => return Ok(Some(0.0)),
        _ => {}
    }
    // A decimal comma can be told from a separator only where commas separate nothing.
    let cell = if delimiter == b',' { cell.to_owned() } else { cell.replace(',', ".") };
    let plain = cell.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b));
    match cell.parse::<f64>() {
        Ok(value) if plain && value.is_finite() && value.abs() <= 1e12 => Ok(Some(value)),
        _ => Err(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> String {
        parse(text.as_bytes()).expect_err("it has faults").join("\n")
    }

    #[test]
    fn a_diary_is_read_however_it_was_saved() {
        let plain = "date,episodes,wine\n2026-01-02,0,\n2026-01-01,2,1\n";
        for text in [
            plain.to_owned(),
            format!("\u{feff}{plain}"),
            plain.replace('\n', "\r\n"),
            plain.replace(',', ";"),
            plain.replace(',', "\t"),
            plain.replace("wine", " wine ").replace(",1\n", ",yes\n"),
        ] {
            let table = parse(text.as_bytes()).unwrap_or_else(|faults| panic!("{faults:?} in {text:?}"));
            assert_eq!(table.names(), ["wine"]);
        }
    }

    #[test]
    fn every_fault_is_named_with_its_line_and_no_value() {
        let said = faults(
            "date,episodes,wine\n2026-01-01,-7,1\n31/12/2025,0,0\n2026-01-03,0,much\n2026-01-04,0,0,9\n",
        );
        for line in ["line 2", "line 3", "line 4", "line 5"] {
            assert!(said.contains(line), "{said}");
        }
        assert!(!said.contains("-7") && !said.contains("much"), "{said}");
    }

    #[test]
    fn a_day_stands_once() {
        let said = faults("date,episodes\n2026-01-01,1\n2026-01-02,0\n2026-01-01,0\n");
        assert!(said.contains("line 4") && said.contains("line 2") && said.contains("2026-01-01"), "{said}");
    }

    #[test]
    fn what_is_no_diary_says_what_one_looks_like() {
        assert!(faults("").contains("date,episodes"));
        assert!(faults("day,cramps\n2026-01-01,1\n").contains("`date` and `episodes`"));
        assert!(faults("date,episodes\n").contains("no day"));
        assert!(faults("date,episodes,a,a\n2026-01-01,1,1,1\n").contains("`a`"));
    }
}
