//! Plan: a handful of things to do, and the ways to exercises, food, remedies, medicines and tests.

use leptos::prelude::*;
use uncramp_care::plan::Numbers;
use uncramp_diary::{
    Entry, Moment, Whose,
    entry::{PlanItem, PlanState, ToSpan},
    table,
};
use uncramp_wire::{PlanAsked, Said, Sheet, Want};

use crate::{
    browser, check_ups, exercise, food, patterns, reminders, results,
    sheet::{self, known},
    state::{App, Notice},
    trials, week,
    why::{Heard, failed, hear, waiting},
    words::{t, tn},
};

/// For how long an item is put off.
const POSTPONE_DAYS: i64 = 14;

/// A screen of the plan, by what stands behind `#/plan/`.
pub(crate) fn screen(app: App, address: &str) -> AnyView {
    crate::engine::warm();
    let (page, id) = address.split_once('/').unwrap_or((address, ""));
    let id = StoredValue::new(id.to_owned());
    let nothing = |_: &str, _: &str| {};
    match page {
        "remedies" => remedies(app),
        "remedy" => back(
            "#/plan/remedies",
            "app-remedies-title",
            sheet::page(app, move || Want::Remedy { id: id.get_value() }, nothing),
        ),
        "review" => back("#/plan", "app-plan-title", review(app)),
        "food" => back("#/plan", "app-plan-title", food::screen(app)),
        "programmes" => back("#/plan", "app-plan-title", programmes(app)),
        "trials" => trials::screen(app),
        "trial" => trials::begin(app, id.get_value()),
        "reminders" => reminders::screen(app),
        "check-ups" => back("#/plan", "app-plan-title", check_ups::screen(app)),
        "session" => back("#/plan", "app-plan-title", exercise::screen(app, id.get_value())),
        _ => today(app),
    }
}

fn back(address: &'static str, word: &'static str, view: AnyView) -> AnyView {
    view! { {view} <p><a href=address>{t(word)}</a></p> }.into_any()
}

fn today(app: App) -> AnyView {
    view! {
        <h1>{t("app-plan-title")}</h1>
        {reminders::today(app)}
        {week::review(app)}
        {sheet::body(app, move || Want::Plan { plan: asked(app) }, move |item, action| decide(app, item, action))}
        {sheet::whom(app)}
        <nav aria-label=t("app-plan-more")>
            <ul class="list">
                {[
                    ("programmes", "app-programmes-title", "app-programmes-hint"),
                    ("trials", "app-trials-title", "app-trials-hint"),
                    ("reminders", "app-reminders-title", "app-reminders-hint"),
                    ("check-ups", "app-check-ups-title", "app-check-ups-hint"),
                    ("food", "app-food-title", "app-food-hint"),
                    ("remedies", "app-remedies-title", "app-remedies-hint"),
                    ("review", "app-review-title", "app-review-hint"),
                ].map(|(page, title, hint)| view! {
                    <li><a href=format!("#/plan/{page}")>
                        <strong>{t(title)}</strong><br />
                        <span class="muted">{t(hint)}</span>
                    </a></li>
                })}
            </ul>
        </nav>
    }
    .into_any()
}

