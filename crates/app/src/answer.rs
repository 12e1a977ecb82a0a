//! The answer, top to bottom: what to do and how soon, what it was, why, what to discuss, what was not asked.

use leptos::prelude::*;
use serde_json::json;
use uncramp_diary::entry::Interview;
use uncramp_wire::{Advice, Answer, Likely, Reason, Reply, Request};

use crate::{
    browser, drawings,
    now_parts::call,
    sheet,
    why::{Stage, Talk, failed, hear, waiting},
    words::{t, tf, tk, tn},
};

/// The mark that stands for an urgency beside its colour.
fn mark(urgency: &str) -> &'static str {
    match urgency {
        "emergency_now" => "now",
        "same_day" => "today",
        "within_days" | "unknown" => "soon",
        "routine" => "routine",
        _ => "calm",
    }
}

/// The urgency in one line, while the questions go on.
pub(crate) fn urgency_line(urgency: &str, text: String) -> AnyView {
    view! {
        <div class=format!("urgency urgency-{urgency}") role="status">
            {drawings::icon(mark(urgency))}
            <p><strong>{text}</strong></p>
        </div>
    }
    .into_any()
}

pub(crate) fn screen(talk: Talk) -> AnyView {
    let heard = RwSignal::new(None::<Result<Answer, String>>);
    let request = move || {
        let state = talk.draft.with_untracked(|draft| draft.state.clone());
        heard.set(None);
        hear(heard, Request::Assess { state }, move |reply| match reply {
            Reply::Assess(answer) => {
                remember(talk, &answer);
                Some(*answer)
            }
            _ => None,
        });
    };
    request();
    view! {
        {move || match heard.get() {
            None => view! { <h1>{t("app-why-title")}</h1> {waiting()} }.into_any(),
            Some(Err(why)) => view! { <h1>{t("app-why-title")}</h1> {failed(why, request)} }.into_any(),
            Some(Ok(answer)) => {
                browser::focus_heading_soon();
                page(talk, &answer)
            }
        }}
        <div class="row">
            <button on:click=move |_| back(talk)>{t("app-why-change")}</button>
            <a class="button" id="to-report" href="#/report">{t("app-answer-report")}</a>
            <button id="restart" on:click=move |_| talk.restart()>{t("app-why-restart")}</button>
        </div>
    }
    .into_any()
}

/// Back to the questions and to what must be ticked.
fn back(talk: Talk) {
    talk.change(|draft| {
        draft.stage = Stage::Questions;
        draft.health_done = false;
        draft.record = None;
    });
}

/// Writes the answer into the diary, once.
fn remember(talk: Talk, answer: &Answer) {
    let draft = talk.draft.get_untracked();
    if draft.record.is_some() {
        return;
    }
    let first = if answer.abstained { None } else { answer.explanations.first() };
    let interview = Interview {
        person: draft.person,
        at: browser::moment(),
        state: serde_json::to_value(&draft.state).unwrap_or_default(),
        summary: json!({
            "urgency": answer.urgency,
            "first": first.map_or_else(|| t("ui-abstained"), |first| first.name.clone()),
            "page": first.map(|first| first.page.clone()),
            "explanations": answer.explanations.iter().map(|entry| json!({
                "page": entry.page, "p": entry.p, "low": entry.low, "high": entry.high,
            })).collect::<Vec<_>>(),
            "version": answer.version,
        }),
    };
    let record = talk.app.add(&interview);
    talk.change(|draft| draft.record = Some(record));
}

