//! The steps by the clock, and what comes after them.

use std::time::Duration;

use leptos::prelude::*;
use uncramp_care::{
    first_aid::SafeStep,
    player::{Length, Now},
};
use uncramp_diary::{Episode, RecordId, entry::Side};

use crate::{
    browser, drawings,
    now_parts::{LONG_OVER_MS, Run, call, card, place_text, told_before},
    words::{base, length, t, tf, tfn, tk, tn},
};

/// Letters from which an instruction is set smaller, so that the count-down stays on the screen.
const LONG: usize = 110;
/// How often the screen looks at the clock.
const LOOK_MS: u64 = 200;

/// The time, looked at again and again while the screen is shown.
pub(crate) fn ticking() -> RwSignal<i64> {
    let now = RwSignal::new(browser::now_ms());
    if let Ok(handle) =
        set_interval_with_handle(move || now.set(browser::now_ms()), Duration::from_millis(LOOK_MS))
    {
        on_cleanup(move || handle.clear());
    }
    now
}

pub(crate) fn minutes(ms: i64) -> String {
    let seconds = ms.max(0) / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// The step, the round and the seconds left, as they are shown.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    Step(usize),
    Done,
    TooLong,
    LongOver,
}

pub(crate) fn steps_screen(run: Run) -> AnyView {
    let Some(session) = run.session.get_untracked() else { return ().into_any() };
    let Some((protocol, steps)) = card(run.app, &session) else {
        run.set(None);
        return ().into_any();
    };
    let left_out = steps.len() < protocol.steps.len();
    let steps = StoredValue::new(steps);
    let lengths = steps.with_value(|steps| steps.iter().map(Length::from).collect::<Vec<_>>());
    let lengths = StoredValue::new(lengths);
    let limit = base().model.first_aid.escalate_after_seconds;
    let now = ticking();
    let place = move || {
        run.session.with(|session| {
            session.as_ref().map(|session| {
                let now = now.get();
                if now - session.began.unix_ms > LONG_OVER_MS {
                    return (Shown::LongOver, 1, None);
                }
                match lengths.with_value(|lengths| session.progress().now(lengths, now, limit)) {
                    Now::Step { step, round, left_ms } => (Shown::Step(step), round, left_ms),
                    Now::Done => (Shown::Done, 1, None),
                    Now::TooLong => (Shown::TooLong, 1, None),
                }
            })
        })
    };
    let shown = Memo::new(move |_| place().map_or(Shown::Done, |(shown, ..)| shown));
    let round = Memo::new(move |_| place().map_or(1, |(_, round, _)| round));
    let seconds = Memo::new(move |_| place().and_then(|(_, _, left)| left).map(|left| (left + 999) / 1000));
    keep_awake();
    let convulsion = protocol.convulsion;
    announce(run, shown, round, seconds, steps, convulsion);
    let began = session.began.unix_ms;
    let title = tk("protocol-", protocol.id.as_str());
    let id = protocol.id.to_string();
    view! {
        <section class="player">
            <p class="player-top">
                <span>{t("app-now-since")} " " <strong class="figure" role="timer">{move || minutes(now.get() - began)}</strong></span>
                {voice_button(run)}
            </p>
            {move || told_before(run)}
            {move || match shown.get() {
                Shown::Step(step) => step_view(run, &id, &title, steps, step, round, seconds),
                Shown::Done => done(run, left_out),
                Shown::TooLong => too_long(run, convulsion),
                Shown::LongOver => long_over(run),
            }}
        </section>
    }
    .into_any()
}

