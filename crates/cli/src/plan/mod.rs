//! `uncramp plan`: a handful of things against cramps, each checked for the person, and reminders for the calendar.

pub(crate) mod args;
mod diary;
mod week;

use std::process::ExitCode;

use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};
use uncramp_assessment::advice::atom_name;
use uncramp_care::{
    Profile,
    plan::{self, CheckUp, Input, Numbers, Plan, PlanItem, State, StateOf, check_ups},
    reminders::{Quiet, Reminder},
};
use uncramp_exchange::ics::{self, Calendar, Entry};
use uncramp_knowledge::{KnowledgeBase, messages::Argument, suggest::nearest};

use self::args::PlanOptions;
use crate::{
    args::Place,
    diary::{Open, shown_date},
    error::Failure,
    open_health::{Detail, must_not_apply},
    page::{Page, print},
    profile,
};

/// How long a reminder stands in the calendar, in minutes.
const MINUTES: u32 = 5;

pub(crate) fn run(base: &KnowledgeBase, options: &PlanOptions) -> Result<ExitCode, Failure> {
    let person = profile::load(base, options.profile.as_deref())?;
    #[expect(clippy::disallowed_methods, reason = "the day comes from here")]
    let now = Timestamp::try_from(std::time::SystemTime::now()).unwrap_or(Timestamp::UNIX_EPOCH);
    let zone = zone(options)?;
    let today = zone.to_datetime(now).date();
    if options.week.week {
        return week::run(base, &person, options, &now.to_zoned(zone));
    }
    let said = states(base, options, today)?;
    let mut open = Open::begun(base, &options.file)?;
    let mut states = open.as_ref().map(diary::said).unwrap_or_default();
    states.extend(said.iter().cloned());
    let numbers = options.nights.map_or_else(
        || open.as_ref().map(|open| diary::numbers(open, today)).unwrap_or_default(),
        |nights| told(nights, options.cramps),
    );
    let plan = make(base, &person, options, &states, numbers, today);
    if let Some(open) = open.as_mut().filter(|_| !said.is_empty()) {
        diary::keep(open, &said, &now.to_zoned(zone.clone()))?;
    }
    let kept = (!said.is_empty()).then_some(open.is_some());
    if let Some(path) = &options.ics {
        let text = calendar(base, &plan, &zone, now, today);
        std::fs::write(path, text).map_err(|source| Failure::Write { path: path.clone(), source })?;
    }
    if options.json {
        let document = document(base, &plan, today);
        print(&format!("{}\n", serde_json::to_string_pretty(&document).map_err(Failure::engine)?))?;
    } else {
        write(base, &plan, options, kept)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn zone(options: &PlanOptions) -> Result<TimeZone, Failure> {
    let Some(name) = &options.zone else { return Ok(TimeZone::system()) };
    TimeZone::get(name).map_err(|_| Failure::Unknown {
        id: name.chars().take(80).collect(),
        help: "give a time zone such as Europe/Berlin or America/New_York".to_owned(),
    })
}

fn states(base: &KnowledgeBase, options: &PlanOptions, today: Date) -> Result<Vec<StateOf>, Failure> {
    let days = i64::from(base.plan.postpone_days);
    let until = today.checked_add(jiff::Span::new().days(days)).unwrap_or(today);
    let said = options
        .accept
        .iter()
        .map(|id| (id, State::Accepted))
        .chain(options.postpone.iter().map(|id| (id, State::Postponed { until })))
        .chain(options.decline.iter().map(|id| (id, State::Declined)));
    let said = said.map(|(id, state)| said_to(base, id, today, state));
    let had = options.had.iter().map(|text| {
        let (id, day) = text.split_once('=').unwrap_or((text, ""));
        let on = day.parse().ok().filter(|on| *on <= today).ok_or_else(|| Failure::Unknown {
            id: text.chars().take(80).collect(),
            help: format!("write the check-up and the day on which it was had, such as {id}={today}"),
        })?;
        said_to(base, id, on, State::Done)
    });
    // What was had before comes before what is said today.
    had.chain(said).collect()
}

fn said_to(base: &KnowledgeBase, id: &str, on: Date, state: State) -> Result<StateOf, Failure> {
    let items = base.plan_items.iter().map(|item| item.id.to_string());
    let check_ups = base.check_ups.iter().map(|check_up| format!("{}{}", check_ups::KIND, check_up.id));
    let known: Vec<String> =
        if state == State::Done { check_ups.collect() } else { items.chain(check_ups).collect() };
    if known.iter().any(|known| known == id) {
        return Ok(StateOf { item: id.to_owned(), on, state });
    }
    let help = nearest(id, known.iter().map(String::as_str));
    Err(Failure::Unknown { id: id.chars().take(80).collect(), help })
}

/// What was told of nights that are written down elsewhere.
fn told(nights: u32, cramps: Option<u32>) -> Numbers {
    Numbers {
        nights,
        cramps_per_week: cramps
            .filter(|_| nights > 0)
            .map(|cramps| f64::from(cramps) * 7.0 / f64::from(nights)),
        weeks_recorded: nights / 7,
    }
}

fn make(
    base: &KnowledgeBase,
    person: &Profile,
    options: &PlanOptions,
    states: &[StateOf],
    numbers: Numbers,
    today: Date,
) -> Plan {
    // What is still possible for the gate may be what explains the cramps.
    let likely = |cause: &str| person.possible(cause);
    person.judged(base, |known| {
        plan::make(&Input {
            known,
            likely: &likely,
            urgency: person.urgency,
            numbers,
            states,
            place: options.place.map(Place::id),
            today,
        })
    })
}

fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// The items that have reminders: those accepted, or all of them where none was.
fn reminded(plan: &Plan) -> impl Iterator<Item = &PlanItem> {
    let any = plan.items().iter().any(|item| item.accepted);
    plan.items().iter().filter(move |item| item.accepted || !any)
}

fn calendar(base: &KnowledgeBase, plan: &Plan, zone: &TimeZone, now: Timestamp, today: Date) -> String {
    let [from, until] = &base.plan.quiet;
    let quiet = time(from).zip(time(until)).map(|(from, until)| Quiet { from, until });
    let reminders: Vec<Reminder> = reminded(plan)
        .filter_map(|item| {
            Some(Reminder {
                id: item.id.clone(),
                when: plan::when(item.reminder()?)?,
                days: Vec::new(),
                first: today,
                last: None,
            })
        })
        .collect();
    let check_ups = plan.check_ups.iter().filter_map(|check_up| check_up.reminder(&base.plan));
    let reminders: Vec<Reminder> = reminders.into_iter().chain(check_ups).collect();
    let titles: Vec<String> = reminders
        .iter()
        .map(|reminder| {
            if let Some(check_up) = plan.check_ups.iter().find(|check_up| check_up.id == reminder.id) {
                return format!("{}: {}", base.messages.text("reminder-check-up"), check_up.name);
            }
            let key = format!("reminder-{}", reminder.id);
            base.messages.get(&key).unwrap_or_else(|| base.messages.text("reminder-other")).into_owned()
        })
        .collect();
    let text = base.messages.text("reminder-open");
    let entries: Vec<Entry<'_>> = reminders
        .iter()
        .zip(&titles)
        .map(|(reminder, title)| Entry { reminder, title, text: &text, minutes: MINUTES })
        .collect();
    let calendar = Calendar {
        name: "Uncramp",
        owner: "",
        zone,
        zone_name: zone.iana_name().unwrap_or("UTC"),
        written: now,
        quiet,
    };
    ics::write(&calendar, &entries)
}

fn document(base: &KnowledgeBase, plan: &Plan, today: Date) -> serde_json::Value {
    let named = |item: &PlanItem| -> Vec<String> {
        item.not_known.iter().map(|atom| atom_name(base, atom)).collect()
    };
    let check: Vec<serde_json::Value> = plan
        .check_first
        .iter()
        .map(|item| serde_json::json!({ "id": item.id, "names": named(item) }))
        .collect();
    serde_json::json!({
        "date": today.to_string(),
        "urgency": plan.urgency,
        "help_first": plan.help_first,
        "no_assessment": plan.no_assessment,
        "items": plan.items(),
        "check_first": plan.check_first,
        "not_known": check,
        "ask": plan.ask,
        "stop": plan.stop,
        "not_for_you": plan.not_for_you,
        "check_ups": plan.check_ups,
        "put_off": plan.put_off,
        "declined": plan.declined,
        "again": plan.again,
        "model_version": base.version,
    })
}

fn show_check_up(base: &KnowledgeBase, page: &mut Page, check_up: &CheckUp) {
    let messages = &base.messages;
    let (every, when) = (check_up.every(messages), check_up.when(messages, shown_date));
    page.item(&format!("{}. {every} {when} · `{}`", check_up.name, check_up.id));
    page.indented(&check_up.why);
    check_up.ask.iter().for_each(|ask| page.indented(&format!("– {ask}")));
}

fn write(
    base: &KnowledgeBase,
    plan: &Plan,
    options: &PlanOptions,
    kept: Option<bool>,
) -> Result<(), Failure> {
    let say = |key: &str| base.messages.text(key).into_owned();
    let mut page = Page::default();
    page.heading(&say("planning-title"));
    if let Some(first) = &plan.help_first {
        page.loud(first);
        return page.print();
    }
    if plan.no_assessment {
        page.text(&say("planning-no-assessment"));
    }
    for (number, item) in plan.items().iter().enumerate() {
        page.heading(&format!("{}. {}", number + 1, item.name));
        page.text(item.how());
        if !item.changes().is_empty() {
            page.indented(&format!("{} {}", say("session-for-you"), item.changes().join(" ")));
        }
        page.indented(&item.why);
        let state = say(if item.accepted { "planning-accepted" } else { "planning-suggested" });
        let benefit = say(&format!("planning-benefit-{}", item.benefit));
        let effort = say(&format!("planning-effort-{}", item.effort));
        page.indented(&format!("{state} · {benefit} · {effort} · `{}`", item.id));
        page.indented(&say(&format!("ui-grade-{}", item.grade)));
    }
    if plan.items().is_empty() && plan.check_first.is_empty() && plan.ask.is_empty() {
        page.text(&say("planning-nothing"));
    }
    for item in &plan.stop {
        page.heading(&say("planning-stop"));
        page.item(&format!("{}: {}", item.name, item.reasons.join(" ")));
    }
    if !plan.check_first.is_empty() {
        page.heading(&say("planning-check-first"));
        let atoms = plan.check_first.iter().flat_map(|item| &item.not_known);
        must_not_apply(&mut page, base, atoms, Detail::Names);
        page.heading(&say("ui-heading-then"));
        plan.check_first.iter().for_each(|item| page.item(&item.name));
    }
    if !plan.ask.is_empty() {
        page.heading(&say("planning-ask"));
        for item in &plan.ask {
            page.item(&item.name);
            item.reasons.iter().for_each(|reason| page.indented(reason));
        }
    }
    if !plan.not_for_you.is_empty() {
        page.heading(&say("planning-not-for-you"));
        for item in &plan.not_for_you {
            page.item(&format!("{}: {}", item.name, item.reasons.join(" ")));
        }
    }
    if !plan.check_ups.is_empty() {
        page.heading(&say("planning-check-ups"));
        plan.check_ups.iter().for_each(|check_up| show_check_up(base, &mut page, check_up));
    }
    if !plan.again.is_empty() {
        page.heading(&say("planning-again"));
        plan.again.iter().for_each(|step| page.item(&step.text));
    }
    page.line("");
    for (key, count) in [("planning-put-off", plan.put_off), ("planning-declined", plan.declined)] {
        if count > 0 {
            page.text(&base.messages.format(key, &[("count", Argument::Number(count as f64))]));
        }
    }
    page.text(&say("planning-estimate"));
    if let Some(kept) = kept {
        page.text(&say(if kept { "planning-kept" } else { "planning-not-kept" }));
    }
    if let Some(path) = &options.ics {
        let file = [("file", Argument::Text(path.as_str()))];
        page.text(&base.messages.format("planning-written", &file));
    }
    page.print()
}
