//! Plain pages: eighty columns, readable without colour.

use std::io::Write;

use owo_colors::OwoColorize;

use crate::error::Failure;

/// Widest line.
const WIDTH: usize = 80;

/// A page that is put together and printed at once.
#[derive(Default)]
pub(crate) struct Page(String);

impl Page {
    /// A heading, with a blank line before it.
    pub(crate) fn heading(&mut self, text: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.wrapped(text, "", |line| line.bold().to_string());
    }

    /// A paragraph.
    pub(crate) fn text(&mut self, text: &str) {
        self.wrapped(text, "", str::to_owned);
    }

    /// A paragraph that stands out.
    pub(crate) fn loud(&mut self, text: &str) {
        self.wrapped(text, "", |line| line.bold().underline().to_string());
    }

    /// An indented paragraph.
    pub(crate) fn indented(&mut self, text: &str) {
        self.wrapped(text, "    ", str::to_owned);
    }

    /// A list item.
    pub(crate) fn item(&mut self, text: &str) {
        let options = textwrap::Options::new(WIDTH).initial_indent("  - ").subsequent_indent("    ");
        for line in textwrap::wrap(text, options) {
            self.line(&line);
        }
    }

    /// A line as it is.
    pub(crate) fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    fn wrapped(&mut self, text: &str, indent: &str, style: impl Fn(&str) -> String) {
        for (number, paragraph) in text.split("\n\n").enumerate() {
            if number > 0 {
                self.0.push('\n');
            }
            let options = textwrap::Options::new(WIDTH).initial_indent(indent).subsequent_indent(indent);
            for line in textwrap::wrap(paragraph, options) {
                self.0.push_str(&style(&line));
                self.0.push('\n');
            }
        }
    }

    pub(crate) fn print(&self) -> Result<(), Failure> {
        print(&self.0)
    }
}

pub(crate) fn print(text: &str) -> Result<(), Failure> {
    Ok(write!(anstream::stdout(), "{text}")?)
}

/// A document, readable and with a line break at its end.
pub(crate) fn print_json(document: &impl serde::Serialize) -> Result<(), Failure> {
    print(&format!("{}\n", serde_json::to_string_pretty(document).map_err(Failure::engine)?))
}

pub(crate) fn print_bytes(bytes: &[u8]) -> Result<(), Failure> {
    Ok(std::io::stdout().write_all(bytes)?)
}

/// A bar of twenty places for an interval, with the value marked: `··░░░░█░░······`.
pub(crate) fn bar(value: f64, [low, high]: [f64; 2]) -> String {
    const PLACES: usize = 20;
    let place = |p: f64| ((p * PLACES as f64) as usize).min(PLACES - 1);
    (0..PLACES)
        .map(|at| {
            if at == place(value) {
                '█'
            } else if (place(low)..=place(high)).contains(&at) {
                '░'
            } else {
                '·'
            }
        })
        .collect()
}
