//! Personal trials: what can be tried, today's part, and the result when it is time. The engine decides all of it.

use leptos::prelude::*;
use uncramp_diary::{
    Diary, Entry, RecordId,
    entry::{CheckIn, TrialEvent, TrialHappening},
    file,
};
use uncramp_wire::{Book, Reply, Request, Trial, TrialWish, Trials, Written};

use crate::{
    browser, drawings,
    route::go,
    sheet::{self, known},
    state::{App, Notice},
    trial_start,
    why::{Heard, chip, failed, hear, waiting},
    words::{base, t, tn},
};

/// When the safety question was last answered with a no, and by whom.
const CLEARED: &str = "uncramp.cleared";
/// Kinds of record that trials rest on.
const OF_TRIALS: [&str; 2] = ["trial", "trial_event"];
const OF_NIGHTS: [&str; 4] = ["episode", "check_in", "keeping", "grouping"];
/// Cramps of a night that have a button of their own.
const MOST_CRAMPS: u32 = 4;

/// The records that the engine needs, and who and when it is.
pub(crate) fn book(app: App) -> Book {
    let now = browser::moment();
    let person = app.person.get();
    let mut part = Diary::default();
    app.diary.with(|diary| {
        let of = |kinds: &[&str]| -> Vec<_> {
            diary.records().filter(|record| kinds.contains(&record.kind.as_str())).cloned().collect()
        };
        let trials = of(&OF_TRIALS);
        // Without a trial no night is of interest.
        if !trials.is_empty() {
            part.merge(of(&OF_NIGHTS));
        }
        part.merge(trials);
    });
    let cleared = browser::kept::<(Option<RecordId>, i64)>(CLEARED).is_some_and(|(who, at)| {
        let days = now.days_since(browser::moment_at(at));
        who == person && (0.0..=f64::from(base().model.diary.answers_days)).contains(&days)
    });
    Book {
        records: if part.is_empty() { String::new() } else { file::write(&part) },
        person: person.map(|id| id.to_string()).unwrap_or_default(),
        unix_ms: now.unix_ms,
        offset_minutes: now.offset_minutes,
        cleared,
    }
}

/// Writes what the engine made.
pub(crate) fn write(app: App, records: &[Written]) -> bool {
    let mut done = false;
    for record in records {
        let body = serde_json::from_str(&record.body).unwrap_or_default();
        if let Some(entry) = Entry::read(&record.kind, Entry::FORMAT, &body) {
            app.add(&entry);
            done = true;
        }
    }
    done
}

pub(crate) fn screen(app: App) -> AnyView {
    let heard: Heard<Trials> = RwSignal::new(None);
    let again = RwSignal::new(0);
    let request = move || {
        again.track();
        let (state, book) = (known(app), book(app));
        hear(heard, Request::Trials { state, book }, |reply| match reply {
            Reply::Trials(trials) => Some(*trials),
            _ => None,
        });
    };
    Effect::new(move |_| request());
    let clear = move || {
        browser::keep(CLEARED, &(app.person.get_untracked(), browser::now_ms()));
        again.update(|times| *times += 1);
    };
    view! {
        <h1>{t("app-trials-title")}</h1>
        {move || match heard.get() {
            None => waiting(),
            Some(Err(why)) => failed(why, request),
            Some(Ok(trials)) => shown(app, trials, clear),
        }}
        <p><a href="#/plan">{t("app-plan-title")}</a></p>
    }
    .into_any()
}

