//! The exercise player: deadlines that are stored, a pause that is no reset, voice and vibration, and the diary at the end.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use uncramp_care::programme::{Cue, Leg, Moment as Place, Phase, PhaseKind, Playing};
use uncramp_diary::{Moment, entry::Session as Record};
use uncramp_wire::{Done, Move, Reply, Request, Session};

use crate::{
    browser,
    exercise_drawings::exercise,
    player::{minutes, ticking},
    sheet::{known, open_areas},
    state::{App, Notice},
    why::{Heard, chip, failed, hear, waiting},
    words::{t, tf, tn},
};

const KEPT: &str = "uncramp.session";

/// A session that is being played, kept at every change.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct Kept {
    programme: String,
    began: Moment,
    playing: Playing,
}

pub(crate) fn screen(app: App, programme: String) -> AnyView {
    let heard: Heard<Session> = RwSignal::new(None);
    let name = StoredValue::new(programme);
    let kept = browser::kept::<Kept>(KEPT).filter(|kept| name.with_value(|name| *name == kept.programme));
    // The answer to the safety question holds for this session, which was not begun without it.
    let cleared = RwSignal::new(kept.is_some());
    let request = move || {
        let cleared = cleared.get_untracked();
        let programme = name.get_value();
        let done = untrack(|| past(app, &programme));
        let state = untrack(|| known(app));
        hear(heard, Request::Session { state, programme, done, cleared }, |reply| match reply {
            Reply::Session(session) => Some(session),
            _ => None,
        });
    };
    // Asked again when the diary comes from the store, or something in it changes: who somebody is decides what they do.
    Effect::new(move |_| {
        app.diary.track();
        app.person.track();
        request();
    });
    let running = RwSignal::new(kept);
    view! {
        {move || match heard.get() {
            None => view! { <h1>{t("app-session-title")}</h1> {waiting()} }.into_any(),
            Some(Err(why)) => view! { <h1>{t("app-session-title")}</h1> {failed(why, request)} }.into_any(),
            Some(Ok(session)) => shown(app, session, running, move || {
                cleared.set(true);
                request();
            }),
        }}
    }
    .into_any()
}

/// The sessions of a programme so far, the oldest first.
fn past(app: App, programme: &str) -> Vec<Done> {
    let person = app.person.get();
    let mut all: Vec<(i64, Done)> = app
        .all::<Record>()
        .into_iter()
        .filter(|(_, session)| session.programme == programme && session.person == person)
        .map(|(_, session)| {
            let trouble = match (session.pain, session.dizzy) {
                (Some(true), _) => "pain",
                (_, Some(true)) => "dizzy",
                _ => "",
            };
            let finished = session.finished == Some(true);
            (session.began.unix_ms, Done { finished, trouble: trouble.to_owned() })
        })
        .collect();
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, done)| done).collect()
}

fn shown(
    app: App,
    session: Session,
    running: RwSignal<Option<Kept>>,
    clear: impl Fn() + Copy + Send + Sync + 'static,
) -> AnyView {
    let phases: Vec<Phase> = serde_json::from_str(&session.phases).unwrap_or_default();
    // Where nothing may be done there is nothing to play, whatever was begun.
    let can = !phases.is_empty();
    let started = Memo::new(move |_| can && running.with(Option::is_some));
    let phases = StoredValue::new(phases);
    let session = StoredValue::new(session);
    view! {
        {move || if started.get() {
            play(app, session, phases, running)
        } else {
            before(session.get_value(), running, clear)
        }}
    }
    .into_any()
}

fn set(running: RwSignal<Option<Kept>>, kept: Option<Kept>) {
    match &kept {
        Some(kept) => browser::keep(KEPT, kept),
        None => browser::forget(KEPT),
    }
    running.set(kept);
}

fn list(heading: &str, lines: Vec<String>) -> Option<AnyView> {
    (!lines.is_empty()).then(|| {
        view! {
            <h2>{t(heading)}</h2>
            <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        }
        .into_any()
    })
}

