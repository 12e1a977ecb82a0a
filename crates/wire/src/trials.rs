//! What personal trials, reminders and the review of a week have to say.

use serde::{Deserialize, Serialize};

use crate::{Bar, Part, Said};

wire! {
    /// What the plan is made from.
    pub struct PlanAsked {
        /// The day, as `2026-01-31`.
        today: String,
        /// What was said to items, the latest last.
        said: Vec<Said>,
        /// Nights that were recorded.
        nights: u32,
        /// Cramps a week; none where too little was recorded to say.
        cramps_per_week: Option<f64>,
        /// Weeks since the first of them.
        weeks: u32,
        /// Where it cramps most, in the words of the first-aid cards.
        place: Option<String>,
    }

    /// The records that trials rest on, and when and for whom they are looked at.
    pub struct Book {
        /// As a diary file: trials, what happened in them, and what tells of nights.
        records: String,
        /// The person; empty for the device's own.
        person: String,
        /// Now, in milliseconds since 1970.
        unix_ms: i64,
        /// Minutes that the local clock is ahead of UTC.
        offset_minutes: i16,
        /// Whether the safety question was answered with a no lately.
        cleared: bool,
    }

    /// A trial that somebody would like to begin.
    pub struct TrialWish {
        /// The template.
        template: String,
        /// For something of the person's own: what it is.
        own: String,
        /// For that: whether it is a mere habit. None where that was not said.
        habit: Option<bool>,
        /// Which of the lengths, from 0.
        length: usize,
        /// The first day; tomorrow where it is empty.
        begins: String,
    }

    /// What beginning a trial would mean.
    pub struct TrialOffer {
        /// What is tried.
        title: String,
        /// The question that it asks.
        question: String,
        /// Why it cannot be begun; where there is anything, nothing else of it is said.
        refused: Vec<String>,
        /// Whether it is for something of the person's own, and they have to say what.
        own: bool,
        /// The lengths that it may have, in words.
        lengths: Vec<String>,
        /// The first day.
        begins: String,
        /// The earliest first day.
        earliest: String,
        /// What will be done, what counts, and what it can show.
        lines: Vec<String>,
        /// What is different for this person.
        changes: Vec<String>,
    }

    /// A record that the app is to write.
    pub struct Written {
        /// Its kind.
        kind: String,
        /// Its body.
        body: String,
    }

    /// A trial as it stands.
    pub struct Trial {
        /// Its first record.
        id: String,
        /// The question.
        title: String,
        /// `before`, `running`, `paused`, `held`, `ended`, `over` or `bent`.
        state: String,
        /// `with` or `without` where today belongs to one.
        arm: String,
        /// The same in large words.
        today: String,
        /// What to do today.
        todo: String,
        /// Which day of which block.
        day: String,
        /// Why it is held or ended.
        why: Vec<String>,
        /// The safety question, where it waits for its answer.
        safety: String,
        /// What to do where the answer is a yes.
        safety_yes: String,
        /// The verdict of the last look.
        verdict: String,
        /// How the verdict looks: `good`, `care`, `stop` or empty.
        mark: String,
        /// What was found.
        result: Vec<String>,
        /// How many cramps a week fewer.
        bar: Option<Bar>,
        /// What else there is to say.
        lines: Vec<String>,
        /// Whether it has to be ended now, because it is no longer safe.
        end: bool,
        /// The night before today, where it belongs to the trial.
        night: String,
        /// Its cramps, where they are written down.
        cramps: Option<u32>,
        /// Whether today's arm was kept to, where that was said.
        kept: Option<bool>,
    }

    /// All about trials for one person.
    pub struct Trials {
        /// What goes before any trial.
        help: String,
        /// The one that runs.
        running: Option<Trial>,
        /// Those that are over, the latest first.
        earlier: Vec<Trial>,
        /// What can be tried, and what cannot.
        parts: Vec<Part>,
    }

    /// What was said about reminders.
    pub struct Reminding {
        /// What was set for single items.
        items: Vec<Remind>,
        /// When nothing is said: from and until; empty for what the knowledge says.
        quiet: Vec<String>,
        /// Whether the trial reminds of nothing.
        no_trial: bool,
        /// The time zone.
        zone: Zone,
    }

    /// What was set for one item.
    pub struct Remind {
        /// The item.
        item: String,
        /// Times of the day.
        times: Vec<String>,
        /// Whether it reminds of nothing.
        off: bool,
    }

    /// A time zone as the browser knows it.
    pub struct Zone {
        /// Its name.
        name: String,
        /// How far the clock is ahead of UTC before the first change, in seconds.
        before: i32,
        /// The changes.
        shifts: Vec<Shift>,
    }

    /// A change of the clocks.
    pub struct Shift {
        /// When, in seconds since 1970.
        at: i64,
        /// How far the clock is ahead of UTC from then on, in seconds.
        offset: i32,
        /// Whether that is summer time.
        summer: bool,
    }

    /// All about reminders.
    pub struct Reminders {
        /// What comes today and in the night that follows, in order.
        due: Vec<Due>,
        /// What one can be reminded of.
        items: Vec<Remindable>,
        /// When nothing is said: from and until.
        quiet: Vec<String>,
        /// The trial that runs; empty for none.
        trial: String,
    }

    /// Something that one is reminded of.
    pub struct Due {
        /// When, in milliseconds since 1970.
        at: i64,
        /// The time of the day.
        time: String,
        /// What is shown where others may see it: nothing of anybody's health.
        title: String,
        /// What it is, on the person's own screen.
        text: String,
        /// Where it leads.
        page: String,
        /// Whether it belongs to today.
        today: bool,
    }

    /// Something that one can be reminded of.
    pub struct Remindable {
        /// The item.
        id: String,
        /// Name.
        name: String,
        /// Times of the day.
        times: Vec<String>,
        /// Where it comes at intervals: how, in words.
        every: String,
        /// Whether it reminds.
        on: bool,
        /// What to know of the times, such as that they fall into the quiet hours.
        note: String,
    }

    /// What is known of the weeks of a plan.
    pub struct WeekAsked {
        /// What was said of how items were kept, the latest last.
        kept: Vec<KeptSaid>,
        /// The nights that were recorded.
        nights: Vec<NightCount>,
        /// The sessions.
        sessions: Vec<SessionDay>,
    }

    /// How an item was kept in a week.
    pub struct KeptSaid {
        /// The Monday of the week.
        week: String,
        /// The item.
        item: String,
        /// `kept`, `partly` or `missed`.
        kept: String,
    }

    /// A recorded night.
    pub struct NightCount {
        /// The day before it.
        date: String,
        /// Cramps in it.
        cramps: u32,
    }

    /// A session on a day.
    pub struct SessionDay {
        /// The day.
        date: String,
        /// Whether it was done to the end.
        finished: bool,
        /// `pain` or `dizzy`, where something went wrong; else empty.
        trouble: String,
    }
}
