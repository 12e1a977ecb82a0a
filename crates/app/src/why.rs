//! Why: own words, what was understood, who it is, the questions, health matters. The draft is kept at every change.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use uncramp_diary::{Profile, RecordId};
use uncramp_domain::WeeksPregnant;
use uncramp_wire::{Reading, Reply, Request, State};

use crate::{
    answer, browser,
    engine::{NoEngine, ask, warm},
    state::App,
    words::{t, tf, tk},
};

const DRAFT: &str = "uncramp.why";

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Stage {
    Words,
    Understood,
    Who,
    Questions,
    Answer,
}

/// An interview that is not over, or whose answer is being read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Draft {
    pub(crate) stage: Stage,
    pub(crate) state: State,
    pub(crate) person: Option<RecordId>,
    /// Whether the health matters were gone through or left open.
    pub(crate) health_done: bool,
    /// The answer in the diary, once it is there.
    pub(crate) record: Option<RecordId>,
}

/// The draft of this screen; setting it keeps it.
#[derive(Clone, Copy)]
pub(crate) struct Talk {
    pub(crate) app: App,
    pub(crate) draft: RwSignal<Draft>,
}

impl Talk {
    pub(crate) fn change(self, change: impl FnOnce(&mut Draft)) {
        self.draft.update(change);
        self.draft.with_untracked(|draft| browser::keep(DRAFT, draft));
    }

    pub(crate) fn stage(self, stage: Stage) {
        self.change(|draft| draft.stage = stage);
        browser::focus_heading_soon();
    }

    pub(crate) fn restart(self) {
        browser::forget(DRAFT);
        self.draft.set(fresh(self.app));
        browser::focus_heading_soon();
    }
}

fn fresh(app: App) -> Draft {
    let person = app.person.get_untracked();
    let profile = untrack(|| app.profile(person));
    Draft {
        stage: Stage::Words,
        state: profile.as_ref().map(state_of).unwrap_or_default(),
        person,
        health_done: false,
        record: None,
    }
}

pub(crate) fn state_of(profile: &Profile) -> State {
    let now = browser::moment();
    State {
        age_years: profile.age_at(now),
        sex: profile.sex.clone(),
        pregnant: profile.pregnant,
        // A profile that nobody has changed since the birth counts on; past the longest pregnancy the weeks are not known.
        pregnant_weeks: profile
            .weeks_at(now)
            .filter(|weeks| profile.pregnant == Some(true) && WeeksPregnant::new(*weeks).is_ok()),
        conditions: profile.conditions.clone(),
        medicines: profile.medicines.clone(),
        allergies: profile.allergies.clone(),
        health_complete: profile.health_complete,
        ..State::default()
    }
}

pub(crate) fn screen(app: App) -> impl IntoView {
    warm();
    let kept: Option<Draft> = browser::kept(DRAFT);
    let talk = Talk { app, draft: RwSignal::new(kept.unwrap_or_else(|| fresh(app))) };
    let stage = Memo::new(move |_| talk.draft.with(|draft| draft.stage));
    move || match stage.get() {
        Stage::Words => words(talk),
        Stage::Understood => understood(talk),
        Stage::Who => who(talk),
        Stage::Questions => crate::why_questions::questions(talk),
        Stage::Answer => answer::screen(talk),
    }
}

fn words(talk: Talk) -> AnyView {
    let text = RwSignal::new(talk.draft.with_untracked(|draft| draft.state.text.clone()));
    let set = move |value: String| {
        text.set(value.clone());
        talk.change(|draft| draft.state.text = value);
    };
    view! {
        <h1>{t("app-why-title")}</h1>
        <p class="muted">{t("app-why-about")}</p>
        <form on:submit=move |event| {
            event.prevent_default();
            let empty = text.with_untracked(|text| text.trim().is_empty());
            talk.change(|draft| draft.state.removed.clear());
            talk.stage(if empty { Stage::Who } else { Stage::Understood });
        }>
            <div class="field">
                <label for="words">{t("app-why-words")}</label>
                <textarea
                    id="words"
                    rows="5"
                    maxlength="4000"
                    aria-describedby="words-hint"
                    prop:value=move || text.get()
                    on:input=move |event| set(event_target_value(&event))
                ></textarea>
                <p class="hint" id="words-hint">{t("app-why-words-hint")}</p>
            </div>
            <button class="primary wide">
                {move || t(if text.with(|text| text.trim().is_empty()) { "app-why-skip-words" } else { "app-why-read" })}
            </button>
        </form>
        {move || earlier(talk)}
    }
    .into_any()
}