/// The safety question, where exercises wait for its answer.
fn safety(session: &Session, clear: impl Fn() + Copy + 'static) -> Option<AnyView> {
    let wrong = RwSignal::new(false);
    let yes = session.safety_yes.clone();
    (!session.safety.is_empty()).then(|| {
        view! {
            <p class="loud">{session.safety.clone()}</p>
            <div class="pair">
                <button class="big" id="safe" on:click=move |_| clear()>{t("app-session-safe")}</button>
                <button class="big danger" on:click=move |_| wrong.set(true)>{t("app-session-unsafe")}</button>
            </div>
            {move || wrong.get().then(|| view! { <p class="note note-warn" role="alert">{yes.clone()}</p> })}
        }
        .into_any()
    })
}

fn before(session: Session, running: RwSignal<Option<Kept>>, clear: impl Fn() + Copy + 'static) -> AnyView {
    let programme = session.programme.clone();
    let can = !session.moves.is_empty();
    view! {
        <h1>{session.name.clone()}</h1>
        <p>{session.about.clone()}</p>
        {can.then(|| view! {
            <p class="muted">{tn("app-session-length", &[("minutes", (f64::from(session.seconds) / 60.0).ceil())])}</p>
        })}
        {safety(&session, clear)}
        {list("app-session-checks", session.checks.clone())}
        {can.then(|| view! {
            <button class="primary wide" id="play" on:click=move |_| {
                set(running, Some(Kept {
                    programme: programme.clone(),
                    began: browser::moment(),
                    playing: Playing::start(browser::now_ms()),
                }));
                browser::focus_heading_soon();
            }>{t("app-session-start")}</button>
        })}
        {(!session.ask_first.is_empty()).then(|| view! {
            <h2>{t("app-session-ask")}</h2>
            {open_areas(&session.ask_first)}
        })}
        {(!session.moves.is_empty()).then(|| view! {
            <h2>{t("app-session-moves")}</h2>
            <ol>{session.moves.iter().map(|step| view! {
                <li>
                    <strong>{step.name.clone()}</strong> " " {step.text.clone()}
                    {step.changes.iter().map(|change| view! { <p class="change">{change.clone()}</p> }).collect_view()}
                </li>
            }).collect_view()}</ol>
        })}
        {list("app-session-left-out", session.left_out.into_iter().map(|left| format!("{}: {}", left.name, left.note)).collect())}
        {list("app-session-advice", session.advice)}
    }
    .into_any()
}

/// What is shown of the moment; a new one redraws the screen.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    Phase(usize),
    Done,
}

fn play(
    app: App,
    session: StoredValue<Session>,
    phases: StoredValue<Vec<Phase>>,
    running: RwSignal<Option<Kept>>,
) -> AnyView {
    let now = ticking();
    let place = move || {
        let at = now.get();
        running
            .with(|kept| kept.as_ref().map(|kept| phases.with_value(|phases| kept.playing.now(phases, at))))
    };
    let shown = Memo::new(move |_| match place() {
        Some(Place::Phase { phase, .. }) => Shown::Phase(phase),
        _ => Shown::Done,
    });
    let left = Memo::new(move |_| match place() {
        Some(Place::Phase { left_ms, .. }) => (left_ms + 999) / 1000,
        _ => 0,
    });
    let whole_left = Memo::new(move |_| match place() {
        Some(Place::Phase { session_left_ms, .. }) => session_left_ms / 1000,
        _ => 0,
    });
    announce(app, session, phases, running, now);
    view! {
        <section class="player">
            {move || match shown.get() {
                Shown::Phase(at) => phase_view(session, phases, running, at, left, whole_left),
                Shown::Done => after(app, session, running),
            }}
        </section>
    }
    .into_any()
}

fn change(running: RwSignal<Option<Kept>>, with: impl FnOnce(Playing, i64) -> Playing) {
    if let Some(kept) = running.get_untracked() {
        let playing = with(kept.playing, browser::now_ms());
        set(running, Some(Kept { playing, ..kept }));
    }
}

