//! What care and the diary have to say.

use serde::{Deserialize, Serialize};

use crate::{Advice, Cited};

wire! {
    /// Something that the diary can ask about a day.
    pub struct Factor {
        /// What it is kept under.
        id: String,
        /// Name.
        name: String,
        /// The question.
        ask: String,
        /// Unit of a number; empty for yes and no.
        unit: String,
        /// The most that can be; none for yes and no.
        most: Option<f64>,
        /// How much one step is.
        step: f64,
        /// Whether it is asked of everybody at first.
        usual: bool,
    }

    /// What was said to an item of the plan.
    pub struct Said {
        /// The item.
        item: String,
        /// `accepted`, `postponed`, `declined` or `done`.
        state: String,
        /// Until when it is put off.
        until: String,
        /// The day on which it was said.
        on: String,
    }

    /// Check-ups.
    pub struct CheckUps {
        /// What goes before everything; where it is there, nothing else is.
        help: String,
        /// Those whose day has come first.
        items: Vec<CheckUp>,
        /// Where the intervals come from.
        sources: Vec<Cited>,
    }

    /// A check-up.
    pub struct CheckUp {
        /// Key, for what is said to it.
        id: String,
        /// What it is.
        name: String,
        /// Why, and how often.
        lines: Vec<String>,
        /// When it is due, in words.
        when: String,
        /// What to ask there.
        asks: Vec<String>,
        /// Whether the day has come.
        now: bool,
        /// Whether somebody wants to be reminded.
        reminded: bool,
        /// Whether it was had.
        done: bool,
    }

    /// Portions in a week.
    pub struct Portions {
        /// The question.
        question: String,
        /// How many.
        portions: f64,
    }

    /// A session that is over.
    pub struct Done {
        /// Whether it was done to the end.
        finished: bool,
        /// `pain` or `dizzy`, where something went wrong; else empty.
        trouble: String,
    }

    /// A session to be played.
    pub struct Session {
        /// The programme.
        programme: String,
        /// Its name.
        name: String,
        /// What it is.
        about: String,
        /// What to look at before.
        checks: Vec<String>,
        /// The exercises.
        moves: Vec<Move>,
        /// The stretches of time, as the care room writes them.
        phases: String,
        /// How long all of it takes, in seconds.
        seconds: u32,
        /// What to know.
        advice: Vec<String>,
        /// What is not for this person, and why.
        left_out: Vec<Advice>,
        /// What must be known first, by parts of health.
        ask_first: Vec<OpenArea>,
        /// The safety question, where exercises wait for its answer; else empty.
        safety: String,
        /// What to do where the answer is a yes.
        safety_yes: String,
        /// Where it comes from.
        sources: Vec<Cited>,
    }

    /// One exercise.
    pub struct Move {
        /// Its item.
        item: String,
        /// Name.
        name: String,
        /// What to do.
        text: String,
        /// What is called out while it runs.
        cue: String,
        /// What to stop for.
        stop: String,
        /// What is different for this person.
        changes: Vec<String>,
        /// The drawing.
        drawing: String,
    }

    /// The diary as a table of nights.
    pub struct Nights {
        /// What the columns are kept under.
        factors: Vec<String>,
        /// What people call them.
        names: Vec<String>,
        /// The days.
        rows: Vec<Night>,
    }

    /// One day and the night that follows it.
    pub struct Night {
        /// The day, as `2026-01-31`.
        date: String,
        /// Cramps; none for not recorded.
        episodes: Option<u32>,
        /// The columns; none for not recorded.
        values: Vec<Option<f64>>,
    }

    /// What care has to say on one page.
    pub struct Sheet {
        /// Title.
        title: String,
        /// What comes first.
        lead: Vec<String>,
        /// The parts, in order.
        parts: Vec<Part>,
        /// Sources.
        sources: Vec<Cited>,
    }

    /// A part of such a page.
    pub struct Part {
        /// Heading; empty for none.
        heading: String,
        /// Paragraphs.
        text: Vec<String>,
        /// What is not known and must be, by parts of health.
        open: Vec<OpenArea>,
        /// Items.
        items: Vec<Item>,
    }

    /// A part of health of which something is not known.
    pub struct OpenArea {
        /// Its name.
        title: String,
        /// What is not known, by names.
        names: Vec<String>,
    }

    /// One item of it.
    pub struct Item {
        /// What it is kept under.
        id: String,
        /// Name.
        title: String,
        /// How it looks: `good`, `care`, `ask`, `stop` or empty.
        mark: String,
        /// What the mark says, in words.
        mark_text: String,
        /// What there is to say.
        lines: Vec<String>,
        /// An estimate with its interval.
        bar: Option<Bar>,
        /// Page to go to; empty for none.
        page: String,
        /// What may be done about it, by key.
        actions: Vec<String>,
    }

    /// An estimate with its interval on a scale.
    pub struct Bar {
        /// Estimate, as a share of the scale.
        at: f64,
        /// Lower end, as a share of the scale.
        low: f64,
        /// Upper end, as a share of the scale.
        high: f64,
        /// Where nothing changes, as a share of the scale.
        neutral: Option<f64>,
        /// In words.
        text: String,
    }
}