fn page(talk: Talk, answer: &Answer) -> AnyView {
    let urgency = answer.urgency.clone();
    let urgent = urgency == "emergency_now";
    let version = answer.version.clone();
    view! {
        <div class=format!("urgency urgency-{urgency}")>
            {drawings::icon(mark(&urgency))}
            <div>
                <h1 id="urgency">{answer.urgency_text.clone()}</h1>
                <p>{answer.urgency_why.clone()}</p>
            </div>
        </div>
        {urgent.then(|| call(talk.app, true))}
        {texts("ui-heading-unsure", &answer.unsure)}
        {texts("ui-heading-alarm", &answer.to_check)}
        {section("app-answer-why", answer.flags.iter().map(|flag| view! {
            <p><strong><a href=format!("#/learn/{}", flag.page)>{flag.text.clone()}</a></strong><br />{flag.advice.clone()}</p>
        }).collect_view().into_any(), answer.flags.is_empty())}
        {compared(talk, answer)}
        {section("ui-heading-event", rows(&answer.events), answer.events.is_empty())}
        <h2>{t("ui-heading-differential")}</h2>
        {answer.abstained.then(|| view! { <p class="note">{t("ui-abstained")}</p> })}
        {rows(&answer.explanations)}
        <p class="small">{t("ui-estimate")}</p>
        {table(answer)}
        {texts(if answer.abstained { "app-answer-again-questions" } else { "ui-heading-apart" }, &answer.apart)}
        {texts("ui-heading-medicines", &answer.medicines)}
        {texts("ui-heading-tests", &answer.tests)}
        {advice("ui-heading-advice", &answer.advice)}
        {(!answer.conditional.is_empty()).then(|| view! {
            <h2>{t("ui-heading-check-first")}</h2>
            {answer.tickable.then(|| view! {
                <p><button id="tick" on:click=move |_| back(talk)>{t("app-answer-tick")}</button></p>
            })}
            {sheet::open_areas(&answer.check_first)}
            <h3>{t("ui-heading-then")}</h3>
            {advice_list(&answer.conditional)}
        })}
        {advice("ui-heading-not", &answer.not_for)}
        {texts("ui-heading-open", &answer.open)}
        {texts("ui-heading-known", &answer.known.iter().map(|known| known.text.clone()).collect::<Vec<_>>())}
        <details>
            <summary>{t("app-answer-made")}</summary>
            <p>{tn("app-answer-made-text", &[("count", answer.weighed as f64)])}</p>
            <p>{t("ui-disclaimer")}</p>
            <p class="small">{tf("ui-version", &[("version", &version)])}</p>
        </details>
        <p class="small">{t("app-why-saved")}</p>
    }
    .into_any()
}

fn section(key: &str, body: AnyView, empty: bool) -> Option<AnyView> {
    (!empty).then(|| view! { <h2>{t(key)}</h2> {body} }.into_any())
}

fn texts(key: &str, texts: &[String]) -> Option<AnyView> {
    let items = texts.iter().map(|text| view! { <li>{text.clone()}</li> }).collect_view();
    section(key, view! { <ul>{items}</ul> }.into_any(), texts.is_empty())
}

fn advice(key: &str, items: &[Advice]) -> Option<AnyView> {
    section(key, advice_list(items), items.is_empty())
}

fn advice_list(items: &[Advice]) -> AnyView {
    view! {
        <ul>
            {items.iter().map(|item| view! {
                <li>
                    <a href=format!("#/learn/{}", item.page)>{item.name.clone()}</a>
                    {(!item.note.is_empty()).then(|| view! { <br /><span class="own">{item.note.clone()}</span> })}
                </li>
            }).collect_view()}
        </ul>
    }
    .into_any()
}

/// Rows with bars; the first is open.
fn rows(all: &[Likely]) -> AnyView {
    all.iter().enumerate().map(|(number, entry)| row(entry, number == 0)).collect_view().into_any()
}

