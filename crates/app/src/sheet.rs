//! A page of what care has to say: every item on it was judged by the safety gate in the engine.

use leptos::prelude::*;
use uncramp_wire::{Bar, Cited, Item, OpenArea, Part, Reply, Request, Sheet, State, Want};

use crate::{
    browser, drawings, results,
    state::App,
    why::{Heard, failed, hear, state_of, waiting},
    words::{base, t, tf, tk},
};

/// Everything known of the person that is chosen: what the profile says now, and what the last interview answered.
pub(crate) fn known(app: App) -> State {
    let person = app.person.get();
    let profile = app.profile(person);
    let last = app.interviews().into_iter().find(|(_, interview)| interview.person == person);
    let held = f64::from(base().model.diary.answers_days);
    let stale = last.as_ref().is_some_and(|(_, interview)| browser::moment().days_since(interview.at) > held);
    let answered: State =
        last.and_then(|(_, interview)| serde_json::from_value(interview.state).ok()).unwrap_or_default();
    let pregnant = answered.pregnant.filter(|pregnant| *pregnant || !stale);
    let answered = State { stale, pregnant, ..answered };
    let labs = results::all(app, person);
    match profile {
        None => State { labs, ..answered },
        // What the profile says is newer than what was said in the interview.
        Some(profile) => {
            let now = state_of(&profile);
            State {
                labs,
                age_years: now.age_years.or(answered.age_years),
                sex: now.sex.or(answered.sex),
                pregnant: now.pregnant.or(answered.pregnant),
                pregnant_weeks: now.pregnant_weeks,
                conditions: now.conditions,
                medicines: now.medicines,
                allergies: now.allergies,
                health_complete: now.health_complete,
                ..answered
            }
        }
    }
}

/// Asks for a page and shows it; `act` is called with an item and what was chosen for it.
pub(crate) fn page(
    app: App,
    want: impl Fn() -> Want + Copy + Send + Sync + 'static,
    act: impl Fn(&str, &str) + Copy + Send + Sync + 'static,
) -> AnyView {
    let (heard, request) = asked(app, want);
    view! {
        {move || match heard.get() {
            None => view! { <h1>{t("app-plan-title")}</h1> {waiting()} }.into_any(),
            Some(Err(why)) => view! { <h1>{t("app-plan-title")}</h1> {failed(why, request)} }.into_any(),
            Some(Ok(sheet)) => whole(sheet, act),
        }}
    }
    .into_any()
}

/// The same without its title, for a page that has one.
pub(crate) fn body(
    app: App,
    want: impl Fn() -> Want + Copy + Send + Sync + 'static,
    act: impl Fn(&str, &str) + Copy + Send + Sync + 'static,
) -> AnyView {
    let (heard, request) = asked(app, want);
    view! {
        {move || match heard.get() {
            None => waiting(),
            Some(Err(why)) => failed(why, request),
            Some(Ok(sheet)) => parts(sheet, act),
        }}
    }
    .into_any()
}

/// Asked again whenever the diary or the person changes: a condition that was added blocks at once.
fn asked(
    app: App,
    want: impl Fn() -> Want + Copy + Send + Sync + 'static,
) -> (Heard<Sheet>, impl Fn() + Copy + Send + Sync + 'static) {
    let heard: Heard<Sheet> = RwSignal::new(None);
    let request = move || {
        let (state, want) = (known(app), want());
        hear(heard, Request::Care { state, want }, |reply| match reply {
            Reply::Care(sheet) => Some(sheet),
            _ => None,
        });
    };
    Effect::new(move |_| request());
    (heard, request)
}

/// A page.
pub(crate) fn whole(sheet: Sheet, act: impl Fn(&str, &str) + Copy + Send + Sync + 'static) -> AnyView {
    let title = sheet.title.clone();
    view! {
        <h1>{title}</h1>
        {parts(sheet, act)}
    }
    .into_any()
}