fn step_view(
    run: Run,
    card: &str,
    title: &str,
    steps: StoredValue<Vec<SafeStep<'static>>>,
    step: usize,
    round: Memo<u32>,
    seconds: Memo<Option<i64>>,
) -> AnyView {
    let count = steps.with_value(Vec::len);
    let Some(here) = steps.with_value(|steps| steps.get(step).cloned()) else { return ().into_any() };
    let key = format!("protocol-{card}.{}-stop", here.id());
    let stop = base().messages.get(&key).map(|reasons| tf("ui-now-stop", &[("reasons", &reasons)]));
    let times = here.times();
    let drawing = here.acts().iter().find_map(|act| drawings::stretch(card, act));
    let whole = here.seconds().map(i64::from);
    let next = move |_| {
        browser::vibrate_if(run.app, &[40]);
        run.change(|session| {
            let at = session.progress().at(
                &steps.with_value(|steps| steps.iter().map(Length::from).collect::<Vec<_>>()),
                browser::now_ms(),
            );
            session.set_progress(at.next(count, browser::now_ms()));
        });
    };
    view! {
        <h1 class="player-card">{title.to_owned()}</h1>
        <p class="muted">
            {tn("app-now-step", &[("number", (step + 1) as f64), ("count", count as f64)])}
        </p>
        <p class="instruction" class:instruction-long={here.text().chars().count() > LONG} id="instruction">
            {here.text().to_owned()}
        </p>
        {here.changes().iter().map(|change| view! { <p class="change">{change.clone()}</p> }).collect_view()}
        {drawing}
        {match whole {
            None => view! { <p class="muted">{t("app-now-no-length")}</p> }.into_any(),
            Some(whole) => view! {
                <div class="count">
                    {drawings::ring(move || {
                        seconds.get().map_or(0.0, |left| left as f64 / whole.max(1) as f64)
                    })}
                    <p class="count-number" id="seconds" aria-hidden="true">
                        {move || seconds.get().unwrap_or_default()}
                    </p>
                    {(times > 1).then(|| view! {
                        <p class="muted">{move || tn("app-now-round", &[
                            ("round", f64::from(round.get())), ("times", f64::from(times)),
                        ])}</p>
                    })}
                </div>
            }.into_any(),
        }}
        {stop.map(|stop| view! { <p class="stop">{stop}</p> })}
        <div class="deck">
            <button class="huge good" on:click=move |_| run.end("eased")>{t("app-now-eased")}</button>
            <button class="huge" on:click=next>{t("app-now-not-easing")}</button>
        </div>
        {move || call(run.app, false)}
    }
    .into_any()
}

fn done(run: Run, left_out: bool) -> AnyView {
    view! {
        <h1>{t("app-now-still")}</h1>
        <p class="instruction">{t("app-now-not-eased")}</p>
        {left_out.then(|| view! { <p class="muted">{t("app-now-left-out")}</p> })}
        <div class="deck">
            <button class="huge good" on:click=move |_| run.end("eased")>{t("app-now-eased")}</button>
            <button class="huge" on:click=move |_| run.change(|session| {
                let again = session.progress().again(browser::now_ms());
                session.set_progress(again);
            })>{t("app-now-again")}</button>
        </div>
        <p><button class="quiet" on:click=move |_| run.end("stopped")>{t("app-now-stop")}</button></p>
        {move || call(run.app, false)}
    }
    .into_any()
}

/// What is said once it has lasted too long: a convulsion is an emergency by then, and no leg to watch.
fn long(convulsion: bool) -> &'static str {
    if convulsion { "ui-now-convulsion-long" } else { "ui-now-ten-minutes" }
}

/// Beyond the limit nothing is left of first aid but getting help.
fn too_long(run: Run, convulsion: bool) -> AnyView {
    let (icon, urgency) =
        if convulsion { ("call", "ui-urgency-emergency_now") } else { ("today", "ui-urgency-same_day") };
    view! {
        <div class="alarm">
            <h1>{drawings::icon(icon)}<span>{t(urgency)}</span></h1>
            <p class="loud">{t(long(convulsion))}</p>
            {move || call(run.app, true)}
        </div>
        <div class="deck">
            <button class="huge good" on:click=move |_| run.end("eased")>{t("app-now-easing-now")}</button>
            <button class="huge" on:click=move |_| run.end("too_long")>{t("app-now-stop")}</button>
        </div>
    }
    .into_any()
}

fn long_over(run: Run) -> AnyView {
    view! {
        <h1>{t("app-now-over")}</h1>
        <div class="deck">
            <button class="huge good" on:click=move |_| run.end("unknown")>{t("app-now-over-yes")}</button>
            <button class="huge" on:click=move |_| run.change(|session| {
                session.began = browser::moment();
                session.phase = crate::now_parts::Phase::Place;
            })>{t("app-now-still")}</button>
        </div>
        <p><button class="quiet" on:click=move |_| run.set(None)>{t("app-now-over-forget")}</button></p>
    }
    .into_any()
}

fn voice_button(run: Run) -> Option<AnyView> {
    browser::has_voice().then(|| {
        let on = move || run.app.settings.with(|settings| settings.voice);
        view! {
            <button class="quiet" on:click=move |_| {
                run.app.set(|settings| settings.voice = !settings.voice);
                if !on() {
                    browser::hush();
                }
            }>
                {move || t(if on() { "app-now-voice-off" } else { "app-now-voice-on" })}
            </button>
        }
        .into_any()
    })
}

