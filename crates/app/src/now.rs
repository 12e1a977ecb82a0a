//! Cramp now: the first tap, the safety question, the place, and the dangers that leave this path.

use leptos::prelude::*;
use uncramp_care::first_aid;
use uncramp_diary::entry::Side;
use uncramp_knowledge::model::DangerSign;

use crate::{
    browser, drawings,
    now_parts::{Phase, Run, Session, call, person, steps, told_before},
    player,
    state::App,
    words::{base, t, tk},
};

pub(crate) const PLACES: [&str; 5] = ["calf", "foot", "toes", "thigh_back", "thigh_front"];
pub(crate) const SITUATIONS: [&str; 6] = ["bed", "standing", "sport", "heat", "water", "dialysis"];

pub(crate) fn screen(app: App) -> impl IntoView {
    let run = Run { app, session: RwSignal::new(Session::kept()) };
    if let Some(tapped) = browser::tapped_early()
        && run.session.with_untracked(Option::is_none)
    {
        start(run, Some(tapped.as_str()).filter(|sign| *sign != "place"));
    }
    move || {
        // A step of the player redraws itself; only a new phase redraws the screen.
        let phase = Memo::new(move |_| run.session.with(|session| session.as_ref().map(|s| s.phase.clone())));
        match phase.get() {
            None => home(run),
            Some(Phase::Place) => place(run),
            Some(Phase::Steps) => player::steps_screen(run),
            Some(Phase::Sign { id, child }) => sign(run, &id, child),
            Some(Phase::After { record }) => player::after(run, record),
        }
    }
}

fn start(run: Run, sign: Option<&str>) {
    let mut session = Session::start(run.app.person.get_untracked());
    if let Some(id) = sign {
        session.phase = Phase::Sign { id: id.to_owned(), child: None };
    }
    browser::vibrate_if(run.app, &[60]);
    run.set(Some(session));
    browser::focus_heading_soon();
}

fn home(run: Run) -> AnyView {
    let people = move || {
        let people = run.app.people();
        (!people.is_empty()).then(|| {
            let chosen = run.app.person;
            view! {
                <fieldset class="chips">
                    <legend>{t("app-now-for")}</legend>
                    {std::iter::once((None, t("app-now-me")))
                        .filter(|_| !people.iter().any(|(_, p)| p.name == t("app-now-me")))
                        .chain(people.iter().map(|(id, profile)| (Some(*id), profile.name.clone())))
                        .map(|(id, name)| view! {
                            <button
                                type="button"
                                class="chip"
                                aria-pressed=move || (chosen.get() == id).to_string()
                                on:click=move |_| run.app.choose_person(id)
                            >
                                {name}
                            </button>
                        })
                        .collect_view()}
                </fieldset>
            }
        })
    };
    view! {
        <section class="home">
            <h1 class="brand">{t("app-name")}</h1>
            <p class="muted">{t("app-tagline")}</p>
            <button class="start" id="cramp-now" on:click=move |_| start(run, None)>
                <span class="start-word">{t("app-now-start")}</span>
                <span class="start-hint">{t("app-now-start-hint")}</span>
            </button>
            {people}
            <button class="wide danger" on:click=move |_| start(run, Some("fit"))>
                {drawings::icon("warn")}
                <span>{t("app-now-fit-link")}</span>
            </button>
            {move || call(run.app, false)}
        </section>
    }
    .into_any()
}