fn heading(phase: &Phase) -> String {
    let word = match phase.kind {
        PhaseKind::Ready => "app-session-ready",
        PhaseKind::Work => "app-session-work",
        PhaseKind::Rest => "app-session-rest",
        PhaseKind::Switch => "app-session-switch",
    };
    let leg = match phase.leg {
        Some(Leg::First) => t("app-session-leg-first"),
        Some(Leg::Second) => t("app-session-leg-second"),
        None => String::new(),
    };
    let word = t(word);
    if leg.is_empty() { word } else { format!("{word} · {leg}") }
}

fn phase_view(
    session: StoredValue<Session>,
    phases: StoredValue<Vec<Phase>>,
    running: RwSignal<Option<Kept>>,
    at: usize,
    left: Memo<i64>,
    whole_left: Memo<i64>,
) -> AnyView {
    let Some(phase) = phases.with_value(|phases| phases.get(at).copied()) else { return ().into_any() };
    let Some(step) = session.with_value(|session| session.moves.get(phase.exercise).cloned()) else {
        return ().into_any();
    };
    let Move { name, text, stop, changes, drawing, .. } = step;
    let count = session.with_value(|session| session.moves.len());
    let paused =
        move || running.with(|kept| kept.as_ref().is_some_and(|kept| kept.playing.paused_ms.is_some()));
    let with = move |change: fn(Playing, &[Phase], i64) -> Playing| {
        move |_| {
            self::change(running, |playing, now| phases.with_value(|phases| change(playing, phases, now)));
        }
    };
    let whole = phase.seconds;
    view! {
        <p class="player-top">
            <span>{tn("app-now-step", &[("number", (phase.exercise + 1) as f64), ("count", count as f64)])}</span>
            <span class="figure" role="timer">{move || tf("app-session-left", &[("time", &minutes(whole_left.get() * 1000))])}</span>
        </p>
        <h1 class="player-card">{name}</h1>
        <p class="loud">{heading(&phase)}</p>
        <div class="count">
            {crate::drawings::ring(move || left.get() as f64 / f64::from(whole.max(1)))}
            <p class="count-number" id="seconds" aria-hidden="true">{move || left.get()}</p>
            {(phase.rounds > 1).then(|| view! {
                <p class="muted">{tn("app-now-round", &[("round", f64::from(phase.round)), ("times", f64::from(phase.rounds))])}</p>
            })}
        </div>
        <p class="instruction instruction-long" id="instruction">{text}</p>
        {changes.into_iter().map(|change| view! { <p class="change">{change}</p> }).collect_view()}
        {exercise(&drawing)}
        {(!stop.is_empty()).then(|| view! { <p class="stop">{stop}</p> })}
        <div class="deck">
            <button class="huge good" id="pause" on:click=move |_| change(running, |playing, now| {
                if playing.paused_ms.is_some() { playing.resume(now) } else { phases.with_value(|phases| playing.pause(phases, now)) }
            })>{move || t(if paused() { "app-session-resume" } else { "app-session-pause" })}</button>
            <button class="huge" id="skip" on:click=with(Playing::skip)>{t("app-session-skip")}</button>
        </div>
        <div class="row">
            <button class="quiet" on:click=with(Playing::back)>{t("app-session-back")}</button>
            <button class="quiet" id="end" on:click=move |_| change(running, |playing, now| {
                phases.with_value(|phases| {
                    let mut playing = playing;
                    for _ in 0..phases.len() {
                        playing = playing.skip(phases, now);
                    }
                    playing
                })
            })>{t("app-session-end")}</button>
        </div>
    }
    .into_any()
}

