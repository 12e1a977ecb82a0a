//! `uncramp diary`: the weeks at a glance, and the list.

use std::{collections::BTreeMap, process::ExitCode};

use jiff::civil::Weekday;
use owo_colors::OwoColorize;
use serde_json::{Value, json};
use uncramp_diary::{
    Bout, Entry, Item, Moment, RecordId, Table, Written, bouts,
    entry::{CheckIn, Date, Exposure, OwnFactor, ToSpan},
    table,
};
use uncramp_knowledge::{KnowledgeBase, messages::Argument};

use super::{log::own_factors, open::Open};
use crate::{
    error::Failure,
    page::{Page, print},
};

/// Fewest recorded nights for a rate.
const FEWEST_NIGHTS: usize = 7;
/// Entries shown under the weeks.
const LATEST: usize = 5;

/// A day as it is shown.
pub(crate) fn date(date: Date) -> String {
    date.strftime("%a %-d %b %Y").to_string()
}

fn time(moment: Moment) -> String {
    let day = moment.day().map(date).unwrap_or_default();
    match moment.clock() {
        Some((hour, minute)) => format!("{day} {hour:02}:{minute:02}"),
        None => day,
    }
}

fn named(base: &KnowledgeBase, factor: &str, own: &[OwnFactor]) -> (String, String) {
    if let Some(own) = own.iter().find(|known| known.key == factor) {
        return (own.name.clone(), own.unit.clone().unwrap_or_default());
    }
    let name =
        base.messages.get(&format!("factor-{factor}")).map_or_else(|| factor.replace('_', " "), String::from);
    let unit = base.messages.get(&format!("factor-{factor}.unit")).map(String::from).unwrap_or_default();
    (name, unit)
}

fn medicine(base: &KnowledgeBase, id: &str) -> String {
    base.medicines.get(id).map_or_else(|| id.replace('_', " "), |medicine| medicine.name.clone())
}

/// An entry in a line.
pub(crate) fn entry(base: &KnowledgeBase, entry: &Entry, own: &[OwnFactor]) -> String {
    let say = |key: &str| base.messages.text(key).into_owned();
    let mut parts: Vec<String> = Vec::new();
    match entry {
        Entry::Episode(episode) => {
            let side = match episode.side {
                Some(uncramp_diary::entry::Side::Left) => say("app-side-left"),
                Some(uncramp_diary::entry::Side::Right) => say("app-side-right"),
                Some(uncramp_diary::entry::Side::Both) => say("app-side-both"),
                None => String::new(),
            };
            let place =
                episode.place.as_ref().map(|place| say(&format!("app-place-{place}"))).unwrap_or_default();
            let place = format!("{side} {place}").trim().to_lowercase();
            parts.push(time(episode.began));
            parts.push(if place.is_empty() {
                say("diary-cramp")
            } else {
                base.messages.format("diary-cramp-place", &[("place", Argument::Text(&place))])
            });
            if episode.ended.as_deref() == Some("too_long") {
                parts.push(say("diary-too-long"));
            } else if let Some(seconds) = episode.seconds {
                let (key, count) = if seconds < 120 && seconds % 60 != 0 {
                    ("diary-length-seconds", f64::from(seconds))
                } else {
                    ("diary-length-minutes", (f64::from(seconds) / 6.0).round() / 10.0)
                };
                parts.push(base.messages.format(key, &[("count", Argument::Number(count))]));
            }
            if let Some(pain) = episode.pain {
                parts.push(
                    base.messages.format("diary-pain-of", &[("pain", Argument::Number(f64::from(pain)))]),
                );
            }
            if episode.woke == Some(true) {
                parts.push(say("diary-woke"));
            }
            parts.extend(episode.note.clone());
        }
        Entry::CheckIn(day) => parts.extend(day_parts(base, day, own)),
        Entry::Keeping(kept) => {
            let (from, until) = (date(kept.from), kept.until.map(date));
            let mut words = vec![("from", Argument::Text(&from))];
            words.extend(until.as_ref().map(|until| ("until", Argument::Text(until.as_str()))));
            let key = if until.is_some() { "diary-keeping-until" } else { "diary-keeping" };
            parts.push(base.messages.format(key, &words));
        }
        Entry::Note(note) => parts.extend([time(note.at), say("diary-kind-note"), note.text.clone()]),
        Entry::Question(question) => {
            parts.extend([time(question.at), say("diary-kind-question"), question.text.clone()]);
        }
        Entry::Measurement(measured) => parts.extend([
            time(measured.at),
            say("diary-kind-measurement"),
            format!("{} {} {}", measured.analyte, measured.value, measured.unit),
        ]),
        Entry::Session(session) => {
            parts.extend([time(session.began), say("diary-kind-session"), session.programme.clone()]);
        }
        Entry::Trial(trial) => parts.extend([time(trial.at), say("diary-kind-trial")]),
        Entry::TrialEvent(event) => parts.extend([time(event.at), say("diary-kind-trial-event")]),
        Entry::PlanItem(item) => {
            parts.extend([time(item.at), say("diary-kind-plan-item"), item.item.clone()]);
        }
        Entry::WeekReview(review) => parts.extend([time(review.at), say("diary-kind-week-review")]),
        Entry::OwnFactor(factor) => parts.extend([say("diary-kind-factor"), factor.name.clone()]),
        Entry::Profile(_) | Entry::Interview(_) | Entry::Grouping(_) => {}
    }
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}

