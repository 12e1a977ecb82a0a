//! The report as sections of plain blocks, the same for every form it is written in.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! shown {
    ($($(#[$doc:meta])* pub struct $name:ident { $($(#[$field_doc:meta])* $field:ident : $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Serialize, Deserialize)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }

        impl fmt::Debug for $name {
            /// Shows that there is one, never what it says: it is about somebody's health.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(redacted)"))
            }
        }
    )*};
}

macro_rules! parts {
    ($($(#[$doc:meta])* $name:ident = $key:literal,)*) => {
        /// A part of the report, which the person may leave out.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Part { $($(#[$doc])* $name,)* }

        impl Part {
            /// All parts, in the order of the report.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Its name in messages and options.
            pub fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }

            /// The part of a name.
            pub fn named(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|part| part.key() == key)
            }
        }
    };
}

parts! {
    /// Who it is about.
    Who = "who",
    /// Convulsions, as an emergency department asks for them.
    Convulsions = "convulsions",
    /// Where, when, how long, how strong.
    Pattern = "pattern",
    /// How often, and how that changed.
    Rate = "rate",
    /// What is likely, and why.
    Likely = "likely",
    /// Danger signs: present, denied, not asked.
    Flags = "flags",
    /// Medicines that are linked with cramps.
    Medicines = "medicines",
    /// Results with units and dates.
    Results = "results",
    /// Tests to consider.
    Tests = "tests",
    /// What was tried, and what it did.
    Tried = "tried",
    /// The person's own questions.
    Questions = "questions",
}

shown! {
    /// A report.
    pub struct Report {
        /// Language of the words.
        language: String,
        /// Title.
        title: String,
        /// When it was made, and what it is.
        made: String,
        /// How soon to get help, where an assessment says so.
        urgency: Option<String>,
        /// Its sections.
        sections: Vec<Section>,
        /// What holds for all of it.
        foot: Vec<String>,
    }

    /// A section.
    pub struct Section {
        /// Which.
        part: Part,
        /// Heading.
        heading: String,
        /// What it says.
        blocks: Vec<Block>,
    }

    /// A label and what belongs to it.
    pub struct Fact {
        /// Label.
        label: String,
        /// What belongs to it.
        value: String,
    }

    /// Something with a probability.
    pub struct Bar {
        /// What it is.
        name: String,
        /// The probability and its interval in words.
        text: String,
        /// The same as numbers from 0 to 1: lower end, value, upper end.
        at: [f64; 3],
        /// What speaks for and against it.
        notes: Vec<String>,
    }

    /// Nights by week.
    pub struct Calendar {
        /// The days of the week, short.
        days: Vec<String>,
        /// Weeks, the earliest first.
        weeks: Vec<Week>,
        /// What the signs mean.
        legend: String,
    }

    /// One week.
    pub struct Week {
        /// Its first day.
        label: String,
        /// Cramps of each night; none where nothing was written down.
        nights: Vec<Option<u32>>,
    }
}

/// What a section is made of.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// A paragraph.
    Text(String),
    /// A list.
    List(Vec<String>),
    /// Labels and what belongs to them.
    Facts(Vec<Fact>),
    /// Probabilities.
    Bars(Vec<Bar>),
    /// Nights by week.
    Calendar(Calendar),
}

impl fmt::Debug for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Block(redacted)")
    }
}

impl Week {
    /// What stands for a night.
    pub fn sign(night: Option<u32>) -> String {
        night.map_or_else(|| "·".to_owned(), |count| count.to_string())
    }
}

impl Report {
    /// Every word of it, in reading order. Each form it is written in says exactly this.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.title.clone(), self.made.clone()];
        lines.extend(self.urgency.clone());
        for section in &self.sections {
            lines.push(section.heading.clone());
            section.blocks.iter().for_each(|block| block.lines(&mut lines));
        }
        lines.extend(self.foot.iter().cloned());
        lines
    }
}

impl Block {
    fn lines(&self, lines: &mut Vec<String>) {
        match self {
            Self::Text(text) => lines.push(text.clone()),
            Self::List(items) => lines.extend(items.iter().cloned()),
            Self::Facts(facts) => {
                lines.extend(facts.iter().flat_map(|fact| [fact.label.clone(), fact.value.clone()]));
            }
            Self::Bars(bars) => {
                for bar in bars {
                    lines.extend([bar.name.clone(), bar.text.clone()]);
                    lines.extend(bar.notes.iter().cloned());
                }
            }
            Self::Calendar(calendar) => {
                lines.extend(calendar.days.iter().cloned());
                for week in &calendar.weeks {
                    lines.push(week.label.clone());
                    lines.extend(week.nights.iter().map(|night| Week::sign(*night)));
                }
                lines.push(calendar.legend.clone());
            }
        }
    }
}