fn after(app: App, session: StoredValue<Session>, running: RwSignal<Option<Kept>>) -> AnyView {
    let pain = RwSignal::new(None::<bool>);
    let dizzy = RwSignal::new(None::<bool>);
    let whole = RwSignal::new(None::<bool>);
    let answer = |legend: &'static str, into: RwSignal<Option<bool>>| {
        view! {
            <fieldset class="chips">
                <legend>{t(legend)}</legend>
                {[(true, "app-yes"), (false, "app-no")].map(|(yes, word)| chip(
                    t(word),
                    move || into.get() == Some(yes),
                    move || into.update(|into| *into = (*into != Some(yes)).then_some(yes)),
                ))}
            </fieldset>
        }
    };
    let save = move |_| {
        let Some(kept) = running.get_untracked() else { return };
        let seconds = u32::try_from((browser::now_ms() - kept.began.unix_ms).max(0) / 1000).ok();
        let finished = whole.get_untracked();
        let steps_done = session.with_value(|session| match finished {
            Some(true) => session.moves.iter().map(|step| step.item.clone()).collect(),
            _ => Vec::new(),
        });
        app.add(&Record {
            person: app.person.get_untracked(),
            programme: kept.programme,
            began: kept.began,
            seconds,
            steps_done,
            finished,
            pain: pain.get_untracked(),
            dizzy: dizzy.get_untracked(),
            note: None,
        });
        set(running, None);
        app.notice.set(Some(Notice::Saved));
        crate::route::go("#/plan");
    };
    view! {
        <h1>{t("app-session-done")}</h1>
        {answer("app-session-all", whole)}
        {answer("app-session-pain", pain)}
        {answer("app-session-dizzy", dizzy)}
        {move || (pain.get() == Some(true) || dizzy.get() == Some(true)).then(|| view! {
            <p class="note note-warn" role="status">{t("app-session-trouble")}</p>
        })}
        <button class="primary wide" id="save-session" on:click=save>{t("app-save")}</button>
        <p><button class="quiet" on:click=move |_| {
            set(running, None);
            // The answer to the safety question went with that session.
            crate::route::go("#/plan");
        }>{t("app-session-forget")}</button></p>
    }
    .into_any()
}

/// Voice and vibration. After a long sleep of the device only the last cue is told.
fn announce(
    app: App,
    session: StoredValue<Session>,
    phases: StoredValue<Vec<Phase>>,
    running: RwSignal<Option<Kept>>,
    now: RwSignal<i64>,
) {
    Effect::new(move |before: Option<i64>| {
        let now = now.get();
        let due = running.with_untracked(|kept| {
            let kept = kept.as_ref()?;
            if kept.playing.paused_ms.is_some() {
                return None;
            }
            let after = before.unwrap_or(now - 1);
            phases.with_value(|phases| kept.playing.due(phases, after, now)).pop()
        });
        if let Some((at, cue)) = due {
            let speaks = app.settings.with_untracked(|settings| settings.voice);
            let pattern: &[u32] = match cue {
                Cue::Start => &[120],
                Cue::Half => &[60],
                Cue::End => &[60, 60, 60],
                _ => &[30],
            };
            browser::vibrate_if(app, pattern);
            if speaks && let Some(text) = spoken(session, phases, at, cue) {
                browser::speak(&text);
            }
        }
        now
    });
    on_cleanup(browser::hush);
}

fn spoken(
    session: StoredValue<Session>,
    phases: StoredValue<Vec<Phase>>,
    at: usize,
    cue: Cue,
) -> Option<String> {
    let phase = phases.with_value(|phases| phases.get(at).copied())?;
    match cue {
        Cue::Start => session.with_value(|session| {
            let step = session.moves.get(phase.exercise)?;
            Some(match phase.kind {
                PhaseKind::Ready => format!("{}. {}", step.name, step.text),
                PhaseKind::Work => step.cue.clone(),
                PhaseKind::Rest | PhaseKind::Switch => heading(&phase),
            })
        }),
        Cue::Half => Some(t("app-session-half")),
        Cue::Three => Some("3".to_owned()),
        Cue::Two => Some("2".to_owned()),
        Cue::One => Some("1".to_owned()),
        Cue::End => None,
    }
}