fn day_parts(base: &KnowledgeBase, day: &CheckIn, own: &[OwnFactor]) -> Vec<String> {
    let mut parts = Vec::new();
    if let Some(count) = day.cramps {
        parts.push(
            base.messages.format("diary-night-count", &[("count", Argument::Number(f64::from(count)))]),
        );
    }
    for (factor, exposure) in &day.exposures {
        let (name, unit) = named(base, factor, own);
        let amount;
        let mut words = vec![("name", Argument::Text(&name)), ("unit", Argument::Text(&unit))];
        let key = match exposure {
            Exposure::Yes(true) => "diary-yes",
            Exposure::Yes(false) => "diary-no",
            Exposure::Amount(number) => {
                amount = number.to_string();
                words.push(("amount", Argument::Text(&amount)));
                "diary-amount"
            }
        };
        parts.push(base.messages.format(key, &words).trim().to_owned());
    }
    for (id, taken) in &day.medicines {
        let key = if *taken { "diary-medicine-taken" } else { "diary-medicine-skipped" };
        parts.push(base.messages.format(key, &[("name", Argument::Text(&medicine(base, id)))]));
    }
    parts.extend(day.note.clone());
    parts
}

/// The day that an entry is listed under, and a time within it to order by.
fn listed(entry: &Entry, cut_hour: i8) -> Option<(Date, i64)> {
    let of = |moment: Moment| Some((moment.night(cut_hour)?, moment.unix_ms));
    match entry {
        Entry::Episode(episode) => of(episode.began),
        Entry::CheckIn(day) => Some((day.date, i64::MIN)),
        Entry::Keeping(kept) => Some((kept.from, i64::MIN)),
        Entry::Note(note) => of(note.at),
        Entry::Question(question) => of(question.at),
        Entry::Measurement(measured) => of(measured.at),
        Entry::Session(session) => of(session.began),
        Entry::Trial(trial) => of(trial.at),
        Entry::TrialEvent(event) => of(event.at),
        Entry::PlanItem(item) => of(item.at),
        Entry::WeekReview(review) => of(review.at),
        Entry::Profile(_) | Entry::Interview(_) | Entry::Grouping(_) | Entry::OwnFactor(_) => None,
    }
}

fn belongs(open: &Open<'_>, entry: &Entry) -> bool {
    let person = match entry {
        Entry::Episode(body) => body.person,
        Entry::CheckIn(body) => body.person,
        Entry::Keeping(body) => body.person,
        Entry::Note(body) => body.person,
        Entry::Question(body) => body.person,
        Entry::Measurement(body) => body.person,
        Entry::Session(body) => body.person,
        Entry::Trial(body) => body.person,
        Entry::PlanItem(body) => body.person,
        Entry::WeekReview(body) => body.person,
        _ => return true,
    };
    open.whose.includes(person)
}

