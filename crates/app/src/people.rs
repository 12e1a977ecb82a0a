//! People: who the app is used for, and what must be known of them.

use leptos::prelude::*;
use uncramp_diary::{Profile, RecordId};
use uncramp_domain::{AgeYears, Person, Pregnancy, Sex, WeeksPregnant};

use crate::{
    browser,
    route::go,
    state::{App, Notice},
    why::{chip, number, person_fields},
    words::{base, t, tf, tn},
};

/// Names offered at once.
const OFFERED: usize = 8;

pub(crate) fn screen(app: App) -> impl IntoView {
    view! {
        <h1>{t("app-people-title")}</h1>
        <p class="muted">{t("app-people-text")}</p>
        <ul class="list">
            {move || {
                let now = browser::moment();
                app.people().into_iter().map(|(id, profile)| {
                    let age = profile.age_at(now).map(|age| tn("app-people-age-short", &[("age", age.floor())]));
                    let open = (!profile.health_complete).then(|| t("app-people-lists-open"));
                    let line: Vec<String> = age.into_iter().chain(open).collect();
                    view! {
                        <li><a href=format!("#/people/{id}")><strong>{profile.name}</strong><br />{line.join(" · ")}</a></li>
                    }
                }).collect_view()
            }}
        </ul>
        <p><a class="button primary wide" id="add-person" href="#/people/new">{t("app-people-add")}</a></p>
        {move || {
            let people = app.people();
            (people.len() > 1).then(|| view! {
                <fieldset class="chips">
                    <legend>{t("app-people-choose")}</legend>
                    {people.into_iter().map(|(id, profile)| chip(
                        profile.name,
                        move || app.person.get() == Some(id),
                        move || app.choose_person(Some(id)),
                    )).collect_view()}
                </fieldset>
            })
        }}
    }
}

/// Whether age, sex and pregnancy can be true of one person.
pub(crate) fn goes_together(profile: &Profile) -> bool {
    let age = profile.age_years.map(AgeYears::new).transpose();
    let weeks = profile.pregnant_weeks.map(WeeksPregnant::new).transpose();
    let sex = match profile.sex.as_deref() {
        Some("f") => Some(Sex::Female),
        Some("m") => Some(Sex::Male),
        _ => None,
    };
    let (Ok(age), Ok(weeks)) = (age, weeks) else { return false };
    let pregnancy = match profile.pregnant {
        None => Pregnancy::Unknown,
        Some(false) => Pregnancy::No,
        Some(true) => Pregnancy::Yes(weeks),
    };
    Person::new(age, sex, pregnancy).is_ok()
}

pub(crate) fn form(app: App, address: &str) -> AnyView {
    let id = RecordId::parse(address);
    view! {
        <h1>{t(if id.is_some() { "app-people-edit" } else { "app-people-add" })}</h1>
        {move || {
            let known = app.profile(id);
            // It may come with the store, which is still being read.
            (id.is_none() || known.is_some()).then(|| fields(app, id, known))
        }}
    }
    .into_any()
}

