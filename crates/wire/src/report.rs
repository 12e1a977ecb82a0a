//! The report for a doctor, and results.

use serde::{Deserialize, Serialize};

wire! {
    /// A result.
    pub struct Measured {
        /// What was measured, by id.
        lab: String,
        /// The number.
        value: f64,
        /// Its unit.
        unit: String,
        /// The day, as `2026-01-31`.
        date: String,
    }

    /// Something that can be measured.
    pub struct LabAsked {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
        /// Units that are understood, the usual one first.
        units: Vec<String>,
    }

    /// What goes into a report.
    pub struct ReportAsked {
        /// The name on it; empty for none.
        name: String,
        /// The day of the interview; empty where there was none or it was today.
        interview: String,
        /// Parts to leave out, by key.
        without: Vec<String>,
    }

    /// A report.
    pub struct ReportShown {
        /// All parts, in order.
        parts: Vec<ReportPart>,
        /// To look at, as HTML without a script, everything in it escaped.
        sheet: String,
        /// The same as a page of its own.
        page: String,
        /// The same as the module that writes PDF takes it.
        document: String,
        /// Questions worth asking that the person has not put down.
        suggested: Vec<String>,
    }

    /// A report to be written as PDF.
    pub struct PaperAsked {
        /// The report.
        document: String,
        /// The day it is made on, as `2026-01-31`.
        date: String,
        /// Letter paper; A4 otherwise.
        letter: bool,
    }

    /// A part of a report.
    pub struct ReportPart {
        /// Its key.
        key: String,
        /// Its heading.
        name: String,
        /// Whether it goes in.
        shown: bool,
    }
}
