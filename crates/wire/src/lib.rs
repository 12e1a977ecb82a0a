#![doc = include_str!("../README.md")]

use serde::{Deserialize, Serialize};

macro_rules! wire {
    ($($(#[$doc:meta])* pub struct $name:ident { $($(#[$field_doc:meta])* $field:ident : $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
        #[serde(default)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }

        impl std::fmt::Debug for $name {
            /// Shows that there is one, never what it says: it may be about somebody's health.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(redacted)"))
            }
        }
    )*};
}

mod answer;
mod care;
mod page;
mod report;
mod trials;
pub use answer::*;
pub use care::*;
pub use page::*;
pub use report::*;
pub use trials::*;

/// What the app asks of the engine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "snake_case")]
pub enum Request {
    /// What a text says.
    Read {
        /// Everything known besides.
        state: State,
    },
    /// What to ask next.
    Next {
        /// Everything known.
        state: State,
    },
    /// The whole answer.
    Assess {
        /// Everything known.
        state: State,
    },
    /// One page of what there is to read.
    Page {
        /// `kind:id`.
        id: String,
        /// Whether units other than SI are wanted.
        conventional: bool,
    },
    /// Everything there is to read.
    Index,
    /// What matches some words.
    Search {
        /// The words.
        words: String,
    },
    /// What the diary can ask about a day.
    Factors,
    /// What the quick food check asks.
    FoodQuestions,
    /// One session of exercises.
    Session {
        /// Everything known, the last interview included.
        state: State,
        /// The programme.
        programme: String,
        /// The sessions of it so far, the oldest first.
        done: Vec<Done>,
        /// Whether the safety question was answered with a no just now.
        cleared: bool,
    },
    /// Where personal trials stand, and what can be tried.
    Trials {
        /// Everything known, the last interview included.
        state: State,
        /// The records.
        book: Book,
    },
    /// What beginning a trial would mean.
    TrialOffer {
        /// Everything known, the last interview included.
        state: State,
        /// The records.
        book: Book,
        /// What is wanted.
        wish: TrialWish,
    },
    /// Begins a trial.
    TrialStart {
        /// Everything known, the last interview included.
        state: State,
        /// The records.
        book: Book,
        /// What is wanted.
        wish: TrialWish,
        /// The seed of the order of the blocks, drawn by the browser.
        seed: u64,
    },
    /// What to remind of.
    Reminders {
        /// Everything known, the last interview included.
        state: State,
        /// What the plan is made from.
        plan: PlanAsked,
        /// The records of trials.
        book: Book,
        /// What was set.
        set: Reminding,
    },
    /// The same as a calendar file.
    Calendar {
        /// Everything known, the last interview included.
        state: State,
        /// What the plan is made from.
        plan: PlanAsked,
        /// The records of trials.
        book: Book,
        /// What was set.
        set: Reminding,
    },
    /// The report for a doctor.
    Report {
        /// Everything known, the last interview included.
        state: State,
        /// The whole diary.
        book: Book,
        /// What goes in.
        asked: ReportAsked,
    },
    /// Check-ups that make sense.
    CheckUps {
        /// Everything known, the last interview included.
        state: State,
        /// What was said to them.
        plan: PlanAsked,
    },
    /// What can be measured.
    Labs,
    /// Whether a result can be true.
    CheckResult {
        /// The result.
        result: Measured,
    },
    /// Something that care has for this person.
    Care {
        /// Everything known, the last interview included.
        state: State,
        /// What is wanted.
        want: Want,
    },
}

/// What is wanted of care.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "want", rename_all = "snake_case")]
pub enum Want {
    /// What the nights of the diary show.
    Patterns {
        /// The diary as a table.
        diary: Nights,
    },
    /// A handful of things to do.
    Plan {
        /// What it is made from.
        plan: PlanAsked,
    },
    /// How the week before this one went.
    Week {
        /// What the plan is made from.
        plan: PlanAsked,
        /// What is known of the weeks.
        week: WeekAsked,
    },
    /// Remedies that a text may mean, or all of them.
    Remedies {
        /// The text.
        words: String,
    },
    /// One remedy.
    Remedy {
        /// Its id.
        id: String,
    },
    /// Medicines and tests.
    Review,
    /// A food check.
    Food {
        /// Portions in an ordinary week, by question.
        per_week: Vec<Portions>,
        /// Whether the days are hot.
        hot: bool,
        /// Hours of sweating effort a day.
        effort_hours: f64,
    },
    /// The programmes that fit.
    Programmes,
}

