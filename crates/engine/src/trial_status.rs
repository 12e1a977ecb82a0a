//! Where a trial stands: today's part, and the result when it is time.

use jiff::{ToSpan, civil::Date};
use uncramp_diary::{Entry, Item as Written, RecordId, entry::TrialHappening};
use uncramp_knowledge::messages::Argument;
use uncramp_trials::{Arm, Decision, Protocol, Report, book::Written as Booked, words};
use uncramp_wire::{Bar, Trial};

use crate::{Engine, care::Case, trials::Ledger};

/// A result is drawn on a scale that is at least so many cramps a week wide to either side.
const LEAST_SCALE: f64 = 1.0;
/// No block is longer than this, in days.
const AHEAD: i64 = 91;

impl Engine {
    pub(crate) fn trial(&self, case: &Case, ledger: &Ledger, trial: &Booked, running: bool) -> Trial {
        let mut shown = Trial { id: trial.id.to_string(), ..Trial::default() };
        let (protocol, report) = match (&trial.protocol, ledger.report(trial)) {
            (Ok(protocol), Some(report)) => (protocol, report),
            (bent, _) => {
                let key = bent.as_ref().err().map_or("trials-bent-unreadable", |bent| words::bent_key(*bent));
                "bent".clone_into(&mut shown.state);
                shown.why = vec![self.say(key)];
                return shown;
            }
        };
        shown.title.clone_from(&protocol.question);
        self.found(&mut shown, &report);
        if running {
            self.now(&mut shown, case, ledger, trial, protocol, &report);
        } else if let Some(stopped) = trial.stopped {
            "ended".clone_into(&mut shown.state);
            shown.why = ended_for(&ledger.items, trial.id).into_iter().collect();
            shown.lines.push(self.with_day("trials-stopped", "day", stopped));
        } else {
            "over".clone_into(&mut shown.state);
        }
        shown.lines.push(words::recorded(&self.base.messages, &report));
        self.kept(&mut shown, trial, ledger);
        shown
    }

    fn with_day(&self, key: &str, name: &str, day: Date) -> String {
        self.base.messages.format(key, &[(name, Argument::Text(&words::day(&self.base.messages, day)))])
    }

    /// The result of the last look.
    fn found(&self, shown: &mut Trial, report: &Report) {
        let Some(look) = report.last() else { return };
        let messages = &self.base.messages;
        shown.verdict = self.say(words::verdict_key(look));
        let mark = match (look.decision, look.analysis.as_ref().map(|found| found.helps)) {
            (Decision::Win, _) => "good",
            (Decision::Harm, _) => "stop",
            (Decision::Finished, Some(helps)) if helps >= 0.75 => "good",
            (Decision::Finished | Decision::Futile | Decision::TooFew, _) => "care",
            (Decision::GoOn, _) => "",
        };
        mark.clone_into(&mut shown.mark);
        shown.result = words::below(messages, look);
        let Some(found) = &look.analysis else { return };
        let [low, high] = found.fewer_interval;
        let scale = low.abs().max(high.abs()).max(LEAST_SCALE);
        // To the left: fewer cramps.
        let at = |fewer: f64| 0.5 - fewer / (2.0 * scale);
        shown.bar = Some(Bar {
            at: at(found.fewer_per_week),
            low: at(high),
            high: at(low),
            neutral: Some(0.5),
            text: format!("{} {}", words::interval(messages, found), self.say("trials-app-scale")),
        });
        shown.result.push(words::counted(messages, found));
        shown.lines.push(self.say("trials-honest"));
    }

