//! The questions of Why, and the health matters that advice is checked against.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;
use uncramp_wire::{Atom, Checked, Given, HealthArea, Next, Question, Reply, Request};

use crate::{
    answer, browser,
    why::{Heard, Stage, Talk, chip, failed, hear, waiting},
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

/// Whether a part of health was answered with "some of these"; nothing where it was left open.
type Said = RwSignal<BTreeMap<usize, bool>>;

fn health(talk: Talk, next: Next) -> AnyView {
    let done = talk.draft.with_untracked(|draft| draft.health_done);
    if next.health.is_empty() || done {
        // Nothing is left to ask; the answer comes by itself.
        request_animation_frame(move || talk.stage(Stage::Answer));
        return waiting();
    }
    browser::focus_heading_soon();
    let urgent = is_urgent(&next.urgency);
    let said: Said = RwSignal::new(BTreeMap::new());
    let ticked = RwSignal::new(BTreeSet::<String>::new());
    let areas = StoredValue::new(next.health);
    let finish = move |answered: bool| {
        talk.change(|draft| {
            draft.health_done = true;
            if answered {
                let checked =
                    areas.with_value(|areas| checked(areas, &said.get_untracked(), &ticked.get_untracked()));
                draft.state.checked.extend(checked);
            }
        });
        talk.stage(Stage::Answer);
    };
    view! {
        {urgent.then(|| answer::urgency_line(&next.urgency, next.urgency_text))}
        <h1>{t("app-why-health")}</h1>
        <p class="muted">{t("app-why-health-hint")}</p>
        {areas.get_value().into_iter().enumerate().map(|(at, area)| area_view(at, area, said, ticked)).collect_view()}
        <button class="primary wide" id="health-done" on:click=move |_| finish(true)>
            {move || t(if said.with(BTreeMap::is_empty) { "app-why-health-none" } else { "app-why-health-some" })}
        </button>
        <button class="wide" on:click=move |_| finish(false)>{t("app-why-health-skip")}</button>
    }
    .into_any()
}

/// A part of health: what stands under it is read, and ticked only by whoever has some of it.
fn area_view(at: usize, area: HealthArea, said: Said, ticked: RwSignal<BTreeSet<String>>) -> AnyView {
    let names = area.matters.iter().map(|matter| matter.name.as_str()).collect::<Vec<_>>().join("; ");
    let matters = StoredValue::new(area.matters);
    let some = move || said.with(|said| said.get(&at) == Some(&true));
    let answer = |some: bool, key: &'static str| {
        chip(
            t(key),
            move || said.with(|said| said.get(&at) == Some(&some)),
            move || {
                said.update(|said| {
                    if said.get(&at) == Some(&some) {
                        said.remove(&at);
                    } else {
                        said.insert(at, some);
                    }
                });
            },
        )
    };
    let list = move || {
        let matters = matters.get_value();
        view! {
            <ul class="list">
                {matters.into_iter().map(|Atom { atom, name }| {
                    let was = ticked.with_untracked(|ticked| ticked.contains(&atom));
                    view! {
                        <li>
                            <label class="check">
                                <input type="checkbox" prop:checked=was on:change=move |event| {
                                    let on = event_target_checked(&event);
                                    ticked.update(|ticked| {
                                        if on { ticked.insert(atom.clone()); } else { ticked.remove(&atom); }
                                    });
                                } />
                                <span>{name}</span>
                            </label>
                        </li>
                    }
                }).collect_view()}
            </ul>
        }
    };
    view! {
        <fieldset class="area">
            <legend>{area.title}</legend>
            {move || if some() { list().into_any() } else { view! { <p class="muted small">{names.clone()}</p> }.into_any() }}
            <div class="chips">{answer(false, "app-why-area-none")}{answer(true, "app-why-area-some")}</div>
        </fieldset>
    }
    .into_any()
}

/// What was said of the parts of health. Where none was answered, none of all that was shown applies; otherwise a part that
/// was left open stays open, and so does one of which "some" applies and nothing was ticked.
fn checked(areas: &[HealthArea], said: &BTreeMap<usize, bool>, ticked: &BTreeSet<String>) -> Vec<Checked> {
    let applies = |matter: &Atom| ticked.contains(&matter.atom);
    let answered = |at: usize, area: &HealthArea| match said.get(&at) {
        None => said.is_empty(),
        Some(false) => true,
        Some(true) => area.matters.iter().any(applies),
    };
    let some = |at: usize| said.get(&at) == Some(&true);
    areas
        .iter()
        .enumerate()
        .filter(|(at, area)| answered(*at, area))
        .flat_map(|(at, area)| area.matters.iter().map(move |matter| (at, matter)))
        .map(|(at, matter)| Checked { atom: matter.atom.clone(), applies: some(at) && applies(matter) })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn areas() -> Vec<HealthArea> {
        let area = |ids: &[&str]| HealthArea {
            title: String::new(),
            matters: ids.iter().map(|id| Atom { atom: (*id).to_owned(), name: String::new() }).collect(),
        };
        vec![area(&["a", "b"]), area(&["c"])]
    }

    fn said(said: &[(usize, bool)], ticked: &[&str]) -> Vec<(String, bool)> {
        let ticked = ticked.iter().map(|id| (*id).to_owned()).collect();
        let said = said.iter().copied().collect();
        checked(&areas(), &said, &ticked).into_iter().map(|one| (one.atom, one.applies)).collect()
    }

    fn is(pairs: &[(&str, bool)]) -> Vec<(String, bool)> {
        pairs.iter().map(|(id, applies)| ((*id).to_owned(), *applies)).collect()
    }

    #[test]
    fn untouched_means_none_of_all_that_was_shown() {
        assert_eq!(said(&[], &[]), is(&[("a", false), ("b", false), ("c", false)]));
    }

    #[test]
    fn a_part_that_was_left_open_stays_open_once_another_was_answered() {
        assert_eq!(said(&[(1, false)], &[]), is(&[("c", false)]));
        assert_eq!(said(&[(0, true)], &["b"]), is(&[("a", false), ("b", true)]));
    }

    #[test]
    fn some_without_saying_which_settles_nothing() {
        assert_eq!(said(&[(0, true)], &[]), is(&[]));
    }

    #[test]
    fn who_takes_some_back_has_none_of_them() {
        assert_eq!(said(&[(0, false)], &["b"]), is(&[("a", false), ("b", false)]));
    }
}
