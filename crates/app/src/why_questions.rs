//! The questions of Why, and the health matters that advice is checked against.

use leptos::prelude::*;
use uncramp_wire::{Checked, Given, Next, Question, Reply, Request};

use crate::{
    answer, browser,
    why::{Heard, Stage, Talk, failed, hear, waiting},
    words::{t, tn},
};

pub(crate) fn questions(talk: Talk) -> AnyView {
    let heard: Heard<Next> = RwSignal::new(None);
    let request = move || {
        let state = talk.draft.with_untracked(|draft| draft.state.clone());
        hear(heard, Request::Next { state }, |reply| match reply {
            Reply::Next(next) => Some(next),
            _ => None,
        });
    };
    request();
    let give = move |finding: String, value: Option<String>| {
        talk.change(|draft| draft.state.given.push(Given { finding, value }));
        request();
    };
    let back = move |_| {
        let was = talk.draft.with_untracked(|draft| draft.state.given.len());
        if was == 0 {
            talk.stage(Stage::Who);
        } else {
            talk.change(|draft| {
                draft.state.given.pop();
            });
            request();
        }
    };
    view! {
        {move || match heard.get() {
            None => view! { <h1>{t("app-why-title")}</h1> {waiting()} }.into_any(),
            Some(Err(why)) => view! { <h1>{t("app-why-title")}</h1> {failed(why, request)} }.into_any(),
            Some(Ok(Next { question: Some(question), most, urgency, urgency_text, .. })) => {
                let number = talk.draft.with_untracked(|draft| draft.state.given.len()) + 1;
                browser::focus_heading_soon();
                view! {
                    {is_urgent(&urgency).then(|| answer::urgency_line(&urgency, urgency_text))}
                    {question_view(question, number, most, give)}
                }
                .into_any()
            }
            Some(Ok(next)) => health(talk, next),
        }}
        <p>
            <button class="quiet" on:click=back>{t("app-back")}</button>
            <button class="quiet" on:click=move |_| talk.stage(Stage::Answer)>{t("app-why-finish")}</button>
        </p>
    }
    .into_any()
}

/// Whether how soon to get help stands above what is still to be asked.
fn is_urgent(urgency: &str) -> bool {
    matches!(urgency, "same_day" | "emergency_now")
}

fn question_view(
    question: Question,
    number: usize,
    most: usize,
    give: impl Fn(String, Option<String>) + Copy + 'static,
) -> AnyView {
    let finding = StoredValue::new(question.finding);
    view! {
        <p class="muted">{tn("app-why-question", &[("number", number as f64), ("most", most.max(number) as f64)])}</p>
        <h1 class="question">{question.text}</h1>
        <div class="choices">
            {question.choices.into_iter().map(|choice| {
                let text = match choice.value.as_str() {
                    "yes" if choice.text.is_empty() => t("app-yes"),
                    "no" if choice.text.is_empty() => t("app-no"),
                    _ => choice.text,
                };
                let value = choice.value.clone();
                view! {
                    <button class="big" data-value=choice.value on:click=move |_| give(finding.get_value(), Some(value.clone()))>{text}</button>
                }
            }).collect_view()}
            <button class="big" data-value="unknown" on:click=move |_| give(finding.get_value(), None)>{t("app-unknown")}</button>
        </div>
        <details>
            <summary>{t("app-why-reason")}</summary>
            <p>{question.why}</p>
            <p class="muted">{question.moves}</p>
        </details>
    }
    .into_any()
}

fn health(talk: Talk, next: Next) -> AnyView {
    let open: Vec<_> = next
        .health
        .into_iter()
        .filter(|atom| {
            talk.draft.with_untracked(|draft| draft.state.checked.iter().all(|known| known.atom != atom.atom))
        })
        .collect();
    let done = talk.draft.with_untracked(|draft| draft.health_done);
    if open.is_empty() || done {
        // Nothing is left to ask; the answer comes by itself.
        request_animation_frame(move || talk.stage(Stage::Answer));
        return waiting();
    }
    browser::focus_heading_soon();
    let urgent = is_urgent(&next.urgency);
    let ticked = RwSignal::new(Vec::<String>::new());
    let atoms = StoredValue::new(open.iter().map(|atom| atom.atom.clone()).collect::<Vec<_>>());
    let finish = move |answered: bool| {
        talk.change(|draft| {
            draft.health_done = true;
            if answered {
                let ticked = ticked.get_untracked();
                draft.state.checked.extend(
                    atoms
                        .get_value()
                        .into_iter()
                        .map(|atom| Checked { applies: ticked.contains(&atom), atom }),
                );
            }
        });
        talk.stage(Stage::Answer);
    };
    view! {
        {urgent.then(|| answer::urgency_line(&next.urgency, next.urgency_text))}
        <h1>{t("app-why-health")}</h1>
        <p class="muted">{t("app-why-health-hint")}</p>
        <ul class="list">
            {open.into_iter().map(|atom| {
                let id = atom.atom;
                view! {
                    <li>
                        <label class="check">
                            <input type="checkbox" on:change=move |event| {
                                let on = event_target_checked(&event);
                                ticked.update(|ticked| {
                                    ticked.retain(|known| *known != id);
                                    if on { ticked.push(id.clone()); }
                                });
                            } />
                            <span>{atom.name}</span>
                        </label>
                    </li>
                }
            }).collect_view()}
        </ul>
        <button class="primary wide" id="health-done" on:click=move |_| finish(true)>
            {move || t(if ticked.with(Vec::is_empty) { "app-why-health-none" } else { "app-why-health-some" })}
        </button>
        <button class="wide" on:click=move |_| finish(false)>{t("app-why-health-skip")}</button>
    }
    .into_any()
}
