//! Cramps on a calendar, and per week. Each picture has its table or its words.

use std::collections::BTreeMap;

use leptos::prelude::*;
use uncramp_diary::{Episode, RecordId, entry::Date};

use crate::{
    browser,
    words::{t, tf, tfn, tn},
};

/// Weeks that are counted.
const WEEKS: i64 = 8;
/// Side of a day, and the room between two.
const DAY: i32 = 38;

type All = Memo<Vec<(RecordId, Episode)>>;

fn by_day(all: All) -> BTreeMap<Date, usize> {
    let mut days = BTreeMap::new();
    all.with(|all| {
        for day in all.iter().filter_map(|(_, episode)| episode.began.day()) {
            *days.entry(day).or_default() += 1;
        }
    });
    days
}

fn shown(day: Date) -> String {
    browser::moment_of(&format!("{day}T12:00"))
        .map(|moment| browser::shown(moment, false))
        .unwrap_or_default()
}

/// The Monday of a day's week.
fn monday(day: Date) -> Date {
    let back = i64::from(day.weekday().to_monday_zero_offset());
    back_by(day, back)
}

fn back_by(day: Date, days: i64) -> Date {
    use uncramp_diary::entry::ToSpan;
    day.checked_sub(days.days()).unwrap_or(day)
}

/// One month, darker where there were more.
pub(crate) fn month(all: All) -> impl IntoView {
    let Some(today) = browser::moment().day() else { return ().into_any() };
    let first = RwSignal::new(today.first_of_month());
    let name = move || {
        let day = first.get();
        browser::month_name(&day.to_string())
    };
    view! {
        <h2>{t("app-diary-calendar")}</h2>
        <div class="row">
            <button aria-label=t("app-diary-before") on:click=move |_| first.update(|day| *day = back_by(*day, 1).first_of_month())>"‹"</button>
            <strong aria-live="polite">{name}</strong>
            <button
                aria-label=t("app-diary-after")
                prop:disabled={move || first.get() >= today.first_of_month()}
                on:click=move |_| first.update(|day| {
                    *day = day.last_of_month().tomorrow().unwrap_or(*day);
                })
            >"›"</button>
        </div>
        {move || {
            let days = by_day(all);
            let start = first.get();
            let offset = i32::from(start.weekday().to_monday_zero_offset());
            let rows = (offset + i32::from(start.days_in_month()) + 6) / 7;
            let mut said = Vec::new();
            let cells = (0..i32::from(start.days_in_month())).map(|number| {
                let day = back_by(start, -i64::from(number));
                let count = days.get(&day).copied().unwrap_or_default();
                if count > 0 {
                    said.push(tfn("app-diary-day", &[("day", &shown(day))], &[("count", count as f64)]));
                }
                let (column, row) = ((offset + number) % 7, (offset + number) / 7);
                let (x, y) = (column * DAY, row * DAY);
                let level = count.min(3);
                view! {
                    <g>
                        <rect
                            class=format!("day day-{level}")
                            class:today=day == today
                            x=x + 2 y=y + 2 width=DAY - 4 height=DAY - 4 rx="6"
                        />
                        <text class=format!("day-number day-number-{level}") x=x + DAY / 2 y=y + DAY / 2 + 4>{number + 1}</text>
                    </g>
                }
            }).collect_view();
            view! {
                <svg class="calendar" viewBox=format!("0 0 {} {}", DAY * 7, rows * DAY) role="img" aria-label=format!("{}. {}", name(), said.join("; "))>
                    {cells}
                </svg>
            }
        }}
    }
    .into_any()
}

/// Counts of the last weeks, as bars with their numbers on them.
pub(crate) fn weeks(all: All) -> impl IntoView {
    move || {
        let days = by_day(all);
        let this = monday(browser::moment().day()?);
        let counts: Vec<(Date, usize)> = (0..WEEKS)
            .rev()
            .map(|back| {
                let start = back_by(this, 7 * back);
                let end = back_by(start, -7);
                (start, days.range(start..end).map(|(_, count)| count).sum())
            })
            .collect();
        let most = counts.iter().map(|(_, count)| *count).max().filter(|most| *most > 0)?;
        let bars = counts.iter().enumerate().map(|(number, (start, count))| {
            let height = (*count as f64 / most as f64 * 70.0).max(if *count > 0 { 3.0 } else { 0.0 });
            let x = number * 36;
            view! {
                <g>
                    <rect x=x + 6 y=format!("{:.1}", 90.0 - height) width="24" height=format!("{height:.1}") rx="3" />
                    <text x=x + 18 y=format!("{:.1}", 84.0 - height)>{*count}</text>
                    <text class="week-name" x=x + 18 y="104">{format!("{}.{}.", start.day(), start.month())}</text>
                </g>
            }
        }).collect_view();
        let said: Vec<String> = counts
            .iter()
            .map(|(start, count)| {
                let week = tf("app-diary-week-of", &[("day", &shown(*start))]);
                format!("{week}: {}", tn("app-diary-count", &[("count", *count as f64)]))
            })
            .collect();
        Some(view! {
            <h2>{t("app-diary-weeks")}</h2>
            <svg class="weeks" viewBox="0 0 288 110" role="img" aria-label=said.join("; ")>{bars}</svg>
        })
    }
}