/// Voice and vibration: the step once, half-way and the last three seconds, and silence otherwise.
fn announce(
    run: Run,
    shown: Memo<Shown>,
    round: Memo<u32>,
    seconds: Memo<Option<i64>>,
    steps: StoredValue<Vec<SafeStep<'static>>>,
    convulsion: bool,
) {
    let speaks = move || run.app.settings.with(|settings| settings.voice);
    Effect::new(move |_| {
        let text = match shown.get() {
            Shown::Step(step) => steps.with_value(|steps| steps.get(step).map(|step| step.text().to_owned())),
            Shown::Done => Some(t("app-now-not-eased")),
            Shown::TooLong => Some(t(long(convulsion))),
            Shown::LongOver => None,
        };
        browser::vibrate_if(
            run.app,
            if shown.get_untracked() == Shown::TooLong { &[400, 200, 400] } else { &[120] },
        );
        if let Some(text) = text.filter(|_| speaks()) {
            browser::speak(&text);
        }
    });
    Effect::new(move |_| {
        let (Some(left), Shown::Step(step)) = (seconds.get(), shown.get_untracked()) else { return };
        let Some(whole) = steps.with_value(|steps| steps.get(step).and_then(SafeStep::seconds)) else {
            return;
        };
        if left == 3 && whole > 6 && speaks() {
            browser::speak(&t("app-voice-left"));
        }
        if left == i64::from(whole / 2) && whole >= 10 {
            browser::vibrate_if(run.app, &[60]);
        }
    });
    Effect::new(move |before: Option<u32>| {
        let round = round.get();
        if before.is_some_and(|before| before != round) {
            browser::vibrate_if(run.app, &[60, 60, 60]);
        }
        round
    });
    on_cleanup(browser::hush);
}

/// Keeps the screen on while steps are shown, and again after the page was hidden.
fn keep_awake() {
    let lock = StoredValue::new_local(None::<wasm_bindgen::JsValue>);
    let take = move || {
        leptos::task::spawn_local(async move {
            if let Some(taken) = browser::stay_awake().await
                && lock.try_set_value(Some(taken.clone())).is_some()
            {
                browser::release(&taken);
            }
        });
    };
    take();
    let again = window_event_listener(leptos::ev::focus, move |_| take());
    on_cleanup(move || {
        again.remove();
        lock.with_value(|lock| lock.as_ref().map(browser::release));
    });
}

pub(crate) fn after(run: Run, record: RecordId) -> AnyView {
    let Some(episode) = untrack(|| run.app.one::<Episode>(record)) else {
        run.set(None);
        return ().into_any();
    };
    let eased = episode.ended.as_deref() == Some("eased");
    let lasted = episode.seconds.unwrap_or_default();
    let current =
        Memo::new(move |_| run.app.one::<Episode>(record).map(|episode| (episode.side, episode.pain)));
    let change = move |change: &dyn Fn(&mut Episode)| {
        if let Some(mut episode) = run.app.one::<Episode>(record) {
            change(&mut episode);
            run.app.correct(record, &episode);
        }
    };
    let what = place_text(episode.place.as_deref(), episode.side);
    view! {
        <section class="after">
            <h1>{t(if eased { "app-now-eased-title" } else { "app-now-ended-title" })}</h1>
            {eased.then(|| view! { <p class="instruction">{tf("app-now-eased-text", &[("length", &length(lasted))])}</p> })}
            <p>{drawings::icon("diary")} " " {t("app-now-in-diary")}</p>
            <p class="muted">{[what, browser::shown(episode.began, true)].join(" · ")}</p>
            <fieldset class="chips">
                <legend>{t("app-side")}</legend>
                {[(Side::Left, "left"), (Side::Right, "right"), (Side::Both, "both")].map(|(side, key)| view! {
                    <button
                        type="button"
                        class="chip"
                        aria-pressed=move || current.get().is_some_and(|(known, _)| known == Some(side)).to_string()
                        on:click=move |_| change(&|episode| episode.side = Some(side))
                    >
                        {tk("app-side-", key)}
                    </button>
                })}
            </fieldset>
            <fieldset class="chips pain">
                <legend>{t("app-diary-pain")}</legend>
                {(0..=10_u8).map(|pain| view! {
                    <button
                        type="button"
                        class="chip"
                        aria-pressed=move || current.get().is_some_and(|(_, known)| known == Some(pain)).to_string()
                        on:click=move |_| change(&|episode| episode.pain = Some(pain))
                    >
                        {pain}
                    </button>
                }).collect_view()}
            </fieldset>
            <p class="muted">{t("app-now-later")}</p>
            <div class="deck">
                <button class="huge" id="done" on:click=move |_| run.set(None)>{t("app-done")}</button>
            </div>
        </section>
    }
    .into_any()
}

/// What a cramp is called in a list.
pub(crate) fn summary(episode: &Episode) -> String {
    let mut parts = Vec::new();
    if episode.ended.as_deref() == Some("too_long") {
        parts.push(t("app-diary-too-long"));
    } else if let Some(seconds) = episode.seconds {
        parts.push(length(seconds));
    }
    if let Some(pain) = episode.pain {
        parts.push(tfn("app-diary-pain-of", &[], &[("pain", f64::from(pain))]));
    }
    if episode.woke == Some(true) {
        parts.push(t("app-diary-woke-short"));
    }
    parts.join(" · ")
}
