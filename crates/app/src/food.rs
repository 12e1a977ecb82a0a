//! The quick food check: a week of habits in two minutes. What was filled in stays until it is filled in anew.

use std::collections::BTreeMap;

use leptos::prelude::*;
use uncramp_wire::{Factor, Portions, Reply, Request, Sheet, Want};

use crate::{
    browser,
    sheet::{self, known},
    state::App,
    why::{Heard, chip, failed, hear, number, waiting},
    words::{t, tf},
};

const KEPT: &str = "uncramp.food";
/// Hours of a day.
const DAY: f64 = 24.0;

pub(crate) fn screen(app: App) -> AnyView {
    let heard: Heard<Vec<Factor>> = RwSignal::new(None);
    let request = move || {
        hear(heard, Request::FoodQuestions, |reply| match reply {
            Reply::Factors { factors } => Some(factors),
            _ => None,
        });
    };
    request();
    let answer: Heard<Sheet> = RwSignal::new(None);
    view! {
        {move || match answer.get() {
            Some(Ok(found)) => view! {
                {sheet::whole(found, |_, _| {})}
                <p><button on:click=move |_| answer.set(None)>{t("app-food-again")}</button></p>
            }
            .into_any(),
            Some(Err(why)) => view! { <h1>{t("app-food-title")}</h1> {failed(why, move || answer.set(None))} }.into_any(),
            None => view! {
                <h1>{t("app-food-title")}</h1>
                {match heard.get() {
                    None => waiting(),
                    Some(Err(why)) => failed(why, request),
                    Some(Ok(questions)) => form(app, questions, answer),
                }}
            }
            .into_any(),
        }}
        {sheet::whom(app)}
    }
    .into_any()
}

fn form(app: App, questions: Vec<Factor>, answer: Heard<Sheet>) -> AnyView {
    let typed = RwSignal::new(browser::kept::<BTreeMap<String, String>>(KEPT).unwrap_or_default());
    let hot = RwSignal::new(false);
    let wrong = RwSignal::new(None::<&'static str>);
    let shown = questions.clone();
    let submit = move || {
        let mut per_week = Vec::new();
        for question in &questions {
            let text = typed.with_untracked(|typed| typed.get(&question.id).cloned().unwrap_or_default());
            match number(&text, 0.0, question.most.unwrap_or_default()) {
                Err(()) => {
                    wrong.set(Some("app-day-wrong-number"));
                    return;
                }
                Ok(Some(portions)) => per_week.push(Portions { question: question.id.clone(), portions }),
                Ok(None) => {}
            }
        }
        let effort = typed.with_untracked(|typed| typed.get("effort").cloned().unwrap_or_default());
        let Ok(effort) = number(&effort, 0.0, DAY) else {
            wrong.set(Some("app-day-wrong-number"));
            return;
        };
        if per_week.is_empty() {
            wrong.set(Some("app-day-nothing"));
            return;
        }
        let want =
            Want::Food { per_week, hot: hot.get_untracked(), effort_hours: effort.unwrap_or_default() };
        hear(answer, Request::Care { state: untrack(|| known(app)), want }, |reply| match reply {
            Reply::Care(sheet) => Some(sheet),
            _ => None,
        });
        sheet::focus();
    };
    let keep = move |id: String, text: String| {
        typed.update(|typed| {
            typed.insert(id, text);
        });
        typed.with_untracked(|typed| browser::keep(KEPT, typed));
    };
    let field = move |id: String, ask: String, hint: String| {
        let name = format!("food-{id}");
        let before = typed.with_untracked(|typed| typed.get(&id).cloned().unwrap_or_default());
        view! {
            <div class="field">
                <label for=name.clone()>{ask}</label>
                <input id=name class="short" inputmode="decimal" autocomplete="off" value=before
                    on:input=move |event| keep(id.clone(), event_target_value(&event)) />
                <span class="hint">{hint}</span>
            </div>
        }
    };
    view! {
        <p class="muted">{t("app-food-text")}</p>
        <form on:submit=move |event| { event.prevent_default(); submit(); }>
            {shown.into_iter().map(|question| {
                let hint = tf("app-food-portion", &[("portion", &question.unit)]);
                field(question.id, question.ask, hint)
            }).collect_view()}
            <fieldset class="chips">
                <legend>{t("app-food-hot")}</legend>
                {[(true, "app-yes"), (false, "app-no")].map(|(yes, word)| chip(
                    t(word),
                    move || hot.get() == yes,
                    move || hot.set(yes),
                ))}
            </fieldset>
            {field("effort".to_owned(), t("app-food-effort"), t("app-food-effort-hint"))}
            <p class="wrong" role="alert">{move || wrong.get().map(t)}</p>
            <button class="primary wide" id="check-food">{t("app-food-check")}</button>
        </form>
    }
    .into_any()
}