fn shown(app: App, trials: Trials, clear: impl Fn() + Copy + Send + 'static) -> AnyView {
    let none = trials.running.is_none() && trials.help.is_empty();
    view! {
        {(!trials.help.is_empty()).then(|| view! {
            <div class="note note-warn"><p>{trials.help}</p><p><a class="button" href="#/why">{t("app-nav-why")}</a></p></div>
        })}
        {trials.running.as_ref().map(|trial| running(app, trial, clear))}
        {none.then(|| view! { <p>{t("app-trials-text")}</p> })}
        {trials.parts.into_iter().map(|part| sheet::section(part, |_, _| {})).collect_view()}
        {none.then(|| sheet::whom(app))}
        {(!trials.earlier.is_empty()).then(|| view! {
            <h2>{t("app-trials-earlier")}</h2>
            <ul class="items">{trials.earlier.into_iter().map(|trial| view! {
                <li class="item"><h3 class="name">{trial.title.clone()}</h3>
                    {trial.why.iter().map(|why| view! { <p>{why.clone()}</p> }).collect_view()}
                    {result(&trial)}{lines(&trial)}</li>
            }).collect_view()}</ul>
        })}
    }
    .into_any()
}

fn happened(app: App, trial: &str, what: TrialHappening, yes: Option<bool>, note: Option<String>) {
    let Some(trial) = RecordId::parse(trial) else { return };
    let at = browser::moment();
    app.add(&TrialEvent { trial, at, what, date: at.day(), yes, look: None, note });
    app.notice.set(Some(Notice::Saved));
}

/// The trial that runs: today first, then the night, then how it stands.
fn running(app: App, trial: &Trial, clear: impl Fn() + Copy + Send + 'static) -> AnyView {
    let id = StoredValue::new(trial.id.clone());
    let event = move |what, yes| id.with_value(|id| happened(app, id, what, yes, None));
    if trial.end {
        // What has become unsafe ends here, with a word why; the gate was asked just now.
        let why = trial.why.join(" ");
        request_animation_frame(move || {
            id.with_value(|id| happened(app, id, TrialHappening::Stopped, None, Some(why)));
        });
    }
    let state = trial.state.clone();
    let kept = trial.kept;
    view! {
        <section class=format!("arm arm-{}", trial.arm) id="trial">
            <h2 class="name">{trial.title.clone()}</h2>
            {(!trial.today.is_empty()).then(|| view! {
                <p class="instruction" id="arm">{drawings::icon(match trial.arm.as_str() {
                    "with" => "calm",
                    "without" => "routine",
                    _ => "",
                })} " " {trial.today.clone()}</p>
            })}
            {(!trial.todo.is_empty()).then(|| view! { <p class="loud">{trial.todo.clone()}</p> })}
            {(!trial.day.is_empty()).then(|| view! { <p class="muted">{trial.day.clone()}</p> })}
        </section>
        {held(trial, clear)}
        {(state == "running").then(|| view! {
            <fieldset class="chips">
                <legend>{t("app-trials-kept")}</legend>
                {[(true, "app-yes"), (false, "app-no")].map(|(yes, word)| chip(
                    t(word),
                    move || kept == Some(yes),
                    move || event(TrialHappening::Kept, Some(yes)),
                ))}
            </fieldset>
        })}
        {night(app, trial)}
        {result(trial)}
        {lines(trial)}
        <div class="row">
            {match state.as_str() {
                "running" => Some(("app-act-pause", TrialHappening::Paused)),
                "paused" => Some(("app-act-resume", TrialHappening::Resumed)),
                _ => None,
            }.map(|(word, what)| view! {
                <button id="pause" on:click=move |_| event(what, None)>{t(word)}</button>
            })}
        </div>
        {stop(app, id)}
    }
    .into_any()
}

/// Why it is held, and the safety question where that settles it.
fn held(trial: &Trial, clear: impl Fn() + Copy + Send + 'static) -> Option<AnyView> {
    let wrong = RwSignal::new(false);
    let (why, safety, yes) = (trial.why.clone(), trial.safety.clone(), trial.safety_yes.clone());
    (trial.state == "held").then(|| {
        view! {
            <div class="note note-warn" id="held">
                <p><strong>{t(if trial.end { "app-trials-ended" } else { "app-trials-held" })}</strong></p>
                {why.into_iter().map(|why| view! { <p>{why}</p> }).collect_view()}
            </div>
            {(!safety.is_empty()).then(|| view! {
                <p class="loud">{safety}</p>
                <div class="pair">
                    <button class="big" id="safe" on:click=move |_| clear()>{t("app-session-safe")}</button>
                    <button class="big danger" on:click=move |_| wrong.set(true)>{t("app-session-unsafe")}</button>
                </div>
                {move || wrong.get().then(|| view! { <p class="note note-warn" role="alert">{yes.clone()}</p> })}
            })}
        }
        .into_any()
    })
}

