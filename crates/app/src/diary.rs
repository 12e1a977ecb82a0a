//! The diary: what was written, adding and changing, copies, and deleting everything.

use leptos::prelude::*;
use uncramp_diary::{
    Diary, Episode, RecordId,
    entry::Side,
    file::{self, FileError},
};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::{
    browser, calendar,
    now::{PLACES, SITUATIONS},
    now_parts::place_text,
    player::summary,
    reminders,
    route::go,
    state::{App, Notice},
    why::{chip, number},
    words::{t, tk, tn},
};

/// Entries on the first page of the list; more on request.
const SHOWN: usize = 30;

pub(crate) fn screen(app: App) -> impl IntoView {
    let all = Memo::new(move |_| app.episodes());
    let shown = RwSignal::new(SHOWN);
    view! {
        <h1>{t("app-diary-title")}</h1>
        <p><a class="button primary wide" href="#/diary/new" id="add">{t("app-diary-add")}</a></p>
        <div class="pair">
            <a class="button" href="#/diary/day" id="day">{t("app-day-title")}</a>
            <a class="button" href="#/diary/patterns" id="patterns">{t("app-patterns-title")}</a>
            <a class="button" href="#/report" id="to-report">{t("app-report-title")}</a>
        </div>
        {move || all.with(Vec::is_empty).then(|| view! { <p class="muted">{t("app-diary-empty")}</p> })}
        {calendar::month(all)}
        {calendar::weeks(all)}
        {move || (!all.with(Vec::is_empty)).then(|| view! {
            <h2>{t("app-diary-list")}</h2>
            <ul class="list" id="episodes">
                {all.get().into_iter().take(shown.get()).map(|(id, episode)| row(app, id, &episode)).collect_view()}
            </ul>
            {(all.with(Vec::len) > shown.get()).then(|| view! {
                <button on:click=move |_| shown.update(|shown| *shown += SHOWN)>{t("app-more")}</button>
            })}
        })}
        {files(app)}
        {erase(app)}
    }
}

fn row(app: App, id: RecordId, episode: &Episode) -> AnyView {
    let whose = app.name_of(episode.person);
    let parts = [place_text(episode.place.as_deref(), episode.side), summary(episode), whose];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    view! {
        <li>
            <a href=format!("#/diary/{id}")>
                <strong>{browser::shown(episode.began, true)}</strong>
                <br />
                {parts.join(" · ")}
            </a>
        </li>
    }
    .into_any()
}

/// Adding and changing are one form; only the time must be given.
pub(crate) fn form(app: App, address: &str) -> AnyView {
    let id = RecordId::parse(address);
    let known = id.and_then(|id| untrack(|| app.one(id)));
    if let (Some(id), None) = (id, &known) {
        // It may come with the store, which is still being read.
        let found = Memo::new(move |_| app.one::<Episode>(id).is_some());
        return view! {
            <h1>{t("app-diary-edit")}</h1>
            {move || found.get().then(|| fields(app, Some(id), untrack(|| app.one(id))))}
        }
        .into_any();
    }
    view! {
        <h1>{t(if known.is_some() { "app-diary-edit" } else { "app-diary-add" })}</h1>
        {fields(app, id, known)}
    }
    .into_any()
}

/// On a new device nobody is chosen yet. Where the copy holds one person, and nothing that is about nobody by name, it is theirs.
fn choose_the_only_one(app: App) {
    let (people, episodes, interviews) = untrack(|| (app.people(), app.episodes(), app.interviews()));
    let named = episodes
        .iter()
        .map(|(_, e)| e.person)
        .chain(interviews.iter().map(|(_, i)| i.person))
        .all(|p| p.is_some());
    if let ([(id, _)], None, true) = (&people[..], app.person.get_untracked(), named) {
        app.choose_person(Some(*id));
    }
}