/// What the engine answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum Reply {
    /// What was read.
    Read(Reading),
    /// What to ask.
    Next(Next),
    /// The answer.
    Assess(Box<Answer>),
    /// A page.
    Page(Page),
    /// What there is to read.
    Index {
        /// By kind.
        groups: Vec<Group>,
    },
    /// What matches.
    Search {
        /// The best first.
        hits: Vec<Link>,
    },
    /// What care has, every item judged by the safety gate.
    Care(Sheet),
    /// What the diary can ask about a day, or the food check about a week.
    Factors {
        /// Those asked of everybody first.
        factors: Vec<Factor>,
    },
    /// A session, every exercise of it allowed by the safety gate.
    Session(Session),
    /// Trials.
    Trials(Box<Trials>),
    /// What beginning a trial would mean.
    TrialOffer(TrialOffer),
    /// What the app is to write; nothing where it was refused.
    Write {
        /// The records.
        records: Vec<Written>,
        /// Why not.
        refused: Vec<String>,
    },
    /// Reminders.
    Reminders(Reminders),
    /// The report for a doctor.
    Report(Box<ReportShown>),
    /// Check-ups.
    CheckUps(CheckUps),
    /// What can be measured.
    Labs {
        /// By name.
        labs: Vec<LabAsked>,
    },
    /// Why a result cannot be true; empty where it can.
    Checked {
        /// What to do instead.
        refused: String,
    },
    /// A calendar file.
    Calendar {
        /// The file; empty where there is nothing to remind of.
        text: String,
    },
    /// The engine could not do it.
    Failed {
        /// Why, without any health value.
        why: String,
    },
}

wire! {
    /// Everything known of one person and one complaint.
    pub struct State {
        /// The person's own words.
        text: String,
        /// Findings read from the words that the person took out.
        removed: Vec<String>,
        /// Age in years.
        age_years: Option<f64>,
        /// Sex at birth: f or m.
        sex: Option<String>,
        /// Whether pregnant.
        pregnant: Option<bool>,
        /// Weeks of pregnancy.
        pregnant_weeks: Option<f64>,
        /// Answers, in the order they were given.
        given: Vec<Given>,
        /// Conditions, by id.
        conditions: Vec<String>,
        /// Medicines, by id.
        medicines: Vec<String>,
        /// Allergies, by id.
        allergies: Vec<String>,
        /// Whether all three lists were gone through.
        health_complete: bool,
        /// Single answers about health matters, as atoms of the safety gate.
        checked: Vec<Checked>,
        /// Results, the latest last.
        labs: Vec<Measured>,
        /// Whether the answers are old: what was denied then is not known now, and what was true still counts.
        stale: bool,
    }

    /// One answer.
    pub struct Given {
        /// The finding.
        finding: String,
        /// `yes`, `no` or a choice; none for "don't know".
        value: Option<String>,
    }

    /// One answer about a health matter.
    pub struct Checked {
        /// Atom of the safety gate, such as a condition.
        atom: String,
        /// Whether it applies.
        applies: bool,
    }

    /// What was read from the person's own words.
    pub struct Reading {
        /// Answers to confirm or take out.
        chips: Vec<Chip>,
        /// Age in years, where it was told.
        age_years: Option<f64>,
        /// Sex at birth, where it was told.
        sex: Option<String>,
        /// Whether pregnant, where it was told.
        pregnant: Option<bool>,
        /// Weeks of pregnancy, where they were told.
        pregnant_weeks: Option<f64>,
    }

    /// One thing that was read.
    pub struct Chip {
        /// The finding.
        finding: String,
        /// The words it was read from.
        words: String,
        /// What they were taken to mean.
        meaning: String,
    }

    /// What to ask next; nothing where the answer stands.
    pub struct Next {
        /// The question.
        question: Option<Question>,
        /// Most questions that will be asked.
        most: usize,
        /// Health matters to check before advice, once there is no question left; none in an emergency.
        health: Vec<HealthArea>,
        /// How soon to get help, as far as is known.
        urgency: String,
        /// The same in words.
        urgency_text: String,
    }

    /// One question.
    pub struct Question {
        /// The finding.
        finding: String,
        /// In words.
        text: String,
        /// Why it is asked.
        why: String,
        /// What a yes would speak for.
        moves: String,
        /// The answers it takes besides "don't know".
        choices: Vec<Choice>,
    }

    /// One way to answer.
    pub struct Choice {
        /// The value.
        value: String,
        /// In words; empty for yes and no, which the app words.
        text: String,
    }

    /// A part of health.
    pub struct HealthArea {
        /// Its name.
        title: String,
        /// What is to be asked about.
        matters: Vec<Atom>,
    }

    /// A health matter.
    pub struct Atom {
        /// As the safety gate names it.
        atom: String,
        /// In words.
        name: String,
    }
}
