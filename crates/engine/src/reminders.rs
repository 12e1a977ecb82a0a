//! What to remind of: accepted items of the plan that the gate allows now, and the trial that runs.

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Time},
    tz::TimeZone,
};
use uncramp_care::{
    plan::{self, CheckUp, PlanItem},
    reminders::{Quiet, Reminder, Settings, When},
};
use uncramp_exchange::{
    ics::{self, Calendar, Entry},
    zone::{Shift, from_shifts},
};
use uncramp_knowledge::messages::Argument;
use uncramp_trials::{Arm, Protocol, book::Written, words};
use uncramp_wire::{Book, Due, PlanAsked, Remindable, Reminders, Reminding, State};

use crate::{Engine, EngineError, trials::Ledger};

/// How long a reminder stands in the calendar, in minutes.
const MINUTES: u32 = 5;
/// Into the next day a night is looked at for so many hours.
const NIGHT_HOURS: i64 = 12;

/// A reminder with its words.
struct Worded {
    reminder: Reminder,
    title: String,
    text: String,
    page: String,
}

/// Everything that reminds, worked out once for one message.
struct All {
    worded: Vec<Worded>,
    items: Vec<Remindable>,
    settings: Settings,
    zone: TimeZone,
    zone_name: String,
    now: Timestamp,
    today: Date,
    trial: String,
    quiet: Vec<String>,
}

fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

impl Engine {
    fn all(
        &self,
        state: &State,
        asked: &PlanAsked,
        book: &Book,
        set: &Reminding,
    ) -> Result<All, EngineError> {
        let case = self.case(state)?;
        let ledger = self.ledger(book)?;
        let plan = self.made(&case, asked)?;
        let shifts: Vec<Shift> = set
            .zone
            .shifts
            .iter()
            .filter_map(|shift| {
                let at = Timestamp::from_second(shift.at).ok()?;
                Some(Shift { at, offset: shift.offset, summer: shift.summer })
            })
            .collect();
        let known = from_shifts(&set.zone.name, set.zone.before, &shifts);
        let (zone, zone_name) =
            known.map_or((TimeZone::UTC, "UTC".to_owned()), |zone| (zone, set.zone.name.clone()));
        let quiet: Vec<String> =
            if set.quiet.len() == 2 { set.quiet.clone() } else { self.base.plan.quiet.to_vec() };
        let hours = match quiet.as_slice() {
            [from, until] => time(from).zip(time(until)).map(|(from, until)| Quiet { from, until }),
            _ => None,
        };
        let now = Timestamp::from_millisecond(book.unix_ms).map_err(EngineError::new)?;
        let mut all = All {
            worded: Vec::new(),
            items: Vec::new(),
            settings: Settings { quiet: hours, paused_until: None },
            zone,
            zone_name,
            now,
            today: ledger.today,
            trial: String::new(),
            quiet,
        };
        let running = if plan.help_first.is_some() { None } else { ledger.running() };
        let protocol = running.and_then(|trial| Some((trial, trial.protocol.as_ref().ok()?)));
        for item in plan.items().iter().filter(|item| item.accepted) {
            let trial = protocol.is_some_and(|(_, protocol)| self.same(item, protocol));
            self.item(&mut all, item, set, trial);
        }
        for check_up in &plan.check_ups {
            self.of_check_up(&mut all, check_up, set);
        }
        if let Some((trial, protocol)) = protocol {
            all.trial.clone_from(&protocol.question);
            if !set.no_trial && self.hold(&case, &ledger, protocol).is_none() {
                self.of_trial(&mut all, &ledger, trial, protocol);
            }
        }
        Ok(all)
    }

    /// Whether an item of the plan is what the trial tries: then one would tell to do it when the other says to leave it.
    fn same(&self, item: &PlanItem, protocol: &Protocol) -> bool {
        let Some(tried) = &protocol.item else { return false };
        let exercise =
            |id: &str| self.base.programmes.iter().any(|programme| programme.intervention.as_str() == id);
        item.intervention.as_ref() == Some(tried) || (item.programme.is_some() && exercise(tried))
    }

    fn item(&self, all: &mut All, item: &PlanItem, set: &Reminding, in_trial: bool) {
        let usual = item.reminder().and_then(plan::when);
        let chosen = set.items.iter().find(|chosen| chosen.item == item.id);
        let when = match chosen {
            Some(chosen) if !chosen.times.is_empty() => {
                Some(When::At { times: chosen.times.iter().filter_map(|text| time(text)).collect() })
            }
            _ => usual,
        };
        let on = chosen.map_or(when.is_some(), |chosen| !chosen.off) && when.is_some();
        let mut shown =
            Remindable { id: item.id.clone(), name: item.name.clone(), on, ..Remindable::default() };
        match &when {
            Some(When::At { times }) => shown.times = times.iter().map(|time| clock(*time)).collect(),
            Some(When::Every { minutes, from, until }) => {
                let (from, until) = (clock(*from), clock(*until));
                let words = [
                    ("minutes", Argument::Number(f64::from(*minutes))),
                    ("from", Argument::Text(&from)),
                    ("until", Argument::Text(&until)),
                ];
                shown.every = self.base.messages.format("planning-every", &words);
            }
            None => {}
        }
        if let Some(When::At { times }) = &when
            && all.settings.quiet.is_some_and(|quiet| times.iter().any(|time| quiet.holds(*time)))
        {
            shown.note = self.say("planning-quiet-note");
        }
        if in_trial {
            shown.note = self.say("planning-in-trial");
        }
        all.items.push(shown);
        let Some(when) = when.filter(|_| on && !in_trial) else { return };
        let title = self
            .base
            .messages
            .get(&format!("reminder-{}", item.id))
            .unwrap_or_else(|| self.base.messages.text("reminder-other"))
            .into_owned();
        let page = item.programme.as_ref().map_or_else(String::new, |id| format!("#/plan/session/{id}"));
        let reminder = Reminder { id: item.id.clone(), when, days: Vec::new(), first: all.today, last: None };
        all.worded.push(Worded { reminder, title, text: item.name.clone(), page });
    }