fn fields(app: App, id: Option<RecordId>, known: Option<Episode>) -> AnyView {
    let was = known.unwrap_or_else(|| Episode {
        person: app.person.get_untracked(),
        began: browser::moment(),
        seconds: None,
        place: None,
        side: None,
        situation: None,
        pain: None,
        woke: None,
        card: None,
        ended: None,
        note: None,
    });
    let began = RwSignal::new(browser::local_field(was.began));
    let minutes = RwSignal::new(was.seconds.map(minutes_text).unwrap_or_default());
    let minutes_before = minutes.get_untracked();
    let note = RwSignal::new(was.note.clone().unwrap_or_default());
    let draft = RwSignal::new(was);
    let wrong = RwSignal::new(None::<&'static str>);
    let submit = move || {
        let now = browser::now_ms();
        let Some(moment) = browser::moment_of(&began.get_untracked()).filter(|m| m.unix_ms <= now + 60_000)
        else {
            wrong.set(Some("app-diary-wrong-time"));
            return;
        };
        let Ok(length) = number(&minutes.get_untracked(), 0.0, 1440.0) else {
            wrong.set(Some("app-diary-wrong-minutes"));
            return;
        };
        let mut episode = draft.get_untracked();
        if browser::local_field(episode.began) != began.get_untracked() {
            episode.began = moment;
        }
        if minutes.get_untracked() != minutes_before {
            episode.seconds = length.map(|minutes| (minutes * 60.0).round() as u32);
        }
        let text = note.get_untracked();
        episode.note = (!text.trim().is_empty()).then_some(text);
        match id {
            Some(id) => app.correct(id, &episode),
            None => {
                app.add(&episode);
            }
        }
        app.notice.set(Some(Notice::Saved));
        go("#/diary");
    };
    view! {
        <form on:submit=move |event| { event.prevent_default(); submit(); }>
            <div class="field">
                <label for="began">{t("app-diary-when")}</label>
                <input id="began" type="datetime-local" required prop:value=move || began.get()
                    on:input=move |event| began.set(event_target_value(&event)) />
            </div>
            <div class="field">
                <label for="minutes">{t("app-diary-minutes")}</label>
                <input id="minutes" class="short" inputmode="decimal" autocomplete="off" prop:value=move || minutes.get()
                    on:input=move |event| minutes.set(event_target_value(&event)) />
            </div>
            {chips(t("app-diary-where"), PLACES.map(|place| (place, tk("app-place-", place))).to_vec(), draft,
                |episode, place| episode.place.as_deref() == Some(place),
                |episode, place| episode.place = place.map(str::to_owned))}
            {chips(t("app-side"),
                [(Side::Left, "left"), (Side::Right, "right"), (Side::Both, "both")]
                    .map(|(side, key)| (side, tk("app-side-", key))).to_vec(), draft,
                |episode, side| episode.side == Some(side),
                |episode, side| episode.side = side)}
            {chips(t("app-diary-pain"), (0..=10_u8).map(|pain| (pain, pain.to_string())).collect(), draft,
                |episode, pain| episode.pain == Some(pain),
                |episode, pain| episode.pain = pain)}
            {chips(t("app-diary-woke"), vec![(true, t("app-yes")), (false, t("app-no"))], draft,
                |episode, woke| episode.woke == Some(woke),
                |episode, woke| episode.woke = woke)}
            {chips(t("app-diary-situation"), SITUATIONS.map(|s| (s, tk("app-situation-", s))).to_vec(), draft,
                |episode, situation| episode.situation.as_deref() == Some(situation),
                |episode, situation| episode.situation = situation.map(str::to_owned))}
            {whose(app, draft)}
            <div class="field">
                <label for="note">{t("app-diary-note")}</label>
                <textarea id="note" rows="3" maxlength="2000" prop:value=move || note.get()
                    on:input=move |event| note.set(event_target_value(&event))></textarea>
            </div>
            <p class="wrong" role="alert">{move || wrong.get().map(t)}</p>
            <button class="primary wide" id="save">{t("app-save")}</button>
        </form>
        <div class="row">
            <a class="button" href="#/diary">{t("app-cancel")}</a>
            {id.map(|id| view! {
                <button class="danger" id="delete" on:click=move |_| { app.delete(id); go("#/diary"); }>
                    {t("app-diary-delete")}
                </button>
            })}
        </div>
    }
    .into_any()
}

/// Minutes without noise: whole ones whole, others with one digit.
fn minutes_text(seconds: u32) -> String {
    let minutes = f64::from(seconds) / 60.0;
    if seconds.is_multiple_of(60) { format!("{minutes:.0}") } else { format!("{minutes:.1}") }
}

fn chips<T: Copy + PartialEq + Send + Sync + 'static>(
    legend: String,
    choices: Vec<(T, String)>,
    draft: RwSignal<Episode>,
    is: impl Fn(&Episode, T) -> bool + Copy + Send + 'static,
    put: impl Fn(&mut Episode, Option<T>) + Copy + 'static,
) -> AnyView {
    view! {
        <fieldset class="chips">
            <legend>{legend}</legend>
            {choices.into_iter().map(|(value, text)| chip(
                text,
                move || draft.with(|episode| is(episode, value)),
                move || draft.update(|episode| {
                    let on = is(episode, value);
                    put(episode, (!on).then_some(value));
                }),
            )).collect_view()}
        </fieldset>
    }
    .into_any()
}