/// Answers from before, to read again, to ask again, or to compare with.
fn earlier(talk: Talk) -> Option<AnyView> {
    let all = talk.app.interviews();
    (!all.is_empty()).then(|| {
        view! {
            <h2>{t("app-why-last")}</h2>
            <ul class="list">
                {all.into_iter().take(10).map(|(id, interview)| {
                    let day = browser::shown(interview.at, false);
                    let what = interview.summary.get("first").and_then(|name| name.as_str()).unwrap_or_default();
                    let line = tf("app-why-last-on", &[("day", &day), ("what", what)]);
                    let state: State = serde_json::from_value(interview.state.clone()).unwrap_or_default();
                    let again = state.clone();
                    let person = interview.person;
                    view! {
                        <li>
                            <p>{line.clone()}</p>
                            <div class="row">
                                <button aria-label=format!("{}: {line}", t("app-why-open")) on:click=move |_| {
                                    talk.change(|draft| *draft = Draft {
                                        stage: Stage::Answer, state: state.clone(), person,
                                        health_done: true, record: Some(id),
                                    });
                                    browser::focus_heading_soon();
                                }>{t("app-why-open")}</button>
                                <button aria-label=format!("{}: {line}", t("app-why-again")) on:click=move |_| {
                                    talk.change(|draft| *draft = Draft {
                                        stage: Stage::Questions, state: again.clone(), person,
                                        health_done: false, record: None,
                                    });
                                    browser::focus_heading_soon();
                                }>{t("app-why-again")}</button>
                            </div>
                        </li>
                    }
                }).collect_view()}
            </ul>
        }
        .into_any()
    })
}

/// What came back, or why nothing did.
pub(crate) type Heard<T> = RwSignal<Option<Result<T, String>>>;

/// Asks, and puts what comes back where the screen looks.
pub(crate) fn hear<T: Send + Sync + 'static>(
    into: Heard<T>,
    request: Request,
    take: impl FnOnce(Reply) -> Option<T> + 'static,
) {
    leptos::task::spawn_local(async move {
        let heard = match ask(&request).await {
            Err(NoEngine) => Err(t("app-why-offline")),
            Ok(Reply::Failed { why }) => Err(tf("app-why-failed", &[("why", &why)])),
            Ok(reply) => take(reply).ok_or_else(|| t("app-why-offline")),
        };
        // The screen may have gone meanwhile.
        into.try_set(Some(heard));
    });
}

pub(crate) fn waiting() -> AnyView {
    view! { <p class="muted" role="status">{t("app-why-waiting")}</p> }.into_any()
}

pub(crate) fn failed(why: String, retry: impl Fn() + 'static) -> AnyView {
    view! {
        <div class="note note-warn" role="alert">
            <p>{why}</p>
            <button on:click=move |_| retry()>{t("app-retry")}</button>
        </div>
    }
    .into_any()
}

fn understood(talk: Talk) -> AnyView {
    let heard: Heard<Reading> = RwSignal::new(None);
    let request = move || {
        let mut state = talk.draft.with_untracked(|draft| draft.state.clone());
        // What was taken out is shown crossed out, so it is read as well.
        state.removed.clear();
        heard.set(None);
        hear(heard, Request::Read { state }, |reply| match reply {
            Reply::Read(reading) => Some(reading),
            _ => None,
        });
    };
    request();
    let go = move |_| {
        if let Some(Ok(reading)) = heard.get_untracked() {
            talk.change(|draft| {
                let state = &mut draft.state;
                state.age_years = state.age_years.or(reading.age_years);
                state.sex = state.sex.take().or(reading.sex);
                state.pregnant = state.pregnant.or(reading.pregnant);
                state.pregnant_weeks = state.pregnant_weeks.or(reading.pregnant_weeks);
            });
        }
        talk.stage(Stage::Who);
    };
    view! {
        <h1>{t("app-why-understood")}</h1>
        {move || match heard.get() {
            None => waiting(),
            Some(Err(why)) => failed(why, request),
            Some(Ok(reading)) if reading.chips.is_empty() => {
                view! { <p>{t("app-why-understood-nothing")}</p> }.into_any()
            }
            Some(Ok(reading)) => view! {
                <p class="muted">{t("app-why-understood-hint")}</p>
                <ul class="chip-list">
                    {reading.chips.into_iter().map(|chip| chip_view(talk, &chip)).collect_view()}
                </ul>
            }.into_any(),
        }}
        <button class="primary wide" on:click=go>{t("app-why-read")}</button>
        <button class="quiet" on:click=move |_| talk.stage(Stage::Words)>{t("app-back")}</button>
    }
    .into_any()
}

fn chip_view(talk: Talk, chip: &uncramp_wire::Chip) -> AnyView {
    let finding = chip.finding.clone();
    let gone = {
        let finding = finding.clone();
        Memo::new(move |_| talk.draft.with(|draft| draft.state.removed.contains(&finding)))
    };
    let meaning = chip.meaning.clone();
    view! {
        <li>
            <span class:gone=move || gone.get()>
                {tf("ui-read-as", &[("words", &chip.words), ("meaning", &chip.meaning)])}
            </span>
            <button
                aria-label=move || tf(
                    if gone.get() { "app-why-put-back" } else { "app-why-remove" },
                    &[("what", &meaning)],
                )
                on:click=move |_| talk.change(|draft| {
                    let removed = &mut draft.state.removed;
                    match removed.iter().position(|known| *known == finding) {
                        Some(at) => { removed.remove(at); }
                        None => removed.push(finding.clone()),
                    }
                })
            >
                {move || if gone.get() { "↺" } else { "✕" }}
            </button>
        </li>
    }
    .into_any()
}