fn place(run: Run) -> AnyView {
    let choose = move |place: &'static str, side: Option<Side>| {
        run.change(|session| {
            session.place = Some(place.to_owned());
            session.side = side;
            session.step = 0;
            session.since_ms = browser::now_ms();
            session.phase = Phase::Steps;
        });
        browser::focus_heading_soon();
    };
    let elsewhere = RwSignal::new(false);
    view! {
        <section class="gate">
            <h1>{t("app-now-signs")}</h1>
            {move || told_before(run)}
            <ul class="signs">
                {base().model.first_aid.signs.iter().map(|danger| {
                    let id = danger.id.clone();
                    view! {
                        <li>
                            <button class="sign" on:click=move |_| {
                                let id = id.clone();
                                run.change(|session| session.phase = Phase::Sign { id, child: None });
                                browser::focus_heading_soon();
                            }>
                                {drawings::icon("warn")}
                                <span>{tk("sign-", &danger.id)}</span>
                            </button>
                        </li>
                    }
                }).collect_view()}
            </ul>
            <h2>{t("app-now-where")}</h2>
            <fieldset class="chips">
                <legend>{t("app-now-situation")}</legend>
                {SITUATIONS.map(|situation| view! {
                    <button
                        type="button"
                        class="chip"
                        aria-pressed=move || {
                            let on = run.session.with(|s| s.as_ref().is_some_and(|s| s.situation == situation));
                            on.to_string()
                        }
                        on:click=move |_| run.change(|session| situation.clone_into(&mut session.situation))
                    >
                        {tk("app-situation-", situation)}
                    </button>
                })}
            </fieldset>
            <div class="where">
                {drawings::body_map(choose)}
                <div class="places">
                    {PLACES.map(|place| view! {
                        <button class="big" on:click=move |_| choose(place, None)>{tk("app-place-", place)}</button>
                    })}
                    <button class="big" on:click=move |_| elsewhere.set(true)>{t("app-place-other")}</button>
                    <p role="status">{move || elsewhere.get().then(|| view! {
                        {t("app-place-other-hint")} " " <a href="#/why">{t("app-nav-why")}</a>
                    })}</p>
                </div>
            </div>
            <p><button class="quiet" on:click=move |_| run.set(None)>{t("app-cancel")}</button></p>
        </section>
    }
    .into_any()
}

fn sign(run: Run, id: &str, child: Option<bool>) -> AnyView {
    let signs = &base().model.first_aid.signs;
    let Some(danger) = signs.iter().find(|sign| sign.id == id) else {
        run.set(None);
        return ().into_any();
    };
    let advice = danger
        .red_flag
        .as_ref()
        .map_or_else(|| t(&format!("sign-{id}.advice")), |flag| t(&format!("redflag-{flag}.advice")));
    let now = danger.urgency == uncramp_knowledge::records::FlagUrgency::EmergencyNow;
    view! {
        <section class="alarm" class:alarm-now=now>
            <h1>{drawings::icon(if now { "now" } else { "today" })}<span>{tk("sign-", id)}</span></h1>
            <p class="loud">{tk("ui-urgency-", danger.urgency.as_str())}</p>
            <p class="loud">{advice}</p>
            {move || call(run.app, true)}
            {danger_card(run, danger, child)}
            <p>
                <button class="quiet" on:click=move |_| {
                    run.change(|session| session.phase = Phase::Place);
                    browser::focus_heading_soon();
                }>{t("app-now-mistake")}</button>
                <button class="quiet" on:click=move |_| run.set(None)>{t("app-now-stop")}</button>
            </p>
        </section>
    }
    .into_any()
}

/// The card of a danger: all its steps at once, with the time that has gone.
fn danger_card(run: Run, danger: &'static DangerSign, child: Option<bool>) -> Option<AnyView> {
    let session = run.session.get_untracked()?;
    let somebody = person(run.app, &session);
    let adult = danger.situation.as_deref()?;
    let situation = match (child, &danger.child_situation, somebody.age()) {
        (None, Some(_), None) => return Some(ask_child(run)),
        (Some(true), Some(situation), _) => situation,
        _ => first_aid::situation(base(), &somebody, Some(adult)).unwrap_or(adult),
    };
    let protocol = first_aid::protocol(base(), None, Some(situation))?;
    let list = steps(run.app, &session, protocol);
    let began = session.began.unix_ms;
    let now = player::ticking();
    Some(
        view! {
            <h2>{tk("protocol-", protocol.id.as_str())}</h2>
            <p class="muted" role="timer">
                {t("app-now-time")} " "
                <strong class="figure">{move || player::minutes(now.get() - began)}</strong>
            </p>
            <ol class="card">
                {list.iter().map(|step| view! { <li>{step.text().to_owned()}</li> }).collect_view()}
            </ol>
        }
        .into_any(),
    )
}

fn ask_child(run: Run) -> AnyView {
    let answer = move |child: bool| {
        run.change(|session| {
            if let Phase::Sign { child: known, .. } = &mut session.phase {
                *known = Some(child);
            }
        });
        browser::focus_heading_soon();
    };
    view! {
        <h2>{t("app-now-child-question")}</h2>
        <div class="pair">
            <button class="big" on:click=move |_| answer(true)>{t("app-now-child-yes")}</button>
            <button class="big" on:click=move |_| answer(false)>{t("app-now-child-no")}</button>
        </div>
    }
    .into_any()
}
