//! Results of measurements: written down with unit and day, and checked by the engine before they are.

use std::collections::BTreeMap;

use leptos::prelude::*;
use uncramp_diary::{RecordId, entry::Measurement};
use uncramp_wire::{LabAsked, Measured, Reply, Request};

use crate::{
    browser,
    state::{App, Notice},
    why::{Heard, failed, hear, waiting},
    words::{t, tf},
};

/// All results of somebody, the latest first.
fn of(app: App, person: Option<RecordId>) -> Vec<(RecordId, Measurement)> {
    let mut all: Vec<_> =
        app.all::<Measurement>().into_iter().filter(|(_, measured)| measured.person == person).collect();
    // Of two of one day the one that was written last counts.
    all.sort_by_key(|(id, measured)| std::cmp::Reverse((measured.at.unix_ms, *id)));
    all
}

/// All results, the latest last, for the engine: which can be used is for it to say.
pub(crate) fn all(app: App, person: Option<RecordId>) -> Vec<Measured> {
    of(app, person).iter().rev().map(|(_, measured)| wired(measured)).collect()
}

fn wired(measured: &Measurement) -> Measured {
    Measured {
        lab: measured.analyte.clone(),
        value: measured.value,
        unit: measured.unit.clone(),
        date: measured.at.day().map(|day| day.to_string()).unwrap_or_default(),
    }
}

/// What was written down, and a form for more.
pub(crate) fn section(app: App) -> AnyView {
    let labs: Heard<Vec<LabAsked>> = RwSignal::new(None);
    let request = move || {
        hear(labs, Request::Labs, |reply| match reply {
            Reply::Labs { labs } => Some(labs),
            _ => None,
        });
    };
    request();
    view! {
        <h2 id="results">{t("app-results-title")}</h2>
        <p class="muted">{t("app-results-text")}</p>
        {move || match labs.get() {
            None => waiting(),
            Some(Err(why)) => failed(why, request),
            Some(Ok(labs)) => view! { {list(app, &labs)} {form(app, labs)} }.into_any(),
        }}
    }
    .into_any()
}

fn list(app: App, labs: &[LabAsked]) -> AnyView {
    let names: BTreeMap<String, String> = labs.iter().map(|lab| (lab.id.clone(), lab.name.clone())).collect();
    view! {
        <ul class="chip-list" id="result-list">
            {move || of(app, app.person.get()).into_iter().map(|(id, measured)| {
                let name = names.get(&measured.analyte).cloned().unwrap_or_else(|| measured.analyte.clone());
                let day = browser::shown(measured.at, false);
                let text = format!("{name}: {} {} ({day})", measured.value, measured.unit);
                let label = tf("app-results-delete", &[("name", &text)]);
                // One from another program may be in a unit that nobody here knows; it then counts for nothing, and must say so.
                let refused: Heard<String> = RwSignal::new(None);
                let request = Request::CheckResult { result: wired(&measured) };
                hear(refused, request, |reply| match reply {
                    Reply::Checked { refused } => Some(refused),
                    _ => None,
                });
                let unused = move || match refused.get() {
                    Some(Ok(why)) if !why.is_empty() => Some(view! {
                        <br />
                        <strong>{tf("app-results-unused", &[("why", &why)])}</strong>
                    }),
                    _ => None,
                };
                view! {
                    <li>
                        <span>{text} {unused}</span>
                        <button type="button" aria-label=label on:click=move |_| app.delete(id)>"✕"</button>
                    </li>
                }
            }).collect_view()}
        </ul>
    }
    .into_any()
}

fn form(app: App, labs: Vec<LabAsked>) -> AnyView {
    let chosen = RwSignal::new(String::new());
    let value = RwSignal::new(String::new());
    let unit = RwSignal::new(String::new());
    let day = RwSignal::new(browser::moment().day().map(|day| day.to_string()).unwrap_or_default());
    let wrong: Heard<String> = RwSignal::new(None);
    let options: Vec<_> = labs.iter().map(|lab| (lab.id.clone(), lab.name.clone())).collect();
    let labs = StoredValue::new(labs);
    let units = move || {
        let id = chosen.get();
        labs.with_value(|labs| labs.iter().find(|lab| lab.id == id).map(|lab| lab.units.clone()))
            .unwrap_or_default()
    };
    let choose = move |id: String| {
        chosen.set(id);
        unit.set(units().into_iter().next().unwrap_or_default());
    };
    let save = move || {
        let number = value.get_untracked().trim().replace(',', ".").parse::<f64>();
        let at = browser::moment_of(&format!("{}T12:00", day.get_untracked()));
        let now = browser::moment();
        let (Ok(number), Some(at)) = (number, at) else {
            wrong.set(Some(Ok(t("app-results-wrong"))));
            return;
        };
        if chosen.with_untracked(String::is_empty) {
            wrong.set(Some(Ok(t("app-results-wrong"))));
            return;
        }
        // A day that has not come yet is a slip.
        if at.day() > now.day() {
            wrong.set(Some(Ok(t("app-results-wrong-day"))));
            return;
        }
        let measured = Measurement {
            person: app.person.get_untracked(),
            at,
            analyte: chosen.get_untracked(),
            value: number,
            unit: unit.get_untracked(),
            note: None,
        };
        hear(wrong, Request::CheckResult { result: wired(&measured) }, move |reply| match reply {
            Reply::Checked { refused } => {
                if refused.is_empty() {
                    app.add(&measured);
                    app.notice.set(Some(Notice::Saved));
                    value.set(String::new());
                }
                Some(refused)
            }
            _ => None,
        });
    };
    view! {
        <form id="result" on:submit=move |event| { event.prevent_default(); save(); }>
            <div class="field">
                <label for="lab">{t("app-results-what")}</label>
                <select id="lab" on:change=move |event| choose(event_target_value(&event))>
                    <option value="">{t("app-results-choose")}</option>
                    {options.into_iter().map(|(id, name)| view! { <option value=id>{name}</option> }).collect_view()}
                </select>
            </div>
            <div class="pair">
                <div>
                    <label for="value">{t("app-results-value")}</label>
                    <input id="value" inputmode="decimal" autocomplete="off" prop:value=move || value.get()
                        on:input=move |event| value.set(event_target_value(&event)) />
                </div>
                <div>
                    <label for="unit">{t("app-results-unit")}</label>
                    <select id="unit" on:change=move |event| unit.set(event_target_value(&event))>
                        {move || units().into_iter().map(|name| view! {
                            <option value=name.clone() prop:selected={let name = name.clone(); move || unit.get() == name}>{name.clone()}</option>
                        }).collect_view()}
                    </select>
                </div>
                <div>
                    <label for="result-day">{t("app-results-day")}</label>
                    <input id="result-day" type="date" prop:value=move || day.get()
                        on:input=move |event| day.set(event_target_value(&event)) />
                </div>
            </div>
            <p class="wrong" role="alert">{move || match wrong.get() {
                Some(Ok(why) | Err(why)) => why,
                None => String::new(),
            }}</p>
            <button id="save-result">{t("app-results-add")}</button>
        </form>
    }
    .into_any()
}