/// What the list holds, the latest first. An entry's number is its place in it, from 1.
pub(crate) fn numbered(open: &Open<'_>) -> Vec<(Date, Item)> {
    let cut = open.rules().cut_hour;
    let mut all: Vec<(Date, i64, Item)> = open
        .items()
        .into_iter()
        .filter(|item| belongs(open, &item.entry))
        .filter_map(|item| listed(&item.entry, cut).map(|(date, order)| (date, order, item)))
        .collect();
    all.sort_by_key(|(date, order, item)| std::cmp::Reverse((*date, *order, item.id)));
    all.into_iter().map(|(date, _, item)| (date, item)).collect()
}

/// The entry of a number or id.
pub(crate) fn find(open: &Open<'_>, text: &str) -> Result<Item, Failure> {
    let all = numbered(open);
    let by_number = text.parse::<usize>().ok().and_then(|number| all.get(number.checked_sub(1)?));
    let by_id = || {
        let id = text.to_lowercase();
        let mut fitting =
            all.iter().filter(|(_, item)| id.len() >= 8 && item.id.to_string().starts_with(&id));
        fitting.next().filter(|_| fitting.next().is_none())
    };
    by_number.or_else(by_id).map(|(_, item)| item.clone()).ok_or_else(|| Failure::Entry {
        what: open.say("diary-error-entry"),
        help: open.say("diary-error-entry-help"),
    })
}

fn sizes(all: &[Bout]) -> BTreeMap<RecordId, usize> {
    all.iter().flat_map(|bout| bout.episodes.iter().map(|id| (*id, bout.episodes.len()))).collect()
}

fn lines(
    open: &Open<'_>,
    page: &mut Page,
    entries: &[(usize, &(Date, Item))],
    sizes: &BTreeMap<RecordId, usize>,
) {
    let own = own_factors(open);
    let mut under = None;
    for (number, (day, item)) in entries {
        if matches!(item.entry, Entry::CheckIn(_)) || under.is_none() || under != Some(*day) {
            under = Some(*day);
        }
        let mut text = entry(open.base, &item.entry, &own);
        if matches!(item.entry, Entry::CheckIn(_)) {
            text = format!("{} ({}), {text}", date(*day), open.say("diary-day"));
        }
        if let Some(size) = sizes.get(&item.id).filter(|size| **size > 1) {
            let bout = [("count", Argument::Number(*size as f64))];
            text = format!("{text} {}", open.base.messages.format("diary-bout", &bout));
        }
        let options = textwrap::Options::new(80).subsequent_indent("     ");
        textwrap::wrap(&format!("{number:>3}  {text}"), options).iter().for_each(|line| page.line(line));
    }
}

