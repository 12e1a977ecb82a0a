//! Check-ups: which make sense, when the next is due, and what to ask there.

use leptos::prelude::*;
use uncramp_diary::entry::{PlanItem, PlanState, Question};
use uncramp_wire::{CheckUp, CheckUps, Reply, Request};

use crate::{
    browser,
    plan::{asked, say},
    sheet::{self, known},
    state::{App, Notice},
    why::{Heard, failed, hear, waiting},
    words::t,
};

pub(crate) fn screen(app: App) -> AnyView {
    let heard: Heard<CheckUps> = RwSignal::new(None);
    let request = move || {
        hear(heard, Request::CheckUps { state: known(app), plan: asked(app) }, |reply| match reply {
            Reply::CheckUps(check_ups) => Some(check_ups),
            _ => None,
        });
    };
    Effect::new(move |_| request());
    view! {
        <h1>{t("app-check-ups-title")}</h1>
        {move || match heard.get() {
            None => waiting(),
            Some(Err(why)) => failed(why, request),
            Some(Ok(found)) if !found.help.is_empty() => view! {
                <div class="note note-warn"><p>{found.help}</p><p><a class="button" href="#/why">{t("app-nav-why")}</a></p></div>
            }.into_any(),
            Some(Ok(found)) => view! {
                <p>{t(if found.items.is_empty() { "app-check-ups-none" } else { "app-check-ups-text" })}</p>
                <ul class="items" id="check-ups">
                    {found.items.into_iter().map(|item| row(app, item)).collect_view()}
                </ul>
                {(!found.sources.is_empty()).then(|| sheet::sources(found.sources))}
            }.into_any(),
        }}
        {sheet::whom(app)}
    }
    .into_any()
}

fn row(app: App, item: CheckUp) -> AnyView {
    let id = StoredValue::new(item.id);
    let name = item.name.clone();
    let label = move |key: &str| format!("{}: {name}", t(key));
    let day = RwSignal::new(browser::moment().day().map(|day| day.to_string()).unwrap_or_default());
    let decide = move |action: &str| {
        id.with_value(|id| say(app, id, action, browser::moment()));
    };
    let had = move || {
        let now = browser::moment();
        // Noon, so that no zone moves it to another day.
        let at =
            browser::moment_of(&format!("{}T12:00", day.get_untracked())).filter(|at| at.day() <= now.day());
        id.with_value(|id| say(app, id, "done", at.unwrap_or(now)));
    };
    let field = id.with_value(|id| id.replace(':', "-"));
    let asks = item.asks.clone();
    let add = move || {
        for text in untrack(|| missing(app, &asks)) {
            let question =
                Question { person: app.person.get_untracked(), at: browser::moment(), text, asked: None };
            app.add(&question);
        }
        app.notice.set(Some(Notice::Saved));
    };
    let all = item.asks.clone();
    view! {
        <li class=if item.now { "item mark-care" } else { "item mark-good" }>
            <h2 class="name">{item.name.clone()}</h2>
            <p class="mark">{item.when}</p>
            {item.lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            <details>
                <summary>{t("app-check-ups-ask")}</summary>
                <ul>{item.asks.into_iter().map(|ask| view! { <li>{ask}</li> }).collect_view()}</ul>
                {move || (!missing(app, &all).is_empty()).then(|| {
                    let add = add.clone();
                    view! { <button type="button" on:click=move |_| add()>{t("app-check-ups-take")}</button> }
                })}
            </details>
            <div class="row">
                {(!item.reminded).then(|| view! {
                    <button type="button" aria-label=label("app-check-ups-remind") on:click=move |_| decide("accepted")>{t("app-check-ups-remind")}</button>
                })}
                <button type="button" aria-label=label("app-check-ups-decline") on:click=move |_| decide("declined")>{t("app-check-ups-decline")}</button>
                {item.done.then(|| view! {
                    <button type="button" aria-label=label("app-check-ups-undo") on:click=move |_| id.with_value(|id| undo(app, id))>{t("app-check-ups-undo")}</button>
                })}
            </div>
            <div class="row">
                <label for=field.clone()>{t("app-check-ups-had")}</label>
                <input id=field class="short" type="date" prop:value=move || day.get() on:input=move |event| day.set(event_target_value(&event)) />
                <button type="button" aria-label=label("app-check-ups-done") on:click=move |_| had()>{t("app-check-ups-done")}</button>
            </div>
        </li>
    }
    .into_any()
}

/// Questions that are not among the person's own yet.
fn missing(app: App, asks: &[String]) -> Vec<String> {
    let person = app.person.get();
    let known: Vec<String> = app
        .all::<Question>()
        .into_iter()
        .filter(|(_, question)| question.person == person && question.asked != Some(true))
        .map(|(_, question)| question.text)
        .collect();
    asks.iter().filter(|ask| !known.contains(ask)).cloned().collect()
}

/// Takes the latest visit back.
fn undo(app: App, check_up: &str) {
    let person = app.person.get_untracked();
    let latest = untrack(|| app.all::<PlanItem>())
        .into_iter()
        .filter(|(_, said)| said.person == person && said.item == check_up && said.state == PlanState::Done)
        .map(|(id, said)| (said.at.unix_ms, id))
        .max();
    if let Some((_, id)) = latest {
        app.delete(id);
    }
}