fn row(entry: &Likely, open: bool) -> AnyView {
    let reasons = |key: &str, list: &[Reason]| {
        (!list.is_empty()).then(|| {
            view! {
                <h3>{t(key)}</h3>
                <ul>
                    {list.iter().map(|reason| view! {
                        <li>
                            {reason.text.clone()}
                            {(!reason.own.is_empty()).then(|| view! {
                                " " <span class="own">{tf("app-answer-own", &[("words", &reason.own)])}</span>
                            })}
                            {(!reason.page.is_empty()).then(|| view! {
                                " " <a href=format!("#/learn/{}", reason.page) aria-label=format!("{}: {}", t("app-answer-source"), reason.text)>{t("app-answer-source")}</a>
                            })}
                        </li>
                    }).collect_view()}
                </ul>
            }
        })
    };
    let cause = entry.page.starts_with("cause:");
    let none = cause && entry.speaks_for.is_empty();
    view! {
        <details class="likely" open=open>
            <summary>
                <span class="likely-name">{entry.name.clone()}</span>
                {(!entry.kind.is_empty()).then(|| format!(" ({})", entry.kind))}
                <br />
                <span>{tf("app-answer-sure", &[("sure", &entry.sure), ("interval", &entry.interval)])}</span>
                {plot(entry)}
            </summary>
            <p>{entry.about.clone()}</p>
            {reasons("ui-heading-for", &entry.speaks_for)}
            {none.then(|| view! { <p class="muted">{t("app-answer-nothing-for")}</p> })}
            {reasons("ui-heading-against", &entry.speaks_against)}
            {(!entry.apart.is_empty()).then(|| view! { <h3>{t("ui-heading-tells-apart")}</h3> <p>{entry.apart.clone()}</p> })}
            {(!entry.next.is_empty()).then(|| view! { <h3>{t("ui-heading-next")}</h3> <p>{entry.next.clone()}</p> })}
            <p><a href=format!("#/learn/{}", entry.page) aria-label=format!("{}: {}", t("app-answer-more"), entry.name)>{t("app-answer-more")}</a></p>
        </details>
    }
    .into_any()
}

/// The interval as a bar and the probability as a mark, from nought to one.
fn plot(entry: &Likely) -> AnyView {
    let at = |p: f64| format!("{:.2}", 2.0 + 296.0 * p.clamp(0.0, 1.0));
    let width = format!("{:.2}", (296.0 * (entry.high - entry.low)).max(2.0));
    view! {
        <svg class="plot" viewBox="0 0 300 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="plot-ground" x="2" y="7" width="296" height="2" />
            <rect class="plot-interval" x=at(entry.low) y="3" width=width height="10" />
            <rect class="plot-point" x=at(entry.p) y="1" width="3" height="14" />
        </svg>
    }
    .into_any()
}

fn table(answer: &Answer) -> AnyView {
    let row = |entry: &Likely| {
        view! {
            <tr>
                <th scope="row">{entry.name.clone()}</th>
                <td>{entry.sure.clone()}</td>
                <td>{entry.interval.clone()}</td>
            </tr>
        }
    };
    view! {
        <details>
            <summary>{t("app-answer-table")}</summary>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{t("app-answer-column-what")}</th>
                        <th scope="col">{t("app-answer-column-sure")}</th>
                        <th scope="col">{t("app-answer-column-interval")}</th>
                    </tr>
                </thead>
                <tbody>{answer.events.iter().chain(&answer.explanations).map(row).collect_view()}</tbody>
            </table>
        </details>
    }
    .into_any()
}

/// What the same person was told the time before.
fn compared(talk: Talk, answer: &Answer) -> Option<AnyView> {
    let draft = talk.draft.get_untracked();
    let before = untrack(|| talk.app.interviews())
        .into_iter()
        .find(|(id, interview)| Some(*id) != draft.record && interview.person == draft.person)?
        .1;
    let text =
        |key: &str| before.summary.get(key).and_then(|text| text.as_str()).unwrap_or_default().to_owned();
    let now = answer.explanations.first().filter(|_| !answer.abstained).map(|first| first.page.clone());
    let same = now.is_some_and(|page| page == text("page"));
    Some(
        view! {
            <details>
                <summary>{tf("app-why-compare", &[("day", &browser::shown(before.at, false))])}</summary>
                <p>{if same { t("app-why-compare-same") } else { tf("app-why-compare-new", &[("what", &text("first"))]) }}</p>
                <p>{tf("app-why-compare-urgency", &[("what", &tk("ui-urgency-", &text("urgency")))])}</p>
            </details>
        }
        .into_any(),
    )
}