pub(crate) fn list(
    open: &Open<'_>,
    from: Option<Date>,
    to: Option<Date>,
    json: bool,
) -> Result<ExitCode, Failure> {
    let all = numbered(open);
    let within = |day: Date| from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to);
    let shown: Vec<(usize, &(Date, Item))> = all
        .iter()
        .enumerate()
        .map(|(at, entry)| (at + 1, entry))
        .filter(|(_, (day, _))| within(*day))
        .collect();
    let sizes = sizes(&bouts(&open.items(), open.whose, open.rules()));
    if json {
        let entries: Vec<Value> = shown
            .iter()
            .map(|(number, (day, item))| {
                json!({
                    "number": number, "id": item.id, "kind": item.entry.kind(), "night": day.to_string(),
                    "bout_of": sizes.get(&item.id), "body": item.entry.body(),
                })
            })
            .collect();
        print(&format!("{:#}\n", json!({ "entries": entries })))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut page = Page::default();
    if shown.is_empty() {
        page.text(&open.say("diary-nothing"));
        page.text(&open.say("diary-nothing-hint"));
    }
    lines(open, &mut page, &shown, &sizes);
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

/// Seven nights; none for a day outside.
struct Week {
    monday: Date,
    nights: Vec<Option<u32>>,
}

impl Week {
    fn count(&self) -> u32 {
        self.nights.iter().flatten().sum()
    }

    fn recorded(&self) -> usize {
        self.nights.iter().flatten().count()
    }
}

fn weeks(table: &Table, today: Date, count: u16) -> Vec<Week> {
    let back = i64::from(today.weekday().since(Weekday::Monday));
    let last = today.checked_sub(back.days()).unwrap_or(today);
    (0..i64::from(count))
        .rev()
        .filter_map(|weeks| last.checked_sub((weeks * 7).days()).ok())
        .map(|monday| Week {
            monday,
            nights: (0..7_i64).map(|day| table.day(monday.checked_add(day.days()).ok()?)?.episodes).collect(),
        })
        .collect()
}

pub(crate) fn overview(open: &Open<'_>, count: u16, json: bool) -> Result<ExitCode, Failure> {
    let items = open.items();
    let table = table(&items, open.whose, open.rules());
    let mut weeks = weeks(&table, open.now.date(), count);
    // Weeks before the first entry say nothing.
    let first = table.rows.first().map(|row| row.date);
    weeks
        .retain(|week| first.is_some_and(|first| first < week.monday.checked_add(7.days()).unwrap_or(first)));
    let recorded: usize = weeks.iter().map(Week::recorded).sum();
    let cramps: u32 = weeks.iter().map(Week::count).sum();
    let known: Vec<u32> = weeks.iter().flat_map(|week| week.nights.iter().flatten().copied()).collect();
    let only_cramps = recorded >= FEWEST_NIGHTS && known.iter().all(|count| *count > 0);
    let rate = (recorded >= FEWEST_NIGHTS && !only_cramps).then(|| f64::from(cramps) * 7.0 / recorded as f64);
    if json {
        let weeks: Vec<Value> = weeks
            .iter()
            .map(|week| {
                let monday = week.monday.to_string();
                json!({ "week": monday, "cramps": week.count(), "recorded": week.recorded(), "nights": week.nights })
            })
            .collect();
        let out = json!({ "weeks": weeks, "nights_recorded": recorded, "cramps": cramps, "per_week": rate });
        print(&format!("{out:#}\n"))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut page = Page::default();
    let all = numbered(open);
    if all.is_empty() {
        page.text(&open.say("diary-nothing"));
        page.text(&open.say("diary-nothing-hint"));
        page.print()?;
        return Ok(ExitCode::SUCCESS);
    }
    page.heading(&open.say("diary-weeks"));
    match rate {
        Some(rate) => {
            let rate = format!("{rate:.1}");
            let words = [("nights", Argument::Number(recorded as f64)), ("rate", Argument::Text(&rate))];
            page.text(&open.base.messages.format("diary-rate", &words));
        }
        None if only_cramps => page.text(&open.say("diary-rate-only")),
        None => page.text(&open.say("diary-rate-few")),
    }
    page.line("");
    heat_map(&mut page, &weeks);
    page.text(&open.say("diary-weeks-legend"));
    page.heading(&open.say("diary-latest"));
    let shown: Vec<(usize, &(Date, Item))> =
        all.iter().enumerate().map(|(at, entry)| (at + 1, entry)).take(LATEST).collect();
    lines(open, &mut page, &shown, &sizes(&bouts(&items, open.whose, open.rules())));
    if all.len() > LATEST {
        let more = [("count", Argument::Number((all.len() - LATEST) as f64))];
        page.text(&open.base.messages.format("diary-more", &more));
    }
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

fn heat_map(page: &mut Page, weeks: &[Week]) {
    let names: Vec<String> = weeks.first().map_or_else(Vec::new, |week| {
        (0..7_i64)
            .filter_map(|day| week.monday.checked_add(day.days()).ok())
            .map(|day| day.strftime("%a").to_string())
            .collect()
    });
    let head: Vec<String> =
        names.iter().map(|name| format!(" {:>2}", name.chars().take(2).collect::<String>())).collect();
    let head = head.concat();
    page.line(&format!("{:16}{head}", ""));
    for week in weeks {
        let cells: String = week
            .nights
            .iter()
            .map(|night| match night {
                None => format!("  {}", "·".dimmed()),
                Some(0) => "  0".to_owned(),
                Some(1) => format!("  {}", "1".yellow()),
                Some(count) => format!("  {}", (*count).min(9).red().bold()),
            })
            .collect();
        let count = if week.recorded() == 0 { String::new() } else { week.count().to_string() };
        let bar = "█".repeat(week.count().min(20) as usize);
        let monday = week.monday.strftime("%-d %b %Y").to_string();
        page.line(format!("{monday:16}{cells}  {count:>3} {bar}").trim_end());
    }
}
