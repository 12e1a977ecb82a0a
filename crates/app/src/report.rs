//! The report for a doctor: seen first by the person, who chooses what goes in; printed, or saved as PDF or as a page.

use std::collections::BTreeSet;

use leptos::prelude::*;
use uncramp_diary::{RecordId, entry::Question, file};
use uncramp_wire::{Book, PaperAsked, Reply, ReportAsked, ReportShown, Request};

use crate::{
    browser, engine,
    sheet::{self, known},
    state::{App, Notice},
    why::{Heard, chip, failed, hear, waiting},
    words::{t, tf},
};

/// Countries whose paper is Letter.
const LETTER: [&str; 14] =
    ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];
/// What the person leaves out, kept on this device.
const WITHOUT: &str = "uncramp.report";
const NAME: &str = "name";

/// The whole diary, and who and when it is.
fn book(app: App) -> Book {
    let now = browser::moment();
    Book {
        records: app.diary.with(|diary| if diary.is_empty() { String::new() } else { file::write(diary) }),
        person: app.person.get().map(|id| id.to_string()).unwrap_or_default(),
        unix_ms: now.unix_ms,
        offset_minutes: now.offset_minutes,
        cleared: false,
    }
}

/// What the person is called; a doctor has no use for "me".
fn called(app: App) -> String {
    let name = app.name_of(app.person.get());
    if name == t("app-now-me") { String::new() } else { name }
}

/// The day of the interview that counts, where it was not today.
fn interview(app: App) -> String {
    let (person, today) = (app.person.get(), browser::moment().day());
    let last = app.interviews().into_iter().find(|(_, interview)| interview.person == person);
    last.and_then(|(_, interview)| interview.at.day())
        .filter(|day| Some(*day) != today)
        .map(|day| day.to_string())
        .unwrap_or_default()
}

pub(crate) fn screen(app: App) -> AnyView {
    let without: RwSignal<BTreeSet<String>> = RwSignal::new(browser::kept(WITHOUT).unwrap_or_default());
    let heard: Heard<ReportShown> = RwSignal::new(None);
    let request = move || {
        let named = !without.with(|without| without.contains(NAME));
        let asked = ReportAsked {
            name: if named { called(app) } else { String::new() },
            interview: interview(app),
            without: without.get().into_iter().collect(),
        };
        hear(heard, Request::Report { state: known(app), book: book(app), asked }, |reply| match reply {
            Reply::Report(report) => Some(*report),
            _ => None,
        });
    };
    Effect::new(move |_| request());
    let leave = move |key: String| {
        without.update(|without| {
            if !without.remove(&key) {
                without.insert(key);
            }
        });
        without.with_untracked(|without| browser::keep(WITHOUT, without));
    };
    // Drawn once, so that a choice does not close what it was made in.
    let arrived = Memo::new(move |_| heard.with(|heard| matches!(heard, Some(Ok(_)))));
    view! {
        <div class="screen-only">
            <h1>{t("app-report-title")}</h1>
            <p>{t("app-report-text")}</p>
            {sheet::whom(app)}
        </div>
        {move || match heard.get() {
            None => waiting(),
            Some(Err(why)) => failed(why, request),
            Some(Ok(_)) => ().into_any(),
        }}
        {move || arrived.get().then(|| view! {
            <link rel="stylesheet" href=browser::attribute("data-report") />
            <div class="screen-only">
                {take(app, heard)}
                {choice(app, heard, without, leave)}
                {questions(app, heard)}
                <h2>{t("app-report-preview")}</h2>
            </div>
            <section id="report" aria-label=t("app-report-preview") inner_html=move || part(heard, |report| report.sheet.clone())></section>
        })}
    }
    .into_any()
}

/// Something of the report, or nothing of its kind where none has come.
fn part<T: Default>(heard: Heard<ReportShown>, of: fn(&ReportShown) -> T) -> T {
    heard.with(|heard| heard.as_ref().and_then(|report| report.as_ref().ok()).map(of)).unwrap_or_default()
}

/// What goes in.
fn choice(
    app: App,
    heard: Heard<ReportShown>,
    without: RwSignal<BTreeSet<String>>,
    leave: impl Fn(String) + Copy + Send + Sync + 'static,
) -> AnyView {
    let parts = untrack(|| part(heard, |report| report.parts.clone()));
    let name = untrack(|| called(app));
    let one = move |key: String, text: String| {
        let again = key.clone();
        chip(text, move || !without.with(|without| without.contains(&key)), move || leave(again.clone()))
    };
    view! {
        <details>
            <summary>{t("app-report-choose")}</summary>
            <fieldset class="chips">
                <legend>{t("app-report-parts")}</legend>
                {(!name.is_empty()).then(|| one(NAME.to_owned(), tf("app-report-name", &[("name", &name)])))}
                {parts.into_iter().map(|part| one(part.key, part.name)).collect_view()}
            </fieldset>
        </details>
    }
    .into_any()
}

