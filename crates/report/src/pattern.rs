//! Where, when, how long, how strong, how often: counted from the diary.

use std::collections::BTreeMap;

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};
use uncramp_diary::{Entry, Episode, Item, bouts, entry::Side, table};
use uncramp_insights::{Insights, Row, Table, analyse, words};
use uncramp_knowledge::messages::Argument;

use crate::{Block, Calendar, Diary, Fact, Input, Week};

/// Weeks in the calendar.
const WEEKS: i64 = 8;
/// Places and situations that are worth a word.
const NAMED: usize = 3;
/// A rate is one of cramps a week, so that it takes a week.
const RATE_DAYS: usize = 7;
/// Convulsions that fit on half a page.
const CONVULSIONS: usize = 6;

fn episodes<'a>(diary: &Diary<'a>) -> Vec<&'a Episode> {
    let mut all: Vec<&Episode> = diary
        .items
        .iter()
        .filter_map(|item| match &item.entry {
            Entry::Episode(episode) if diary.whose.includes(episode.person) => Some(episode),
            _ => None,
        })
        .collect();
    all.sort_by_key(|episode| episode.began.unix_ms);
    all
}

/// Whether an entry is of a convulsion: somebody followed a card that looks at the danger of one.
fn convulsion(input: &Input<'_>, episode: &Episode) -> bool {
    let card = episode.card.as_deref().and_then(|card| input.base.protocols.get(card));
    card.is_some_and(|card| card.convulsion)
}

/// What is written down, less the convulsions: neither their number nor their nights count as those of cramps.
fn of_cramps(input: &Input<'_>, diary: &Diary<'_>) -> Vec<Item> {
    diary
        .items
        .iter()
        .filter(|item| !matches!(&item.entry, Entry::Episode(episode) if convulsion(input, episode)))
        .cloned()
        .collect()
}

pub(crate) fn pattern(input: &Input<'_>) -> Vec<Block> {
    let Some(diary) = input.diary else { return vec![Block::Text(input.say("report-no-diary"))] };
    let all = episodes(&diary);
    let cramps: Vec<&Episode> = all.into_iter().filter(|episode| !convulsion(input, episode)).collect();
    if cramps.is_empty() {
        return vec![Block::Text(input.say("report-no-cramps"))];
    }
    let count = bouts(&of_cramps(input, &diary), diary.whose, diary.rules).len();
    let mut facts =
        vec![input.fact(
            "report-count",
            input.format("report-bouts", &[("count", Argument::Number(count as f64))]),
        )];
    let mut add = |key: &str, value: Option<String>| {
        facts.extend(value.map(|value| Fact { label: input.say(key), value }));
    };
    let of = |count: usize, name: &str, known: usize| {
        let numbers = [
            ("name", Argument::Text(name)),
            ("count", Argument::Number(count as f64)),
            ("known", Argument::Number(known as f64)),
        ];
        input.format("report-of", &numbers)
    };
    let shares = |words: Vec<String>| -> Option<String> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for word in &words {
            *counts.entry(word).or_default() += 1;
        }
        let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let said: Vec<String> =
            counts.iter().take(NAMED).map(|(name, count)| of(*count, name, words.len())).collect();
        (!said.is_empty()).then(|| said.join("; "))
    };
    let places = cramps.iter().filter_map(|cramp| cramp.place.as_ref());
    add("report-place", shares(places.map(|place| input.named("report-place", place)).collect()));
    let sides = cramps.iter().filter_map(|cramp| cramp.side).map(|side| match side {
        Side::Left => input.say("report-side-left"),
        Side::Right => input.say("report-side-right"),
        Side::Both => input.say("report-side-both"),
    });
    add("report-side", shares(sides.collect()));
    let situations = cramps.iter().filter_map(|cramp| cramp.situation.as_ref());
    add("report-situation", shares(situations.map(|known| input.named("report-situation", known)).collect()));
    let hours = cramps.iter().filter_map(|cramp| cramp.began.clock()).map(|(hour, _)| {
        input.say(match hour {
            0..6 => "report-hours-night",
            6..12 => "report-hours-morning",
            12..18 => "report-hours-afternoon",
            _ => "report-hours-evening",
        })
    });
    add("report-hours", shares(hours.collect()));
    let lengths: Vec<f64> = cramps.iter().filter_map(|cramp| cramp.seconds.map(f64::from)).collect();
    add(
        "report-length",
        middle(&lengths).map(|(middle, most)| {
            let minutes = |seconds: f64| tenth(seconds / 60.0);
            let (middle, most) = (minutes(middle), minutes(most));
            input.format(
                "report-minutes",
                &[("middle", Argument::Text(&middle)), ("most", Argument::Text(&most))],
            )
        }),
    );
    let pains: Vec<f64> = cramps.iter().filter_map(|cramp| cramp.pain.map(f64::from)).collect();
    add(
        "report-pain",
        middle(&pains).map(|(middle, most)| {
            let (middle, most) = (tenth(middle), tenth(most));
            input.format(
                "report-pains",
                &[("middle", Argument::Text(&middle)), ("most", Argument::Text(&most))],
            )
        }),
    );
    let woke: Vec<bool> = cramps.iter().filter_map(|cramp| cramp.woke).collect();
    if !woke.is_empty() {
        let broken = woke.iter().filter(|woke| **woke).count();
        add("report-sleep", Some(of(broken, &input.say("report-woken"), woke.len())));
    }
    vec![Block::Facts(facts)]
}