/// Reads a number; an empty field is no number and no fault.
pub(crate) fn number(text: &str, low: f64, high: f64) -> Result<Option<f64>, ()> {
    let text = text.trim().replace(',', ".");
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().ok().filter(|number| (low..=high).contains(number)).map(Some).ok_or(())
}

fn who(talk: Talk) -> AnyView {
    let state = talk.draft.with_untracked(|draft| draft.state.clone());
    let age = RwSignal::new(
        state.age_years.map(|age| format!("{}", (age * 10.0).floor() / 10.0)).unwrap_or_default(),
    );
    let sex = RwSignal::new(state.sex.clone());
    let pregnant = RwSignal::new(state.pregnant);
    let weeks =
        RwSignal::new(state.pregnant_weeks.map(|weeks| format!("{}", weeks.floor())).unwrap_or_default());
    let wrong = RwSignal::new(None::<&'static str>);
    let submit = move || {
        let Ok(age) = number(&age.get_untracked(), 0.0, 120.0) else {
            wrong.set(Some("app-why-wrong-age"));
            return;
        };
        let Ok(weeks) = number(&weeks.get_untracked(), 0.0, 45.0) else {
            wrong.set(Some("app-why-wrong-weeks"));
            return;
        };
        let profile = Profile {
            name: String::new(),
            told: browser::moment(),
            age_years: age,
            sex: sex.get_untracked(),
            pregnant: pregnant.get_untracked(),
            pregnant_weeks: weeks.filter(|_| pregnant.get_untracked() == Some(true)),
            conditions: Vec::new(),
            medicines: Vec::new(),
            allergies: Vec::new(),
            health_complete: false,
        };
        if !crate::people::goes_together(&profile) {
            wrong.set(Some("app-why-wrong-person"));
            return;
        }
        talk.change(|draft| {
            draft.state.age_years = profile.age_years;
            draft.state.sex.clone_from(&profile.sex);
            draft.state.pregnant = profile.pregnant;
            draft.state.pregnant_weeks = profile.pregnant_weeks;
        });
        talk.stage(Stage::Questions);
    };
    view! {
        <h1>{t("app-why-who")}</h1>
        <p class="muted">{t("app-optional")}</p>
        <form on:submit=move |event| { event.prevent_default(); submit(); }>
            {person_fields(age, sex, pregnant, weeks)}
            <p class="wrong" role="alert">{move || wrong.get().map(t)}</p>
            <button class="primary wide">{t("app-why-read")}</button>
        </form>
        <button class="quiet" on:click=move |_| talk.stage(Stage::Words)>{t("app-back")}</button>
    }
    .into_any()
}

/// Age, sex and pregnancy, for whoever needs them.
pub(crate) fn person_fields(
    age: RwSignal<String>,
    sex: RwSignal<Option<String>>,
    pregnant: RwSignal<Option<bool>>,
    weeks: RwSignal<String>,
) -> AnyView {
    view! {
        <div class="field">
            <label for="age">{t("app-why-age")}</label>
            <input id="age" class="short" inputmode="decimal" autocomplete="off" prop:value=move || age.get()
                on:input=move |event| age.set(event_target_value(&event)) />
        </div>
        <fieldset class="chips">
            <legend>{t("app-why-sex")}</legend>
            {["f", "m"].map(|value| chip(
                tk("app-why-sex-", value),
                move || sex.with(|sex| sex.as_deref() == Some(value)),
                move || sex.update(|sex| *sex = if sex.as_deref() == Some(value) { None } else { Some(value.to_owned()) }),
            ))}
        </fieldset>
        {move || sex.with(|sex| sex.as_deref() != Some("m")).then(|| view! {
            <fieldset class="chips">
                <legend>{t("app-why-pregnant")}</legend>
                {[(true, "app-yes"), (false, "app-no")].map(|(value, key)| chip(
                    t(key),
                    move || pregnant.get() == Some(value),
                    move || pregnant.update(|known| *known = if *known == Some(value) { None } else { Some(value) }),
                ))}
            </fieldset>
            {move || (pregnant.get() == Some(true)).then(|| view! {
                <div class="field">
                    <label for="weeks">{t("app-why-weeks")}</label>
                    <input id="weeks" class="short" inputmode="numeric" autocomplete="off" prop:value=move || weeks.get()
                        on:input=move |event| weeks.set(event_target_value(&event)) />
                </div>
            })}
        })}
    }
    .into_any()
}

/// A choice that can be taken and let go.
pub(crate) fn chip(
    text: String,
    on: impl Fn() -> bool + Send + 'static,
    press: impl Fn() + 'static,
) -> AnyView {
    view! {
        <button type="button" class="chip" aria-pressed=move || on().to_string() on:click=move |_| press()>{text}</button>
    }
    .into_any()
}