/// What the plan is made from.
pub(crate) fn asked(app: App) -> PlanAsked {
    let items = app.items();
    let person = app.person.get();
    let mut said: Vec<_> = items
        .iter()
        .filter_map(|item| match &item.entry {
            Entry::PlanItem(decided) if decided.person == person => Some((decided.at.unix_ms, decided)),
            _ => None,
        })
        .collect();
    said.sort_by_key(|(at, _)| *at);
    let table = table(&items, Whose::One(person), patterns::rules());
    let nights: Vec<_> = table.rows.iter().filter_map(|row| Some((row.date, row.episodes?))).collect();
    let now = browser::moment().day();
    let numbers = now.map(|now| Numbers::counted(&nights, now)).unwrap_or_default();
    PlanAsked {
        today: now.map(|day| day.to_string()).unwrap_or_default(),
        said: said
            .into_iter()
            .map(|(_, decided)| Said {
                item: decided.item.clone(),
                on: decided.at.day().map(|day| day.to_string()).unwrap_or_default(),
                state: match decided.state {
                    PlanState::Accepted => "accepted",
                    PlanState::Postponed => "postponed",
                    PlanState::Declined => "declined",
                    PlanState::Done => "done",
                }
                .to_owned(),
                until: decided.until.map(|day| day.to_string()).unwrap_or_default(),
            })
            .collect(),
        nights: numbers.nights,
        cramps_per_week: numbers.cramps_per_week,
        weeks: numbers.weeks_recorded,
        place: usual_place(app),
    }
}

/// Where it cramps most often.
fn usual_place(app: App) -> Option<String> {
    let mut counts = std::collections::BTreeMap::<String, usize>::new();
    for (_, episode) in app.episodes() {
        if let Some(place) = episode.place {
            *counts.entry(place).or_default() += 1;
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(place, _)| place)
}

fn decide(app: App, item: &str, action: &str) {
    say(app, item, action, browser::moment());
}

/// Writes what was decided, for a day.
pub(crate) fn say(app: App, item: &str, action: &str, now: Moment) {
    let state = match action {
        "accepted" => PlanState::Accepted,
        "postponed" => PlanState::Postponed,
        "done" => PlanState::Done,
        _ => PlanState::Declined,
    };
    let until = (state == PlanState::Postponed)
        .then(|| now.day()?.checked_add(ToSpan::days(POSTPONE_DAYS)).ok())
        .flatten();
    app.add(&PlanItem {
        person: app.person.get_untracked(),
        item: item.to_owned(),
        at: now,
        state,
        until,
        note: None,
    });
    app.notice.set(Some(Notice::Saved));
}

fn programmes(app: App) -> AnyView {
    view! {
        {sheet::page(app, || Want::Programmes, |_, _| {})}
        {sheet::whom(app)}
    }
    .into_any()
}

fn review(app: App) -> AnyView {
    view! {
        {sheet::page(app, || Want::Review, |_, _| {})}
        {results::section(app)}
        {sheet::whom(app)}
    }
    .into_any()
}

fn remedies(app: App) -> AnyView {
    let typed = RwSignal::new(String::new());
    let heard: Heard<Sheet> = RwSignal::new(None);
    let search = move || {
        let words = typed.get_untracked();
        let asked = words.clone();
        let request =
            uncramp_wire::Request::Care { state: untrack(|| known(app)), want: Want::Remedies { words } };
        hear(heard, request, move |reply| match reply {
            // What was typed since counts, not what comes back late.
            uncramp_wire::Reply::Care(sheet) if typed.get_untracked() == asked => Some(sheet),
            _ => None,
        });
    };
    search();
    view! {
        <h1>{t("app-remedies-title")}</h1>
        <p class="muted">{t("app-remedies-text")}</p>
        <div class="field" role="search">
            <label for="remedy">{t("app-remedies-search")}</label>
            <input id="remedy" type="search" autocomplete="off" placeholder=t("app-remedies-search-hint")
                prop:value=move || typed.get()
                on:input=move |event| { typed.set(event_target_value(&event)); search(); } />
        </div>
        <div id="remedies" aria-live="polite">
            {move || match heard.get() {
                None => waiting(),
                Some(Err(why)) => failed(why, search),
                Some(Ok(sheet)) => {
                    let count: usize = sheet.parts.iter().map(|part| part.items.len()).sum();
                    view! {
                        <p class="muted">{tn("app-remedies-count", &[("count", count as f64)])}</p>
                        {sheet::parts(sheet, |_, _| {})}
                    }
                    .into_any()
                }
            }}
        </div>
        <p><a href="#/plan">{t("app-plan-title")}</a></p>
    }
    .into_any()
}