    fn of_check_up(&self, all: &mut All, check_up: &CheckUp, set: &Reminding) {
        let Some(reminder) = check_up.reminder(&self.base.plan) else { return };
        let chosen = set.items.iter().find(|chosen| chosen.item == check_up.id);
        let on = chosen.is_none_or(|chosen| !chosen.off);
        all.items.push(Remindable {
            id: check_up.id.clone(),
            name: check_up.name.clone(),
            on,
            every: self.base.messages.format(
                "planning-check-up-from",
                &[("day", Argument::Text(&words::day(&self.base.messages, reminder.first)))],
            ),
            ..Remindable::default()
        });
        if on {
            all.worded.push(Worded {
                reminder,
                title: self.say("reminder-check-up"),
                text: check_up.name.clone(),
                page: "#/plan/check-ups".to_owned(),
            });
        }
    }

    /// What is done in each block at the times of the template, and the first day of each.
    fn of_trial(&self, all: &mut All, ledger: &Ledger, trial: &Written, protocol: &Protocol) {
        let Some(report) = ledger.report(trial) else { return };
        let Some(ends) = report.ends else { return };
        let Some(template) = self.base.trials.get(&protocol.template) else { return };
        let times: Vec<Time> = template.reminders.iter().filter_map(|text| time(text)).collect();
        let days = uncramp_trials::schedule(protocol, &trial.pauses, ends);
        let mut before: Option<Arm> = None;
        for block in 0..protocol.blocks.len() {
            let mut of_block = days.iter().filter(|day| day.block == block);
            let Some(first) = of_block.next().copied() else { continue };
            let last = of_block.next_back().map_or(first.date, |day| day.date);
            let changed = before.is_some_and(|arm| arm != first.arm);
            before = Some(first.arm);
            if last < all.today {
                continue;
            }
            let page = "#/plan/trials".to_owned();
            let text = words::arm(self.base, &protocol.template, first.arm);
            let reminder = |id: String, times: Vec<Time>, first: Date, last: Date| Reminder {
                id,
                when: When::At { times },
                days: Vec::new(),
                first,
                last: Some(last),
            };
            if changed && first.date >= all.today {
                all.worded.push(Worded {
                    reminder: reminder(
                        format!("trial-change-{}-{block}", trial.id),
                        times.first().copied().into_iter().collect(),
                        first.date,
                        first.date,
                    ),
                    title: self.say("reminder-trial-change"),
                    text: format!("{} {text}", self.say("trials-app-due-change")),
                    page: page.clone(),
                });
            }
            // On the day of a change its own reminder comes first; the rest of the block has those of what is done.
            let from = if changed { first.date.tomorrow().unwrap_or(first.date) } else { first.date };
            let from = from.max(all.today);
            if first.arm == Arm::With && from <= last {
                all.worded.push(Worded {
                    reminder: reminder(format!("trial-{}-{block}", trial.id), times.clone(), from, last),
                    title: self.say("reminder-trial"),
                    text,
                    page,
                });
            }
        }
    }

    pub(crate) fn reminders(
        &self,
        state: &State,
        asked: &PlanAsked,
        book: &Book,
        set: &Reminding,
    ) -> Result<Reminders, EngineError> {
        let all = self.all(state, asked, book, set)?;
        let zone = &all.zone;
        let midnight = |day: Date| zone.to_timestamp(day.to_datetime(Time::midnight()));
        let from = midnight(all.today).map_err(EngineError::new)?;
        let next = midnight(all.today.tomorrow().unwrap_or(all.today)).map_err(EngineError::new)?;
        let to = next.checked_add(NIGHT_HOURS.hours()).unwrap_or(next);
        let mut due: Vec<Due> = all
            .worded
            .iter()
            .flat_map(|worded| {
                let moments = worded.reminder.between(&all.settings, from, to, zone);
                moments.into_iter().map(|at| Due {
                    at: at.as_millisecond(),
                    time: clock(zone.to_datetime(at).time()),
                    title: worded.title.clone(),
                    text: worded.text.clone(),
                    page: worded.page.clone(),
                    today: at < next,
                })
            })
            .collect();
        due.sort_by_key(|due| due.at);
        Ok(Reminders { due, items: all.items, quiet: all.quiet, trial: all.trial })
    }

    pub(crate) fn calendar(
        &self,
        state: &State,
        asked: &PlanAsked,
        book: &Book,
        set: &Reminding,
    ) -> Result<String, EngineError> {
        let all = self.all(state, asked, book, set)?;
        if all.worded.is_empty() {
            return Ok(String::new());
        }
        let text = self.base.messages.text("reminder-open");
        let entries: Vec<Entry<'_>> = all
            .worded
            .iter()
            .map(|worded| Entry {
                reminder: &worded.reminder,
                title: &worded.title,
                text: &text,
                minutes: MINUTES,
            })
            .collect();
        let calendar = Calendar {
            name: "Uncramp",
            owner: &book.person,
            zone: &all.zone,
            zone_name: &all.zone_name,
            written: all.now,
            quiet: all.settings.quiet,
        };
        Ok(ics::write(&calendar, &entries))
    }
}