fn whose(app: App, draft: RwSignal<Episode>) -> Option<AnyView> {
    let people = untrack(|| app.people());
    (!people.is_empty()).then(|| {
        let people = people.into_iter().map(|(id, profile)| (id, profile.name)).collect();
        chips(
            t("app-diary-whose"),
            people,
            draft,
            |episode, id| episode.person == Some(id),
            |episode, id| episode.person = id,
        )
    })
}

fn files(app: App) -> AnyView {
    let said = RwSignal::new(None::<String>);
    let export = move |_| {
        let text = app.diary.with_untracked(|diary| file::write_with(diary, &reminders::for_copy()));
        let day = browser::local_field(browser::moment());
        browser::download(
            &format!("uncramp-{}.json", &day[..day.len().min(10)]),
            &text.into(),
            "application/json",
        );
    };
    let import = move |event: leptos::ev::Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
            return;
        };
        let Some(chosen) = input.files().and_then(|files| files.get(0)) else { return };
        leptos::task::spawn_local(async move {
            let text = browser::text_of(chosen).await;
            // The same file can be chosen again.
            input.set_value("");
            said.set(Some(match text.as_deref().map(file::read) {
                None => t("app-diary-import-unreadable"),
                Some(Ok(records)) => {
                    let new: Vec<_> = app.diary.with_untracked(|diary: &Diary| {
                        records.into_iter().filter(|record| !diary.contains(record.id)).collect()
                    });
                    let count = new.len();
                    if count > 0 {
                        let first = app.diary.with_untracked(Diary::is_empty);
                        app.keep(new);
                        if first {
                            choose_the_only_one(app);
                        }
                    }
                    let set = text.as_deref().is_some_and(|text| reminders::take_in(&file::settings(text)));
                    let imported = tn("app-diary-imported", &[("count", count as f64)]);
                    match (set, count) {
                        (false, _) => imported,
                        (true, 0) => t("app-diary-imported-reminders"),
                        (true, _) => format!("{imported} {}", t("app-diary-imported-reminders")),
                    }
                }
                Some(Err(FileError::Newer)) => t("app-diary-import-newer"),
                Some(Err(FileError::Damaged)) => t("app-diary-import-damaged"),
                Some(Err(_)) => t("app-diary-import-foreign"),
            }));
        });
    };
    view! {
        <h2>{t("app-diary-files")}</h2>
        <p class="muted">{t("app-diary-files-text")}</p>
        <div class="row">
            <button id="export" on:click=export>{t("app-diary-export")}</button>
        </div>
        <div class="field">
            <label for="import">{t("app-diary-import")}</label>
            <input id="import" type="file" accept=".json,application/json" on:change=import />
            <p role="status" id="imported">{move || said.get()}</p>
        </div>
    }
    .into_any()
}

fn erase(app: App) -> AnyView {
    let asked = RwSignal::new(false);
    let done = RwSignal::new(false);
    view! {
        <h2>{t("app-diary-erase")}</h2>
        <p class="muted">{t("app-diary-erase-text")}</p>
        <div class="row">
            {move || if asked.get() {
                view! {
                    <button class="danger" id="erase-sure" on:click=move |_| {
                        leptos::task::spawn_local(async move {
                            if app.erase().await {
                                done.try_set(true);
                            }
                            asked.try_set(false);
                        });
                    }>{t("app-diary-erase-sure")}</button>
                    <button on:click=move |_| asked.set(false)>{t("app-cancel")}</button>
                }.into_any()
            } else {
                view! {
                    <button class="danger" id="erase" on:click=move |_| asked.set(true)>{t("app-diary-erase")}</button>
                }.into_any()
            }}
        </div>
        <p role="status">{move || done.get().then(|| t("app-diary-erased"))}</p>
    }
    .into_any()
}