/// Printing and files.
fn take(app: App, heard: Heard<ReportShown>) -> AnyView {
    let read = move |of: fn(&ReportShown) -> String| untrack(|| part(heard, of));
    let busy = RwSignal::new(false);
    let wrong = RwSignal::new(false);
    let today = move || browser::moment().day().map(|day| day.to_string()).unwrap_or_default();
    let file = move |end: &str| format!("uncramp-{}.{end}", today());
    let pdf = move || {
        let letter = app.settings.with_untracked(|settings| LETTER.contains(&settings.country().as_str()));
        let asked = PaperAsked { document: read(|report| report.document.clone()), date: today(), letter };
        busy.set(true);
        wrong.set(false);
        leptos::task::spawn_local(async move {
            let written = engine::paper(&asked).await;
            let done = written
                .ok()
                .and_then(|bytes| browser::download(&file("pdf"), &bytes.into(), "application/pdf"));
            busy.set(false);
            wrong.set(done.is_none());
        });
    };
    let save = move || {
        browser::download(&file("html"), &read(|report| report.page.clone()).into(), "text/html");
    };
    view! {
        <div class="pair">
            <button class="primary" id="pdf" prop:disabled=move || busy.get() on:click=move |_| pdf()>{t("app-report-pdf")}</button>
            <button id="print" on:click=|_| browser::print()>{t("app-report-print")}</button>
            <button id="page" on:click=move |_| save()>{t("app-report-page")}</button>
        </div>
        <p role="status" class="muted">{move || busy.get().then(|| t("app-report-busy"))}</p>
        {move || wrong.get().then(|| view! { <p class="wrong" role="alert">{t("app-report-wrong")}</p> })}
    }
    .into_any()
}

/// Questions for the doctor: the person's own, and those that go with what they take.
fn questions(app: App, heard: Heard<ReportShown>) -> AnyView {
    let suggested = move || part(heard, |report| report.suggested.clone());
    let typed = RwSignal::new(String::new());
    let write = move |text: String, asked: Option<bool>| {
        let question = Question { person: app.person.get_untracked(), at: browser::moment(), text, asked };
        app.add(&question);
    };
    let add = move || {
        let text = typed.get_untracked().trim().to_owned();
        if !text.is_empty() {
            typed.set(String::new());
            write(text, None);
            app.notice.set(Some(Notice::Saved));
        }
    };
    view! {
        <h2>{t("app-report-questions")}</h2>
        <ul class="chip-list" id="questions">
            {move || own(app).into_iter().map(|(id, question)| {
                let label = tf("app-report-asked", &[("question", &question.text)]);
                let text = question.text.clone();
                view! {
                    <li>
                        <span>{text}</span>
                        <button type="button" aria-label=label on:click=move |_| {
                            app.correct(id, &Question { asked: Some(true), ..question.clone() });
                        }>"✓"</button>
                    </li>
                }
            }).collect_view()}
            {move || suggested().into_iter().map(|text| {
                let label = tf("app-report-strike", &[("question", &text)]);
                let struck = text.clone();
                view! {
                    <li class="suggested">
                        <span>{text}</span>
                        <button type="button" aria-label=label on:click=move |_| write(struck.clone(), Some(true))>"✕"</button>
                    </li>
                }
            }).collect_view()}
        </ul>
        <form class="field" on:submit=move |event| { event.prevent_default(); add(); }>
            <label for="question">{t("app-report-question")}</label>
            <input id="question" autocomplete="off" maxlength="200" prop:value=move || typed.get()
                on:input=move |event| typed.set(event_target_value(&event)) />
            <p class="hint">{t("app-report-question-hint")}</p>
            <button id="add-question">{t("app-report-question-add")}</button>
        </form>
    }
    .into_any()
}

/// Open questions, the earliest first.
fn own(app: App) -> Vec<(RecordId, Question)> {
    let person = app.person.get();
    let mut all: Vec<_> = app
        .all::<Question>()
        .into_iter()
        .filter(|(_, question)| question.person == person && question.asked != Some(true))
        .collect();
    all.sort_by_key(|(id, question)| (question.at.unix_ms, *id));
    all
}