/// A page without its title.
pub(crate) fn parts(sheet: Sheet, act: impl Fn(&str, &str) + Copy + Send + Sync + 'static) -> AnyView {
    view! {
        {sheet.lead.into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
        {sheet.parts.into_iter().map(|part| section(part, act)).collect_view()}
        {(!sheet.sources.is_empty()).then(|| sources(sheet.sources))}
    }
    .into_any()
}

pub(crate) fn section(part: Part, act: impl Fn(&str, &str) + Copy + Send + Sync + 'static) -> AnyView {
    // A part without a heading stands right under the title, and so do the names of its items.
    let titled = part.heading.is_empty();
    view! {
        {(!part.heading.is_empty()).then(|| view! { <h2>{part.heading}</h2> })}
        {part.text.into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
        {(!part.open.is_empty()).then(|| open_areas(&part.open))}
        {(!part.items.is_empty()).then(|| view! {
            <ul class="items">{part.items.into_iter().map(|item| row(item, titled, act)).collect_view()}</ul>
        })}
    }
    .into_any()
}

/// Up to so many are named one by one; more stand under their parts of health.
const FEW: usize = 8;

/// What is not known, by parts of health where there is much of it.
pub(crate) fn open_areas(areas: &[OpenArea]) -> AnyView {
    let all: usize = areas.iter().map(|area| area.names.len()).sum();
    let names = |area: &OpenArea| area.names.join("; ");
    if all <= FEW {
        return view! { <p>{areas.iter().map(names).collect::<Vec<_>>().join("; ")}</p> }.into_any();
    }
    areas
        .iter()
        .map(|area| view! { <details><summary>{area.title.clone()}</summary><p>{names(area)}</p></details> })
        .collect_view()
        .into_any()
}

fn row(item: Item, second: bool, act: impl Fn(&str, &str) + Copy + Send + Sync + 'static) -> AnyView {
    let id = StoredValue::new(item.id);
    let name = item.title.clone();
    let title = if item.page.is_empty() {
        view! { <span>{item.title}</span> }.into_any()
    } else {
        view! { <a href=item.page>{item.title}</a> }.into_any()
    };
    view! {
        <li class=format!("item mark-{}", item.mark)>
            {if second {
                view! { <h2 class="name">{title}</h2> }.into_any()
            } else {
                view! { <h3 class="name">{title}</h3> }.into_any()
            }}
            {(!item.mark_text.is_empty()).then(|| view! {
                <p class="mark">
                    {(!symbol(&item.mark).is_empty()).then(|| drawings::icon(symbol(&item.mark)))}
                    <span>{item.mark_text}</span>
                </p>
            })}
            {item.bar.map(bar)}
            {item.lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            {(!item.actions.is_empty()).then(|| view! {
                <div class="row">
                    {item.actions.into_iter().map(|action| {
                        let word = tk("app-act-", &action);
                        view! {
                            <button type="button" aria-label=format!("{word}: {name}") on:click=move |_| {
                                id.with_value(|id| act(id, &action));
                            }>{word.clone()}</button>
                        }
                    }).collect_view()}
                </div>
            })}
        </li>
    }
    .into_any()
}

/// A shape for each mark, so that none is told by colour alone.
fn symbol(mark: &str) -> &'static str {
    match mark {
        "good" => "calm",
        "care" => "routine",
        "ask" => "soon",
        "stop" => "warn",
        _ => "",
    }
}

pub(crate) fn bar(bar: Bar) -> AnyView {
    let at = |share: f64| format!("{:.2}", 2.0 + 296.0 * share.clamp(0.0, 1.0));
    let width = format!("{:.2}", (296.0 * (bar.high.min(1.0) - bar.low.max(0.0))).max(2.0));
    view! {
        <p class="small">{bar.text}</p>
        <svg class="plot" viewBox="0 0 300 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="plot-ground" x="2" y="7" width="296" height="2" />
            {bar.neutral.map(|neutral| view! { <rect class="plot-neutral" x=at(neutral) y="0" width="1.5" height="16" /> })}
            <rect class="plot-interval" x=at(bar.low) y="3" width=width height="10" />
            <rect class="plot-point" x=at(bar.at) y="1" width="3" height="14" />
        </svg>
    }
    .into_any()
}

pub(crate) fn sources(list: Vec<Cited>) -> AnyView {
    view! {
        <details>
            <summary>{t("app-learn-sources")}</summary>
            <ul>
                {list.into_iter().map(|source| view! {
                    <li>
                        {source.text}
                        {(!source.address.is_empty()).then(|| view! {
                            " " <a href=source.address.clone() rel="noreferrer noopener" target="_blank">{source.address.clone()}</a>
                        })}
                    </li>
                }).collect_view()}
            </ul>
        </details>
    }
    .into_any()
}

/// Who the page is for, and what would make it fit better.
pub(crate) fn whom(app: App) -> AnyView {
    view! {
        {move || {
            let profile = app.profile(app.person.get());
            match profile {
                Some(profile) if profile.health_complete => {
                    view! { <p class="muted">{tf("app-plan-for", &[("name", &profile.name)])}</p> }.into_any()
                }
                Some(_) | None => view! {
                    <div class="note">
                        <p>{t("app-plan-who")}</p>
                        <p><a class="button" href="#/people">{t("app-plan-who-link")}</a></p>
                    </div>
                }
                .into_any(),
            }
        }}
    }
    .into_any()
}

/// Asks that the heading be focused when a page has come.
pub(crate) fn focus() {
    browser::focus_heading_soon();
}