/// The middle of some numbers, and the largest.
fn middle(numbers: &[f64]) -> Option<(f64, f64)> {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    let half = sorted.len() / 2;
    let middle = match sorted.len() % 2 {
        1 => *sorted.get(half)?,
        _ => f64::midpoint(*sorted.get(half.checked_sub(1)?)?, *sorted.get(half)?),
    };
    Some((middle, *sorted.last()?))
}

fn tenth(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// Each convulsion with its time, length and what was seen: what an emergency department asks for.
pub(crate) fn convulsions(input: &Input<'_>) -> Vec<Block> {
    let Some(diary) = input.diary else { return Vec::new() };
    let all = episodes(&diary);
    let lines: Vec<String> = all
        .iter()
        .rev()
        .filter(|episode| convulsion(input, episode))
        .take(CONVULSIONS)
        .map(|episode| {
            let day = episode.began.day().map(|day| day.to_string()).unwrap_or_default();
            let (hour, minute) = episode.began.clock().unwrap_or_default();
            let clock = format!("{hour:02}:{minute:02}");
            let length = episode.seconds.map_or_else(
                || input.say("report-length-unknown"),
                |seconds| {
                    let minutes = tenth(f64::from(seconds) / 60.0);
                    input.format("report-lasted", &[("minutes", Argument::Text(&minutes))])
                },
            );
            let seen = episode.note.clone().unwrap_or_else(|| input.say("report-seen-nothing"));
            format!("{day}, {clock}, {length}: {seen}")
        })
        .collect();
    if lines.is_empty() {
        Vec::new()
    } else {
        vec![Block::List(lines), Block::Text(input.say("report-convulsions-ask"))]
    }
}

/// How often, what changed, and the last weeks night by night.
pub(crate) fn rate(input: &Input<'_>) -> Vec<Block> {
    let Some(diary) = input.diary else { return Vec::new() };
    let days = table(&of_cramps(input, &diary), diary.whose, diary.rules);
    if days.rows.is_empty() {
        return Vec::new();
    }
    let rows: Vec<Row> = days
        .rows
        .iter()
        .map(|row| Row { date: row.date, episodes: row.episodes.map(f64::from), factors: row.values.clone() })
        .collect();
    let mut blocks = Vec::new();
    if let Ok(table) = Table::new(days.factors.clone(), &rows) {
        let insights = analyse(&table, &input.base.insights, None);
        blocks.push(Block::Text(often(input, &insights)));
        let mut said = words::changes(&insights, &input.base.messages);
        said.extend(words::findings(&insights, &input.base.insights, &input.base.messages));
        if !said.is_empty() {
            blocks.push(Block::List(said));
        }
    }
    let first = days.rows.first().map(|row| row.date);
    let weeks = weeks(input.today, first, |date| days.day(date).and_then(|row| row.episodes));
    if !weeks.is_empty() {
        blocks.push(Block::Calendar(Calendar {
            days: (1..=7).map(|day| input.say(&format!("report-weekday-{day}"))).collect(),
            weeks,
            legend: input.say("report-calendar"),
        }));
    }
    blocks
}

/// How often, in the words of a report.
fn often(input: &Input<'_>, insights: &Insights) -> String {
    let tenth = |x: f64| format!("{x:.1}");
    let nights = ("nights", Argument::Number(insights.nights as f64));
    let missing = ("missing", Argument::Number(insights.missing as f64));
    if insights.nights + insights.missing < RATE_DAYS {
        return input.format("report-few-nights", &[nights]);
    }
    if insights.only_cramps() {
        let least = tenth(insights.at_least_per_week());
        return input.format("report-at-least", &[nights, ("least", Argument::Text(&least))]);
    }
    let (rate, [low, high]) = (tenth(insights.rate.per_week), insights.rate.interval.map(tenth));
    let numbers = [
        nights,
        missing,
        ("rate", Argument::Text(&rate)),
        ("low", Argument::Text(&low)),
        ("high", Argument::Text(&high)),
    ];
    input.format(if insights.episodes > 0.0 { "report-rate" } else { "report-rate-none" }, &numbers)
}

fn weeks(today: Date, first: Option<Date>, night: impl Fn(Date) -> Option<u32>) -> Vec<Week> {
    let Some(first) = first else { return Vec::new() };
    // A row of dots before anything was written down says nothing.
    let empty = |week: &Week| week.nights.iter().all(Option::is_none);
    let back = i64::from(today.weekday().since(Weekday::Monday));
    let last = today.checked_sub(back.days()).unwrap_or(today);
    (0..WEEKS)
        .rev()
        .filter_map(|weeks| last.checked_sub((weeks * 7).days()).ok())
        .filter(|monday| monday.checked_add(6.days()).is_ok_and(|sunday| sunday >= first))
        .map(|monday| Week {
            label: monday.to_string(),
            nights: (0..7_i64).map(|day| monday.checked_add(day.days()).ok().and_then(&night)).collect(),
        })
        .skip_while(empty)
        .collect()
}