    /// Today's part in it.
    fn now(
        &self,
        shown: &mut Trial,
        case: &Case,
        ledger: &Ledger,
        trial: &Booked,
        protocol: &Protocol,
        report: &Report,
    ) {
        let state = |shown: &mut Trial, state: &str| state.clone_into(&mut shown.state);
        let yesterday = ledger.today.yesterday().ok();
        if let Some(night) = yesterday.filter(|night| *night >= protocol.begins) {
            shown.night = night.to_string();
            shown.cramps = ledger.table.day(night).and_then(|row| row.episodes);
        }
        if let Some(hold) = self.hold(case, ledger, protocol) {
            state(shown, "held");
            shown.end = hold.end;
            shown.why = hold.why;
            if hold.ask {
                shown.safety = self.say("session-safety");
                shown.safety_yes = self.say("session-safety-yes");
            }
            return;
        }
        if ledger.today < protocol.begins {
            state(shown, "before");
            shown.today = self.with_day("trials-before", "from", protocol.begins);
        } else if let Some(today) = report.today {
            state(shown, "running");
            let (arm, key) = match today.arm {
                Arm::With => ("with", "trials-app-today-with"),
                Arm::Without => ("without", "trials-app-today-without"),
            };
            arm.clone_into(&mut shown.arm);
            shown.today = self.say(key);
            shown.todo = words::arm(self.base, &protocol.template, today.arm);
            let days = protocol.blocks.get(today.block).map_or(0, |block| block.days);
            let numbers = [
                ("day", Argument::Number(f64::from(report.day_of_block.unwrap_or(1)))),
                ("days", Argument::Number(f64::from(days))),
                ("block", Argument::Number((today.block + 1) as f64)),
                ("blocks", Argument::Number(protocol.blocks.len() as f64)),
            ];
            shown.day = self.base.messages.format("trials-app-day", &numbers);
            if !today.counts {
                shown.lines.push(self.say("trials-today-washout"));
            }
            if let Some(next) = next_change(protocol, trial, ledger.today) {
                shown.lines.push(self.with_day("trials-app-change", "day", next.0));
            }
        } else if trial.pauses.last().is_some_and(|pause| pause.until.is_none()) {
            state(shown, "paused");
            shown.today = self.say("trials-app-paused");
        } else {
            state(shown, "over");
            shown.today = self.say("trials-over");
        }
        if let Some(next) = report.next_look {
            shown.lines.push(self.with_day("trials-next-look", "day", next));
        }
        if let Some(ends) = report.ends {
            shown.lines.push(self.with_day("trials-last-day", "day", ends));
        }
    }

    /// What was kept to, and what was bent.
    fn kept(&self, shown: &mut Trial, trial: &Booked, ledger: &Ledger) {
        let messages = &self.base.messages;
        let number = |count: u32| Argument::Number(f64::from(count));
        if trial.kept[1] > 0 {
            let kept = [("kept", number(trial.kept[0])), ("told", number(trial.kept[1]))];
            shown.lines.push(messages.format("trials-kept", &kept));
        }
        shown.kept = trial_kept(&ledger.items, trial.id, ledger.today);
        if trial.edited > 0 {
            shown.lines.push(messages.format("trials-edited", &[("count", number(trial.edited))]));
        }
        let limits = &self.base.model.diary;
        let cut = i8::try_from(limits.night_cut_hour).unwrap_or_default();
        let late = trial.late(&ledger.items, cut, limits.late_days, ledger.today);
        if late > 0 {
            let words = [("count", number(late)), ("days", number(limits.late_days))];
            shown.lines.push(messages.format("trials-late", &words));
        }
    }
}

/// The next day on which the other arm begins, and which.
pub(crate) fn next_change(protocol: &Protocol, trial: &Booked, today: Date) -> Option<(Date, Arm)> {
    let days =
        uncramp_trials::schedule(protocol, &trial.pauses, today.checked_add(AHEAD.days()).unwrap_or(today));
    let now = days.iter().find(|day| day.date == today)?.arm;
    days.iter().find(|day| day.date > today && day.arm != now).map(|day| (day.date, day.arm))
}

/// Why it was ended, where a word on that was written.
fn ended_for(items: &[Written], trial: RecordId) -> Option<String> {
    items.iter().rev().find_map(|item| match &item.entry {
        Entry::TrialEvent(event) if event.trial == trial && event.what == TrialHappening::Stopped => {
            event.note.clone()
        }
        _ => None,
    })
}

/// Whether a day's arm was kept to; the later word counts.
fn trial_kept(items: &[Written], trial: RecordId, today: Date) -> Option<bool> {
    items.iter().rev().find_map(|item| match &item.entry {
        Entry::TrialEvent(event)
            if event.trial == trial && event.what == TrialHappening::Kept && event.date == Some(today) =>
        {
            event.yes
        }
        _ => None,
    })
}