/// The night before, in one tap.
fn night(app: App, trial: &Trial) -> Option<AnyView> {
    let date = trial.night.parse().ok()?;
    let cramps = trial.cramps;
    let write = move |count: u32| {
        let day = CheckIn { person: app.person.get_untracked(), cramps: Some(count), ..CheckIn::new(date) };
        app.add(&day);
        app.notice.set(Some(Notice::Saved));
    };
    Some(
        view! {
            <fieldset class="chips" id="night">
                <legend>{t("app-trials-night")}</legend>
                {(0..=MOST_CRAMPS).map(|count| chip(
                    if count == MOST_CRAMPS { tn("app-day-cramps-more", &[("count", f64::from(count))]) } else { count.to_string() },
                    move || cramps.map(|cramps| cramps.min(MOST_CRAMPS)) == Some(count),
                    move || write(count),
                )).collect_view()}
            </fieldset>
            <p><a href="#/diary/day">{t("app-trials-other-night")}</a></p>
        }
        .into_any(),
    )
}

fn result(trial: &Trial) -> Option<AnyView> {
    let (verdict, found) = (trial.verdict.clone(), trial.result.clone());
    (!verdict.is_empty()).then(|| {
        view! {
            <div class=format!("result item mark-{}", trial.mark)>
                <p class="loud">{verdict}</p>
                {found.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
                {trial.bar.clone().map(sheet::bar)}
            </div>
        }
        .into_any()
    })
}

fn lines(trial: &Trial) -> AnyView {
    trial.lines.iter().map(|line| view! { <p class="small">{line.clone()}</p> }).collect_view().into_any()
}

/// Ending it, with a word on harm; never in one tap.
fn stop(app: App, id: StoredValue<String>) -> AnyView {
    let asked = RwSignal::new(false);
    let harm = RwSignal::new(String::new());
    let end = move || {
        let note = harm.get_untracked();
        id.with_value(|id| {
            if !note.trim().is_empty() {
                happened(app, id, TrialHappening::Harm, None, Some(note));
            }
            happened(app, id, TrialHappening::Stopped, None, None);
        });
    };
    view! {
        {move || if asked.get() {
            view! {
                <div class="field">
                    <label for="harm">{t("app-trials-harm")}</label>
                    <input id="harm" autocomplete="off" maxlength="500" prop:value=move || harm.get()
                        on:input=move |event| harm.set(event_target_value(&event)) />
                    <p class="hint">{t("app-trials-harm-hint")}</p>
                </div>
                <div class="row">
                    <button class="danger" id="stop-sure" on:click=move |_| end()>{t("app-trials-stop-sure")}</button>
                    <button on:click=move |_| asked.set(false)>{t("app-cancel")}</button>
                </div>
            }.into_any()
        } else {
            view! {
                <p><button class="danger" id="stop" on:click=move |_| asked.set(true)>{t("app-trials-stop")}</button></p>
            }.into_any()
        }}
    }
    .into_any()
}

/// The screen on which a trial is begun.
pub(crate) fn begin(app: App, template: String) -> AnyView {
    trial_start::screen(app, template, move |wish: TrialWish, said: Heard<Vec<String>>| {
        let request = untrack(|| Request::TrialStart {
            state: known(app),
            book: book(app),
            wish,
            seed: u64::from_be_bytes(browser::random()),
        });
        hear(said, request, move |reply| match reply {
            Reply::Write { records, refused } => {
                if write(app, &records) {
                    app.notice.set(Some(Notice::Saved));
                    go("#/plan/trials");
                }
                Some(refused)
            }
            _ => None,
        });
    })
}