fn fields(app: App, id: Option<RecordId>, known: Option<Profile>) -> AnyView {
    let now = browser::moment();
    let first = untrack(|| app.people()).is_empty();
    let was = known.unwrap_or_else(|| Profile {
        name: if first { t("app-now-me") } else { String::new() },
        told: now,
        age_years: None,
        sex: None,
        pregnant: None,
        pregnant_weeks: None,
        conditions: Vec::new(),
        medicines: Vec::new(),
        allergies: Vec::new(),
        health_complete: false,
    });
    let floor = |value: Option<f64>| value.map(|value| format!("{}", value.floor())).unwrap_or_default();
    let name = RwSignal::new(was.name.clone());
    let age_before = floor(was.age_at(now));
    let age = RwSignal::new(age_before.clone());
    let sex = RwSignal::new(was.sex.clone());
    let pregnant = RwSignal::new(was.pregnant);
    let weeks_before = floor(was.weeks_at(now));
    let weeks = RwSignal::new(weeks_before.clone());
    let conditions = RwSignal::new(was.conditions.clone());
    let medicines = RwSignal::new(was.medicines.clone());
    let allergies = RwSignal::new(was.allergies.clone());
    let complete = RwSignal::new(was.health_complete);
    let wrong = RwSignal::new(None::<&'static str>);
    let was = StoredValue::new((was, age_before, weeks_before));
    let submit = move || {
        if name.with_untracked(|name| name.trim().is_empty()) {
            wrong.set(Some("app-people-wrong-name"));
            return;
        }
        let Ok(years) = number(&age.get_untracked(), 0.0, 120.0) else {
            wrong.set(Some("app-why-wrong-age"));
            return;
        };
        let Ok(week) = number(&weeks.get_untracked(), 0.0, 45.0) else {
            wrong.set(Some("app-why-wrong-weeks"));
            return;
        };
        let (was, age_before, weeks_before) = was.get_value();
        let pregnant = pregnant.get_untracked();
        // A part of a year that was known stays known where the year was not changed.
        let years = if age.get_untracked() == age_before { was.age_at(now) } else { years };
        let week = if weeks.get_untracked() == weeks_before { was.weeks_at(now) } else { week };
        let profile = Profile {
            name: name.get_untracked().trim().to_owned(),
            told: now,
            age_years: years,
            sex: sex.get_untracked(),
            pregnant: pregnant.filter(|_| sex.get_untracked().as_deref() != Some("m")),
            pregnant_weeks: week.filter(|_| pregnant == Some(true)),
            conditions: conditions.get_untracked(),
            medicines: medicines.get_untracked(),
            allergies: allergies.get_untracked(),
            health_complete: complete.get_untracked(),
        };
        if !goes_together(&profile) {
            wrong.set(Some("app-why-wrong-person"));
            return;
        }
        match id {
            Some(id) => app.correct(id, &profile),
            None => {
                let id = app.add(&profile);
                if first {
                    app.choose_person(Some(id));
                }
            }
        }
        app.notice.set(Some(Notice::Saved));
        go("#/people");
    };
    view! {
        <form on:submit=move |event| { event.prevent_default(); submit(); }>
            <div class="field">
                <label for="name">{t("app-people-name")}</label>
                <input id="name" autocomplete="off" maxlength="60" prop:value=move || name.get()
                    on:input=move |event| name.set(event_target_value(&event)) />
            </div>
            {person_fields(age, sex, pregnant, weeks)}
            {picker("conditions", "app-people-conditions", conditions, named_conditions)}
            {picker("medicines", "app-people-medicines", medicines, named_medicines)}
            {picker("allergies", "app-people-allergies", allergies, named_allergies)}
            <div class="field">
                <label class="check">
                    <input type="checkbox" id="complete" prop:checked=move || complete.get()
                        on:change=move |event| complete.set(event_target_checked(&event)) />
                    <span>{t("app-people-complete")}</span>
                </label>
                <p class="hint">{t("app-people-complete-hint")}</p>
            </div>
            <p class="wrong" role="alert">{move || wrong.get().map(t)}</p>
            <button class="primary wide" id="save">{t("app-save")}</button>
        </form>
        <div class="row">
            <a class="button" href="#/people">{t("app-cancel")}</a>
            {id.map(|id| view! {
                <button class="danger" on:click=move |_| {
                    app.delete(id);
                    if app.person.get_untracked() == Some(id) {
                        app.choose_person(None);
                    }
                    go("#/people");
                }>{t("app-people-delete")}</button>
            })}
        </div>
    }
    .into_any()
}

/// Id, name, and all that it is called.
type Named = (&'static str, &'static str, &'static [String]);

fn named_conditions() -> Vec<Named> {
    base().conditions.iter().map(|r| (r.id.as_str(), r.name.as_str(), r.synonyms.as_slice())).collect()
}

fn named_medicines() -> Vec<Named> {
    base().medicines.iter().map(|r| (r.id.as_str(), r.name.as_str(), r.synonyms.as_slice())).collect()
}

fn named_allergies() -> Vec<Named> {
    base().allergies.iter().map(|r| (r.id.as_str(), r.name.as_str(), r.synonyms.as_slice())).collect()
}

/// What matches what was typed, names that begin with it first.
fn matching(all: Vec<Named>, typed: &str, taken: &[String]) -> Vec<(&'static str, String)> {
    let typed = typed.trim().to_lowercase();
    if typed.chars().count() < 2 {
        return Vec::new();
    }
    let mut hits: Vec<(u8, &'static str, String)> = all
        .into_iter()
        .filter(|(id, ..)| !taken.iter().any(|known| known == id))
        .filter_map(|(id, name, synonyms)| {
            let lower = name.to_lowercase();
            if lower.starts_with(&typed) {
                return Some((0, id, name.to_owned()));
            }
            if let Some(other) = synonyms.iter().find(|other| other.to_lowercase().starts_with(&typed)) {
                return Some((1, id, format!("{name} ({other})")));
            }
            let inside = |text: &str| text.to_lowercase().contains(&typed);
            if inside(name) {
                return Some((2, id, name.to_owned()));
            }
            synonyms.iter().find(|other| inside(other)).map(|other| (3, id, format!("{name} ({other})")))
        })
        .collect();
    hits.sort_by(|a, b| (a.0, &a.2).cmp(&(b.0, &b.2)));
    hits.truncate(OFFERED);
    hits.into_iter().map(|(_, id, name)| (id, name)).collect()
}

fn picker(
    field: &'static str,
    legend: &'static str,
    taken: RwSignal<Vec<String>>,
    all: fn() -> Vec<Named>,
) -> AnyView {
    let typed = RwSignal::new(String::new());
    let name_of = move |id: &str| {
        all()
            .into_iter()
            .find(|(known, ..)| *known == id)
            .map_or_else(|| id.to_owned(), |(_, name, _)| name.to_owned())
    };
    view! {
        <fieldset>
            <legend>{t(legend)}</legend>
            <ul class="chip-list">
                {move || taken.get().into_iter().map(|id| {
                    let name = name_of(&id);
                    let label = tf("app-people-remove-item", &[("name", &name)]);
                    view! {
                        <li>
                            <span>{name}</span>
                            <button type="button" aria-label=label on:click=move |_| taken.update(|taken| taken.retain(|known| *known != id))>"✕"</button>
                        </li>
                    }
                }).collect_view()}
            </ul>
            <label for=field>{t("app-people-find")}</label>
            <input
                id=field
                autocomplete="off"
                prop:value=move || typed.get()
                on:input=move |event| typed.set(event_target_value(&event))
                on:keydown=move |event| {
                    // Enter takes the first name offered and does not send the form.
                    if event.key() == "Enter" {
                        event.prevent_default();
                        let first = matching(all(), &typed.get_untracked(), &taken.get_untracked()).into_iter().next();
                        if let Some((id, _)) = first {
                            taken.update(|taken| taken.push(id.to_owned()));
                            typed.set(String::new());
                        }
                    }
                }
            />
            <div class="choices" role="status">
                {move || {
                    let text = typed.get();
                    let hits = matching(all(), &text, &taken.get());
                    if hits.is_empty() && text.trim().chars().count() >= 2 {
                        return view! { <p class="muted">{t("app-people-found-none")}</p> }.into_any();
                    }
                    hits.into_iter().map(|(id, name)| {
                        let label = tf("app-people-add-item", &[("name", &name)]);
                        view! {
                            <button type="button" on:click=move |_| {
                                taken.update(|taken| taken.push(id.to_owned()));
                                typed.set(String::new());
                            }>{label}</button>
                        }
                    }).collect_view().into_any()
                }}
            </div>
        </fieldset>
    }
    .into_any()
}
