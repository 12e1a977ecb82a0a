//! Analyses a table of days and says how long that took: one line of JSON.
//!
//! ```text
//! cargo run --release -p uncramp-insights --example analyse -- DIARY.csv [RUNS]
//! ```
//!
//! The first line names the columns, `date,episodes` and then the factors; what was not recorded is left empty.

use std::{env, fs, time::Instant};

use uncramp_insights::{Row, Table, analyse};
use uncramp_knowledge::insights::InsightSettings;

/// A cell, none where it is empty.
fn number(cell: &str) -> Option<f64> {
    (!cell.is_empty()).then(|| cell.parse().expect("a number"))
}

fn read(text: &str) -> Table {
    let mut lines = text.lines();
    let names = lines.next().expect("a line of names").split(',').skip(2).map(str::to_owned).collect();
    let rows: Vec<Row> = lines
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            Row {
                date: cells[0].parse().expect("a date"),
                episodes: number(cells[1]),
                factors: cells[2..].iter().map(|cell| number(cell)).collect(),
            }
        })
        .collect();
    Table::new(names, &rows).expect("a diary")
}

#[expect(clippy::disallowed_methods, reason = "it says how long the analysis took")]
fn now() -> Instant {
    Instant::now()
}

fn main() {
    let mut arguments = env::args().skip(1);
    let path = arguments.next().expect("the path of a table");
    let runs: usize = arguments.next().map_or(1, |runs| runs.parse().expect("a number of runs"));
    let table = read(&fs::read_to_string(path).expect("a table that can be read"));
    let settings: InsightSettings =
        toml::from_str(include_str!("../../../knowledge/insights.toml")).expect("it is well formed");
    let (mut micros, mut insights) = (Vec::with_capacity(runs), None);
    for _ in 0..runs.max(1) {
        let begun = now();
        insights = Some(analyse(&table, &settings, None));
        micros.push(begun.elapsed().as_micros());
    }
    let insights = serde_json::to_string(&insights).expect("it can be written");
    println!("{{\"micros\":{micros:?},\"insights\":{insights}}}");
}
