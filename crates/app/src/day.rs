//! The daily check-in: what a day was like, in a few taps. What is not tapped stays not recorded.

use leptos::prelude::*;
use uncramp_diary::entry::{CheckIn, Date, Exposure};
use uncramp_wire::{Factor, Reply, Request};

use crate::{
    browser,
    route::go,
    state::{App, Notice},
    why::{Heard, chip, failed, hear, number, waiting},
    words::{t, tf, tn},
};

/// Ids of the factors that this person wants to be asked about.
const CHOSEN: &str = "uncramp.factors";
/// Days that can be chosen without a calendar.
const EARLIER: i64 = 6;
/// Cramps of a night that have a button of their own.
const MOST_CRAMPS: u32 = 4;

pub(crate) fn screen(app: App) -> AnyView {
    crate::engine::warm();
    let heard: Heard<Vec<Factor>> = RwSignal::new(None);
    let request = move || {
        hear(heard, Request::Factors, |reply| match reply {
            Reply::Factors { factors } => Some(factors),
            _ => None,
        });
    };
    request();
    view! {
        <h1>{t("app-day-title")}</h1>
        {move || match heard.get() {
            None => waiting(),
            Some(Err(why)) => failed(why, request),
            Some(Ok(factors)) => form(app, factors),
        }}
    }
    .into_any()
}

fn today() -> Option<Date> {
    browser::moment().day()
}

/// What was told of a day before; the latest word counts.
fn told(app: App, date: Date) -> CheckIn {
    let person = app.person.get();
    let mut all = CheckIn::new(date);
    all.person = person;
    for (_, day) in app.all::<CheckIn>() {
        if day.date == date && day.person == person {
            all.cramps = day.cramps.or(all.cramps);
            all.exposures.extend(day.exposures);
        }
    }
    all
}

fn form(app: App, factors: Vec<Factor>) -> AnyView {
    let Some(now) = today() else { return ().into_any() };
    let chosen = RwSignal::new(browser::kept::<Vec<String>>(CHOSEN).unwrap_or_else(|| {
        factors.iter().filter(|factor| factor.usual).map(|factor| factor.id.clone()).collect()
    }));
    let date = RwSignal::new(now);
    let factors = StoredValue::new(factors);
    view! {
        <p class="muted">{t("app-day-text")}</p>
        <fieldset class="chips">
            <legend>{t("app-day-which")}</legend>
            {(0..=EARLIER).filter_map(|back| {
                let day = now.checked_sub(uncramp_diary::entry::ToSpan::days(back)).ok()?;
                let text = match back {
                    0 => t("app-day-today"),
                    1 => t("app-day-yesterday"),
                    _ => browser::day_name(&day.to_string()),
                };
                Some(chip(text, move || date.get() == day, move || date.set(day)))
            }).collect_view()}
        </fieldset>
        {move || {
            let draft = RwSignal::new(told(app, date.get()));
            factors.with_value(|factors| fields(app, factors, chosen, draft))
        }}
        <details>
            <summary>{t("app-day-choose")}</summary>
            <fieldset class="chips">
                <legend>{t("app-day-choose-legend")}</legend>
                {factors.with_value(|factors| factors.iter().map(|factor| {
                    let (is, press) = (factor.id.clone(), factor.id.clone());
                    chip(
                        factor.name.clone(),
                        move || chosen.with(|chosen| chosen.contains(&is)),
                        move || {
                            chosen.update(|chosen| match chosen.iter().position(|id| *id == press) {
                                Some(at) => { chosen.remove(at); }
                                None => chosen.push(press.clone()),
                            });
                            chosen.with_untracked(|chosen| browser::keep(CHOSEN, chosen));
                        },
                    )
                }).collect_view())}
            </fieldset>
        </details>
    }
    .into_any()
}

fn fields(app: App, factors: &[Factor], chosen: RwSignal<Vec<String>>, draft: RwSignal<CheckIn>) -> AnyView {
    let wrong = RwSignal::new(None::<&'static str>);
    let typed = RwSignal::new(std::collections::BTreeMap::<String, (String, f64)>::new());
    let submit = move || {
        let mut day = draft.get_untracked();
        for (id, (text, most)) in typed.get_untracked() {
            match number(&text, 0.0, most) {
                Err(()) => {
                    wrong.set(Some("app-day-wrong-number"));
                    return;
                }
                Ok(Some(amount)) => {
                    day.exposures.insert(id, Exposure::Amount(amount));
                }
                Ok(None) => {
                    day.exposures.remove(&id);
                }
            }
        }
        if !day.says_anything() {
            wrong.set(Some("app-day-nothing"));
            return;
        }
        app.add(&day);
        app.notice.set(Some(Notice::Saved));
        go("#/diary");
    };
    let shown: Vec<Factor> = factors.to_vec();
    view! {
        <form on:submit=move |event| { event.prevent_default(); submit(); }>
            <fieldset class="chips" id="cramps">
                <legend>{t("app-day-cramps")}</legend>
                {(0..=MOST_CRAMPS).map(|count| chip(
                    if count == MOST_CRAMPS { tn("app-day-cramps-more", &[("count", f64::from(count))]) } else { count.to_string() },
                    move || draft.with(|day| day.cramps == Some(count)),
                    move || draft.update(|day| day.cramps = (day.cramps != Some(count)).then_some(count)),
                )).collect_view()}
            </fieldset>
            {move || shown.iter().filter(|factor| chosen.with(|chosen| chosen.contains(&factor.id)))
                .map(|factor| field(factor, draft, typed)).collect_view()}
            <p class="wrong" role="alert">{move || wrong.get().map(t)}</p>
            <button class="primary wide" id="save">{t("app-save")}</button>
        </form>
        <p><a class="button" href="#/diary">{t("app-cancel")}</a></p>
    }
    .into_any()
}

fn field(
    factor: &Factor,
    draft: RwSignal<CheckIn>,
    typed: RwSignal<std::collections::BTreeMap<String, (String, f64)>>,
) -> AnyView {
    let id = factor.id.clone();
    let Some(most) = factor.most else {
        return view! {
            <fieldset class="chips">
                <legend>{factor.ask.clone()}</legend>
                {[(true, "app-yes"), (false, "app-no")].map(|(yes, word)| {
                    let (is, press) = (id.clone(), id.clone());
                    chip(
                        t(word),
                        move || draft.with(|day| day.exposures.get(&is) == Some(&Exposure::Yes(yes))),
                        move || draft.update(|day| {
                            if day.exposures.get(&press) == Some(&Exposure::Yes(yes)) {
                                day.exposures.remove(&press);
                            } else {
                                day.exposures.insert(press.clone(), Exposure::Yes(yes));
                            }
                        }),
                    )
                })}
            </fieldset>
        }
        .into_any();
    };
    let before = draft.with_untracked(|day| {
        day.exposures.get(&id).map(|value| format!("{}", value.number())).unwrap_or_default()
    });
    let name = format!("day-{id}");
    view! {
        <div class="field">
            <label for=name.clone()>{factor.ask.clone()}</label>
            <input id=name class="short" inputmode="decimal" autocomplete="off" value=before
                on:input=move |event| {
                    let text = event_target_value(&event);
                    typed.update(|typed| { typed.insert(id.clone(), (text, most)); });
                } />
            <span class="hint">{tf("app-day-unit", &[("unit", &factor.unit)])}</span>
        </div>
    }
    .into_any()
}
